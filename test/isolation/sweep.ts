import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../../src/app.ts'
import { cursorPartOf, partOf } from '../harness/alike.ts'
import type { CostedAnswer } from '../harness/app.ts'
import { cleanAll } from '../harness/databases.ts'
import { suite } from '../harness/suite.ts'
import { mayAct } from './acts.ts'
import { castOfBranches } from './branch-records.ts'
import { castOf, memberOf, player, type Kit, type Member } from './cast.ts'
import { expected, type Expected } from './oracle.ts'
import { PLACES, requestOf, type Place, type Position } from './places.ts'
import type { Named } from './named.ts'
import { PROVINCE } from './somebody.ts'
import { castOfTerms } from './terms.ts'
import { townOf, type Subject, type Town } from './town.ts'

interface Play {
  kit: Kit
  town: Town
  cast: readonly Member[]
  /** Faces of what is not there: asked for once a member. */
  absent: Map<string, string>
}

const playOf = async (kit: Kit): Promise<Play> => {
  const town = await townOf(kit)
  const cast = [
    ...(await castOf(kit)),
    ...town.posts.holders.map((each, i) => memberOf(`the holder of posting ${i}`, each)),
    ...(await castOfTerms(kit, town.terms)),
    ...(await castOfBranches(kit, town.branches)),
  ]
  return { kit, town, cast, absent: new Map() }
}

const VOLATILE = new Set(['x-request-id', 'date', 'ratelimit', 'ratelimit-policy'])

/** A feed's position, an object, repeats what the caller sent; a list's cursor, an array, is the key of its last row. */
const POSITION = /eyI0[\w-]+/g

/** What a reader can tell two answers apart by. */
const face = ({ status, text, headers }: CostedAnswer): string =>
  JSON.stringify({
    status,
    text: text.replace(/"(request_id|position)":"[^"]*"/g, ''),
    headers: [...headers].filter(([name]) => !VOLATILE.has(name)),
  }).replace(POSITION, '')

/** Where two texts part. */
const difference = (a: string, b: string): string => {
  const at = Array.from(a).findIndex((letter, i) => letter !== b[i])
  return [a, b].map((text) => text.slice(Math.max(0, at - 60), at + 200)).join('\n  ')
}

const kindOf = ({ status }: CostedAnswer): Expected =>
  status === 401 || status === 403 || status === 404 ? status : 'open'

/** Sends a request naming a value as a member of the cast. */
const ask = async (
  { town, kit }: Play,
  { operation, member }: { operation: string; member: Member },
  named: { position: Position; value: string } | null,
) => {
  const { method, path, options } = requestOf(operation, town, named)
  const who = await member.options()
  return kit.app.request(method, path, {
    ...options,
    ...who,
    headers: { ...options.headers, ...who.headers },
    key: 'sweep',
  })
}

const mainOf = (place: Place): Position | undefined =>
  place.main ?? (Object.keys(place.positions).find((each) => each.startsWith('path.')) as Position | undefined)

const decides = (place: Place, position: Position | null): boolean =>
  position !== null && (position === mainOf(place) || (place.instead?.includes(position) ?? false))

/** What decides the status of a request that names `named` at `position`. */
const thingOf = (
  { town }: Play,
  place: Place,
  { position, named }: { position: Position | null; named: Named | null },
): Named['thing'] => {
  const main = mainOf(place)
  if (main === undefined) return { kind: 'open' }
  if (named && decides(place, position)) return named.thing
  const subject = place.positions[main]
  return (subject && town.names[subject][0]?.thing) ?? { kind: 'open' }
}

interface At {
  place: Place
  position: Position
}

interface Try {
  named: Named
  member: Member
  first: boolean
}

const changes = (operation: string): boolean => endpoints.find((each) => each.operation === operation)?.method !== 'get'

const faceOfAbsent = async (
  play: Play,
  sender: { operation: string; member: Member },
  named: { position: Position; value: string },
): Promise<string> => {
  const key = `${sender.operation} ${named.position} ${named.value} ${sender.member.name}`
  const known = play.absent.get(key) ?? face(await ask(play, sender, named))
  play.absent.set(key, known)
  return known
}

/** 404 of a request that names nothing but by its body says by which member. */
const tellsWhich = (operation: string, { status, json }: CostedAnswer): boolean => {
  const { method, path = '' } = endpoints.find((each) => each.operation === operation) ?? {}
  if (method === 'get' || path.includes('{') || status !== 404) return true
  const { errors = [] } = json as { errors?: { field?: string }[] }
  return errors.some(({ field }) => field !== undefined)
}

/** One value at one position, by one member: what is wrong with the answers, in words. */
const tryValue = async (
  play: Play,
  { operation, position }: { operation: string; position: Position },
  { named, member, first }: Try,
): Promise<string[]> => {
  const place = PLACES[operation]
  if (!place) return [`no place ${operation}`]
  const sender = { operation, member }
  const byRecord = expected(member.who, place.act, thingOf(play, place, { position, named }))
  const seen = named.visible(member.who)
  const wanted = byRecord === 'open' && place.refers?.includes(position) && !seen ? 404 : byRecord
  if (changes(operation) && wanted === 'open' && (seen || decides(place, position))) return [] // it would move the scene
  const answer = await ask(play, sender, { position, value: named.value })
  const wrong = place.act === 'anybody' || kindOf(answer) === wanted ? [] : [`${answer.status} and not ${wanted}`]
  if (!tellsWhich(operation, answer)) wrong.push(`the refusal does not name ${position}: ${answer.text}`)
  if (seen) return wrong
  const all = first && position.startsWith('path.') && mayAct(member.who, place.act)
  const known = all ? named.absent : named.absent.slice(0, 1)
  for (const value of known) {
    const none = await faceOfAbsent(play, sender, { position, value })
    if (none !== face(answer)) wrong.push(`another answer than for ${value}:\n  ${difference(face(answer), none)}`)
  }
  return wrong
}

/** What a refusal before any record is read can follow from: two who are alike in it are refused alike (3.1). */
const standing = ({ who: { credential, role, tenant, may } }: Member): string =>
  JSON.stringify([credential, role, tenant === PROVINCE, may])

const oneOfEach = (members: readonly Member[]): Member[] => [
  ...new Map(members.map((member) => [standing(member), member])).values(),
]

/**
 * Whose credential is none or does not hold is refused before the request is looked at, and a role that never may before any record is
 * read (3.1): all of them are tried once an operation (`tryEverybody`). With a name the former are 'nobody' alone, the latter one of each
 * standing, with the first name and with the last. A public operation is tried by nobody alone.
 */
const tries = ({ town, cast }: Play, place: Place, subject: Subject): Try[] => {
  const names = town.names[subject]
  const nobody = cast.filter(({ name }) => name === 'nobody')
  const known = cast.filter(({ who }) => who.credential === 'user' || who.credential === 'key')
  const may = known.filter(({ who }) => mayAct(who, place.act))
  const mayNot = known.filter(({ who }) => !mayAct(who, place.act))
  return names.flatMap((named, i) => {
    const first = i === 0
    const refused = first || i === names.length - 1 ? oneOfEach(mayNot) : []
    const members = place.act === 'anybody' ? [] : [...may, ...refused]
    return [...(first ? nobody : []), ...members].map((member) => ({ named, member, first }))
  })
}

/** Everybody who may send this request as it stands: one of the cast, or who writes where the record or those of its body lie (2.4). */
const allWhoMay = async (play: Play, place: Place): Promise<Member[]> => {
  const { kit, town, cast } = play
  const thing = thingOf(play, place, { position: null, named: null })
  const known = cast.filter(({ who }) => expected(who, place.act, thing) === 'open').slice(0, 1)
  if (known.length > 0 || thing.kind !== 'local') return known
  const { county, township, village } = town.local_place
  const { division } = thing
  const people = await Promise.all([
    ...(['county_org', 'county_committee', 'poverty_office'] as const).map((role) => player(kit, role, county)),
    ...[township, division.slice(0, 9)].map((at) => player(kit, 'township_committee', at)),
    ...[village, division].map((at) => player(kit, 'village_org', at)),
  ])
  return people.filter(({ who }) => mayAct(who, place.act))
}

const tryEverybody = async (play: Play, operation: string, place: Place): Promise<void> => {
  for (const member of play.cast) {
    const wanted = expected(member.who, place.act, thingOf(play, place, { position: null, named: null }))
    if (changes(operation) && wanted === 'open') continue
    const answer = await ask(play, { operation, member }, null)
    expect(kindOf(answer), `${member.name}: ${answer.text}`).toBe(wanted)
  }
}

/** Feeds, whose cursors are positions in many journals: each has its own way to read them. */
const FEEDS: ReadonlySet<string> = new Set(['readEvents', 'readJournal'])

const shareOf = (operation: string, position: Position) =>
  position === 'query.cursor' && !FEEDS.has(operation) ? cursorPartOf : partOf

const tryPosition = async (play: Play, operation: string, { place, position }: At): Promise<void> => {
  const subject = place.positions[position]
  const wrong: string[] = []
  for (const each of subject ? shareOf(operation, position)(operation, tries(play, place, subject)) : []) {
    const found = await tryValue(play, { operation, position }, each)
    wrong.push(...found.map((what) => `${each.member.name}, ${each.named.value}: ${what}`))
  }
  expect(wrong).toEqual([])
}

/** What names a session of the caller's own, which is made with him: src/features/me/sessions.test.ts ends one. */
const OF_ONES_OWN = new Set(['endOwnSession'])

const tryGoodOnes = async (play: Play, places: readonly (readonly [string, Place])[]): Promise<void> => {
  for (const [operation, place] of places.filter(([name]) => !OF_ONES_OWN.has(name))) {
    const refused = place.act === 'anybody' || place.act === 'self' ? [400, 404] : [400, 401, 403, 404, 415, 428]
    const answers: CostedAnswer[] = []
    for (const member of await allWhoMay(play, place)) answers.push(await ask(play, { operation, member }, null))
    // RFC 6749 5.2: a sign-in that fails is 400
    const good = answers.filter(({ status, text }) => !refused.includes(status) || text.includes('invalid_grant'))
    expect(good.length, `${operation}: ${answers.map(({ text }) => text).join('\n')}`).toBeGreaterThan(0)
  }
}

/** The lists that may be asked by place. */
const BY_DIVISION = Object.entries(PLACES).filter(
  ([, { positions }]) => 'query.division' in positions && 'query.cursor' in positions,
)

const tryDivisions = async ({ kit, town }: Play): Promise<void> => {
  const host = await player(kit, 'city_org', '441400')
  const { token } = await host.options()
  const silent: string[] = []
  for (const [operation] of BY_DIVISION) {
    const { path } = requestOf(operation, town, null)
    const rows = async (division?: string): Promise<string[]> => {
      const query = new URLSearchParams({ limit: '100', ...(division ? { division } : {}) })
      const address = `${path.replace(/\?.*/, '')}?${query.toString()}`
      const answer = await kit.app.request('GET', address, token ? { token } : {})
      expect(answer.status, `${operation}: ${answer.text}`).toBe(200)
      return (answer.json as { items: unknown[] }).items.map((item) => JSON.stringify(item))
    }
    const all = await rows()
    const counties = ['441422', '441424', town.local_place.county.slice(0, 6)]
    const narrowed = await Promise.all([...new Set(counties)].map(rows))
    if (narrowed.every((each) => each.length === 0)) silent.push(operation)
    expect(await rows('441499'), operation).toEqual([])
    const [some = [], ...others] = narrowed
    for (const row of some) for (const other of others) expect(other, operation).not.toContain(row)
    for (const row of narrowed.flat()) if (all.length < 100) expect(all, operation).toContain(row)
  }
  expect(silent, 'the town has no row of them: nothing was tried').toEqual([])
}

/**
 * Every operation of some, every place in it that can name something, everybody: the status is the rule book's, and to whom it is
 * not there, what exists answers byte for byte like what does not. At the top of a test file.
 */
export const sweepTests = (method: 'reads' | 'writes'): void => {
  const kit = suite()
  const places = Object.entries(PLACES).filter(([operation]) => changes(operation) === (method === 'writes'))
  let play: Play
  beforeAll(async () => {
    await cleanAll()
    play = await playOf(kit)
  })
  afterAll(cleanAll)

  describe.each(places)('%s', (operation, place) => {
    test('everybody gets the status of the rules without naming anything but the usual', async () =>
      tryEverybody(play, operation, place))

    for (const position of Object.keys(place.positions) as Position[]) {
      test(`${position}: the rules' status, and no telling what is not there from what one may not see`, async () =>
        tryPosition(play, operation, { place, position }))
    }
  })

  test('the requests that were refused are good ones: who may gets as far as the record', async () =>
    tryGoodOnes(play, places))

  test.runIf(method === 'reads')(
    'F3 ?division= narrows every list that has it: to a county’s rows, to none where nothing lies',
    async () => tryDivisions(play),
  )
}
