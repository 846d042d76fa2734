import { getTableConfig, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { LOCAL_RECORDS } from '../src/app.ts'
import type { ServedRecord } from '../src/kit/record.ts'
import { standingSql } from './lib/standing-sql.ts'

/**
 * `npm run print-tables -- <record> …` prints the SQL of records of a city's own, for the chapter's migration; `-- standing` what
 * the laws say is owed though no row stands.
 */

const columnSql = ({ law, fields }: ServedRecord, column: SQLiteColumn): string => {
  const field = fields[column.name]
  const states = Object.keys(law.states ?? {}).map((state) => `'${state}'`)
  const check = column.name === 'status' ? `status IN (${states.join(', ')})` : field?.kind.check?.(column.name)
  return [
    `  ${column.name}`,
    column.getSQLType().toUpperCase(),
    column.primary ? 'PRIMARY KEY' : column.notNull ? 'NOT NULL' : '',
    check ? `CONSTRAINT ${law.record}_${column.name} CHECK (${check})` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')
    .replace(/^ (?=\S)/, '  ')
}

/** SQL that a declaration writes by hand: where an index holds, and by what it is walked. */
const textOf = ({ queryChunks }: { queryChunks: readonly unknown[] }): string =>
  queryChunks.map((chunk) => (chunk ? String(Reflect.get(chunk, 'value')) : '')).join('')

const tableSql = (record: ServedRecord): string => {
  const { columns, indexes } = getTableConfig(record.table)
  const table = `CREATE TABLE ${record.law.record} (\n${columns.map((each) => columnSql(record, each)).join(',\n')}\n) STRICT;`
  const keys = indexes.map(({ config }) => {
    const on = config.columns.map((each) => ('name' in each ? each.name : textOf(each))).join(', ')
    const where = config.where ? ` WHERE ${textOf(config.where)}` : ''
    return `CREATE ${config.unique ? 'UNIQUE ' : ''}INDEX ${config.name} ON ${record.law.record} (${on})${where};`
  })
  return [`-- ${record.law.rules.join(', ')}: ${record.law.words[1]}.`, table, ...keys].join('\n')
}

const wanted = process.argv.slice(2)
const found = LOCAL_RECORDS.filter(({ law }) => wanted.length === 0 || wanted.includes(law.record))
const parts = wanted.includes('standing') ? standingSql() : found.map(tableSql)
process.stdout.write(`${parts.join('\n\n')}\n`)
