import type { Call, Reply } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { checkIfMatch, requireIfMatch } from '../../http/etag.ts'
import { notFound, problem, problemOf, refuseIf } from '../../problems/problem.ts'
import { atMost, refuseForm } from '../../kit/form.ts'
import { changesNothing } from '../../records/changes.ts'
import { commit } from '../../records/commit.ts'
import { facts } from '../../records/facts.ts'
import { sentOf } from '../../records/step.ts'
import { c8VillageCode } from '../../rules/c-codes.ts'
import { dayAfter } from '../../rules/dates.ts'
import { listingAround, r41Delist, r41List, r41ListMoves, type Pairing } from '../../rules/r-villages.ts'
import { c8NamedFrom, c8Names, c8Predecessors } from '../../rules/village-names.ts'
import { x16Reason } from '../../rules/assignments/x-assignments.ts'
import { r41PostsHeld } from '../../rules/assignments/x-succession.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { cityOfDivision, countyCodes, PROVINCE } from '../../tenancy/registry.ts'
import { accountAt, accountDoor, accountQueries, placesOf, type Account } from '../accounts/queries.ts'
import { knownPairings, readDoor } from '../pairings/queries.ts'
import { newest, villageChanges, type VillageChange } from './change.ts'
import { CreateVillage, DelistVillage, presentVillage, UpdateVillage, Village, VillageParams } from './model.ts'
import { listMoveFindings, namedFrom, newListings, newVillage, nextVillage, withMode, withoutListing } from './plan.ts'
import { villageByCode, villagesAt, type ListedVillage } from './queries.ts'
import type { ListingRow, VillageRow } from './table.ts'

interface Found {
  host: string
  village: VillageRow | undefined
  account: Account
  seen: ListedVillage | undefined
}

/** The door a village is written through: its city's own, or the province's kept one; to others it does not exist. */
const writeDoor = (call: Call, host: string): Handle => {
  if (call.principal.tenant === host) return call.services.doors.own(call.caller)
  return call.services.doors.kept(call.caller, host)
}

const find = async (call: Call, host: string, code: string): Promise<Found> => {
  const handle = writeDoor(call, host)
  const door = accountDoor(call.services, host)
  const places = placesOf([code])
  const [[seen], [village], ...rows] = await facts(call, handle, [
    villageByCode(handle, code),
    villagesAt(door, places),
    ...accountQueries(door, places),
  ])
  return { host, seen, village, account: accountAt(code, rows) }
}

/** A partner that sees the village may not write it (403); to everybody else it does not exist (404). */
const refuseVisitor = async (call: Call<{ code: string }>, host: string): Promise<void> => {
  if (call.principal.tenant === host || call.principal.tenant === PROVINCE) return
  const handle = await readDoor(call, host)
  const [[seen]] = await handle.run([villageByCode(handle, call.params.code)])
  throw seen ? problem('NOT_PERMITTED', { rule: 'X-2', facts: { permission: `village.update (${host})` } }) : notFound()
}

/** The village of a path, which the caller's door shows; 404 otherwise. */
const findSeen = async (call: Call<{ code: string }>): Promise<Found & { village: VillageRow }> => {
  const host = cityOfDivision(call.params.code)
  if (host === null) throw notFound()
  await refuseVisitor(call, host)
  const found = await find(call, host, call.params.code)
  if (!found.village || !found.seen) throw notFound()
  return { ...found, village: found.village }
}

const write = async (call: Call, host: string, change: VillageChange, status: 200 | 201 = 200): Promise<Reply> => {
  const handle = writeDoor(call, host)
  const listing = newest(change.listings_after)
  if (!listing) throw notFound()
  const { account: _account, policy: _policy, name_initials: _initials, ...village } = change.after
  const { id: _id, ...shown } = listing
  return commit(call, handle, {
    ...villageChanges(handle, [change], { today: call.today, door: accountDoor(call.services, host) }),
    answer: {
      status,
      body: presentVillage({ ...shown, ...village, ...shown }, host, call.today), // in the order of reading: one body, one ETag
    },
  })
}

export const createVillage = endpoint(
  {
    method: 'post',
    path: '/v1/villages',
    operation: 'createVillage',
    summary: 'The province puts a village on the list of poor villages',
    tag: 'villages',
    permission: 'village.create',
    doors: ['kept', 'system'],
    rules: ['R-41', 'C-8'],
    body: CreateVillage,
    answer: Village,
    status: 201,
  },
  async (call) => {
    const { code, name, township = null, helper_units = [], predecessors, dispatch_mode, listed_on } = call.body
    refuseIf([...c8VillageCode(code, countyCodes, 'code'), ...c8Predecessors(code, predecessors ?? [], call.today)])
    const city = cityOfDivision(code)
    if (city === null) throw problemOf([{ rule: 'C-8', code: 'VILLAGE_CODE', field: 'code' }])
    const { village, account } = await find(call, city, code)
    refuseIf(r41List(account.listings, listed_on))
    const place = { city, pairings: await knownPairings(call) }
    const named = { name, township, helper_units, ...(predecessors ? { predecessors } : {}) }
    const was = village && namedFrom(village, named, { from: listed_on, listings: account.listings })
    refuseIf(c8Names(was?.names_were ?? []), { allowed: [] })
    const after = village ? nextVillage(village, { ...named, ...was }, call) : newVillage({ code, ...named }, call)
    const added = newListings({ village_code: code, listed_on, dispatch_mode, valid_from: listed_on }, place)
    const change = {
      action: 'list',
      before: village ?? null,
      after,
      account,
      listings_after: [...account.listings, ...added],
    }
    return write(call, city, change, 201)
  },
)

const LIST_FIELDS = new Set(['dispatch_mode', 'mode_from', 'predecessors'])
const PROVINCE_FIELDS = new Set(['name', 'township', 'named_from', 'helper_units', ...LIST_FIELDS])

/** Each field has an owning side: the list is the province's, the rest of the village its city's. */
const refuseForeignFields = (call: Call, fields: readonly string[]): void => {
  const foreign = fields.filter((field) =>
    call.principal.tenant === PROVINCE ? !PROVINCE_FIELDS.has(field) : LIST_FIELDS.has(field),
  )
  if (foreign.length === 0) return
  const facts = { permission: `village.update (${foreign.join(', ')})` }
  throw problem('NOT_PERMITTED', {
    rule: 'X-2',
    errors: foreign.map((field) => ({ code: 'NOT_PERMITTED', rule: 'X-2', field, facts })),
    facts,
  })
}

/** the list in another mode from a day on; unmoved where it has it already, refused where somebody stands in the way. */
const listingsMoved = (
  account: Account,
  to: { mode: ListingRow['dispatch_mode'] | undefined; from: string },
  place: { city: string; pairings: readonly Pairing[] },
): readonly ListingRow[] => {
  const { mode, from } = to
  const stands = account.listings.every(
    (row) => row.dispatch_mode === mode || (row.valid_to !== null && row.valid_to <= from),
  )
  if (mode === undefined || stands) return account.listings
  refuseIf(listMoveFindings(account, from, { mode: 'dispatch_mode', from: 'mode_from' }))
  return withMode(account.listings, { mode, from }, place)
}

export const updateVillage = endpoint(
  {
    method: 'patch',
    path: '/v1/villages/{code}',
    operation: 'updateVillage',
    summary: "A village's city completes it; the province names it and sets its mode",
    tag: 'villages',
    permission: 'village.update',
    doors: ['own', 'kept', 'system'],
    rules: ['R-41', 'X-2', 'X-11'],
    params: VillageParams,
    body: UpdateVillage,
    answer: Village,
    if_match: 'required',
  },
  async (call) => {
    const { host, village, account } = await findSeen(call)
    const { dispatch_mode, mode_from = call.today, named_from = call.today, name, township, ...sent } = call.body
    refuseForeignFields(call, Object.keys(call.body))
    requireIfMatch(call.if_match, village.version)
    const named = namedFrom(village, sentOf({ name, township }), { from: named_from, listings: account.listings })
    if (name !== undefined || township !== undefined)
      refuseIf([...c8NamedFrom(village, named_from, call.today), ...c8Names(named.names_were ?? [])], { allowed: [] })
    refuseIf(c8Predecessors(village.code, sent.predecessors ?? [], call.today))
    const set: Partial<VillageRow> = { ...sentOf(sent), ...named }
    const { population, poor_population } = { ...village, ...set }
    refuseForm(atMost('poor_population', poor_population, population))
    const place = { city: host, pairings: await knownPairings(call) }
    const listings_after = listingsMoved(account, { mode: dispatch_mode, from: mode_from }, place)
    const stands = listings_after === account.listings && changesNothing(village, set)
    const after = stands ? village : nextVillage(village, set, call)
    return write(call, host, {
      action: 'update',
      before: village,
      after,
      account,
      listings_after,
    })
  },
)

export const delistVillage = endpoint(
  {
    method: 'post',
    path: '/v1/villages/{code}/delist',
    operation: 'delistVillage',
    summary: 'The province takes a village off the list, after its last day on it',
    tag: 'villages',
    permission: 'village.delist',
    doors: ['kept', 'system'],
    rules: ['R-41', 'X-12'],
    params: VillageParams,
    body: DelistVillage,
    answer: Village,
    if_match: 'optional',
  },
  async (call) => {
    const { host, village, account } = await findSeen(call)
    const { listings, assignments, postings } = account
    const { delisted_on, reason } = call.body
    checkIfMatch(call.if_match, village.version)
    refuseIf([
      ...r41Delist(listingAround(listings, delisted_on), delisted_on, call.today),
      ...r41ListMoves(assignments, dayAfter(delisted_on), 'delisted_on'),
      ...r41PostsHeld(postings, dayAfter(delisted_on), 'delisted_on'),
      ...x16Reason(reason),
    ])
    const listings_after = withoutListing(listings, delisted_on, (reason ?? '').trim())
    const after = nextVillage(village, {}, call)
    return write(call, host, {
      action: 'delist',
      before: village,
      after,
      account,
      listings_after,
    })
  },
)
