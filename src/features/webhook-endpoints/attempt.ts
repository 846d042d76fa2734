import type { Services } from '../../serve/services.ts'
import { outsideNow } from './judge.ts'
import type { Signer } from './secrets.ts'
import type { WebhookDeliveryRow } from './table.ts'

/** How long a receiver's answer is waited for. */
const ANSWER_MS = 10_000

/** What is sent: the id is the same at each repeat. */
export interface Message {
  id: string
  type: string
  /** When it happened (UTC). */
  timestamp: string
  data: unknown
}

export type Attempted = Pick<WebhookDeliveryRow, 'event_id' | 'at' | 'status_code' | 'error' | 'duration_ms'>

const errorOf = (status: number): WebhookDeliveryRow['error'] => {
  if (status >= 200 && status < 300) return null
  return status >= 300 && status < 400 ? 'redirect' : 'status'
}

/** One POST of a message, signed at this instant, and what became of it. The address is judged anew: it may be permitted no more. */
export const attempt = async (
  services: Services,
  { url, sign }: { url: string; sign: Signer },
  { id, ...message }: Message,
): Promise<Attempted> => {
  const began = services.wall_clock()
  const body = JSON.stringify(message)
  const outside = outsideNow(services, url)
  const outcome = outside
    ? await services.post({
        url: outside.url.href,
        headers: {
          'content-type': 'application/json',
          'webhook-id': id,
          'webhook-timestamp': String(Math.floor(began.getTime() / 1000)),
          'webhook-signature': sign(id, began, body),
        },
        body,
        timeout_ms: ANSWER_MS,
        permits: outside.permits,
      })
    : ({ error: 'address' } as const)
  return {
    event_id: id,
    at: began.toISOString(),
    duration_ms: Math.max(0, services.wall_clock().getTime() - began.getTime()),
    ...('status' in outcome
      ? { status_code: outcome.status, error: errorOf(outcome.status) }
      : { status_code: null, error: outcome.error }),
  }
}
