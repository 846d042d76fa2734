/** The one place that asks the machine for the time; everything else is told (tests pass their own). */
export type Clock = () => Date

export const systemClock: Clock = () => new Date()
