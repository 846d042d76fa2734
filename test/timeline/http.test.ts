// 7.1, 3.4, 3.6: whatever the sides do in whatever order, the product says of every day what the oracle says.
// One play by default; more, and others, by `PLAYS=100 FIRST_PLAY=200 npx vitest run test/timeline/http.test.ts`.
import { afterAll, expect, test } from 'vitest'
import { z } from 'zod'
import { runSchedule } from '../../src/schedule.ts'
import { bindings, cleanAll } from '../harness/databases.ts'
import { suite } from '../harness/suite.ts'
import * as acts from './acts.ts'
import { asOfBook, differences, LAST, readAsOf } from './compare.ts'
import { untold } from './journal.ts'
import { PROVINCE } from './oracle.ts'
import * as posts from './post-acts.ts'
import { CITY, newScene, type Scene } from './scene.ts'

const { app, as } = suite()
afterAll(cleanAll)

type Act = (scene: Scene) => Promise<unknown>
const often = (times: number, ...some: Act[]): Act[] => Array<Act[]>(times).fill(some).flat()

/** What may happen, as often as it stands here. */
const ACTS: readonly Act[] = [
  ...often(1, acts.decline, acts.withdraw, acts.list, acts.delist, acts.moveMode, acts.endPairing, acts.pair),
  ...often(1, posts.reject, posts.cancel, posts.reply, posts.keep, posts.rank, posts.diary),
  ...often(2, acts.endAssignment, acts.callOff, acts.counter, posts.confirm, posts.submit, posts.visit),
  ...often(3, posts.inform, posts.recall, posts.party),
  ...often(4, acts.proposePlain, acts.proposeSuccessor, posts.endPosting, posts.proposeRecall),
  ...often(6, acts.accept),
  ...often(8, acts.wait),
  ...often(12, posts.draft),
]

/** How many acts are sent, and after how many of them the schedule runs. */
const SENT = 75
const NIGHT_AFTER = 30
const LISTED_ON = 121
const CODES = ['441422101201', '441424101201']

/** A play of so many acts; the schedule runs now and then, or never. */
const play = async (seed: number, withSchedule: boolean): Promise<Scene> => {
  const scene = await newScene(app, as, seed)
  for (const code of CODES) {
    scene.codes = [code]
    await acts.list(scene, LISTED_ON)
    await acts.proposePlain(scene)
    await acts.accept(scene)
  }
  scene.codes = CODES
  for (let nights = 1; scene.log.length < SENT;) {
    await scene.random.one(ACTS)?.(scene)
    if (!withSchedule || scene.log.length < nights * NIGHT_AFTER) continue
    await runSchedule(await app.services())
    nights += 1
  }
  return scene
}

/** How many days of each village are read through HTTP. */
const READ_DAYS = 6

/** Where the product and the book differ. */
const check = async (scene: Scene): Promise<unknown[]> => {
  const found = [...(await differences(scene)), ...(await untold())]
  for (const village of scene.model.villages)
    for (let n = 0; n < READ_DAYS; n += 1) {
      const day = Math.min(LAST, Math.max(0, (scene.random.one(scene.named) ?? 0) + scene.random.between(-1, 1)))
      const [is, should] = [await readAsOf(scene, village.code, day), asOfBook(scene, village, day)]
      if (JSON.stringify(is) !== JSON.stringify(should)) found.push({ village: village.code, day, is, should })
    }
  const province = await scene.department(PROVINCE)
  const { text } = await province.get(`/v1/summary/recount?tenant=${CITY}`)
  if (!text.includes('"figures_differ":0,"months_differ":0,"tasks_differ":0')) found.push(text)
  return found
}

/** The first act that was answered otherwise because the schedule had run. */
const toldApart = (quiet: Scene, nightly: Scene): unknown[] => {
  const n = quiet.log.findIndex((line, i) => line !== nightly.log[i])
  return n < 0 ? [] : [{ without: quiet.trace[n], with: nightly.trace[n] }]
}

const SHOWN = 300
const told = (trace: readonly string[]): string => trace.map((line) => line.slice(0, SHOWN)).join('\n')

const { PLAYS, FIRST_PLAY } = z.object({ PLAYS: z.string(), FIRST_PLAY: z.string() }).parse(bindings)
const first = Number(FIRST_PLAY || '1')
const seeds = Array.from({ length: Number(PLAYS || '1') }, (_, n) => first + n)

test.each(seeds)('play %i: every day reads as the book says, whether the schedule runs or not', async (seed) => {
  const quiet = await play(seed, false)
  expect(await check(quiet), told(quiet.trace)).toEqual([])
  const nightly = await play(seed, true)
  expect(toldApart(quiet, nightly)).toEqual([])
  expect(await check(nightly), told(nightly.trace)).toEqual([])
})
