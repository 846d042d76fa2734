import { is } from 'drizzle-orm'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { ScopedTable } from '../../src/tenancy/tables.ts'

const modules = import.meta.glob<Record<string, unknown>>(
  ['../../src/**/*.ts', '!../../src/**/*.test.ts', '!../../src/platform/**', '!../../src/worker.ts'],
  { eager: true },
)

const isScopedTable = (value: unknown): value is ScopedTable =>
  typeof value === 'object' && value !== null && 'classes' in value && 'table' in value && is(value.table, SQLiteTable)

/** Every table of the product with its rules, by name: found by looking at what the modules export. */
export const scopedTables: ReadonlyMap<string, ScopedTable> = new Map(
  Object.values(modules)
    .flatMap((exported) => Object.values(exported))
    .filter(isScopedTable)
    .map((scoped) => [getTableConfig(scoped.table).name, scoped]),
)
