/** A number the policy sets: its unit, its values by date with their source, and when somebody last read the source. */
interface Parameter<T> {
  unit: 'years' | 'days' | 'fen' | 'persons'
  verified_on: string
  /** Newest last. */
  values: readonly [ParameterValue<T>, ...ParameterValue<T>[]]
}

interface ParameterValue<T> {
  from: string
  value: T
  source: string
}

/** a turn in the handshake is overdue after so many days (a setting of the province, this its default). */
export const TURN_DUE_DAYS = {
  unit: 'days',
  verified_on: '2026-11-23',
  values: [{ from: '2016-01-01', value: 15, source: 'X-16' }],
} as const satisfies Parameter<number>

/** The value in force on a day; before the first date the first value: a day too early is judged by other rules. */
export const inForce = <T>(parameter: Parameter<T>, day: string): T =>
  (parameter.values.findLast(({ from }) => from <= day) ?? parameter.values[0]).value
