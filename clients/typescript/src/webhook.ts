import { Webhook, WebhookVerificationError } from 'standardwebhooks'
import type { FeedEvent } from './feed.ts'

export { WebhookVerificationError }

/** What a delivery brings: an event, or a ping. */
export interface Delivered {
  type: string
  /** When it was sent (UTC). */
  timestamp: string
  data: FeedEvent
}

/**
 * The delivery, if this secret signed it within the last five minutes; throws a WebhookVerificationError otherwise. `body` is the text
 * as it came, not parsed and written again.
 */
export const verifyWebhook = (
  secret: string,
  body: string,
  headers: Headers | Readonly<Record<string, string | string[] | undefined>>,
): Delivered => {
  const said = headers instanceof Headers ? Object.fromEntries(headers) : headers
  const one = Object.fromEntries(Object.entries(said).map(([name, value]) => [name, String(value ?? '')]))
  return new Webhook(secret).verify(body, one) as Delivered
}
