import { posted, type Posted } from '../harness/confirmed.ts'
import { query } from '../harness/databases.ts'
import type { Actor } from '../harness/people.ts'
import { IN_POST } from '../harness/records.ts'
import { HELPER, running, type Command, type Company, type Kit, type Prepared } from './commands.ts'

type Terms = Readonly<Record<string, unknown>>

/** A leader of the helper in a village of the host's, confirmed by both. */
export const leader = async ({ as }: Kit, company: Company, more: Terms = {}): Promise<Posted> => {
  const { code } = await running(company)
  return posted(as, { sender: company.helper, host: company.host, code }, { ...IN_POST, ...more })
}

/** The host's own first secretary. */
export const secretary = async ({ as }: Kit, company: Company): Promise<Posted> => {
  const { code } = await running(company)
  const { host } = company
  return posted(as, { sender: host, host, code }, { ...IN_POST, post_role: 'first_secretary' })
}

type Make<T> = (kit: Kit, company: Company) => Promise<T>

/** One posting or branch a company for the commands that add to it: what they leave on it stands beside the other's. */
export const once = <T>(make: Make<T>): Make<T> => {
  const known = new WeakMap<Company, Promise<T>>()
  return async (kit, company) => {
    const found = known.get(company)
    if (found) return found
    const made = make(kit, company)
    known.set(company, made)
    made.catch(() => known.delete(company)) // the next command tries again
    return made
  }
}
export const theLeader = once(leader)
export const theSecretary = once(secretary)

/** Another user of the helper's organisation department. */
export const second = async ({ as }: Kit) => as('city_org', HELPER)

type Shape = Pick<Command, 'operation' | 'name'> & Partial<Pick<Command, 'method' | 'trips' | 'calls'>>

/** A command of two round trips unless it says otherwise: the facts, then the change. */
export const command = (
  { method = 'POST', trips = 2, ...shape }: Shape,
  prepare: (kit: Kit, company: Company) => Promise<Prepared>,
): Command => ({ ...shape, method, trips, prepare })

interface Place {
  actor: Actor
  /** Whose database the record stands in. */
  tenant: string
  /** The table, which is the route segment and the journal's name too. */
  record: string
}

interface Making {
  action: string
  body: unknown
  /** What finds the row that was made. */
  where: string
  params: readonly string[]
}

/** A record that is made: it stands once and can be read. */
export const making = ({ actor, tenant, record }: Place, { action, body, where, params }: Making): Prepared => ({
  actor,
  path: `/v1/${record}`,
  body,
  once: { tenant, sql: `SELECT 1 FROM ${record} WHERE ${where}`, params },
  entries: [{ tenant, record, action }],
  read: ({ id }) => ({ actor, path: `/v1/${record}/${id}` }),
})

interface Acting {
  id: string
  action: string
  body?: unknown
  /** What holds of the row when it is done. */
  done: string
}

/** An act on a record that stands: of `update` the PATCH of the version it was made with. */
export const acting = ({ actor, tenant, record }: Place, { id, action, body = {}, done }: Acting): Prepared => {
  const path = `/v1/${record}/${id}`
  return {
    actor,
    body,
    path: action === 'update' ? path : `${path}/${action}`,
    ...(action === 'update' ? { headers: { 'if-match': '"v1"' } } : {}),
    once: { tenant, sql: `SELECT 1 FROM ${record} WHERE id = ? AND ${done}`, params: [id] },
    entries: [{ tenant, record, record_id: id, action }],
    read: () => ({ actor, path }),
  }
}

/** An act on a record that has seen others like it: at the version it has now, and told of once from now on. */
export const goingOn = async (prepared: Prepared): Promise<Prepared> => {
  const { actor, path, once: row, headers } = prepared
  const [last] = await query(row.tenant, 'SELECT max(seq) AS seq FROM journal')
  const after = `record_id = '${row.params[0]}' AND seq > ${String(last?.['seq'])}`
  const etag = headers ? (await actor.get(path)).headers.get('etag') : null
  return {
    ...prepared,
    ...(etag === null ? {} : { headers: { 'if-match': etag } }),
    entries: prepared.entries.map((entry) => ({ ...entry, and: after })),
  }
}
