import type { Services } from './http/services.ts'

/** What comes with the clock: one named command after another, each repeatable, each over every database. */
export const runSchedule = async (_services: Services): Promise<void> => {}
