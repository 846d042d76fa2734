/** A number the policy sets: its unit, its values by date with their source, and when somebody last read the source. */
export interface Parameter<T> {
  unit:
    | 'years'
    | 'months'
    | 'days'
    | 'working_days'
    | 'hours'
    | 'times_a_day'
    | 'times_a_year'
    | 'characters'
    | 'villages'
    | 'members'
    | 'people'
    | 'townships'
    | 'weeks'
    | 'day'
    | 'choice'
    | 'fen'
    | 'per_cent'
  verified_on: string
  /** Newest last. */
  values: readonly [ParameterValue<T>, ...ParameterValue<T>[]]
}

interface ParameterValue<T> {
  from: string
  value: T
  source: string
}

/** The value in force on a day; before the first date the first value: a day too early is judged by other rules. */
export const inForce = <T>(parameter: Parameter<T>, day: string): T =>
  (parameter.values.findLast(({ from }) => from <= day) ?? parameter.values[0]).value
