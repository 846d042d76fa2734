import { uuidv7 } from 'uuidv7'
import { Webhook } from 'standardwebhooks'
import type { Services } from '../../serve/services.ts'
import { seal, unseal, type SealContext } from '../../vault/seal.ts'
import type { KeptSecret, WebhookEndpointRow } from './table.ts'

const SECRET_BYTES = 32
const HOUR_MS = 60 * 60 * 1000

const placeOf = (tenant: string, endpoint: string, id: string): SealContext => ({
  tenant,
  table: 'webhook_endpoints',
  column: 'secrets',
  row: `${endpoint}/${id}`,
})

/** A new secret as Standard Webhooks writes it, `whsec_<base64>`: shown once, kept sealed. */
export const newSecret = async (
  { keys }: Services,
  { tenant, endpoint, now }: { tenant: string; endpoint: string; now: Date },
): Promise<{ secret: string; kept: KeptSecret }> => {
  const id = uuidv7()
  const secret = `whsec_${btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(SECRET_BYTES))))}`
  const sealed = await seal(keys, secret, placeOf(tenant, endpoint, id))
  return { secret, kept: { id, created_at: now.toISOString(), expires_at: null, sealed } }
}

/** The new secret, and the one before it for the overlap; an older one ends now. */
export const rotated = (
  secrets: readonly KeptSecret[],
  { kept, hours, now }: { kept: KeptSecret; hours: number; now: Date },
): KeptSecret[] => {
  const expires_at = new Date(now.getTime() + hours * HOUR_MS).toISOString()
  const last = secrets.filter(({ expires_at: end }) => end === null).map((each) => ({ ...each, expires_at }))
  return hours > 0 ? [...last, kept] : [kept]
}

/** Signs a delivery with every live secret: the header's value. */
export type Signer = (id: string, at: Date, body: string) => string

export const signerOf = async (
  { keys }: Services,
  { id, secrets }: Pick<WebhookEndpointRow, 'id' | 'secrets'>,
  { tenant, now }: { tenant: string; now: Date },
): Promise<Signer> => {
  const live = secrets.filter(({ expires_at }) => expires_at === null || expires_at > now.toISOString())
  const texts = await Promise.all(live.map(async (each) => unseal(keys, each.sealed, placeOf(tenant, id, each.id))))
  const webhooks = texts.map((text) => new Webhook(text))
  return (message, at, body) => webhooks.map((webhook) => webhook.sign(message, at, body)).join(' ')
}
