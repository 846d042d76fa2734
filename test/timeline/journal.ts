// the journal explains each change: what its entries say of a record, one after the other, is what the record is.
import { z } from 'zod'
import { query } from '../harness/databases.ts'
import { CITY } from './scene.ts'

const Entry = z.object({
  record: z.string(),
  record_id: z.string(),
  action: z.string(),
  changes: z
    .string()
    .transform((text) => z.record(z.string(), z.tuple([z.unknown(), z.unknown()])).parse(JSON.parse(text))),
})

const RECORDS = ['assignments', 'postings', 'recall_cases']
/** Stamps of every write, keys that say nothing, days that the entries of a posting (7.1.9) and of a pairing (7.1.6) tell, and what is kept for later acts. */
const UNTOLD = new Set([
  'id',
  'claim_id',
  'version',
  'created_at',
  'updated_at',
  'turns',
  'cut',
  'overtaken_on',
  'unpaired_on',
  'policy',
])

const plain = (value: unknown): string => {
  if (typeof value === 'boolean') return value ? '1' : '0'
  return value === null || value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value)
}

/** What the entries come to, and every value an entry says was there before though another one was. */
const told = (entries: readonly z.infer<typeof Entry>[]) => {
  const values = new Map<string, string>()
  const broken: string[] = []
  for (const { action, changes } of entries)
    for (const [field, [was, is]] of Object.entries(changes)) {
      if (UNTOLD.has(field)) continue
      if ((values.get(field) ?? '') !== plain(was))
        broken.push(`${action}: ${field} was ${values.get(field)}, not ${plain(was)}`)
      values.set(field, plain(is))
    }
  return { values, broken }
}

/** Where a record is not what its entries say. */
export const untold = async (): Promise<string[]> => {
  const rows = await query(CITY, 'SELECT record, record_id, action, changes FROM journal ORDER BY seq')
  const entries = Map.groupBy(z.array(Entry).parse(rows), ({ record, record_id }) => `${record} ${record_id}`)
  const found: string[] = []
  for (const record of RECORDS)
    for (const row of await query(CITY, `SELECT * FROM ${record}`)) {
      const id = String(row['id'])
      const { values, broken } = told(entries.get(`${record} ${id}`) ?? [])
      found.push(...broken.map((text) => `${record} ${id} ${text}`))
      for (const [field, value] of Object.entries(row)) {
        const isTold = UNTOLD.has(field) || plain(value) === (values.get(field) ?? '') || Number(value) === 0
        if (!isTold) found.push(`${record} ${id} ${field}: ${plain(value)}, told as ${values.get(field)}`)
      }
    }
  return found
}
