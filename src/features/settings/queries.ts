import { asc, eq, gt } from 'drizzle-orm'
import { remembered } from '../../records/remembered.ts'
import { regulationFor, type Regulation } from '../../rules/branches/b-powers.ts'
import { movedBy, type SettingMoves, type SettingWord } from '../../rules/settings.ts'
import { allColumns, type Handle, type Scoped } from '../../tenancy/handle.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { settings, type SettingRow } from './table.ts'

const memory = remembered(async ({ services }) => {
  const door = services.doors.system('read_settings', PROVINCE)
  const all = door.select(settings, allColumns(settings), {
    where: [gt(settings.table.id, '')], // by the key: all of them
    order: [asc(settings.table.id)],
  })
  const [rows] = await door.run([all])
  return rows
})

export const { read: readSettings, known: knownSettings, forget: forgetSettings } = memory

/** What was said for one city: its words by their ids. */
export const wordsFor = (door: Handle, tenant: string): Scoped<{ id: string }[]> =>
  door.select(settings, { id: settings.table.id }, { where: [eq(settings.table.tenant, tenant)] })

/** The day set for a tenant, the newest word; null where the province set none. */
export const regulationFrom = (rows: readonly SettingRow[], tenant: string): string | null =>
  rows.findLast((row) => row.tenant === tenant && row.name === 'branch_regulation_from')?.value ?? null

/** B-1 – B-13 as they apply to a tenant. */
export const regulationOf = async (context: Parameters<typeof knownSettings>[0], tenant: string): Promise<Regulation> =>
  regulationFor(regulationFrom(await knownSettings(context), tenant))

/** What a branch keeps of what was set for its host: the day of its regulation, and the other words its obligations are derived by. */
export interface KeptWords {
  regulated_from: string
  policy: SettingWord[]
}

export const keptWords = (rows: readonly SettingRow[], host: string): KeptWords => ({
  regulated_from: regulationFor(regulationFrom(rows, host)).from,
  policy: policyOf(rows, host, 'branches').filter(({ name }) => name !== 'branch_regulation_from'),
})

/** Every word for a tenant, in the order they were said. */
export const wordsOn = (rows: readonly SettingRow[], tenant: string): SettingWord[] =>
  rows.filter((row) => row.tenant === tenant).map(({ name, value, valid_from }) => ({ name, value, valid_from }))

/** Those of them that move what villages owe, or what records of a city's own do (3.4). */
export const policyOf = (rows: readonly SettingRow[], tenant: string, moves: SettingMoves): SettingWord[] =>
  wordsOn(rows, tenant).filter(({ name }) => movedBy(name).includes(moves))
