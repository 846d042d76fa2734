import { sql, type SQL } from 'drizzle-orm'
import { newId } from './ids.ts'

/** A value a record had from a day on; `valid_to` is the first day no longer in force. */
export interface DatedFact<F extends string = string> {
  id: string
  fact: F
  value: string | null
  valid_from: string
  valid_to: string | null
  created_at: string
}

type Values<F extends string> = Readonly<Record<F, string | null>>

interface Since {
  tenant: string
  from: string
  at: string
}

const newFact = <F extends string>(fact: F, value: string | null, { tenant, from, at }: Since): DatedFact<F> => ({
  id: newId(tenant),
  fact,
  value,
  valid_from: from,
  valid_to: null,
  created_at: at,
})

/** The facts a new record begins with. */
export const firstFacts = <F extends string>(names: readonly F[], values: Values<F>, since: Since): DatedFact<F>[] =>
  names.map((name) => newFact(name, values[name], since))

/** a change closes the spans it ends and adds new ones; an open span keeps its value for the days before. */
export const nextFacts = <F extends string>(
  open: readonly DatedFact<F>[],
  values: Values<F>,
  since: Since,
): { closed: DatedFact<F>[]; added: DatedFact<F>[] } => {
  const closed = open.filter(({ fact, value }) => values[fact] !== value)
  return { closed, added: closed.map(({ fact }) => newFact(fact, values[fact], since)) }
}

/**
 * the first days of the values that a change ends: the change begins after each of them. A change that ends no value names some once more,
 * and then their first days count: a value is not dated back to a day before the one it is on file from.
 */
export const endedBy = <F extends string>(
  open: readonly DatedFact<F>[],
  closed: readonly DatedFact<F>[],
  sent: object,
): string[] => {
  const named = closed.length > 0 ? closed : open.filter(({ fact }) => Object.hasOwn(sent, fact))
  return named.map(({ valid_from }) => valid_from)
}

/** The record with the values of a day laid over it; null where nothing is on file for that day yet. */
export const withFacts = <R extends object>(row: R, facts: readonly Pick<DatedFact, 'fact' | 'value'>[]): R | null => {
  if (facts.length === 0) return null
  return { ...row, ...Object.fromEntries(facts.map(({ fact, value }) => [fact, value])) }
}

/** Where the dated facts of a table lie, by the names of the schema. */
export interface FactsOf {
  record: string
  facts: string
  key: string
}

/** A fact's value on a day, beside each record of a list. By full names: a list may have an id of its own. */
export const valueOn = <T = string | null>({ record, facts, key }: FactsOf, fact: string, day: string): SQL<T> =>
  sql<T>`(SELECT f.value FROM ${sql.identifier(facts)} f WHERE f.${sql.identifier(key)} = ${sql.identifier(record)}.id
    AND f.fact = ${fact} AND f.valid_from <= ${day} AND (f.valid_to IS NULL OR f.valid_to > ${day}))`

/** Whether anything was on file for a record by a day. */
export const onFileBy = ({ record, facts, key }: FactsOf, day: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${sql.identifier(facts)} f WHERE f.${sql.identifier(key)} = ${sql.identifier(record)}.id
    AND f.valid_from <= ${day})`
