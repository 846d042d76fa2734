import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { unstable_readConfig } from 'wrangler'
import { z } from 'zod'
import { manifests } from '../../tenants/index.ts'
import { root } from '../lib/console.ts'

const Config = z.object({ d1_databases: z.array(z.object({ binding: z.string(), database_name: z.string() })) })

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join()

/** Each manifest has its binding and database in wrangler.toml, in the same order, and nothing is left over. */
export const checkBindings = (): string[] => {
  const { d1_databases } = Config.parse(unstable_readConfig({ config: join(root, 'wrangler.toml') }))
  const found = d1_databases.map(({ binding, database_name }) => `${binding} ${database_name}`)
  const expected = manifests.map(({ binding, code }) => `${binding} jiedui-${code}`)
  return same(found, expected)
    ? []
    : ['the bindings of wrangler.toml are not those of tenants/. Cure: npm run add-city, or mend by hand']
}

const problemsOf = (db: DatabaseSync, file: string): string[] => {
  try {
    db.exec(readFileSync(join(root, 'migrations', file), 'utf8'))
    return []
  } catch (failure) {
    return [`migrations/${file} does not apply: ${failure instanceof Error ? failure.message : ''}`]
  }
}

/** All migrations apply, in order, to an empty database, and leave its foreign keys whole. */
export const checkMigrations = (): string[] => {
  const db = new DatabaseSync(':memory:', { enableForeignKeyConstraints: true })
  const files = readdirSync(join(root, 'migrations')).filter((name) => name.endsWith('.sql'))
  const wrong = files.toSorted().flatMap((file) => problemsOf(db, file))
  const broken = db.prepare('PRAGMA foreign_key_check').all()
  db.close()
  return broken.length === 0 ? wrong : [...wrong, 'the migrations leave a foreign key broken']
}
