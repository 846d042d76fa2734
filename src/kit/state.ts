import { sql, type SQL } from 'drizzle-orm'

/** The state in which a row stood on a day, as SQL by its table's name. */
export type StateOn = (day: string) => SQL

interface Dated {
  table: string
  /** The states that a dated act leads to, the last one first, each with the column of its day. */
  days: readonly (readonly [state: string, column: string])[]
  /** What a row was before the first of them: an act that names no day says nothing of when. */
  before: string
}

/**
 * The state of a record whose states follow one another by the days of its acts (3.6).
 *
 * @example
 * stateByDays({ table: 'people_problems', days: [['solved', 'solved_on']], before: 'open' })
 */
export const stateByDays = ({ table, days, before }: Dated): StateOn => {
  const at = (name: string): SQL => sql`${sql.identifier(table)}.${sql.identifier(name)}`
  const states = sql.join(
    days.map(([state]) => sql`${state}`),
    sql`, `,
  )
  return (day) => {
    const come = days.map(([state, column]) => sql`WHEN ${at(column)} <= ${day} THEN ${state}`)
    return sql`CASE ${sql.join(come, sql` `)} WHEN ${at('status')} IN (${states}) THEN ${before} ELSE ${at('status')} END`
  }
}
