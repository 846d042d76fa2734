import { CITY_ROW, cityPolicy, cityWords } from '../../records/city-policy.ts'
import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import type { Follow } from '../../records/follow-words.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import type { Policy, SettingMoves } from '../../rules/settings.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { policyOf, readSettings } from './queries.ts'

const COMMAND = 'follow_record_settings'

/** What carries a setting over to the city, by what it moves: handed in, since branches and villages ask for settings themselves. */
export type Carriers = Readonly<Record<SettingMoves, (context: SystemContext, city: string) => Promise<void>>>

/** The city keeps the words, and in the same batch the database derives the standing duties of its places anew. */
const keepWords = async (
  context: SystemContext,
  door: Handle,
  { policy, isKept }: { policy: Policy; isKept: boolean },
): Promise<void> => {
  const row = { id: 'city' as const, words: [...policy], as_of: shanghaiDay(context.now) }
  const statement = isKept ? door.update(cityPolicy, row, [CITY_ROW]) : door.insert(cityPolicy, row)
  await commitSystem(context, door, { command: COMMAND, change: { guarded: [{ statement }], events: [] } })
}

/** The rows of one record that were derived by other words, some at a time. */
const followRows = async (
  context: SystemContext,
  door: Handle,
  { follow, policy }: { follow: Follow; policy: Policy },
): Promise<void> => {
  const [rows] = await door.run([follow.stale(door, policy)])
  if (rows.length === 0) return
  const change = follow.change(door, rows, { policy, today: shanghaiDay(context.now) })
  await commitSystem(context, door, { command: COMMAND, change: { ...change, events: [] } })
  await followRows(context, door, { follow, policy })
}

/** 3.4: what a city's own records oblige to follows what the province has set for it; a second run changes nothing. */
export const followRecordSettings =
  (follows: readonly Follow[]) =>
  async (context: SystemContext, city: string): Promise<void> => {
    const door = context.services.doors.system(COMMAND, city)
    const policy = policyOf(await readSettings(context), city, 'records')
    const [[kept]] = await door.run([cityWords(door)])
    if (JSON.stringify(kept?.words ?? []) !== JSON.stringify(policy))
      await keepWords(context, door, { policy, isKept: kept !== undefined })
    for (const follow of follows) await followRows(context, door, { follow, policy })
  }
