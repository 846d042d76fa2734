import { dayBefore, shanghaiDay } from '../../../../src/rules/dates.ts'
import type { Field } from '../../api/described.ts'
import { textIn, type Row } from '../../api/send.ts'
import type { useNames } from '../../names.tsx'
import type { Say } from '../../text/language.tsx'
import { S, SAID_OF_A_DAY } from '../../text/story-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import type { Words } from '../../text/words.ts'
import { addressOf } from '../records/address.ts'
import { labelOf, nameOf, rowTitle } from '../records/naming.ts'
import type { Told } from './sources.ts'

/** Something that happened to a village, on a day, in a sentence; `href` is the record that says so. */
export interface Happening {
  day: string
  /** The kind of record it is told from. */
  kind: string
  text: string
  href: string | null
}

export interface Teller {
  say: Say
  names: ReturnType<typeof useNames>
  /** The village's postings by id: who a recall or an assessment is about. */
  postings: ReadonlyMap<string, Row>
}

type Line = readonly [day: string, words: Words]

/** The sentences of a record that are written by hand, with what stands in their braces. */
interface ByHand {
  lines: (row: Row) => readonly Line[]
  filling: (row: Row, teller: Teller) => Readonly<Record<string, string>>
}

const day = (row: Row, field: string): string => textIn(row[field])

const dayOfInstant = (row: Row, field: string): string => {
  const text = textIn(row[field])
  return text === '' ? '' : shanghaiDay(new Date(text))
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(nameIn) : [])

const nameIn = (value: unknown): string =>
  typeof value === 'object' && value !== null && 'name' in value ? textIn(value.name) : textIn(value)

const ASSIGNMENTS: ByHand = {
  lines: (row) => {
    const status = textIn(row['status'])
    if (status === 'proposed' || status === 'countered') return [[day(row, 'turn_since'), S.waits]]
    if (status === 'declined' || status === 'withdrawn') return [[dayOfInstant(row, 'updated_at'), S.not_helped]]
    return [
      [day(row, 'valid_from'), S.helped],
      [day(row, 'ended_on'), S.help_ends],
    ]
  },
  filling: (row, { names }) => ({
    who: names.tenant(textIn(row['turn'])),
    helper: names.tenant(textIn(row['helper_tenant'])),
    units: list(row['helper_units']).join('、'),
    reason: textIn(row['reason']),
  }),
}

const ENDS: Readonly<Record<string, readonly [field: string, words: Words]>> = {
  completed: ['planned_end', S.completed],
  ended_early: ['ended_on', S.left],
  recalled: ['ended_on', S.recalled],
}

const NOT_BEGUN: Readonly<Record<string, readonly [field: string, words: Words]>> = {
  submitted: ['submitted_on', S.submitted],
  confirmed: ['answered_on', S.confirmed],
  rejected: ['answered_on', S.returned],
  cancelled: ['cancelled_on', S.cancelled],
}

const POSTINGS: ByHand = {
  lines: (row) => {
    const status = textIn(row['status'])
    const before = NOT_BEGUN[status]
    if (before) return [[day(row, before[0]), before[1]]]
    if (status === 'draft') return []
    const end = ENDS[status]
    return [[day(row, 'planned_start'), S.began], ...(end ? [[day(row, end[0]), end[1]] as const] : [])]
  },
  filling: (row, { say, names }) => ({
    person: textIn(row['person_name']),
    unit: textIn(row['unit_name']),
    role: say(termOf('role', textIn(row['post_role']))),
    host: names.tenant(textIn(row['tenant_code'])),
    day: day(row, 'planned_start'),
    reason: say(termOf('end_reason', textIn(row['end_reason']))),
  }),
}

const BRANCHES: ByHand = {
  lines: (row) =>
    row['approved_on'] === null
      ? []
      : [
          [day(row, 'starts_on'), S.branch_began],
          [day(row, 'dissolved_on'), S.branch_dissolved],
        ],
  filling: (row) => ({ name: textIn(row['name']) }),
}

const RECALLS: ByHand = {
  lines: (row) => [
    [day(row, 'proposed_on'), S.recall_proposed],
    [day(row, 'informed_on'), S.recall_told],
    [day(row, 'decided_on'), row['status'] === 'decided_keep' ? S.recall_kept : S.recall_decided],
  ],
  filling: (row, { say, names, postings }) => ({
    who: names.tenant(textIn(row['proposed_tenant'])),
    person: textIn(postings.get(textIn(row['posting_id']))?.['person_name']),
    reason: say(termOf('recall_reason', textIn(row['reason']))),
  }),
}

const PAIRINGS: ByHand = {
  lines: (row) => {
    const last = day(row, 'valid_to')
    return [
      [day(row, 'valid_from'), S.paired],
      [last === '' ? '' : dayBefore(last), S.unpaired],
    ]
  },
  filling: (row, { names }) => ({
    partner: names.tenant(textIn(row['partner_city'])),
    city: names.tenant(textIn(row['supported_city'])),
  }),
}

const VILLAGES: ByHand = {
  lines: (row) => [
    [day(row, 'listed_on'), S.listed],
    [day(row, 'delisted_on'), S.delisted],
  ],
  filling: (row, { say }) => ({
    mode: say(termOf('mode', textIn(row['dispatch_mode']))),
    reason: textIn(row['delist_reason']),
  }),
}

const BY_HAND: ReadonlyMap<string, ByHand> = new Map([
  ['villages', VILLAGES],
  ['pairings', PAIRINGS],
  ['assignments', ASSIGNMENTS],
  ['postings', POSTINGS],
  ['branches', BRANCHES],
  ['recall_cases', RECALLS],
])

/** Days by which something is owed or planned, or that a row repeats of another one: nothing happened on them. */
const NOTHING_HAPPENS = /(^|_)(due|due_on|deadline|until|first|last|since|checked_on|planned_start|planned_end)$/

const TITLE_CHARACTERS_MAX = 40

const shortened = (text: string): string =>
  text.length > TITLE_CHARACTERS_MAX ? `${text.slice(0, TITLE_CHARACTERS_MAX)}…` : text

/** What happened on the day of a field; what is only called a date says that the record was entered. */
const happenedOf = (field: Field, say: Say): string => {
  const label = say(labelOf(field))
  const said = label.replace(SAID_OF_A_DAY, '')
  return said === '' || field.name === 'date' ? say(S.entered) : said
}

const byDescription = ({ record }: Told, row: Row, { say, postings }: Teller): Omit<Happening, 'kind' | 'href'>[] => {
  const about = textIn(postings.get(textIn(row['posting_id']))?.['person_name']) || rowTitle(row)
  const name = about === undefined || about === '' ? '' : say(S.named, { name: shortened(about) })
  return (record.list?.fields ?? [])
    .filter((field) => field.kind === 'day' && !NOTHING_HAPPENS.test(field.name) && textIn(row[field.name]) !== '')
    .map((field) => ({
      day: field.name === 'valid_to' ? dayBefore(day(row, field.name)) : day(row, field.name),
      text: say(S.of_record, { record: say(nameOf(record)), what: happenedOf(field, say), name }),
    }))
}

const linesOf = (told: Told, row: Row, teller: Teller): Omit<Happening, 'kind' | 'href'>[] => {
  const byHand = BY_HAND.get(told.record.name)
  if (!byHand) return byDescription(told, row, teller)
  const filling = byHand.filling(row, teller)
  return byHand
    .lines(row)
    .filter(([on]) => on !== '')
    .map(([on, words]) => ({ day: on, text: teller.say(words, filling) }))
}

/** What records tell, the first day first; on one day in the order of the kinds. */
export const happeningsOf = (told: readonly Told[], teller: Omit<Teller, 'postings'>): Happening[] => {
  const rows = told.find(({ record }) => record.name === 'postings')?.rows ?? []
  const postings = new Map(rows.map((row) => [textIn(row['id']), row]))
  const happened = told.flatMap((each) =>
    each.rows.flatMap((row) => {
      const id = textIn(row[each.record.id])
      const href = each.record.read === null || id === '' ? null : addressOf(each.record.name, id)
      return linesOf(each, row, { ...teller, postings }).map((line) => ({ ...line, kind: each.record.name, href }))
    }),
  )
  return happened.toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
}
