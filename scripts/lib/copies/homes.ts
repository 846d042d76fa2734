import { existsSync, globSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { holdFolder, type FolderLock } from '../../../src/platform/node/data-lock.ts'
import { manifests } from '../../../tenants/index.ts'
import { dataFolder, databaseFile, homeSettings } from '../home.ts'
import { databaseFolder, HOME } from '../place.ts'
import { tenantIn } from './copy-file.ts'

/** A home whose databases are files of this machine. */
export interface FileHome {
  name: 'node' | 'workers'
  /** Where a tenant's database is, or would be. */
  fileOf(tenant: string): string
  /** The secrets its sealed values and its journal need. */
  secrets(): Record<string, string | undefined>
  /** Takes the home for this process: nobody serves from it meanwhile. */
  hold(purpose: string): FolderLock
  /** Whether it may be copied while it is served from. */
  copiesRunning: boolean
}

const nodeHome = (): FileHome => {
  const folder = dataFolder()
  return {
    name: 'node',
    fileOf: (tenant) => databaseFile(folder, tenant),
    secrets: () => homeSettings(folder),
    hold: (purpose) => holdFolder(folder, purpose),
    copiesRunning: true,
  }
}

/** Its files are named by digests: each is asked whose it is. */
const workersHome = (): FileHome => {
  const files = globSync(join(databaseFolder(), '**/*.sqlite'))
  const known = new Map(files.flatMap((file) => (tenantIn(file) === null ? [] : [[tenantIn(file), file] as const])))
  return {
    name: 'workers',
    fileOf: (tenant) => {
      const file = known.get(tenant)
      if (!file) throw new Error(`the local Workers home has no readable database of ${tenant}: npm start makes it`)
      return file
    },
    secrets: () => (existsSync(HOME.secrets) ? parseEnv(readFileSync(HOME.secrets, 'utf8')) : {}),
    hold: (purpose) => holdFolder(HOME.state, purpose),
    copiesRunning: false,
  }
}

export const fileHome = (workers: boolean): FileHome => (workers ? workersHome() : nodeHome())

/** The tenants that were asked for, or all; throws where there is no such tenant. */
export const tenantsAsked = (asked: readonly string[]): string[] => {
  const all = manifests.map(({ code }) => code)
  const strange = asked.filter((code) => !all.includes(code))
  if (strange.length > 0) throw new Error(`--tenant is one of ${all.join(', ')}`)
  return asked.length > 0 ? [...asked] : all
}

/** A folder of its own below another, named by an instant. */
export const freshFolder = (below: string, at: Date): string => {
  const folder = join(below, at.toISOString().slice(0, 19).replaceAll(':', '-'))
  mkdirSync(folder, { recursive: true })
  return folder
}
