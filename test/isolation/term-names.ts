import { ABSENT_IDS, after, filter, ofThing, type Named } from './named.ts'
import type { PostingThing, Thing } from './oracle.ts'
import type { Posts } from './posts.ts'
import type { TermKind, TermRecord, TermRecords } from './term-records.ts'
import { postingsOf, type Terms } from './terms.ts'

/** What every list may be asked by, and every record named by. */
export type OfKind<K extends string> = K | `${K}_${'posting' | 'tenant' | 'division' | 'village'}` | `after_${K}`

/** A record of a term, what its list is asked by, and the posting an act on a new one names. */
export type TermSubject =
  | OfKind<TermKind>
  | 'training_participant_session'
  | 'posting_of_side'
  | 'posting_of_host'
  | 'posting_of_sender'
  | 'posting_to_recall'
  | 'posting_beside'
  | 'posting_to_accept'

const firstOfEach = <R>(rows: readonly R[], by: (row: R) => string): R[] =>
  rows.filter((row, i) => rows.findIndex((other) => by(other) === by(row)) === i)

interface Filter<R extends TermRecord> {
  by: (row: R) => string
  /** The name of nothing beside a value. */
  absent: (value: string) => string
  /** Whether a value matches a row it was not taken from. */
  fits?: (value: string, row: R) => boolean
}

/** Values of a filter: each shows the rows it matches to whoever sees one of them. */
export const filters = <R extends TermRecord>(
  rows: readonly R[],
  { by, absent, fits = (value, row) => by(row) === value }: Filter<R>,
): Named[] =>
  firstOfEach(rows, by).map((row) => {
    const value = by(row)
    return filter(value, [absent(value)], {
      matches: rows.filter((other) => fits(value, other)).map(({ thing }) => thing),
    })
  })

/** 441400 asks for the whole city, 441424 for the county. */
const liesIn = (code: string, { division }: TermRecord): boolean => division.startsWith(code.replace(/00$/, ''))

const NO_RECORD = ABSENT_IDS[0]?.slice(6) ?? ''
export const noId = (id: string): string => `${id.slice(0, 6)}${NO_RECORD}`

export const namesOf = <K extends string>(kind: K, rows: readonly TermRecord[]): [OfKind<K>, readonly Named[]][] => [
  [kind, rows.map(({ id, thing }) => ofThing(id, [noId(id), ...ABSENT_IDS], thing))],
  [`${kind}_posting`, filters(rows, { by: ({ posting }) => posting, absent: noId })],
  [`${kind}_tenant`, filters(rows, { by: ({ tenant }) => tenant, absent: () => '449900' })],
  [
    `${kind}_division`,
    filters(rows, {
      by: ({ division }) => division.slice(0, 6),
      absent: (code) => `${code.slice(0, 4)}99`,
      fits: liesIn,
    }),
  ],
  [`${kind}_village`, filters(rows, { by: ({ division }) => division, absent: (code) => `${code.slice(0, 6)}399399` })],
  [`after_${kind}`, rows.map(({ division, id, thing }) => after([division, id], { matches: [thing] }))],
]

type Post = Posts['posts'][number]

/** Postings as an act names them: to a side, to the host or the sender alone, or as what they are. */
const postingNames = (terms: readonly Post[], drafts: readonly Post[]): [TermSubject, readonly Named[]][] => {
  const named = (posts: readonly Post[], as: Partial<PostingThing>): Named[] =>
    posts.map(({ id, thing }) => ofThing(id, [noId(id), ...ABSENT_IDS], { ...thing, ...as }))
  return [
    ['posting_of_side', named([...terms, ...drafts], { sides: true })],
    ['posting_of_host', named(terms, { of: 'host' })],
    ['posting_of_sender', named(terms, { of: 'sender' })],
    ['posting_to_recall', named([...terms, ...drafts], {})],
    // named beside the record that decides: one of the pair's, one of other cities, and what each side keeps to itself
    ['posting_beside', named([...terms.slice(0, 1), ...terms.slice(-1), ...drafts], {})],
    ['posting_to_accept', named([...terms, ...drafts], {})],
  ]
}

/** Who took part is asked for by session: it shows the participants, who lie elsewhere. */
const sessionFilter = ({ training_session, training_participant }: TermRecords): Named[] =>
  training_session.map(({ id }, i) => {
    const matches: Thing[] = training_participant.slice(i, i + 1).map(({ thing }) => thing)
    return filter(id, [noId(id)], { matches })
  })

/** The ways in which a request can name a record of a term. */
export const termNames = (
  terms: Terms,
  records: TermRecords,
  { posts }: Posts,
): Record<TermSubject, readonly Named[]> => {
  const drafts = posts.filter(({ thing }) => thing.draft)
  const kinds = Object.entries(records) as [TermKind, readonly TermRecord[]][]
  const names: [TermSubject, readonly Named[]][] = [
    ...kinds.flatMap(([kind, rows]) => namesOf(kind, rows)),
    ...postingNames(postingsOf(terms), drafts),
    ['training_participant_session', sessionFilter(records)],
  ]
  return Object.fromEntries(names) as Record<TermSubject, readonly Named[]>
}
