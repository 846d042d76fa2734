// The law of the copy: whoever reads all lists once and then follows the feed has what the lists have, whatever is done meanwhile.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { isKeptToPeople } from '../../access/second-person.ts'
import { permissionsOf } from '../../access/permissions.ts'
import { endpoints } from '../../app.ts'
import { nameOf, partsOf, type Schema } from '../../serve/document/schema.ts'
import { openApiDocument } from '../../serve/openapi.ts'
import { copyOfNow, differences, emptyCopy, listsOf, readAgain, readOn, readPage } from '../../../test/harness/copy.ts'
import { cleanAll, query } from '../../../test/harness/databases.ts'
import { shift } from '../../../test/harness/branch-model.ts'
import { suite } from '../../../test/harness/suite.ts'
import { entry } from '../../../test/harness/world.ts'
import * as acts from '../../../test/harness/summary-acts.ts'
import * as places from '../../../test/harness/summary-world.ts'
import { emptyWorld, night, nextDay, type World } from '../../../test/harness/summary-world.ts'

const { app, as, withKey } = suite()

const SEED = Number(import.meta.env['VITE_LAW_SEED'] ?? 7)
/** 500 and more where it is asked for. */
const NUMBER = Number(import.meta.env['VITE_LAW_ACTS'] ?? 24)

/** Members that a date alone moves, as the document marks them. */
const notKept = (): ReadonlySet<string> => {
  const names = new Set<string>()
  const { components } = openApiDocument(endpoints)
  const look = (schema: Schema): void => {
    for (const [name, member] of Object.entries(schema.properties ?? {})) {
      const said = components.schemas[nameOf(member) ?? ''] ?? member
      if (Reflect.get(said, 'x-by-date') === true) names.add(name)
    }
    for (const part of partsOf(schema)) look(part)
  }
  for (const schema of Object.values(components.schemas)) look(schema)
  return names
}

const Items = z.looseObject({ items: z.array(z.looseObject({ id: z.string() })) })

/** Meizhou goes to the next partner from today on, and some other time back. */
const repair = async (world: World): Promise<void> => {
  const province = await world.department('440000')
  const { items } = Items.parse((await province.get(`/v1/pairings?supported_city=441400&as_of=${world.today}`)).json)
  const [running] = items
  if (!running) return
  const next = running['partner_city'] === '440100' ? '440300' : '440100'
  const ended_on = shift(world.today, world.random.between(-3, 0))
  if (!(await world.send('end pairing', province, `/v1/pairings/${running.id}/end`, { ended_on }))) return
  const body = { partner_city: next, supported_city: '441400', valid_from: shift(ended_on, world.random.between(1, 9)) }
  await world.send('pair', province, '/v1/pairings', body)
}

/** A unit lies in another county from now on, and who works there with it. */
const moveUnit = async (world: World): Promise<void> => {
  const host = await world.department('441400')
  const units = Items.parse((await host.get('/v1/units?limit=100')).json).items
  const unit = world.random.one(units)
  if (!unit) {
    const body = { name: 'Bureau', unit_level: 'county', unit_kind: 'organ', division: '441422' }
    await world.send('unit', host, '/v1/units', body)
    return
  }
  const division = unit['division'] === '441422' ? '441424' : '441422'
  await host.patch(`/v1/units/${unit.id}`, { division, unit_level: 'county' }, { if_match: '*' })
}

type Act = (world: World) => Promise<unknown>
const ACTS: readonly Act[] = [
  places.listVillage,
  places.assign,
  places.postInVillage,
  acts.team,
  acts.diary,
  acts.branch,
  acts.branchLife,
  acts.learn,
  acts.care,
  acts.sheet,
  acts.recall,
  acts.endPost,
  acts.studyElsewhere,
  acts.claim,
  acts.assessment,
  places.endAssignment,
  places.delist,
  places.changeMode,
  repair,
  moveUnit,
]

const grantable = (tenant: 'partner' | 'supported' | 'province') =>
  [...permissionsOf(tenant === 'province' ? 'province_admin' : 'city_org', tenant)].filter(
    (each) => !isKeptToPeople(each),
  )

test('a copy that follows the feed has every row of every list, equal in what both have', async () => {
  await cleanAll()
  app.cold()
  for (const { id } of await query('440000', 'SELECT id FROM pairings'))
    await entry('440000', { record: 'pairings', record_id: String(id) }) // rows of the ground every file begins with
  const world = emptyWorld(app, as, SEED)
  nextDay(world, '2016-05-20')
  for (let n = 0; n < 3; n += 1) await places.listVillage(world)
  for (const place of world.places) await places.assign(world, place)
  const readers = [
    await withKey('440100', grantable('partner')),
    await withKey('441400', grantable('supported')),
    await withKey('440000', grantable('province')),
    await withKey('441400', grantable('supported'), { scope: '441422' }),
  ]
  const copies = []
  for (const reader of readers) copies.push(await copyOfNow(reader))
  for (let n = 0; n < NUMBER; n += 1) {
    if (n % 4 === 3) nextDay(world, shift(world.today, world.random.between(1, 30)))
    const act = n < ACTS.length ? ACTS[n] : world.random.one(ACTS)
    await act?.(world)
    const half = world.random.one(copies)
    if (half && n % 8 === 5) await readPage(half, world.random.between(1, 20)) // somebody begins to read, and goes on later
  }
  await night(world)
  const found: string[] = []
  const kept = notKept()
  for (const copy of copies) {
    const both = [copy, emptyCopy(copy.reader)]
    for (const each of both) await readOn(each, world)
    await readAgain(both)
    const lists = await listsOf(copy.reader)
    for (const each of both) found.push(...differences(each, lists, kept))
  }
  expect(found).toEqual([])
})
