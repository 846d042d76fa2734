import { citizenId, person, unit } from '../harness/persons.ts'
import type { Kit } from './cast.ts'
import type { Thing } from './oracle.ts'
import { ABSENT_IDS, after, filter, ofThing, type Named } from './named.ts'

/** What of the files at home a value in a request may name. */
export type FileSubject =
  | 'unit'
  | 'person'
  | 'sealed_person'
  | 'grant'
  | 'unit_division'
  | 'unit_filter'
  | 'grant_record'
  | 'citizen'
  | 'phone'
  | 'after_unit'
  | 'after_person'
  | 'after_grant'
  | 'after_probe'

const HOST = '441400'
const PHONE = '13866660000'

const madeIn = async ({ as }: Kit) => {
  const [host, other, province] = [
    await as('city_org', HOST),
    await as('city_org', '441800'),
    await as('province_admin'),
  ]
  const ofCounty = await unit(host, { division: '441422' })
  await unit(host, { division: '441422', parent: ofCounty.id })
  const units = [ofCounty, await unit(host), await unit(other)]
  const people = [await person(host, ofCounty.id, { phone: PHONE }), await person(host, units[1]?.id ?? '')]
  const body = {
    tenant: HOST,
    record: 'people',
    record_id: people[0]?.id,
    fields: ['phone'],
    reason: 'a sweep of the doors',
    hours: 72,
  }
  const granted = await province.post('/v1/grants', body)
  return { units, people, grant: String((granted.json as { id: unknown }).id) }
}

/** Units, people and a grant of Meizhou, one unit of another city, and the ways in which a request can name them. */
export const fileNames = async (kit: Kit): Promise<Record<FileSubject, readonly Named[]>> => {
  const { units, people, grant } = await madeIn(kit)
  const places = units.map(({ id, division }): Thing => ({ kind: 'file', host: id.slice(0, 6), division, unit: id }))
  const [first, second] = units
  const placeOf = (kind: 'file' | 'sealed', i: number): Thing => {
    const home = i === 0 ? first : second
    return { kind, host: HOST, division: home?.division ?? '', unit: home?.id ?? '' }
  }
  const files = people.map((_, i) => placeOf('file', i))
  const given: Thing = { kind: 'grant', host: HOST }
  const absent = ABSENT_IDS.slice(0, 1)
  const seenWith = (i: number) => ({ matches: files.slice(i, i + 1) })
  return {
    unit: units.map(({ id }, i) => ofThing(id, ABSENT_IDS, places[i] ?? { kind: 'absent' })),
    person: people.map(({ id }, i) => ofThing(id, ABSENT_IDS, placeOf('file', i))),
    sealed_person: people.map(({ id }, i) => ofThing(id, ABSENT_IDS, placeOf('sealed', i))),
    grant: [ofThing(grant, ABSENT_IDS, given)],
    unit_division: [filter('441422', ['441499'], { matches: places.slice(0, 1) })],
    unit_filter: [filter(first?.id ?? '', absent, seenWith(0))],
    grant_record: [filter(people[0]?.id ?? '', absent, { matches: [given] })],
    citizen: people.map(({ citizen_id }, i) => filter(citizen_id, [citizenId()], seenWith(i))),
    phone: [filter(PHONE, ['13866669999'], seenWith(0))],
    after_unit: units
      .slice(0, 2)
      .map(({ id, division }, i) => after([division, id], { matches: places.slice(i, i + 1) })),
    after_person: people.map(({ id }, i) => after([i === 0 ? '441422' : HOST, id], seenWith(i))),
    after_grant: [after([grant], { matches: [given] })],
    after_probe: [after([`440000-${grant.slice(7)}`], {})],
  }
}
