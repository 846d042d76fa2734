import { and, eq, gt, isNull, or } from 'drizzle-orm'
import type { z } from '@hono/zod-openapi'
import { idleSince } from '../../access/sessions.ts'
import { sessions } from '../../access/tables.ts'
import { notFound, problem } from '../../problems/problem.ts'
import { commit } from '../../records/commit.ts'
import { forgetUser } from '../../serve/authenticate.ts'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { EndSession, OwnSession, OwnSessions } from './model.ts'
import { ownDoor } from './queries.ts'

const { table } = sessions

const requireUser = ({ principal }: Call): void => {
  if (principal.kind !== 'user') throw problem('NOT_PERMITTED', { facts: { permission: 'user' } })
}

/** Sessions of the caller's own that stand. */
const standing = (handle: Handle, { principal, now }: Call) =>
  handle.select(
    sessions,
    { id: table.id, created_at: table.created_at, rotated_at: table.rotated_at, expires_at: table.expires_at },
    {
      where: [
        eq(table.user_id, principal.id),
        and(isNull(table.revoked_at), gt(table.expires_at, now.toISOString())),
        or(gt(table.rotated_at, idleSince(now)), eq(table.id, principal.session ?? '')),
      ],
    },
  )

type Row = Awaited<ReturnType<typeof readStanding>>[number]

const readStanding = async (call: Call) => {
  const door = ownDoor(call)
  const [rows] = await door.run([standing(door, call)])
  return rows
}

const present = (
  { id, created_at, rotated_at, expires_at }: Row,
  current: string | null,
): z.infer<typeof OwnSession> => ({
  id,
  created_at,
  used_at: rotated_at,
  expires_at,
  current: id === current,
})

const listOwnSessions = endpoint(
  {
    method: 'get',
    path: '/v1/me/sessions',
    operation: 'listOwnSessions',
    summary: 'Where one is signed in, the newest first',
    tag: 'me',
    permission: 'signed_in',
    doors: ['system'],
    rules: ['X-10'],
    answer: OwnSessions,
  },
  async (call) => {
    requireUser(call)
    const rows = await readStanding(call)
    const newest = rows.toSorted((a, b) => (a.created_at > b.created_at ? -1 : 1))
    return { body: { items: newest.map((row) => present(row, call.principal.session)) } }
  },
)

const endOwnSession = endpoint(
  {
    method: 'post',
    path: '/v1/me/sessions/end',
    operation: 'endOwnSession',
    summary: 'End a session of one’s own: on another machine, or this one',
    tag: 'me',
    permission: 'signed_in',
    doors: ['system'],
    rules: ['X-10', 'X-11'],
    body: EndSession,
    answer: OwnSession,
    idempotency: 'exempt',
  },
  async (call) => {
    requireUser(call)
    const { principal, now, services, body } = call
    const found = (await readStanding(call)).find(({ id }) => id === body.session_id)
    if (!found) throw notFound()
    const handle = ownDoor(call)
    const reply = await commit(call, handle, {
      guarded: [
        {
          statement: handle.update(sessions, { revoked_at: now.toISOString() }, [
            eq(table.id, found.id),
            eq(table.user_id, principal.id),
            isNull(table.revoked_at),
          ]),
        },
      ],
      events: [
        {
          action: 'revoke',
          record: 'sessions',
          record_id: found.id,
          division: null,
          counterpart: null,
          changes: { status: ['active', 'revoked'] },
        },
      ],
      answer: { status: 200, body: present(found, principal.session) },
    })
    forgetUser(services, principal.id)
    return reply
  },
)

export const ownSessionEndpoints = [listOwnSessions, endOwnSession] as const
