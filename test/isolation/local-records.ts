import { LOCAL_RECORDS } from '../../src/app.ts'
import type { LocalNoun } from '../../src/rules/local-laws.ts'
import { freshPlace, madeLocal, type Place } from '../harness/local.ts'
import type { Kit } from './cast.ts'
import { ABSENT_IDS, after, filter, ofThing, type Named } from './named.ts'
import type { Thing } from './oracle.ts'
import { noId } from './term-names.ts'

/**
 * What a request about a record of a city's own may name: the record, what its list is asked by, a record or place a body
 * names. `_named`: by whoever writes in the city, wherever in it the record lies.
 */
export type LocalSubject =
  | LocalNoun
  | `${LocalNoun}_${'tenant' | 'division' | 'named'}`
  | `after_${LocalNoun}`
  | 'local_place'
  | 'local_village'
  | 'local_county'

export interface LocalRow {
  id: string
  tenant: string
  division: string
  thing: Thing
}

const ofPlace = (place: Place, at: (place: Place) => string): Named => {
  const code = at(place)
  const absent =
    { 12: `${code.slice(0, 6)}399399`, 9: `${code.slice(0, 6)}999` }[code.length] ?? `${code.slice(0, 4)}99`
  return ofThing(code, [absent, '441899399399', 'nothing'], {
    kind: 'local',
    host: place.city,
    division: code,
    record: '',
  })
}

/** Three of each: in two counties of a city, and in another city. */
export const localRecordsOf = async ({ as }: Kit) => {
  const places = [await freshPlace('441424'), await freshPlace('441422'), await freshPlace('441802')]
  const rows = new Map<string, LocalRow[]>()
  for (const { law } of LOCAL_RECORDS) {
    const made: LocalRow[] = []
    for (const place of places) {
      const { id, division } = await madeLocal(as, law.record, await freshPlace(place.county))
      const thing = { kind: 'local', host: place.city, division, record: law.record } as const
      made.push({ id, tenant: place.city, division, thing })
    }
    rows.set(law.noun, made)
  }
  return { places, rows }
}

export type LocalRecords = Awaited<ReturnType<typeof localRecordsOf>>

const inside = (rows: readonly LocalRow[], prefix: string): Thing[] =>
  rows.filter(({ division }) => division.startsWith(prefix)).map(({ thing }) => thing)

const namesOfKind = (noun: LocalNoun, rows: readonly LocalRow[]): [LocalSubject, readonly Named[]][] => [
  [noun, rows.map(({ id, thing }) => ofThing(id, [noId(id), ...ABSENT_IDS], thing))],
  [
    `${noun}_named`,
    rows.map(({ id, thing }) => ofThing(id, [noId(id), ...ABSENT_IDS], { ...thing, whole: true } as Thing)),
  ],
  [`${noun}_tenant`, [filter('441400', ['449900'], { matches: inside(rows, '4414') })]],
  [`${noun}_division`, [filter('441424', ['441499'], { matches: inside(rows, '441424') })]],
  [`after_${noun}`, rows.map(({ division, id, thing }) => after([division, id], { matches: [thing] }))],
]

/** The ways in which a request can name a record of a city's own. */
export const localNamesOf = ({ places, rows }: LocalRecords): Record<LocalSubject, readonly Named[]> => {
  const kinds = [...rows] as [LocalNoun, LocalRow[]][]
  const names: [LocalSubject, readonly Named[]][] = [
    ...kinds.flatMap(([noun, made]) => namesOfKind(noun, made)),
    ['local_village', places.map((place) => ofPlace(place, ({ village }) => village))],
    ['local_county', places.map((place) => ofPlace(place, ({ county }) => county))],
    ['local_place', places.map((place) => ofPlace(place, ({ township }) => township))],
  ]
  return Object.fromEntries(names) as Record<LocalSubject, readonly Named[]>
}
