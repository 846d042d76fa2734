import { journalStatements, tenantsTold, type Event } from '../journal/entry.ts'
import type { RequestContext } from '../serve/call.ts'
import { shanghaiDay } from '../rules/dates.ts'
import type { Handle, Scoped } from '../tenancy/handle.ts'
import type { SystemCommand } from '../tenancy/system.ts'
import type { Guarded } from './commit.ts'

/** What a command without a caller works with; inside a request who is told is noted as of what that writes itself. */
export type SystemContext = Pick<RequestContext, 'services' | 'now' | 'request_id'> &
  Partial<Pick<RequestContext, 'written'>>

interface SystemChange {
  guarded?: readonly Guarded[]
  also?: readonly Scoped<unknown>[]
  events: readonly Event[]
}

/** A command's write without a caller: one batch, journalled as `system:<command>`; repeatable, so it keeps no key. */
export const commitSystem = async (
  context: SystemContext,
  handle: Handle,
  work: { command: SystemCommand; change: SystemChange },
): Promise<void> => {
  const { services, now, request_id } = context
  const actor = { tenant: handle.tenant, kind: 'system' as const, id: `system:${work.command}`, role: null }
  const entryContext = { keys: services.keys, actor, now, today: shanghaiDay(now), request_id }
  const { guarded = [], also = [], events } = work.change
  await handle.run([
    ...guarded.flatMap(({ statement, rows = 1 }) => [statement, handle.assertChanged(rows)]),
    ...also,
    ...journalStatements(handle, entryContext, events),
  ])
  for (const tenant of tenantsTold(handle.tenant, events)) context.written?.add(tenant)
}
