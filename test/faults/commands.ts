import type { Actor } from '../harness/people.ts'
import type { suite } from '../harness/suite.ts'
import { freshVillageCode, village } from '../harness/world.ts'

export type Kit = ReturnType<typeof suite>

/** The people who act, signed in once: their principals are warm. */
export interface Company {
  province: Actor
  helper: Actor
  host: Actor
}

export const HOST = '441400'
export const HELPER = '440100'
const OTHER_HOST = '441800'

export const companyOf = async ({ as }: Pick<Kit, 'as'>): Promise<Company> => ({
  province: await as('province_admin'),
  helper: await as('city_org', HELPER),
  host: await as('city_org', HOST),
})

/** A command ready to be sent, and where what it makes can be found. */
export interface Prepared {
  actor: Actor
  path: string
  body: unknown
  headers?: Record<string, string>
  /** What must stand exactly once when it is done: rows of a table in a tenant's database. */
  once: { tenant: string; sql: string; params: readonly string[] }
  /** The journal's name for it, in that tenant's stream. */
  entries: readonly {
    tenant: string
    record: string
    record_id?: string
    action: string
    /** What finds it, where no id does. */
    and?: string
  }[]
  /** The ETag a repeated PATCH is sent with, where its path is not read. */
  etag?: () => Promise<string>
  /** What else holds each time it has been sent. */
  holds?: () => Promise<void>
  /** Where it can be read, by its answer. */
  read?: (answer: { id: string }) => { actor: Actor; path: string }
}

export interface Command {
  operation: string
  name: string
  method: 'POST' | 'PATCH'
  /** Round trips of a success by a warm principal. */
  trips: number
  /** Which of its calls fail, where others are their like: by default each. */
  calls?: readonly number[]
  prepare(kit: Kit, company: Company): Promise<Prepared>
}

interface Offer {
  id: string
  content_hash: string
  code: string
}

export const terms = (code: string, more: Record<string, unknown> = {}) => ({
  village_code: code,
  mode: 'paired',
  helper_tenant: HELPER,
  helper_units: [{ name: 'Unit' }],
  valid_from: '2017-01-01',
  ...more,
})

export const made = async (actor: Actor, path: string, body: unknown): Promise<Omit<Offer, 'code'>> => {
  const answer = await actor.post(path, body)
  if (answer.status > 201) throw new Error(`${path}: ${answer.text}`)
  return answer.json as Offer
}

const offer = async ({ helper }: Company, place?: { code: string }): Promise<Offer> => {
  const { code } = place ?? (await village(HOST))
  return { ...(await made(helper, '/v1/assignments', terms(code))), code }
}

/** An assignment in force, with its figures, proposed and accepted. */
export const running = async (company: Company, place?: { code: string }): Promise<Offer> => {
  const found = await offer(company, place)
  await made(company.host, `/v1/assignments/${found.id}/accept`, { content_hash: found.content_hash })
  return found
}

export const assignmentDone = (
  actor: Actor,
  id: string,
  { action, status }: { action: string; status: string },
): Omit<Prepared, 'path' | 'body'> => ({
  actor,
  once: { tenant: HOST, sql: 'SELECT 1 FROM assignments WHERE id = ? AND status = ?', params: [id, status] },
  entries: [{ tenant: HOST, record: 'assignments', record_id: id, action }],
  read: () => ({ actor, path: `/v1/assignments/${id}` }),
})

const transition = (
  action: string,
  by: 'host' | 'helper',
  more: { status: string; body: (found: Offer) => unknown },
): Command => ({
  operation: `${action}Assignment`,
  name: action,
  method: 'POST',
  trips: 2,
  prepare: async (_, company) => {
    const found = await (action === 'end' ? running(company) : offer(company))
    const path = `/v1/assignments/${found.id}/${action}`
    return { path, body: more.body(found), ...assignmentDone(company[by], found.id, { action, status: more.status }) }
  },
})

const propose: Command = {
  operation: 'proposeAssignment',
  name: 'propose',
  method: 'POST',
  trips: 2,
  prepare: async (_, { helper }) => {
    const { code } = await village(HOST)
    return {
      actor: helper,
      path: '/v1/assignments',
      body: terms(code),
      once: { tenant: HOST, sql: 'SELECT 1 FROM assignments WHERE village_code = ?', params: [code] },
      entries: [{ tenant: HOST, record: 'assignments', action: 'propose' }],
      read: ({ id }) => ({ actor: helper, path: `/v1/assignments/${id}` }),
    }
  },
}

const acceptSuccessor: Command = {
  operation: 'acceptAssignment',
  name: 'accept of a successor, which ends the one it replaces',
  method: 'POST',
  trips: 2,
  prepare: async (_, company) => {
    const old = await running(company)
    const body = terms(old.code, { valid_from: '2018-01-01', replaces: old.id })
    const next = await made(company.host, '/v1/assignments', body)
    const done = assignmentDone(company.helper, next.id, { action: 'accept', status: 'active' })
    return {
      ...done,
      path: `/v1/assignments/${next.id}/accept`,
      body: { content_hash: next.content_hash },
      once: {
        tenant: HOST,
        sql: "SELECT 1 FROM assignments a JOIN assignments b ON b.id = ?1 AND b.status = 'ended' AND b.valid_to = '2018-01-01' WHERE a.id = ?2 AND a.status = 'active'",
        params: [old.id, next.id],
      },
      entries: [...done.entries, { tenant: HOST, record: 'assignments', record_id: old.id, action: 'end' }],
    }
  },
}

const onVillage = (actor: Actor, code: string, action: string): Omit<Prepared, 'path' | 'body' | 'once'> => ({
  actor,
  entries: [{ tenant: HOST, record: 'villages', record_id: code, action }],
  read: () => ({ actor, path: `/v1/villages/${code}` }),
})

const createVillage: Command = {
  operation: 'createVillage',
  name: 'list a village',
  method: 'POST',
  trips: 2,
  prepare: async (_, { province }) => {
    const code = freshVillageCode(HOST)
    return {
      ...onVillage(province, code, 'list'),
      path: '/v1/villages',
      body: { code, name: 'Lvshui', dispatch_mode: 'paired', listed_on: '2016-05-01' },
      once: { tenant: HOST, sql: 'SELECT 1 FROM village_listings WHERE village_code = ?', params: [code] },
    }
  },
}

const updateVillage: Command = {
  operation: 'updateVillage',
  name: 'complete a village',
  method: 'PATCH',
  trips: 2,
  prepare: async (_, { host }) => {
    const { code } = await village(HOST)
    return {
      ...onVillage(host, code, 'update'),
      path: `/v1/villages/${code}`,
      body: { population: 1234 },
      headers: { 'if-match': '"v1"' },
      once: { tenant: HOST, sql: 'SELECT 1 FROM villages WHERE code = ? AND population = 1234', params: [code] },
    }
  },
}

const delistVillage: Command = {
  operation: 'delistVillage',
  name: 'delist a village',
  method: 'POST',
  trips: 2,
  prepare: async (_, { province }) => {
    const { code } = await village(HOST)
    return {
      ...onVillage(province, code, 'delist'),
      path: `/v1/villages/${code}/delist`,
      body: { delisted_on: '2018-12-31', reason: 'out of poverty' },
      once: {
        tenant: HOST,
        sql: "SELECT 1 FROM village_listings WHERE village_code = ? AND valid_to = '2019-01-01'",
        params: [code],
      },
    }
  },
}

const importVillages: Command = {
  operation: 'importVillages',
  name: 'import over two cities',
  method: 'POST',
  trips: 4,
  prepare: async (_, { province }) => {
    const codes = [freshVillageCode(HOST), freshVillageCode(OTHER_HOST)]
    const lines = codes.map((code) => `${code},Lvshui,paired,2016-05-01`)
    return {
      actor: province,
      path: '/v1/villages/import',
      body: ['code,name,dispatch_mode,listed_on', ...lines, ''].join('\r\n'),
      headers: { 'content-type': 'text/csv' },
      once: { tenant: HOST, sql: 'SELECT 1 FROM village_listings WHERE village_code = ?', params: codes.slice(0, 1) },
      entries: codes.map((code) => ({
        tenant: `${code.slice(0, 4)}00`,
        record: 'villages',
        record_id: code,
        action: 'list',
      })),
    }
  },
}

export const RECORD_COMMANDS: readonly Command[] = [
  propose,
  transition('accept', 'host', { status: 'active', body: ({ content_hash }) => ({ content_hash }) }),
  acceptSuccessor,
  transition('counter', 'host', { status: 'countered', body: () => ({ note: 'three years' }) }),
  transition('decline', 'host', { status: 'declined', body: () => ({ reason: 'no' }) }),
  transition('withdraw', 'helper', { status: 'withdrawn', body: () => ({}) }),
  transition('end', 'helper', { status: 'ended', body: () => ({ ended_on: '2017-06-30', reason: 'over' }) }),
  createVillage,
  updateVillage,
  delistVillage,
  importVillages,
]
