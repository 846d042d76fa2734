import { users } from '../../src/access/tables.ts'
import { accountDerived, noAccount } from '../../src/features/accounts/queries.ts'
import { assignments } from '../../src/features/assignments/table.ts'
import { pairings } from '../../src/tenancy/pairings-table.ts'
import { unitFacts, units } from '../../src/features/units/table.ts'
import { villageListings, villages } from '../../src/features/villages/queries.ts'
import { journalEntry } from '../../src/journal/entry.ts'
import { journal } from '../../src/journal/table.ts'
import { changesOf } from '../../src/records/changes.ts'
import { standingChange } from '../../src/records/standing.ts'
import { shanghaiDay } from '../../src/rules/dates.ts'
import { townshipOf } from '../../src/rules/law.ts'
import type { Handle, Scoped } from '../../src/tenancy/handle.ts'
import type { ScopedTable } from '../../src/tenancy/tables.ts'
import { PROVINCE } from '../../src/tenancy/registry.ts'
import type { VaultKeys } from '../../src/vault/keys.ts'
import type { DemoCity } from './generate.ts'
import { morningOf } from './handshake.ts'
import { PAIRED_FROM } from './pairings.ts'
import { chiefOf, type DemoUser } from './people.ts'
import { demoId, mulberry32, type Random } from './random.ts'
import {
  assignmentEvents,
  hashedSteps,
  listingRows,
  pairingRows,
  villageEvents,
  villageRow,
  type DemoEvent,
} from './rows.ts'
import { demoUnit } from './units.ts'

/** What every database's rows are made with. */
export interface Maker {
  keys: VaultKeys
  seed: number
  password_hash: string
}

/** Statements that insert rows, as many at once as fit. */
export const rowsOf = (handle: Handle, source: ScopedTable, rows: readonly object[]): Scoped<unknown>[] =>
  handle.insertMany(source, rows).map(({ statement }) => statement)

const unitRows = (handle: Handle, tenant: string): Scoped<unknown>[] => {
  const { unit, facts } = demoUnit(tenant)
  return [...rowsOf(handle, units, [unit]), ...rowsOf(handle, unitFacts, facts)]
}

const userRows = (tenant: string, people: readonly DemoUser[], { random, hash }: { random: Random; hash: string }) =>
  people.map((person, i) => ({
    id: i === 0 ? chiefOf(tenant) : demoId(random, tenant, morningOf(PAIRED_FROM)),
    ...person,
    display_name: `演示用户 ${person.username}`,
    password_hash: hash,
    password_change_required: false,
    status: 'active',
    version: 1,
    created_at: morningOf(PAIRED_FROM),
    updated_at: morningOf(PAIRED_FROM),
  }))

/** Journal entries of what happened, in the order of their instants. */
export const journalRows = (keys: VaultKeys, events: readonly DemoEvent[]) =>
  events
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)))
    .map(({ actor_tenant, at, event }) => {
      const role = actor_tenant === PROVINCE ? 'province_admin' : 'city_org'
      const actor = { tenant: actor_tenant, kind: 'user' as const, id: chiefOf(actor_tenant), role }
      const now = new Date(at)
      return journalEntry({ keys, actor, now, today: shanghaiDay(now), request_id: 'demo' }, event)
    })

/** Everything of the province's database, in one batch. */
export const writeProvince = async (handle: Handle, people: readonly DemoUser[], maker: Maker): Promise<void> => {
  const random = mulberry32(maker.seed)
  const rows = pairingRows(random)
  const events = rows.map((row) => ({
    actor_tenant: PROVINCE,
    at: row.created_at,
    event: {
      action: 'create',
      record: 'pairings',
      record_id: row.id,
      division: null,
      counterpart: null,
      changes: changesOf(null, row),
    },
  }))
  await handle.run([
    ...rowsOf(handle, pairings, rows),
    ...rowsOf(handle, journal, journalRows(maker.keys, events)),
    ...unitRows(handle, PROVINCE),
    ...rowsOf(handle, users, userRows(PROVINCE, people, { random, hash: maker.password_hash })),
  ])
}

/** Who owes standing duties once these villages are listed (3.4). */
const owing = (city: string, listed: readonly { village: { code: string } }[]): string[] =>
  listed.flatMap(({ village: { code } }) => [code, townshipOf(code), code.slice(0, 6), city])

/** Everything of a city's database, in one batch; its figures are made by the functions the product keeps them with. */
export const writeCity = async (
  handle: Handle,
  { demo, people }: { demo: Pick<DemoCity, 'villages' | 'assignments'>; people: readonly DemoUser[] },
  maker: Maker,
): Promise<void> => {
  const random = mulberry32(maker.seed - Number(handle.tenant))
  const steps = await Promise.all(demo.assignments.map(hashedSteps))
  const last = steps.flatMap((each) => each.at(-1)?.row ?? [])
  const listed = demo.villages.map((village) => ({
    village: villageRow(village, demo.assignments),
    listings: listingRows(village, handle.tenant, random),
  }))
  const listings = listed.flatMap((each) => each.listings)
  const accounts = listed.map(({ village: { code }, listings: rows }) => ({
    ...noAccount(code),
    listings: rows,
    assignments: last.filter(({ village_code }) => village_code === code),
  }))
  const events = [...villageEvents(handle, listed), ...steps.flatMap(assignmentEvents)]
  await handle.run([
    ...rowsOf(
      handle,
      villages,
      listed.map(({ village }) => village),
    ),
    ...rowsOf(handle, villageListings, listings),
    ...rowsOf(handle, assignments, last),
    ...accountDerived(handle, { before: [], after: accounts, today: PAIRED_FROM }),
    ...standingChange(handle, owing(handle.tenant, listed), shanghaiDay(new Date())),
    ...rowsOf(handle, journal, journalRows(maker.keys, events)),
    ...unitRows(handle, handle.tenant),
    ...rowsOf(handle, users, userRows(handle.tenant, people, { random, hash: maker.password_hash })),
  ])
}
