import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { root } from './console.ts'

interface Act {
  fields: unknown
}

interface Described {
  name: string
  list: { filters: { name: string }[]; fields: { kind: string }[] } | null
  create: Act | null
  acts: Act[]
  parts: unknown[]
  writers?: unknown
  itself?: unknown
}

const FILE = 'described.json'
const WHOLE = '\0described'
const PART = 'described:'

const withoutFields = <A extends Act>(act: A): A => ({ ...act, fields: [] })

/** By these a record is found that is not searched for by its own fields: a word of its name, its place, its posting. */
const FOUND_BY: ReadonlySet<string> = new Set(['q', 'village_code', 'division', 'posting_id'])

/** What every record screen needs to know of every record: what it is called, where it is read, on which days something happened, what may be done. */
const lightOf = ({ writers: _writers, itself: _itself, ...record }: Described): Described => ({
  ...record,
  list: record.list && {
    ...record.list,
    fields: record.list.fields.filter(({ kind }) => kind === 'day'),
    filters: record.list.filters.filter(({ name }) => FOUND_BY.has(name)).map(({ name }) => ({ name, kind: 'text' })),
  },
  create: record.create && withoutFields(record.create),
  acts: record.acts.map(withoutFields),
  parts: [],
})

/**
 * The description of the records in pieces: of all of them what a menu needs, and each whole by itself, read by the screen that
 * shows it. One piece would grow with every record type and be read by every record screen.
 */
export const describedParts = (): Plugin => {
  const records: Described[] = JSON.parse(readFileSync(join(root, 'web/src/api', FILE), 'utf8'))
  return {
    name: 'described-parts',
    enforce: 'pre',
    resolveId: (id) => (id.endsWith(`/${FILE}`) ? WHOLE : id.startsWith(PART) ? `\0${id}` : null),
    load: (id) => {
      if (id === WHOLE) {
        const parts = records.map(({ name }) => `${JSON.stringify(name)}: () => import(${JSON.stringify(PART + name)})`)
        return `export default ${JSON.stringify(records.map(lightOf))}\nexport const parts = { ${parts.join(', ')} }`
      }
      const record = records.find(({ name }) => id === `\0${PART}${name}`)
      return record === undefined ? null : `export default ${JSON.stringify(record)}`
    },
  }
}
