/** The one place that asks the machine for the time; everything else is told (tests pass their own). */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()

const DAY_MS = 24 * 60 * 60 * 1000

/** A clock that shows another day at the machine's own time of day (UTC): a demo can stand on any day of the campaign. */
export const clockOn =
  (day: string, clock: Clock): Clock =>
  () =>
    new Date(Date.parse(`${day}T00:00:00Z`) + (clock().getTime() % DAY_MS))
