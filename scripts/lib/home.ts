import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { openHomeDatabase, type HomeDatabase } from '../../src/platform/node/d1-database.ts'
import type { FolderLock } from '../../src/platform/node/data-lock.ts'
import { openLibsqlDatabase } from '../../src/platform/node/libsql-database.ts'
import { writeTurns } from '../../src/platform/node/write-turns.ts'
import { manifests } from '../../tenants/index.ts'
import { root } from './console.ts'
import type { Local } from './databases.ts'

/** Settings that may stand in the environment; a secret there goes before the file's. */
const SETTINGS = [
  'SIGNING_KEYS',
  'RETIRED_SIGNING_KEYS',
  'VAULT_KEYS',
  'ISSUER',
  'AUDIENCE',
  'DATABASE_DEADLINE_MS',
  'RATE_PER_SECOND',
  'CORS_ORIGINS',
  'WEBHOOK_ALLOWED_HOSTS',
  'KEY_MODE',
] as const

/** A data folder of the home on a machine of one's own, held by this process. */
export type OpenHome = Local

/** The folder all data of this home lies in: DATA_DIR, or data/ in the repository. */
export const dataFolder = (): string => resolve(root, process.env['DATA_DIR'] || 'data')

/** The file of a home's secrets, readable by its owner alone. */
export const secretsFile = (folder: string): string => join(folder, 'secrets.env')

/** The SQLite file of a tenant. */
export const databaseFile = (folder: string, code: string): string => join(folder, 'databases', `${code}.sqlite`)

/** Whether a home was started in a folder before. */
export const isHome = (folder: string): boolean => existsSync(join(folder, 'databases'))

const readSecrets = (folder: string): Record<string, string | undefined> =>
  existsSync(secretsFile(folder)) ? parseEnv(readFileSync(secretsFile(folder), 'utf8')) : {}

const fromEnvironment = (): Record<string, string> =>
  Object.fromEntries(SETTINGS.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])))

const TENANT_PLACE = '{tenant}'

/**
 * Where the databases are when they are a libSQL server's: an address with `{tenant}` in the place of a tenant's code, a namespace
 * each. Null where they are files of the data folder.
 */
export const databaseServer = (): string | null => {
  const url = process.env['DATABASE_URL'] || null
  if (url !== null && !url.includes(TENANT_PLACE))
    throw new Error(`DATABASE_URL has no ${TENANT_PLACE}: each tenant has a database of its own`)
  return url
}

const openTenant = (folder: string, code: string, options: Parameters<typeof openHomeDatabase>[1]): HomeDatabase => {
  const server = databaseServer()
  if (server === null) return openHomeDatabase(databaseFile(folder, code), options)
  return openLibsqlDatabase({
    url: server.replace(TENANT_PLACE, code),
    auth_token: process.env['DATABASE_AUTH_TOKEN'] || undefined,
  })
}

/** The secrets and settings of a home: its file's, and before them what stands in the environment. */
export const homeSettings = (folder: string): Record<string, string | undefined> => ({
  ...readSecrets(folder),
  ...fromEnvironment(),
})

/** A thread of a home of several: the memory of whose turn it is to write, what tells it apart, and whether it is the one for long work. */
export interface HomeThread {
  turns: SharedArrayBuffer
  number: number
  is_large: boolean
}

/** Opens every database of a folder that this process holds; ends the hold with them. */
export const openHome = (folder: string, lock: FolderLock, thread?: HomeThread): OpenHome => {
  mkdirSync(join(folder, 'databases'), { recursive: true })
  const turnOf = thread && writeTurns(thread.turns, thread.number)
  const files = new Map(
    manifests.map(({ code }, i) => {
      const options = turnOf ? { durable: true, turn: turnOf(i), is_large: thread.is_large } : { durable: true }
      return [code, openTenant(folder, code, options)] as const
    }),
  )
  const databases = manifests.flatMap(({ code, binding }) => {
    const db = files.get(code)?.d1
    return db ? [{ code, binding, db }] : []
  })
  const bindings = Object.fromEntries(databases.map(({ binding, db }) => [binding, db]))
  return {
    env: { ...homeSettings(folder), ...bindings },
    databases,
    dispose: async () => {
      for (const database of files.values()) database.close()
      lock.release()
    },
  }
}
