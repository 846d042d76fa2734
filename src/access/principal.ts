import type { Permission, Role } from './permissions.ts'

export type { Permission, Role } from './permissions.ts'

/** Who asks, as the token or key and the database together say: made once a request, by authentication only. */
export interface Principal {
  kind: 'user' | 'api_key'
  id: string
  tenant: string
  /** The user who answers for what is done: himself; for a key its maker, through all rotations. */
  user: string
  /** the users who are not another person beside him, himself among them. */
  one_person: readonly string[]
  /** Null for API keys: they have permissions and no role. */
  role: Role | null
  /** A division code, or the id of a unit or a person. */
  scope: string
  permissions: ReadonlySet<Permission>
  /** The session a user's token belongs to. */
  session: string | null
  /** What a key may ask in a second, where it was made with a limit of its own. */
  rate_per_second?: number | null
  /** A key of a pairing reads, in the partner city's name, what lies with this host and names both cities, and nothing else. */
  pairing_host?: string
  /** A holder's cities: where he is or was posted, as claimed at home; absent for everybody else. */
  posted_to?: readonly string[]
}
