import { cleanAll } from './databases.ts'
import type { App } from './app.ts'
import { shift } from './branch-model.ts'
import type { People } from './people.ts'
import * as acts from './summary-acts.ts'
import * as places from './summary-world.ts'
import { emptyWorld, night, nextDay, type World } from './summary-world.ts'

type Act = (world: World) => Promise<unknown>

/** What may happen on a day, as often as it stands here. */
const ACTS: readonly Act[] = [
  ...Array<Act>(2).fill(places.listVillage),
  ...Array<Act>(4).fill(places.assign),
  ...Array<Act>(6).fill(places.postInVillage),
  ...Array<Act>(3).fill(acts.team),
  ...Array<Act>(4).fill(acts.diary),
  ...Array<Act>(4).fill(acts.learn),
  ...Array<Act>(3).fill(acts.branch),
  ...Array<Act>(2).fill(acts.branchLife),
  ...Array<Act>(3).fill(acts.care),
  ...Array<Act>(3).fill(acts.claim),
  ...Array<Act>(2).fill(acts.sheet),
  ...Array<Act>(2).fill(acts.confirmation),
  ...Array<Act>(2).fill(acts.assessment),
  acts.studyElsewhere,
  acts.recall,
  acts.endPost,
  places.endAssignment,
  places.delist,
  places.changeMode,
]

/** Days after which whoever was confirmed at first is in post. */
const LEAD_TIME = 25
/** The schedule runs once in so many of the days. */
const NIGHTS = 7
const FIRST = '2016-05-20'

/** Two years and more of several cities, whatever comes, through the commands of the API; refusals are part of it. */
export const randomYears = async (app: App, as: People['as'], { seed, days }: { seed: number; days: number }) => {
  await cleanAll()
  app.cold()
  const world = emptyWorld(app, as, seed)
  nextDay(world, FIRST)
  for (let n = 0; n < 10; n += 1) await places.listVillage(world)
  for (const place of world.places) await places.assign(world, place)
  for (let n = 0; n < 15; n += 1) await places.postInVillage(world)
  for (let n = 0; n < 7; n += 1) await acts.team(world)
  nextDay(world, shift(world.today, LEAD_TIME))
  for (let n = 0; n < 9; n += 1) await acts.branch(world)
  for (let n = 0; n < days; n += 1) {
    nextDay(world, shift(world.today, world.random.between(5, 32)))
    if (n % NIGHTS === 0) await night(world)
    for (let m = 0; m < 10; m += 1) await world.random.one(ACTS)?.(world)
  }
  for (const act of new Set(ACTS)) for (let n = 0; n < 3; n += 1) await act(world) // whatever chance left out
  await night(world) // what was to follow a command and was cut off is caught up with
  return world
}
