import type { Call } from '../../serve/call.ts'
import type { Pairing } from '../../rules/r-villages.ts'
import { c8Names } from '../../rules/village-names.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { accountsOf, type Account, type AccountRows } from '../accounts/queries.ts'
import { changesSomething, type VillageChange } from './change.ts'
import type { ImportRow, RowError } from './import-rows.ts'
import { listMoveFindings, namedFrom, newListings, newVillage, nextVillage, withMode } from './plan.ts'
import type { ListingRow, VillageRow } from './table.ts'

/** What a city's database holds of the villages a file names. */
export interface CityFacts {
  villages: VillageRow[]
  account: AccountRows
}

export interface PlannedRow {
  line: number
  last_line: number
  outcome: 'created' | 'updated' | 'unchanged' | 'rejected'
  errors: RowError[]
  change?: VillageChange
}

interface Planning {
  call: Call
  city: string
  pairings: readonly Pairing[]
}

interface Held {
  village: VillageRow | undefined
  account: Account
}

const judged = (
  { line, last_line }: ImportRow,
  outcome: PlannedRow['outcome'],
  errors: RowError[] = [],
): Omit<PlannedRow, 'change'> => ({ line, last_line, outcome, errors })

const rejected = (row: ImportRow, errors: RowError[]): PlannedRow => judged(row, 'rejected', errors)

/** The cells that say something else than the village does; an empty cell says nothing. */
const namedBy = (row: ImportRow, village: VillageRow, at: Parameters<typeof namedFrom>[2]): Partial<VillageRow> => ({
  ...namedFrom(
    village,
    {
      ...(row.name === undefined ? {} : { name: row.name }),
      ...(row.township === undefined ? {} : { township: row.township }),
    },
    at,
  ),
  ...(row.helper_units === undefined || JSON.stringify(row.helper_units) === JSON.stringify(village.helper_units)
    ? {}
    : { helper_units: row.helper_units }),
})

/** what only the province may say: that a village is listed, since when, and in which mode. */
const listErrors = (row: ImportRow, { call }: Planning, listing: ListingRow): RowError[] => {
  const errors: RowError[] = []
  const foreign = call.principal.tenant !== PROVINCE
  if (foreign && row.dispatch_mode !== undefined && row.dispatch_mode !== listing.dispatch_mode) {
    errors.push({ column: 'mode', code: 'MODE_MISMATCH', rule: 'R-41', facts: { accepted: [listing.dispatch_mode] } })
  }
  if (row.listed_on !== undefined && row.listed_on !== listing.listed_on) {
    errors.push({ column: 'listed_on', code: 'INVALID_CELL', rule: 'X-12', facts: { accepted: [listing.listed_on] } })
  }
  return errors
}

const planListed = (
  row: ImportRow,
  planning: Planning,
  { held, listing }: { held: Held & { village: VillageRow }; listing: ListingRow },
): PlannedRow => {
  const { call, city, pairings } = planning
  const errors = listErrors(row, planning, listing)
  const moves = row.dispatch_mode !== undefined && row.dispatch_mode !== listing.dispatch_mode
  if (moves) {
    const findings = listMoveFindings(held.account, call.today, { mode: 'mode', from: 'mode' })
    errors.push(
      ...findings.map(({ code, rule, facts }) => ({
        column: 'mode' as const,
        code,
        rule,
        ...(facts ? { facts } : {}),
      })),
    )
  }
  if (errors.length > 0) return rejected(row, errors)
  const at = { from: call.today, listings: held.account.listings }
  const after = nextVillage(held.village, namedBy(row, held.village, at), call)
  const place = { city, pairings }
  const listings_after = moves
    ? withMode(held.account.listings, { mode: row.dispatch_mode ?? listing.dispatch_mode, from: call.today }, place)
    : held.account.listings
  const change = {
    action: 'update',
    before: held.village,
    after,
    account: held.account,
    listings_after,
  }
  return changesSomething(change) ? { ...judged(row, 'updated'), change } : judged(row, 'unchanged')
}

/** A village that is listed again is called so from that day on. */
const relisted = ({ account }: Held, from: string) => ({ from, listings: account.listings })

const planNew = (row: ImportRow, { call, city, pairings }: Planning, held: Held): PlannedRow => {
  const { code, name, dispatch_mode, listed_on } = row
  if (call.principal.tenant !== PROVINCE)
    return rejected(row, [{ column: 'code', code: 'VILLAGE_NOT_LISTED', rule: 'R-41' }])
  if (name === undefined || dispatch_mode === undefined || listed_on === undefined) {
    const missing = [
      ...(dispatch_mode === undefined ? ['mode' as const] : []),
      ...(listed_on === undefined ? ['listed_on' as const] : []),
    ]
    return rejected(
      row,
      missing.map((column) => ({ column, code: 'FIELD_REQUIRED', rule: 'R-41' })),
    )
  }
  const ended = held.account.listings.at(-1)
  if (ended?.valid_to && ended.valid_to > listed_on) {
    return rejected(row, [
      { column: 'listed_on', code: 'INVALID_CELL', rule: 'X-12', facts: { accepted: [`>= ${ended.valid_to}`] } },
    ])
  }
  const named = { name, township: row.township ?? null, helper_units: row.helper_units ?? [] }
  const after = held.village
    ? nextVillage(held.village, { ...named, ...namedFrom(held.village, named, relisted(held, listed_on)) }, call)
    : newVillage({ code, ...named }, call)
  const place = { city, pairings }
  const added = newListings({ village_code: code, listed_on, dispatch_mode, valid_from: listed_on }, place)
  const change = {
    action: 'list',
    before: held.village ?? null,
    after,
    account: held.account,
    listings_after: [...held.account.listings, ...added],
  }
  return { ...judged(row, held.village ? 'updated' : 'created'), change }
}

/** 3.6: a village keeps so many former names; one more is refused here as it is one by one. */
const withinNames = (row: ImportRow, planned: PlannedRow): PlannedRow => {
  const errors = c8Names(planned.change?.after.names_were ?? [])
  return errors.length === 0
    ? planned
    : rejected(
        row,
        errors.map(({ code, rule, facts = {} }) => ({ column: 'name', code, rule, facts })),
      )
}

/** Says of each row of one city what it would do and why not: the same for a dry run and for the real one. */
export const planCity = (rows: readonly ImportRow[], facts: CityFacts, planning: Planning): PlannedRow[] => {
  const villages = new Map(facts.villages.map((village) => [village.code, village]))
  const accounts = accountsOf(
    rows.map(({ code }) => code),
    facts.account,
  )
  return rows.map((row) => {
    const account = accounts.get(row.code)
    if (row.errors.length > 0 || !account) return rejected(row, row.errors)
    const held = { village: villages.get(row.code), account }
    const listing = account.listings.findLast(({ valid_to }) => valid_to === null || valid_to > planning.call.today)
    const planned =
      !held.village || !listing
        ? planNew(row, planning, held)
        : planListed(row, planning, { held: { ...held, village: held.village }, listing })
    return withinNames(row, planned)
  })
}
