import { commitSystem, type SystemContext } from '../../records/commit-system.ts'
import { standingChange } from '../../records/standing.ts'
import { shanghaiDay } from '../../rules/dates.ts'
import { copiedWords, wordsDoor, wordsOnCity } from './queries.ts'
import { heavyPlaces } from './table.ts'

/** A city keeps what the province says of its counties and townships, and their standing duties follow; a second run changes nothing. */
export const carryHeavyTasks = async (context: SystemContext, city: string): Promise<void> => {
  const words = wordsDoor(context)
  const door = context.services.doors.system('carry_heavy_tasks', city)
  const [[said], [kept]] = await Promise.all([words.run([wordsOnCity(words, city)]), door.run([copiedWords(door)])])
  const known = new Map(kept.map((row) => [row.id, row]))
  const stale = said.filter(({ id, version }) => known.get(id)?.version !== version)
  if (stale.length === 0) return
  const rows = stale.map(({ created_at: _at, updated_at: _then, ...row }) => row)
  const moved = rows.flatMap((row) => {
    const before = known.get(row.id)
    return before ? [{ ...row, version_before: before.version }] : []
  })
  await commitSystem(context, door, {
    command: 'carry_heavy_tasks',
    change: {
      guarded: [
        ...door.insertMany(
          heavyPlaces,
          rows.filter(({ id }) => !known.has(id)),
        ),
        ...door.updateMany(heavyPlaces, {
          match: { id: 'id', version: 'version_before' },
          set: ['valid_to', 'version'],
          rows: moved,
        }),
      ],
      also: standingChange(
        door,
        rows.map(({ division }) => division),
        shanghaiDay(context.now),
      ),
      events: rows.map(({ id, division, is_heavy, valid_from, valid_to }) => ({
        action: 'follow',
        record: 'heavy_tasks',
        record_id: id,
        division,
        counterpart: null,
        changes: {
          is_heavy: [null, is_heavy] as const,
          valid_from: [null, valid_from] as const,
          valid_to: [null, valid_to] as const,
        },
      })),
    },
  })
}
