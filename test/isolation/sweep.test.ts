// Every operation, every place in it that can name something, everybody: the status is the rule book's, and to whom it is not there, what exists answers byte for byte like what does not.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '../../src/app.ts'
import type { CostedAnswer } from '../harness/app.ts'
import { cleanAll } from '../harness/databases.ts'
import { suite } from '../harness/suite.ts'
import { mayAct } from './acts.ts'
import { castOfBranches } from './branch-records.ts'
import { castOf, memberOf, player, type Member } from './cast.ts'
import { expected, type Expected } from './oracle.ts'
import { isPlainLocally } from './local-places.ts'
import { CELLS, membersOf, PLACES, PLAIN, requestOf, type Place, type Position } from './places.ts'
import type { Named } from './named.ts'
import { castOfTerms } from './terms.ts'
import { townOf, type Subject, type Town } from './town.ts'

const kit = suite()
const { app } = kit

let town: Town
let cast: Member[]

beforeAll(async () => {
  await cleanAll()
  town = await townOf(kit)
  cast = [
    ...(await castOf(kit)),
    ...town.posts.holders.map((each, i) => memberOf(`the holder of posting ${i}`, each)),
    ...(await castOfTerms(kit, town.terms)),
    ...(await castOfBranches(kit, town.branches)),
  ]
})
afterAll(cleanAll)

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
const ask = async (operation: string, member: Member, named: { position: Position; value: string } | null) => {
  const { method, path, options } = requestOf(operation, town, named)
  const who = await member.options()
  return app.request(method, path, {
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
const thingOf = (place: Place, position: Position | null, named: Named | null): Named['thing'] => {
  const main = mainOf(place)
  if (main === undefined) return { kind: 'open' }
  if (named && decides(place, position)) return named.thing
  const subject = place.positions[main]
  return (subject && town.names[subject][0]?.thing) ?? { kind: 'open' }
}

interface Try {
  named: Named
  member: Member
  first: boolean
}

const changes = (operation: string): boolean => endpoints.find((each) => each.operation === operation)?.method !== 'get'

/** Absent names are asked for once a member. */
const asked = new Map<string, string>()
const faceOfAbsent = async (operation: string, member: Member, named: { position: Position; value: string }) => {
  const key = `${operation} ${named.position} ${named.value} ${member.name}`
  const known = asked.get(key) ?? face(await ask(operation, member, named))
  asked.set(key, known)
  return known
}

/** One value at one position, by one member: what is wrong with the answers, in words. */
const tryValue = async (operation: string, position: Position, { named, member, first }: Try): Promise<string[]> => {
  const place = PLACES[operation]
  if (!place) return [`no place ${operation}`]
  const byRecord = expected(member.who, place.act, thingOf(place, position, named))
  const seen = named.visible(member.who)
  const wanted = byRecord === 'open' && place.refers?.includes(position) && !seen ? 404 : byRecord
  if (changes(operation) && wanted === 'open' && (seen || decides(place, position))) return [] // it would move the scene
  const answer = await ask(operation, member, { position, value: named.value })
  const wrong = place.act === 'anybody' || kindOf(answer) === wanted ? [] : [`${answer.status} and not ${wanted}`]
  if (seen) return wrong
  const known = first && position.startsWith('path.') ? named.absent : named.absent.slice(0, 1)
  for (const value of known) {
    const none = await faceOfAbsent(operation, member, { position, value })
    if (none !== face(answer)) wrong.push(`another answer than for ${value}:\n  ${difference(face(answer), none)}`)
  }
  return wrong
}

/**
 * Who is nobody is so for every record alike: tried once; a public operation is tried by nobody alone. A role that never may
 * is refused before any record is read (3.1): tried with the first name and its absent ones, and with the last.
 */
const tries = (place: Place, subject: Subject): Try[] =>
  town.names[subject].flatMap((named, i, { length }) =>
    cast
      .filter(({ who }) => i === 0 || who.tenant !== '')
      .filter(({ who }) => i === 0 || i === length - 1 || mayAct(who, place.act))
      .filter(({ name }) => place.act !== 'anybody' || name === 'nobody')
      .map((member) => ({ named, member, first: i === 0 })),
  )

test('the table of places is complete: every operation and every member of a request', async () => {
  const document = (await app.request('GET', '/openapi.json')).json
  const members = membersOf(document)
  const missing = [...members.keys()].filter((operation) => !(operation in PLACES))
  expect(
    missing,
    'add the operation to PLACES in test/isolation/places.ts: its act, its positions, a valid body',
  ).toEqual([])
  const gone = Object.keys(PLACES).filter((operation) => !members.has(operation))
  expect(gone, 'take the operation out of PLACES: the document does not have it').toEqual([])
  expect([...members.keys()].toSorted()).toEqual(endpoints.map(({ operation }) => operation).toSorted())
  const unnamed = [...members].flatMap(([operation, positions]) =>
    positions
      .filter((each) => !(each in (PLACES[operation]?.positions ?? {})) && !PLAIN.has(each.split('.')[1] ?? ''))
      .filter((each) => !isPlainLocally(operation, each))
      .map((each) => `${operation} ${each}`),
  )
  expect(unnamed, 'say in PLACES what this position names, or in PLAIN that it names no record').toEqual([])
  const invented = Object.entries(PLACES).flatMap(([operation, { positions }]) =>
    Object.keys(positions)
      .filter((each) => !members.get(operation)?.includes(each as Position) && !CELLS.has(`${operation} ${each}`))
      .map((each) => `${operation} ${each}`),
  )
  expect(invented, 'the document has no such position: mend PLACES').toEqual([])
})

describe.each(Object.entries(PLACES))('%s', (operation, place) => {
  test('everybody gets the status of the rules without naming anything but the usual', async () => {
    for (const member of cast) {
      const wanted = expected(member.who, place.act, thingOf(place, null, null))
      if (changes(operation) && wanted === 'open') continue
      const answer = await ask(operation, member, null)
      expect(kindOf(answer), `${member.name}: ${answer.text}`).toBe(wanted)
    }
  })

  for (const position of Object.keys(place.positions) as Position[]) {
    test(`${position}: the rules' status, and no telling what is not there from what one may not see`, async () => {
      const subject = place.positions[position]
      const wrong: string[] = []
      for (const each of subject ? tries(place, subject) : []) {
        const found = await tryValue(operation, position, each)
        wrong.push(...found.map((what) => `${each.member.name}, ${each.named.value}: ${what}`))
      }
      expect(wrong).toEqual([])
    })
  }
})

/** Everybody who may send this request as it stands: one of the cast, or who writes where the record or those of its body lie (2.4). */
const allWhoMay = async (place: Place): Promise<Member[]> => {
  const thing = thingOf(place, null, null)
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

test('the requests that were refused are good ones: who may gets as far as the record', async () => {
  for (const [operation, place] of Object.entries(PLACES)) {
    const refused = place.act === 'anybody' || place.act === 'self' ? [400, 404] : [400, 401, 403, 404, 415, 428]
    const answers: CostedAnswer[] = []
    for (const may of await allWhoMay(place)) answers.push(await ask(operation, may, null))
    // RFC 6749 5.2: a sign-in that fails is 400
    const good = answers.filter(({ status, text }) => !refused.includes(status) || text.includes('invalid_grant'))
    expect(good.length, `${operation}: ${answers.map(({ text }) => text).join('\n')}`).toBeGreaterThan(0)
  }
})

/** The lists that may be asked by place. */
const BY_DIVISION = Object.entries(PLACES).filter(
  ([, { positions }]) => 'query.division' in positions && 'query.cursor' in positions,
)
test('F3 ?division= narrows every list that has it: to a county’s rows, to none where nothing lies', async () => {
  const host = await player(kit, 'city_org', '441400')
  const { token } = await host.options()
  const silent: string[] = []
  for (const [operation] of BY_DIVISION) {
    const { path } = requestOf(operation, town, null)
    const rows = async (division?: string): Promise<string[]> => {
      const query = new URLSearchParams({ limit: '100', ...(division ? { division } : {}) })
      const answer = await app.request('GET', `${path.replace(/\?.*/, '')}?${query.toString()}`, token ? { token } : {})
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
})
