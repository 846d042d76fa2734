import { createApp } from '../../../src/app.ts'
import { loadArgon2id } from '../../../src/platform/node/argon2id.ts'
import { z } from 'zod'
import { morningOf } from '../handshake.ts'

/** Somebody of the demo who acts through the API, and the day on which he does. */
export interface Player {
  /** Acts as `<role>@<division>`; what the API refuses ends the story with its answer. */
  post(user: string, path: string, body?: object): Promise<{ id: string }>
  get(user: string, path: string): Promise<unknown>
  /** The clock of the story. */
  moveTo(day: string): void
}

const Made = z.looseObject({ id: z.string().default('') })
const Tokens = z.object({ access_token: z.string() })

const tenantOf = (user: string): string => `${user.split('@')[1]?.slice(0, 4) ?? ''}00`

/** Users of the demo have one password and one hash: what the first sign-in computed holds for the others. */
const rememberedArgon2id = async () => {
  const argon2id = await loadArgon2id()
  const known = new Map<string, Uint8Array>()
  return (input: Parameters<typeof argon2id>[0]): Uint8Array => {
    const key = JSON.stringify(input, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value,
    )
    const tag = known.get(key) ?? argon2id(input)
    known.set(key, tag)
    return tag
  }
}

/** Plays over the same application that serves requests, on a clock of its own: what the demo shows went through every rule. */
export const playerOf = (env: object, password: string): Player => {
  let day = ''
  const tokens = new Map<string, string>()
  const argon2id = rememberedArgon2id()
  const app = createApp({
    clock: () => new Date(morningOf(day)),
    argon2id: () => argon2id,
    client_address: () => undefined,
    post: async () => ({ error: 'connection' }),
    log: () => {},
  })
  const settings = { ...env, RATE_PER_SECOND: '100000', DATABASE_DEADLINE_MS: '60000' }
  const later: Promise<unknown>[] = []
  const context = {
    waitUntil: (work: Promise<unknown>) => void later.push(work),
    passThroughOnException: () => {},
    props: {},
  }

  const send = async (method: string, path: string, { token, body }: { token?: string; body?: object }) => {
    const headers = {
      'content-type': 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    }
    const request = new Request(`http://demo.invalid${path}`, {
      method,
      headers,
      ...(body ? { body: JSON.stringify(body) } : {}),
    })
    const answer = await app.fetch(request, settings, context)
    const text = await answer.text()
    await Promise.all(later.splice(0))
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return JSON.parse(text) as unknown
  }

  const tokenOf = async (username: string): Promise<string> => {
    const known = tokens.get(username)
    if (known) return known
    const body = { grant_type: 'password', tenant: tenantOf(username), username, password }
    const { access_token } = Tokens.parse(await send('POST', '/v1/auth/token', { body }))
    tokens.set(username, access_token)
    return access_token
  }

  return {
    post: async (user, path, body = {}) => Made.parse(await send('POST', path, { token: await tokenOf(user), body })),
    get: async (user, path) => send('GET', path, { token: await tokenOf(user) }),
    moveTo: (next) => {
      day = next
      tokens.clear()
    },
  }
}
