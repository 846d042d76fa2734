import { z } from '@hono/zod-openapi'
import { asks } from '../../http/hints.ts'
import { isPosition, POSITION_CHARACTERS_MAX } from '../../records/feed.ts'
import { Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { LongText } from '../../records/text-shapes.ts'
import {
  DELIVERY_ERRORS,
  DISABLED_REASONS,
  WEBHOOK_STATUS,
  type WebhookDeliveryRow,
  type WebhookEndpointRow,
} from './table.ts'

const URL_CHARACTERS_MAX = 1000
const RECORDS_MAX = 100
const NOTE_CHARACTERS_MAX = 500

const Secret = z
  .strictObject({ id: z.string(), created_at: Instant, expires_at: Instant.nullable() })
  .openapi('WebhookSecret')

export const WebhookEndpoint = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    url: z.string(),
    api_key_id: z.string(),
    records: z.array(z.string()).nullable(),
    note: z.string().nullable(),
    status: z.enum(WEBHOOK_STATUS),
    reason: z.enum(DISABLED_REASONS).nullable().openapi({
      description:
        'Why it is disabled: its tenant did it (`user`), its key reads no more (`key`), the receiver said 410 (`gone`); else null.',
    }),
    position: z.string(),
    failures: z.int(),
    next_attempt_at: Instant.nullable(),
    secrets: z.array(Secret),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('WebhookEndpoint')

/** The answers that show a secret, and only this once. */
export const WebhookEndpointWithSecret = z
  .strictObject({ ...WebhookEndpoint.shape, secret: z.string() })
  .openapi('WebhookEndpointWithSecret')

const Url = z.string().trim().min(1).max(URL_CHARACTERS_MAX).openapi({ example: 'https://oa.example.cn/jiedui' })
const Records = z
  .array(z.string().min(1).max(64))
  .min(1)
  .max(RECORDS_MAX)
  .openapi({ example: ['villages', 'assignments'] })
const Note = LongText(NOTE_CHARACTERS_MAX)

export const CreateWebhookEndpoint = z
  .strictObject({ url: Url, api_key_id: Id, records: Records.optional(), note: Note.optional() })
  .openapi('CreateWebhookEndpoint')

export const UpdateWebhookEndpoint = z
  .strictObject({ url: Url.optional(), records: Records.nullable().optional(), note: Note.nullable().optional() })
  .openapi('UpdateWebhookEndpoint')

export const OVERLAP_HOURS_DEFAULT = 24

export const RotateSecret = z
  .strictObject({ overlap_hours: z.int().min(0).max(168).optional() })
  .openapi('RotateWebhookSecret')

export const NothingSent = z.strictObject({}).openapi('WebhookAct')

export const Replay = z
  .strictObject({
    position: z
      .string()
      .min(1)
      .max(POSITION_CHARACTERS_MAX)
      .refine(isPosition, asks('position'))
      .openapi({ example: 'eyI0NDE0MDAiOjg5OX0' }),
  })
  .openapi('ReplayWebhook')

export const WebhookEndpointQuery = z.strictObject({ status: z.enum(WEBHOOK_STATUS).optional(), ...PageQuery })

export const Delivery = z
  .strictObject({
    event_id: z.string(),
    attempt: z.int(),
    at: Instant,
    status_code: z.int().nullable(),
    error: z.enum(DELIVERY_ERRORS).nullable().openapi({
      description:
        'Why it was not delivered: no answer in ten seconds, no connection, a 3xx, another status than 2xx, an address that is not permitted; null where it was.',
    }),
    duration_ms: z.int(),
    next_attempt_at: Instant.nullable(),
  })
  .openapi('WebhookDelivery')

type Shown = z.infer<typeof WebhookEndpoint>

/** The row as it goes out: of its secrets the ids and terms alone. */
export const presentEndpoint = (row: WebhookEndpointRow, tenant: string): Shown => {
  const { secrets, lease: _lease, leased_until: _until, knocks: _knocks, ...shown } = row
  return {
    ...shown,
    tenant_code: tenant,
    secrets: secrets.map(({ id, created_at, expires_at }) => ({ id, created_at, expires_at })),
  }
}

export const presentDelivery = ({
  seq: _seq,
  endpoint_id: _id,
  ...row
}: WebhookDeliveryRow): z.infer<typeof Delivery> => row

export type EndpointAct = 'update' | 'rotate_secret' | 'ping' | 'disable' | 'enable' | 'retry' | 'replay'

/** What may be done with an endpoint now: another attempt where one is due at all, `enable` where it stopped. */
export const allowedOnEndpoint = ({ status }: Pick<WebhookEndpointRow, 'status'>): EndpointAct[] => {
  const always: EndpointAct[] = ['update', 'rotate_secret', 'ping', 'replay']
  if (status === 'active') return [...always, 'disable', 'retry']
  return status === 'failing' ? [...always, 'disable', 'enable'] : [...always, 'enable']
}
