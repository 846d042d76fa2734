import { expect } from 'vitest'
import { z } from 'zod'
import { feed } from '../../src/app.ts'
import { runDeliveries } from '../../src/schedule.ts'
import type { Outcome, Outgoing } from '../../src/serve/services.ts'
import type { App } from './app.ts'
import type { Actor, People } from './people.ts'
import { Made } from './webhooks.ts'
import { village } from './world.ts'

const HOST = '441400'
const PARTNER = '440100'
const READS = ['event.read', 'village.read', 'assignment.read'] as const

const Body = z.object({ type: z.string(), timestamp: z.string(), data: z.looseObject({ id: z.string() }) })
const Shown = z.looseObject({
  status: z.string(),
  reason: z.string().nullable(),
  failures: z.number(),
  next_attempt_at: z.string().nullable(),
  api_key_id: z.string(),
  position: z.string(),
})
export const Events = z.object({
  items: z.array(z.looseObject({ id: z.string(), type: z.string() })),
  position: z.string(),
})

/** Endpoints, who answers there, and offers to tell of. */
export const webhooksOf = ({ app, as, withKey }: { app: App } & People) => {
  const run = async () => runDeliveries(await app.services(), feed)

  /** Answers as told, and remembers what came. */
  const receiver = (answer: (message: Outgoing) => Outcome | Promise<Outcome> = () => ({ status: 204 })) => {
    const got: { message: Outgoing; body: z.infer<typeof Body> }[] = []
    app.receive(async (message) => {
      got.push({ message, body: Body.parse(JSON.parse(message.body)) })
      return answer(message)
    })
    return { got, ids: () => got.map(({ body }) => body.data.id) }
  }

  /** An endpoint of a tenant with a key of its own; a village of the host that its offers are for. */
  const setUp = async (tenant = PARTNER, more: Record<string, unknown> = {}) => {
    const by = await as('city_org', tenant)
    const key = await withKey(tenant, READS)
    const answer = await by.post('/v1/webhook_endpoints', {
      url: 'https://oa.example.cn/in',
      api_key_id: key.id,
      ...more,
    })
    expect(answer.status, answer.text).toBe(201)
    const { id, secret } = Made.parse(answer.json)
    const path = `/v1/webhook_endpoints/${id}`
    const { position } = Events.parse((await key.get('/v1/events?from=now')).json)
    return {
      by,
      key,
      path,
      secret,
      shown: async () => Shown.parse((await by.get(path)).json),
      heard: async () => Events.parse((await key.get(`/v1/events?limit=500&cursor=${position}`)).json).items,
    }
  }

  const propose = async (actor: Actor) => {
    const { code } = await village(HOST)
    const body = {
      village_code: code,
      mode: 'paired',
      helper_tenant: PARTNER,
      helper_units: [{ name: 'U' }],
      valid_from: '2017-01-01',
    }
    const answer = await actor.post('/v1/assignments', body)
    expect(answer.status, answer.text).toBe(201)
  }
  return { run, receiver, setUp, propose }
}
