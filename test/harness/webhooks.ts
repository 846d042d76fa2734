import { z } from 'zod'
import { newId } from '../../src/records/ids.ts'
import { insertion, query, write } from './databases.ts'

const AT = '2016-05-01T00:00:00.000Z'

interface Standing {
  status?: 'active' | 'disabled' | 'failing'
}

/** An endpoint in the name of a key with one attempt at a delivery, straight into its tenant's database: it has no secret that opens. */
export const webhookEndpoint = async (key: string, { status = 'disabled' }: Standing = {}): Promise<string> => {
  const tenant = key.slice(0, 6)
  const id = newId(tenant)
  await write(tenant, [
    insertion('webhook_endpoints', {
      id,
      url: 'https://oa.example.cn/jiedui',
      api_key_id: key,
      records: null,
      note: null,
      status,
      reason: status === 'disabled' ? 'user' : null,
      secrets: [],
      version: 1,
      created_at: AT,
      updated_at: AT,
      position: '',
      failures: 0,
      next_attempt_at: null,
      lease: null,
      leased_until: null,
      knocks: 0,
    }),
    insertion('webhook_deliveries', {
      endpoint_id: id,
      event_id: `${tenant}-1`,
      attempt: 1,
      at: AT,
      status_code: 204,
      error: null,
      duration_ms: 5,
      next_attempt_at: null,
    }),
  ])
  return id
}

/** Disables what a tenant has, so that there is room for ten again. */
export const makeRoom = async (tenant: string): Promise<void> => {
  await query(
    tenant,
    "UPDATE webhook_endpoints SET status = 'disabled', reason = 'user', lease = NULL, leased_until = NULL WHERE status <> 'disabled'",
  )
}

/** What the API answers when an endpoint is made or its secret changed. */
export const Made = z.looseObject({
  id: z.string(),
  secret: z.string(),
  secrets: z.array(z.looseObject({ id: z.string(), expires_at: z.string().nullable() })),
})
