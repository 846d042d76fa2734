import { sql } from 'drizzle-orm'
import { z } from 'zod'
import { problem, Problem } from '../problems/problem.ts'
import { classifyDatabaseError } from './database-error.ts'
import { tenantByCode } from './registry.ts'
import { statementOf, type Statement } from './statement.ts'

/** One tenant's database: runs a batch of statements as one transaction in one round trip; of each, the rows it answers. */
export interface Database {
  readonly tenant: string
  run(statements: readonly Statement[]): Promise<unknown[]>
}

export interface DatabaseOptions {
  deadline_ms: number
  /** The mode that has to stand in each database beside its tenant: what is tried out and what counts never mix. */
  mode: string
}

const RETRY_AFTER_SECONDS = '5'

const Binding = z.custom<D1Database>((value) => typeof value === 'object' && value !== null && 'batch' in value)

/** 503, named: this tenant's database is down, slow, or not the one the manifest says. */
export const tenantUnavailable = (tenant: string, cause: string): Problem =>
  problem('TENANT_UNAVAILABLE', {
    headers: { 'retry-after': RETRY_AFTER_SECONDS },
    extra: { unavailable: [tenant] },
    cause,
  })

const withDeadline = async <T>(work: Promise<T>, deadlineMs: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('deadline'), { name: 'DeadlineError' })), deadlineMs)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Makes a database say which tenant and mode it is of; the batch fails, and shows nothing, when it is another. */
const identityCheck = (tenant: string, mode: string): Statement =>
  statementOf(
    sql`INSERT INTO _assert (tenant_matches) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM tenant_identity WHERE code = ${tenant} AND mode = ${mode})`,
  )

const rowsOf = ({ read }: Statement, result: D1Result<Record<string, unknown>> | undefined): unknown =>
  read && result ? result.results.map(read) : undefined

const runBatch = async (binding: D1Database, statements: readonly Statement[]): Promise<unknown[]> => {
  const results = await binding.batch<Record<string, unknown>>(
    statements.map((each) => binding.prepare(each.sql).bind(...each.params)),
  )
  return statements.map((each, i) => rowsOf(each, results[i]))
}

const openBinding = (binding: D1Database, tenant: string, options: DatabaseOptions): Database => {
  let identified = false
  const run = async (statements: readonly Statement[]): Promise<unknown[]> => {
    const checking = !identified // as it is now: another batch may finish its own check while this one waits
    const batch = checking ? [identityCheck(tenant, options.mode), ...statements] : statements
    if (batch.length === 0) return []
    const results = await withDeadline(runBatch(binding, batch), options.deadline_ms).catch((failure: unknown) => {
      throw failureOf(tenant, failure)
    })
    if (!checking) return results
    identified = true
    return results.slice(1)
  }
  return { tenant, run }
}

/** Opens tenants' databases by code, each binding once per environment; a missing binding is an unavailable tenant. */
export const openDatabases = (env: object, options: DatabaseOptions): ((tenant: string) => Database) => {
  const opened = new Map<string, Database>()
  return (tenant) => {
    const known = opened.get(tenant)
    if (known) return known
    const manifest = tenantByCode(tenant)
    const binding = Binding.safeParse(manifest && Reflect.get(env, manifest.binding))
    if (!binding.success) throw tenantUnavailable(tenant, 'no_binding')
    const database = openBinding(binding.data, tenant, options)
    opened.set(tenant, database)
    return database
  }
}

/** A batch that broke a constraint fails with the driver's error, for its caller to judge; any other is the tenant's 503. */
const failureOf = (tenant: string, failure: unknown): unknown => {
  const classified = classifyDatabaseError(failure)
  if (classified.kind === 'unavailable') return tenantUnavailable(tenant, classified.why)
  return classified.name === 'assert_tenant_matches' ? tenantUnavailable(tenant, 'wrong_tenant') : failure
}

/** The name of the constraint that made a batch fail; what is no constraint is thrown as the problem it is. */
export const constraintOf = (tenant: string, failure: unknown): string => {
  if (failure instanceof Problem) throw failure
  const classified = classifyDatabaseError(failure)
  if (classified.kind === 'unavailable') throw tenantUnavailable(tenant, classified.why)
  return classified.name
}
