import { write } from '../harness/databases.ts'
import {
  assignment,
  entry,
  freshVillageCode,
  pairing,
  village,
  type AssignmentFixture,
  type AssignmentOptions,
  type VillageFixture,
} from '../harness/world.ts'
import type { Thing } from './oracle.ts'
import { villageThing } from './named.ts'
import { assignmentThing, entryThing } from './town.ts'

/** A row of the country: what it is to the oracle, and what lists are asked for by. */
export interface Row {
  kind: 'village' | 'assignment'
  name: string
  thing: Thing
  tenant: string
  code: string
  mode: string
  helper: string
  status: string
  /** The tenant that today's listing names; of an assignment its helper. */
  named_today: string | null
}

const TOWNSHIPS: Readonly<Record<string, readonly string[]>> = {
  441400: ['441422100', '441422101', '441424100'],
  441800: ['441802100', '441821100'],
  441600: ['441602100'],
  445300: ['445302100', '445321100'],
  440500: ['440507100'],
}
export const HOSTS = Object.keys(TOWNSHIPS)
export const DIVISIONS = Object.values(TOWNSHIPS).flat()

const MODES = ['paired', 'province', 'self'] as const
const STATUSES: readonly NonNullable<AssignmentOptions['status']>[] = ['proposed', 'active', 'ended', 'declined']

const rowOfVillage = (of: VillageFixture, shared: readonly string[]): Row => ({
  kind: 'village',
  name: of.code,
  thing: { ...villageThing(of), ...(of.mode === 'paired' ? { shared_with: shared } : {}) } as Thing,
  tenant: of.tenant,
  code: of.code,
  mode: of.mode,
  helper: of.mode === 'self' ? of.tenant : (of.counterpart ?? ''),
  status: 'listed',
  named_today: of.counterpart,
})

const rowOfAssignment = (of: AssignmentFixture): Row => ({
  kind: 'assignment',
  name: of.id,
  thing: assignmentThing(of),
  tenant: of.village.tenant,
  code: of.village.code,
  mode: of.village.mode,
  helper: of.helper,
  status: of.status,
  named_today: of.helper === of.village.tenant ? null : of.helper,
})

const NEW_PARTNER = '441900'
const OLD_PARTNER = '440600'
const MOVED = '445300'
const MOVE_DAY = '2018-01-01'

/** Yunfu changed its partner: what was shared with the old one stays readable to it. */
const movePairing = async (): Promise<void> => {
  await write('440000', [
    { sql: 'UPDATE pairings SET valid_to = ? WHERE supported_city = ?', params: [MOVE_DAY, MOVED] },
  ])
  await pairing({ partner_city: NEW_PARTNER, supported_city: MOVED, valid_from: MOVE_DAY })
}

const moveVillage = async (of: VillageFixture): Promise<VillageFixture> => {
  await write(MOVED, [
    { sql: 'UPDATE village_listings SET valid_to = ? WHERE id = ?', params: [MOVE_DAY, of.listing_id] },
    {
      sql: `INSERT INTO village_listings (id, village_code, listed_on, dispatch_mode, counterpart, valid_from)
        SELECT id || '-2', village_code, listed_on, dispatch_mode, ?, ? FROM village_listings WHERE id = ?`,
      params: [NEW_PARTNER, MOVE_DAY, of.listing_id],
    },
  ])
  return { ...of, counterpart: NEW_PARTNER }
}

const settle = async (
  township: string,
  mode: (typeof MODES)[number],
  status: (typeof STATUSES)[number],
): Promise<Row[]> => {
  const code = freshVillageCode(township.slice(0, 6), township)
  const host = `${township.slice(0, 4)}00`
  const old = await village(host, { code, mode, name: `Village ${code}` })
  const moved = host === MOVED && mode === 'paired'
  const of = moved ? await moveVillage(old) : old
  const shared = [of.counterpart, ...(moved ? [OLD_PARTNER] : [])].filter((each) => each !== null)
  const about = { record: 'villages', record_id: code, division: code, counterpart: of.counterpart }
  await entry(host, about)
  const made = await assignment(of, { status })
  const helper = made.helper === host ? null : made.helper
  await entry(host, { ...about, record: 'assignments', record_id: made.id, counterpart: helper })
  return [rowOfVillage(of, shared), rowOfAssignment(made)]
}

/** Villages of five cities in every mode, each with an assignment, and who may see which. */
export const settleCountry = async (): Promise<Row[]> => {
  await movePairing()
  const rows: Row[] = []
  for (const [i, township] of DIVISIONS.entries()) {
    for (const [j, mode] of MODES.entries()) {
      if (township.startsWith('4405') && mode === 'paired') continue // it helps itself
      rows.push(...(await settle(township, mode, STATUSES[(i + j) % STATUSES.length] ?? 'proposed')))
    }
  }
  return rows
}

/** The event of a row, open to whom its journal entry names. */
export const eventOf = ({ thing, named_today }: Row): Thing => {
  const event = entryThing(thing)
  return event.kind === 'entry' ? { ...event, shared_with: named_today === null ? [] : [named_today] } : event
}
