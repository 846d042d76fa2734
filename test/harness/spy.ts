import { AsyncLocalStorage } from 'node:async_hooks'
import { manifests } from '../../tenants/index.ts'
import { Binding, dirty as dirtyEverywhere } from './databases.ts'
import { perWorker } from './per-file.ts'

/**
 * before: the call fails, nothing is stored. after: it is stored and the answer lost. hang: never sent, the deadline passes.
 * hang_after: stored, the deadline passes. twice: the batch runs twice, the second answer or error is returned.
 * silent: never answers, and the product's own deadline has to end it.
 */
export type Fault = 'before' | 'after' | 'hang' | 'hang_after' | 'twice' | 'silent'

export interface FaultPlan {
  kind: Fault
  /** Only calls to this tenant's database count. */
  tenant?: string
  /** The how-manieth call since the plan was made, from 1; without it every call. */
  call?: number
}

export interface Cost {
  round_trips: number
  rows_read: number
}

export interface SeenStatement {
  tenant: string
  sql: string
  params: readonly unknown[]
}

export interface Spy {
  env: object
  /** The watched bindings alone. */
  databases: object
  readonly round_trips: number
  readonly rows_read: number
  by_tenant: Map<string, Cost>
  statements: SeenStatement[]
  /** Those since it was last asked, each once: what a request looks through does not grow with the test. */
  taken(): SeenStatement[]
  dirty: Set<string>
  /** Statements the database refused to understand; app.ts fails the request for them. */
  slips: string[]
  reset(): void
  /** Replaces the plans; `fault()` takes them away. */
  fault(...plans: FaultPlan[]): void
}

/** What one request costs, kept apart from others that run beside it. */
export const meter = perWorker(new AsyncLocalStorage<Cost & { open: boolean }>())

interface Wrapped {
  real: D1PreparedStatement
  seen: SeenStatement
}

const wrapped = perWorker(new WeakMap<object, Wrapped>())
const never = async (): Promise<never> => new Promise<never>(() => undefined)
const lost = () => new Error('D1_ERROR: Network connection lost.')
/** What ends a call that hangs, without the wait: on a busy machine no deadline may pass that a test did not plan. */
const late = () => Object.assign(new Error('deadline'), { name: 'DeadlineError' })

const refuse = (what: string) => async (): Promise<never> => {
  throw new Error(`${what}: the product talks to a database by batch only (Handle.run)`)
}

const wrapStatement = (real: D1PreparedStatement, seen: SeenStatement): D1PreparedStatement => {
  const statement = {
    bind: (...params: unknown[]) => wrapStatement(real.bind(...params), { ...seen, params }),
    first: refuse('first()'),
    run: refuse('run()'),
    all: refuse('all()'),
    raw: refuse('raw()'),
  }
  wrapped.set(statement, { real, seen })
  return statement as unknown as D1PreparedStatement
}

interface State {
  by_tenant: Map<string, Cost>
  statements: SeenStatement[]
  untaken: SeenStatement[]
  dirty: Set<string>
  plans: { plan: FaultPlan; calls: number }[]
  slips: string[]
}

const faultOf = (state: State, tenant: string): Fault | null => {
  let found: Fault | null = null
  for (const each of state.plans) {
    if (each.plan.tenant !== undefined && each.plan.tenant !== tenant) continue
    each.calls += 1
    if (each.plan.call === undefined || each.plan.call === each.calls) found ??= each.plan.kind
  }
  return found
}

const counted = (state: State, tenant: string): Cost => {
  const cost = state.by_tenant.get(tenant) ?? { round_trips: 0, rows_read: 0 }
  state.by_tenant.set(tenant, cost)
  return cost
}

const add = (state: State, tenant: string, part: Cost): void => {
  const request = meter.getStore()
  for (const cost of [counted(state, tenant), ...(request?.open ? [request] : [])]) {
    cost.round_trips += part.round_trips
    cost.rows_read += part.rows_read
  }
}

/** A statement the database does not understand is a slip of the product, though the wire only says 503. */
const SLIP =
  /no such (table|column|function)|syntax error|too many SQL variables|D1_TYPE_ERROR|ambiguous column|datatype mismatch/

const execute = async (
  db: D1Database,
  list: Wrapped[],
  state: State,
  note: (results: D1Result[]) => void,
): Promise<D1Result[]> => {
  try {
    const results = await db.batch(list.map(({ real }) => real))
    note(results)
    return results
  } catch (failure) {
    if (failure instanceof Error && SLIP.test(failure.message)) {
      state.slips.push(`${failure.message}\n${list.map(({ seen }) => seen.sql).join(';\n')}`)
    }
    throw failure
  }
}

const wrapDatabase = (tenant: string, real: D1Database, state: State): D1Database => {
  const note = (results: D1Result[]): void => {
    add(state, tenant, { round_trips: 0, rows_read: results.reduce((sum, { meta }) => sum + meta.rows_read, 0) })
    if (!results.some(({ meta }) => meta.changed_db || meta.rows_written > 0)) return
    state.dirty.add(tenant)
    dirtyEverywhere.add(tenant)
  }
  const batch = async (statements: D1PreparedStatement[]): Promise<unknown[]> => {
    const list = statements.map((statement) => {
      const known = wrapped.get(statement)
      if (!known) throw new Error('a statement of another database')
      return known
    })
    add(state, tenant, { round_trips: 1, rows_read: 0 })
    const seen = list.map((each) => each.seen)
    state.statements.push(...seen)
    state.untaken.push(...seen)
    const fault = faultOf(state, tenant)
    if (fault === 'before') throw lost()
    if (fault === 'silent') return never()
    if (fault === 'hang') throw late()
    const results = await execute(real, list, state, note)
    if (fault === 'after') throw lost()
    if (fault === 'hang_after') throw late()
    return fault === 'twice' ? execute(real, list, state, note) : results
  }
  const prepare = (sql: string) => wrapStatement(real.prepare(sql), { tenant, sql, params: [] })
  return {
    prepare,
    batch,
    exec: refuse('exec()'),
    withSession: refuse('withSession()'),
    dump: refuse('dump()'),
  } as unknown as D1Database
}

/** The same environment with every database watched. One environment has one set of services: a new spy is a cold isolate. */
export const makeSpy = (env: object): Spy => {
  const state: State = { by_tenant: new Map(), statements: [], untaken: [], dirty: new Set(), plans: [], slips: [] }
  const watched = manifests.flatMap(({ code, binding }) => {
    const real = Binding.safeParse(Reflect.get(env, binding))
    return real.success ? [[binding, wrapDatabase(code, real.data, state)]] : []
  })
  const databases = Object.fromEntries(watched)
  const sum = (field: keyof Cost) => [...state.by_tenant.values()].reduce((total, cost) => total + cost[field], 0)
  return {
    env: { ...env, ...databases },
    databases,
    get round_trips() {
      return sum('round_trips')
    },
    get rows_read() {
      return sum('rows_read')
    },
    by_tenant: state.by_tenant,
    statements: state.statements,
    taken: () => state.untaken.splice(0),
    dirty: state.dirty,
    slips: state.slips,
    reset: () => {
      state.untaken.length = 0
      state.by_tenant.clear()
      state.statements.length = 0
      state.dirty.clear()
    },
    fault: (...plans) => {
      state.plans = plans.map((plan) => ({ plan, calls: 0 }))
    },
  }
}
