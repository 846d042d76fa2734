import { z } from 'zod'
import { parseSigningKeys, type SigningKeys } from '../vault/signing-keys.ts'
import type { Argon2id } from '../access/passwords.ts'
import { clockOn, type Clock } from '../clock.ts'
import { KEY_MODES, type KeyMode } from '../access/api-key.ts'
import { openDatabases } from '../tenancy/database.ts'
import { parseAllowedHosts, type AllowedHosts } from '../http/outside-address.ts'
import { openDoors, type Doors } from '../tenancy/doors.ts'
import { parseVaultKeys, type VaultKeys } from '../vault/keys.ts'

/** A POST to somebody outside. */
export interface Outgoing {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  /** How long the receiver's answer is waited for. */
  timeout_ms: number
  /** Whether one may connect to an address that the host's name stands for; asked by a home that sees it. */
  permits: (address: string) => boolean
}

/** The status of the receiver's answer, whose body is not read and whose redirect is not followed; or why there is no answer. */
export type Outcome = { status: number } | { error: 'timeout' | 'connection' | 'address' }

/** What differs between the two homes (Workers, a machine of one's own): handed in at the entry. */
export interface Platform {
  clock: Clock
  argon2id: () => Promise<Argon2id>
  /** The address a request came from, as this home can vouch for it; nothing where it cannot. */
  client_address: (request: Request) => string | undefined
  /** Sends a POST outside. Whatever becomes of it is an outcome. */
  post: (message: Outgoing) => Promise<Outcome>
  /** Where a request's line goes; the console where nothing is said. */
  log?: (line: string) => void
}

/** What a request works with, made once for an environment. */
export interface Services extends Platform {
  /** The machine's own time, also where a demo stands on another day: a receiver judges by it what was signed when. */
  wall_clock: Clock
  doors: Doors
  keys: VaultKeys
  signing: SigningKeys
  /** The address the deployment is called at, without a slash at its end: whose tokens they are (RFC 8414). */
  issuer: string
  audience: string
  rate_per_second: number
  key_mode: KeyMode
  /** Origins whose pages may call, as browsers write them; none by default. */
  cors_origins: ReadonlySet<string>
  /** What webhooks may be sent to beside https of the open internet. */
  webhook_allowed_hosts: AllowedHosts
}

const Settings = z.object({
  SIGNING_KEYS: z.string().min(1),
  RETIRED_SIGNING_KEYS: z.string().min(2).default('[]'),
  VAULT_KEYS: z.string().min(1),
  ISSUER: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ''))
    .default('http://127.0.0.1:8787'),
  AUDIENCE: z.string().min(1).default('jiedui-api'),
  DATABASE_DEADLINE_MS: z.coerce.number().int().positive().default(5000),
  RATE_PER_SECOND: z.coerce.number().int().positive().default(200),
  CORS_ORIGINS: z
    .string()
    .default('')
    .transform((text) => new Set(text.split(/[\s,]+/).filter(Boolean))),
  WEBHOOK_ALLOWED_HOSTS: z.string().default(''),
  KEY_MODE: z.enum(KEY_MODES).default('live'),
  /** The day a demo stands on; heard in test mode alone. */
  TODAY: z.iso.date().optional(),
})

const made = new WeakMap<object, Services>()

const make = (env: object, platform: Platform): Services | null => {
  const settings = Settings.safeParse(env)
  if (!settings.success) return null
  const { DATABASE_DEADLINE_MS: deadline_ms, KEY_MODE: key_mode, TODAY: day } = settings.data
  try {
    return {
      ...platform,
      wall_clock: platform.clock,
      clock: key_mode === 'test' && day !== undefined ? clockOn(day, platform.clock) : platform.clock,
      doors: openDoors(openDatabases(env, { deadline_ms, mode: key_mode })),
      keys: parseVaultKeys(settings.data.VAULT_KEYS),
      signing: parseSigningKeys(settings.data.SIGNING_KEYS, settings.data.RETIRED_SIGNING_KEYS),
      issuer: settings.data.ISSUER,
      audience: settings.data.AUDIENCE,
      rate_per_second: settings.data.RATE_PER_SECOND,
      key_mode,
      cors_origins: settings.data.CORS_ORIGINS,
      webhook_allowed_hosts: parseAllowedHosts(settings.data.WEBHOOK_ALLOWED_HOSTS),
    }
  } catch {
    return null // a misshapen secret is a missing one; which, and what it holds, is nobody's business on the wire
  }
}

/** The services of an environment; null while a secret is missing or misshapen. */
export const servicesOf = (env: object, platform: Platform): Services | null => {
  const known = made.get(env)
  if (known) return known
  const services = make(env, platform)
  if (services) made.set(env, services)
  return services
}
