import { z } from 'zod'
import { parseSigningKeys, type SigningKeys } from '../vault/signing-keys.ts'
import type { Argon2id } from '../access/passwords.ts'
import { clockOn, type Clock } from '../clock.ts'
import { KEY_MODES, type KeyMode } from '../access/api-key.ts'
import { openDatabases } from '../tenancy/database.ts'
import { openDoors, type Doors } from '../tenancy/doors.ts'
import { parseVaultKeys, type VaultKeys } from '../vault/keys.ts'

/** What differs between the two homes (Workers, a machine of one's own): handed in at the entry. */
export interface Platform {
  clock: Clock
  argon2id: () => Promise<Argon2id>
  /** The address a request came from, as this home can vouch for it; nothing where it cannot. */
  client_address: (request: Request) => string | undefined
  /** Where a request's line goes; the console where nothing is said. */
  log?: (line: string) => void
}

/** What a request works with, made once for an environment. */
export interface Services extends Platform {
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
      clock: key_mode === 'test' && day !== undefined ? clockOn(day, platform.clock) : platform.clock,
      doors: openDoors(openDatabases(env, { deadline_ms, mode: key_mode })),
      keys: parseVaultKeys(settings.data.VAULT_KEYS),
      signing: parseSigningKeys(settings.data.SIGNING_KEYS, settings.data.RETIRED_SIGNING_KEYS),
      issuer: settings.data.ISSUER,
      audience: settings.data.AUDIENCE,
      rate_per_second: settings.data.RATE_PER_SECOND,
      key_mode,
      cors_origins: settings.data.CORS_ORIGINS,
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
