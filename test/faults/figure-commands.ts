import { expect } from 'vitest'
import { query, write } from '../harness/databases.ts'
import { freshVillageCode } from '../harness/world.ts'
import type { Actor } from '../harness/people.ts'
import { counting } from '../harness/per-file.ts'
import type { Command } from './commands.ts'
import { command } from './terms.ts'

const PROVINCE = '440000'
/** A city nothing else of the table touches: its figures are what is broken and put right. */
const BROKEN = '445100'

const reasons = counting()

const setSomething = command(
  // itself, and what is set read again for the branches that follow it
  { operation: 'createSetting', name: 'create, settings', trips: 3 },
  async (_, { province }) => {
    const reason = `Because, ${reasons()}`
    return {
      actor: province,
      path: '/v1/settings',
      body: { name: 'branch_regulation_from', tenant: BROKEN, value: '2016-01-01', reason },
      once: { tenant: PROVINCE, sql: 'SELECT 1 FROM settings WHERE reason = ?', params: [reason] },
      entries: [{ tenant: PROVINCE, record: 'settings', action: 'create' }],
    }
  },
)

const months = counting()
/** A month of the last five years that nobody has sealed. */
const freshMonth = (): string => {
  const n = months() - 1
  return `${2020 + Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
}

/** sealed once, and the same bytes at each reading, whatever was sent again. */
const sealMonth = command(
  // itself, the figures of every database, and the row that never changes
  { operation: 'sealPeriod', name: 'seal a month', trips: 24, calls: [1, 2, 13, 24] },
  async (_, { province }) => {
    const period = freshMonth()
    const path = `/v1/summary/sealed/${period}`
    let bytes: string | undefined
    const holds = async (): Promise<void> => {
      const { text } = await province.get(path)
      bytes ??= text
      expect(text).toBe(bytes)
    }
    return {
      actor: province,
      path: '/v1/summary/sealed',
      body: { period },
      once: { tenant: PROVINCE, sql: 'SELECT 1 FROM sealed_periods WHERE period = ?', params: [period] },
      entries: [{ tenant: PROVINCE, record: 'sealed_periods', action: 'seal' }],
      read: () => ({ actor: province, path }),
      holds,
    }
  },
)

/** Figures and a task of the city, made to differ from its records behind the product's back; its newest entry then. */
const breakFigures = async (province: Actor): Promise<string> => {
  const code = freshVillageCode(BROKEN)
  const listing = { code, name: 'Lvshui', dispatch_mode: 'paired', listed_on: '2016-05-01' }
  const listed = await province.post('/v1/villages', listing)
  if (listed.status !== 201) throw new Error(listed.text)
  await write(BROKEN, [
    {
      sql: `UPDATE counter_days SET delta = delta + 3 WHERE (series, day) IN (SELECT d.series, d.day FROM counter_days d
        JOIN counter_series s ON s.id = d.series WHERE s.indicator = 'villages' LIMIT 1)`,
    },
    { sql: 'DELETE FROM tasks WHERE id = (SELECT max(id) FROM tasks WHERE done_on IS NULL)' },
  ])
  const [last] = await query(BROKEN, 'SELECT max(seq) AS seq FROM journal')
  return String(last?.['seq'])
}

const NOTHING = { figures_differ: 0, months_differ: 0, tasks_differ: 0, figures: [], tasks: [] }

/** Figures and tasks are put right once and stay right: a recount finds nothing, and each is told of once. */
const repair = command(
  // the key; every record, account by account; the tasks; every record again; the figures
  { operation: 'repairFigures', name: 'repair the figures of a city', trips: 15, calls: [1, 2, 8, 9, 15] },
  async (_, { province }) => {
    const seq = await breakFigures(province)
    const told = (what: string) => `seq > ${seq} AND json_extract(changes, '$.${what}') IS NOT NULL`
    const holds = async (): Promise<void> => {
      const found = await province.get(`/v1/summary/recount?tenant=${BROKEN}`)
      expect(found.json).toMatchObject(NOTHING)
    }
    const entry = { tenant: BROKEN, record: 'figures', action: 'repair' }
    return {
      actor: province,
      path: '/v1/summary/repairs',
      body: { tenant: BROKEN },
      once: { tenant: BROKEN, sql: 'SELECT 1 FROM repairs WHERE seq > CAST(? AS INTEGER)', params: [seq] },
      entries: [
        { ...entry, and: told('figures') },
        { ...entry, and: told('tasks') },
      ],
      holds,
    }
  },
)

/** What the province sets, closes and puts right (3.4, X-10, X-12). */
export const FIGURE_COMMANDS: readonly Command[] = [setSomething, sealMonth, repair]
