import { assignmentEvent } from '../../src/features/assignments/events.ts'
import { contentHash } from '../../src/features/assignments/model.ts'
import type { AssignmentRow } from '../../src/features/assignments/queries.ts'
import { noAccount } from '../../src/features/accounts/queries.ts'
import { villageChanges } from '../../src/features/villages/change.ts'
import { newListings } from '../../src/features/villages/plan.ts'
import type { ListingRow, VillageRow } from '../../src/features/villages/queries.ts'
import type { Event } from '../../src/journal/entry.ts'
import { villageInitials } from '../../src/rules/initials.ts'
import type { Handle } from '../../src/tenancy/handle.ts'
import { PROVINCE } from '../../src/tenancy/registry.ts'
import { morningOf, type Step } from './handshake.ts'
import { PAIRED_FROM, PAIRINGS } from './pairings.ts'
import { demoId, type Random } from './random.ts'
import type { DemoVillage } from './villages.ts'

export const LISTED_ON = '2016-05-01'

/** An event with who did it and when: what a journal entry is made of. */
export interface DemoEvent {
  actor_tenant: string
  at: string
  event: Event
}

export const pairingRows = (random: Random) =>
  PAIRINGS.map((pairing) => ({
    id: demoId(random, PROVINCE, morningOf(PAIRED_FROM)),
    ...pairing,
    valid_from: PAIRED_FROM,
    valid_to: null,
    end_reason: null,
    version: 1,
    created_at: morningOf(PAIRED_FROM),
    updated_at: morningOf(PAIRED_FROM),
  }))

/** The row of a village; `account` counts the writes to its listings and assignments, as the product does. */
export const villageRow = (village: DemoVillage, assignments: readonly Step[][]): VillageRow => ({
  code: village.code,
  name: village.name,
  township: village.township,
  names_were: [],
  predecessors: [],
  policy: [],
  name_initials: villageInitials({ name: village.name, names_were: [] }),
  helper_units: [...village.helper_units],
  registered_households: null,
  population: null,
  poor_households: null,
  poor_population: null,
  note: village.note,
  synthetic: village.synthetic,
  account: 1 + assignments.flat().filter(({ row }) => row.village_code === village.code).length,
  version: 1,
  created_at: morningOf(LISTED_ON),
  updated_at: morningOf(LISTED_ON),
})

/** The listing of a village since the day the list began, with the counterpart its mode gives it. */
export const listingRows = (village: DemoVillage, city: string, random: Random): ListingRow[] => {
  const pairings = PAIRINGS.map((pairing) => ({ ...pairing, valid_from: PAIRED_FROM, valid_to: null }))
  const listed = {
    village_code: village.code,
    listed_on: LISTED_ON,
    dispatch_mode: village.mode,
    valid_from: LISTED_ON,
  }
  return newListings(listed, { city, pairings }).map((row) => ({
    ...row,
    id: demoId(random, city, morningOf(LISTED_ON)),
  }))
}

/** The steps of an assignment with the hash of what was agreed: made anew by each revision only. */
export const hashedSteps = async (steps: readonly Step[]): Promise<(Omit<Step, 'row'> & { row: AssignmentRow })[]> => {
  const hashes = new Map<number, string>()
  for (const { row } of steps) if (!hashes.has(row.revision)) hashes.set(row.revision, await contentHash(row))
  return steps.map((step) => ({ ...step, row: { ...step.row, content_hash: hashes.get(step.row.revision) ?? '' } }))
}

/** What the journal says of an assignment, step by step. */
export const assignmentEvents = (steps: Awaited<ReturnType<typeof hashedSteps>>): DemoEvent[] =>
  steps.map(({ action, actor, at, row }, i) => ({
    actor_tenant: actor,
    at,
    event: assignmentEvent(action, steps[i - 1]?.row ?? null, row),
  }))

/** What the journal says of villages that the province listed. */
export const villageEvents = (handle: Handle, rows: readonly { village: VillageRow; listings: ListingRow[] }[]) =>
  villageChanges(
    handle,
    rows.map(({ village, listings }) => ({
      action: 'list',
      before: null,
      after: village,
      account: noAccount(village.code),
      listings_after: listings,
    })),
    { today: LISTED_ON },
  ).events.map((event): DemoEvent => ({ actor_tenant: PROVINCE, at: morningOf(LISTED_ON), event }))
