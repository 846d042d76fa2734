import { z } from 'zod'
import type { Ran } from '../wrangler.ts'
import { databaseName, type Deployment } from './config.ts'

/** What is known of a tenant's deployed database; kept from run to run, so that one that stopped at the eleventh goes on there. */
const Known = z.strictObject({ id: z.string(), migration: z.string().nullable(), identified: z.boolean() })
export const State = z.record(z.string(), Known)
export type State = z.infer<typeof State>

const Listed = z.array(z.looseObject({ uuid: z.string(), name: z.string() }))
const Codes = z.array(z.looseObject({ results: z.array(z.looseObject({ code: z.string() })).optional() }))

export interface Work {
  deployment: Deployment
  tenants: readonly string[]
  /** The newest file in migrations/. */
  newest: string
  /** Where new databases lie; the platform's choice when nothing is said. */
  location: string | undefined
  /** Says what would be done and does none of it. */
  dry: boolean
  wrangler: (args: readonly string[]) => Ran
  /** Writes the configuration and the state down; called after each step, so that nothing known is lost. */
  keep: (state: State) => void
}

export interface Line {
  tenant: string
  database: string
  id: string
  migration: string
  state: string
}

const must = (ran: Ran, what: string): string => {
  if (!ran.ok) throw new Error(`wrangler could not ${what}; the reason stands above`)
  return ran.stdout
}

const listed = ({ wrangler }: Work): Map<string, string> =>
  new Map(
    Listed.parse(JSON.parse(must(wrangler(['d1', 'list', '--json']), 'list the databases'))).map(({ name, uuid }) => [
      name,
      uuid,
    ]),
  )

const idsOf = ({ deployment, tenants }: Work, there: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(
    tenants.flatMap((code) => {
      const id = there.get(databaseName(deployment, code))
      return id === undefined ? [] : [[code, id] as const]
    }),
  )

/** What the account has, with what an earlier run knows of it: a database that was made anew is new again. */
const merged = (ids: ReadonlyMap<string, string>, before: State): State =>
  Object.fromEntries(
    [...ids].map(([code, id]) => {
      const known = before[code]
      return [code, known?.id === id ? known : { id, migration: null, identified: false }]
    }),
  )

const create = (work: Work, missing: readonly string[]): void => {
  const where = work.location === undefined ? [] : ['--location', work.location]
  for (const code of missing) {
    const name = databaseName(work.deployment, code)
    must(work.wrangler(['d1', 'create', name, ...where]), `create ${name}`)
  }
}

const IDENTIFY = (code: string): string =>
  `INSERT INTO tenant_identity (id, code) VALUES (1, '${code}') ON CONFLICT (id) DO NOTHING; SELECT code FROM tenant_identity`

const migrateAndIdentify = (work: Work, code: string, known: State[string]): State[string] => {
  const name = databaseName(work.deployment, code)
  const at = ['--remote', '--config', work.deployment.config]
  if (known.migration !== work.newest)
    must(work.wrangler(['d1', 'migrations', 'apply', name, ...at]), `migrate ${name}`)
  const answer = must(
    work.wrangler(['d1', 'execute', name, ...at, '--yes', '--json', '--command', IDENTIFY(code)]),
    `ask ${name} whose it is`,
  )
  const found = Codes.parse(JSON.parse(answer)).flatMap(({ results = [] }) => results)[0]?.code
  if (found !== code) throw new Error(`${name} is the database of ${found ?? 'nobody'}: nothing was written into it`)
  return { ...known, migration: work.newest, identified: true }
}

const lineOf = (work: Work, state: State, code: string): Line => {
  const known = state[code]
  const isReady = known?.migration === work.newest && known.identified
  return {
    tenant: code,
    database: databaseName(work.deployment, code),
    id: known?.id ?? '–',
    migration: known?.migration ?? '–',
    state: isReady ? 'ready' : known ? 'to be migrated' : 'to be created',
  }
}

/**
 * Brings every database of a deployment to where the worker needs it: made where it is missing, migrated, named. Repeatable;
 * what an earlier run finished is passed over. Throws where one fails, with everything before it kept.
 */
export const prepareDatabases = (work: Work, before: State): Line[] => {
  const ids = idsOf(work, listed(work))
  let state = merged(ids, before)
  const missing = work.tenants.filter((code) => !ids.has(code))
  if (!work.dry) {
    create(work, missing)
    if (missing.length > 0) state = merged(idsOf(work, listed(work)), state)
    work.keep(state)
    for (const [code, known] of Object.entries(state)) {
      if (known.migration === work.newest && known.identified) continue
      state = { ...state, [code]: migrateAndIdentify(work, code, known) }
      work.keep(state)
    }
  }
  return work.tenants.map((code) => lineOf(work, state, code))
}
