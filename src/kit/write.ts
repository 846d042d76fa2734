import { and, eq } from 'drizzle-orm'
import type { Event } from '../journal/entry.ts'
import type { Guarded } from '../records/commit.ts'
import { derivedChange } from '../records/derived.ts'
import { standingChange } from '../records/standing.ts'
import { commitStep } from '../records/step.ts'
import { notBefore, notInFuture } from '../rules/days.ts'
import { NOTHING_DERIVED, type Derived } from '../rules/derived.ts'
import type { Finding } from '../rules/finding.ts'
import type { RecordLaw } from '../rules/law.ts'
import { dutySubjects } from '../rules/standing.ts'
import { isVisible } from '../rules/text.ts'
import type { Call, Reply } from '../serve/call.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import { isRuled, type Fields } from './fields.ts'
import type { Asks, LocalRecord, Row } from './record.ts'
import { byId, columnOf, presentRow } from './rows.ts'

/** The rule a finding of the machinery's own names: the first of the record's. */
export const ruleOf = ({ rules }: RecordLaw): string => rules[0] ?? '2.4'

const isMissing = (value: unknown): boolean =>
  typeof value === 'string' ? !isVisible(value) : (value ?? null) === null

/** What a rule asks for and no rule missed, blanks too: FIELD_REQUIRED, so that nothing half-filled reaches the table. */
export const missingRuled = (law: RecordLaw, fields: Fields, row: Readonly<Record<string, unknown>>): Finding[] =>
  Object.entries(fields).flatMap(([field, { presence }]) =>
    isRuled({ presence }) && isMissing(row[field])
      ? [{ rule: ruleOf(law), code: 'FIELD_REQUIRED' as const, field }]
      : [],
  )

/** Findings of the machinery beside those of the rules: a field the rules speak of is theirs. */
export const joined = (ofRules: readonly Finding[], ofMachine: readonly Finding[]): Finding[] => {
  const spoken = new Set(ofRules.map(({ field }) => field))
  return [...ofRules, ...ofMachine.filter(({ field }) => !spoken.has(field))]
}

/** 3.6: an act's day has come, and lies not before the record's own first day. */
export const actDay = (
  record: Pick<LocalRecord, 'law' | 'firstDay'>,
  row: Readonly<Record<string, unknown>>,
  { field, date, today }: { field: string; date: string; today: string },
): Finding[] => {
  const dated = { rule: ruleOf(record.law), field, date }
  const first = record.firstDay === null ? null : row[record.firstDay]
  const ahead = notInFuture(dated, today)
  return ahead.length > 0 || typeof first !== 'string' ? ahead : notBefore(dated, first)
}

/** What a row counts for and obliges to; a draft is its author's side's alone and counts nowhere (2.3). */
export const derivedOf = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  row: Row<L, F>,
  tenant: string,
): Derived => (Reflect.get(row, 'status') === 'draft' ? NOTHING_DERIVED : record.derived(row, tenant))

/** What follows from a row in its batch: figures and tasks, its own and those it owes or fulfils without a row of its own (3.4). */
export const followingRow = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  own: Handle,
  { before, after, today }: { before: Row<L, F> | null; after: Row<L, F>; today: string },
): Scoped<void>[] => [
  ...derivedChange(own, {
    before: before ? derivedOf(record, before, own.tenant) : NOTHING_DERIVED,
    after: derivedOf(record, after, own.tenant),
    today,
  }),
  ...standingChange(own, dutySubjects(record.law, after), today),
]

interface Step<L, F> {
  action: string
  before: Row<L, F> | null
  after: Row<L, F>
  guarded?: readonly Guarded[]
  also?: readonly Scoped<unknown>[]
  events?: readonly Event[]
  /** What the answer shows of other records, as JSON. */
  shown?: Readonly<Record<string, unknown>>
}

/** Writes one row with what follows from it: figures and tasks before and after, in the batch of its journal entry. */
export const writeRow = async <L extends RecordLaw, F extends Fields, A extends Asks>(
  call: Call,
  record: LocalRecord<L, F, A>,
  own: Handle,
  { action, before, after, guarded = [], also = [], events = [], shown = {} }: Step<L, F>,
): Promise<Reply> => {
  const plain = record as unknown as LocalRecord
  const where = before && and(byId(plain, before.id), eq(columnOf(plain, 'version'), before.version))
  const statement = where ? own.update(record, after, [where]) : own.insert(record, after)
  const derived = followingRow(record, own, { before, after, today: call.today })
  return commitStep(call, own, {
    record: record.law.record,
    action,
    before,
    after,
    statement,
    guarded,
    events,
    also: [...derived, ...also],
    body: presentRow(plain, { ...after, ...shown }, { tenant: own.tenant, call }),
  })
}
