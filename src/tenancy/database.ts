import { is, sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import { drizzle, type DrizzleD1Database } from 'drizzle-orm/d1'
import { SQLiteRaw } from 'drizzle-orm/sqlite-core/query-builders/raw'
import { z } from 'zod'
import { problem, Problem } from '../problems/problem.ts'
import { classifyDatabaseError } from './database-error.ts'
import { tenantByCode } from './registry.ts'

export type Statement = BatchItem<'sqlite'>

/** One tenant's database: builds statements, and runs a batch of them as one transaction in one round trip. */
export interface Database {
  readonly tenant: string
  readonly build: DrizzleD1Database
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

/** Statements that made a database say which tenant and mode it is of; the batch fails, and shows nothing, when it is another. */
const identityCheck = (build: DrizzleD1Database, tenant: string, mode: string): Statement =>
  build.run(
    sql`INSERT INTO _assert (tenant_matches) SELECT 0 WHERE NOT EXISTS (SELECT 1 FROM tenant_identity WHERE code = ${tenant} AND mode = ${mode})`,
  )

/** drizzle's batch cannot bind the values of a raw statement by itself: it looks for a prepared one that raw ones lack. */
const batchable = (binding: D1Database, statement: Statement): Statement =>
  is(statement, SQLiteRaw) ? Object.assign(statement, { stmt: binding.prepare(statement.getQuery().sql) }) : statement

const openBinding = (binding: D1Database, tenant: string, options: DatabaseOptions): Database => {
  const build = drizzle(binding)
  let identified = false
  const run = async (statements: readonly Statement[]): Promise<unknown[]> => {
    const checking = !identified // as it is now: another batch may finish its own check while this one waits
    const [first, ...rest] = checking ? [identityCheck(build, tenant, options.mode), ...statements] : statements
    if (!first) return []
    const ready = rest.map((statement) => batchable(binding, statement))
    const work = build.batch([batchable(binding, first), ...ready])
    const results: unknown[] = await withDeadline(work, options.deadline_ms).catch((failure: unknown) => {
      throw failureOf(tenant, failure)
    })
    if (!checking) return results
    identified = true
    return results.slice(1)
  }
  return { tenant, build, run }
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
