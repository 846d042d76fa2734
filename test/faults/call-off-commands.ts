import { addDays } from '../../src/rules/dates.ts'
import { assignmentDone, HOST, made, running, terms, type Command, type Company } from './commands.ts'

/** A day ahead of every clock of these tests. */
const AHEAD = addDays('2026-11-23', 400)

const successor = async (company: Company) => {
  const old = await running(company)
  const body = terms(old.code, { valid_from: AHEAD, replaces: old.id })
  const next = await made(company.host, '/v1/assignments', body)
  await made(company.helper, `/v1/assignments/${next.id}/accept`, { content_hash: next.content_hash })
  return { old, next }
}

/** 7.1.5: the first word changes nothing but the turn; the second lets the old one run on. */
export const CALL_OFF_COMMANDS: readonly Command[] = [
  {
    operation: 'callOffAssignment',
    name: 'call off, the first word',
    method: 'POST',
    trips: 2,
    prepare: async (_, company) => {
      const { next } = await successor(company)
      return {
        ...assignmentDone(company.helper, next.id, { action: 'call_off', status: 'active' }),
        path: `/v1/assignments/${next.id}/call_off`,
        body: { reason: 'not now' },
        once: {
          tenant: HOST,
          sql: "SELECT 1 FROM assignments WHERE id = ?1 AND status = 'active' AND turn = '441400'",
          params: [next.id],
        },
      }
    },
  },
  {
    operation: 'callOffAssignment',
    name: 'call off, the second word',
    method: 'POST',
    trips: 2,
    prepare: async (_, company) => {
      const { old, next } = await successor(company)
      await made(company.helper, `/v1/assignments/${next.id}/call_off`, { reason: 'not now' })
      const done = assignmentDone(company.host, next.id, { action: 'call_off', status: 'withdrawn' })
      return {
        ...done,
        read: () => ({ actor: company.host, path: `/v1/assignments/${old.id}` }),
        path: `/v1/assignments/${next.id}/call_off`,
        body: { reason: 'agreed' },
        once: {
          tenant: HOST,
          sql: "SELECT 1 FROM assignments a JOIN assignments b ON b.id = ?1 AND b.status = 'active' AND b.valid_to IS NULL WHERE a.id = ?2 AND a.status = 'withdrawn'",
          params: [old.id, next.id],
        },
        entries: [
          ...done.entries.filter(({ action }) => action !== 'call_off'),
          { tenant: HOST, record: 'assignments', record_id: old.id, action: 'run_on' },
        ],
      }
    },
  },
]
