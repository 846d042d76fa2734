import { z } from 'zod'
import { parseSigningKeys, type SigningKeys } from '../vault/signing-keys.ts'
import type { Argon2id } from '../access/passwords.ts'
import type { Clock } from '../clock.ts'
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
  issuer: string
  audience: string
  rate_per_second: number
}

const Settings = z.object({
  SIGNING_KEYS: z.string().min(1),
  RETIRED_SIGNING_KEYS: z.string().min(2).default('[]'),
  VAULT_KEYS: z.string().min(1),
  ISSUER: z.string().min(1).default('jiedui'),
  AUDIENCE: z.string().min(1).default('jiedui-api'),
  DATABASE_DEADLINE_MS: z.coerce.number().int().positive().default(5000),
  RATE_PER_SECOND: z.coerce.number().int().positive().default(200),
})

const made = new WeakMap<object, Services>()

const make = (env: object, platform: Platform): Services | null => {
  const settings = Settings.safeParse(env)
  if (!settings.success) return null
  try {
    return {
      ...platform,
      doors: openDoors(openDatabases(env, { deadline_ms: settings.data.DATABASE_DEADLINE_MS })),
      keys: parseVaultKeys(settings.data.VAULT_KEYS),
      signing: parseSigningKeys(settings.data.SIGNING_KEYS, settings.data.RETIRED_SIGNING_KEYS),
      issuer: settings.data.ISSUER,
      audience: settings.data.AUDIENCE,
      rate_per_second: settings.data.RATE_PER_SECOND,
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
