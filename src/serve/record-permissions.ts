import type { Permission } from '../access/permissions.ts'
import type { Principal } from '../access/principal.ts'
import type { Endpoint } from './endpoint.ts'

/** Record → the permission that its GET takes, by the endpoints' own data. */
export type RecordPermissions = ReadonlyMap<string, Permission>

const ONE_RECORD = /^\/v1\/(\w+)\/\{\w+\}$/

const shownBy = ({ method, path, shows = [] }: Endpoint): string[] => {
  const record = method === 'get' ? ONE_RECORD.exec(path)?.[1] : undefined
  return record === undefined ? [...shows] : [record, ...shows]
}

/** Of each record the permission of the GET that reads it; a record without one is nowhere to be read. */
export const recordPermissions = (endpoints: readonly Endpoint[]): RecordPermissions =>
  new Map(
    endpoints.flatMap((spec) => {
      const { permission } = spec
      if (permission === 'public' || permission === 'signed_in') return []
      return shownBy(spec).map((record) => [record, permission] as const)
    }),
  )

/** What a key of a pairing may be given: the reading of each record that two cities share, by the endpoints' own data. */
export const sharedReads = (endpoints: readonly Endpoint[]): ReadonlySet<Permission> => {
  const ones = endpoints.filter((spec) => isSharedRead(spec) && ONE_RECORD.test(spec.path))
  return new Set(recordPermissions(ones).values())
}

/** Whether a key of a pairing may call it at all: a read through the door that partner cities share. */
export const isSharedRead = ({ method, doors }: Endpoint): boolean => method === 'get' && doors.includes('shared')

/** The records a key may read; null for a user, who reads the journal of his tenant whole. */
export const recordsOpenTo = ({ kind, permissions }: Principal, all: RecordPermissions): string[] | null => {
  if (kind !== 'api_key') return null
  return [...all].flatMap(([record, permission]) => (permissions.has(permission) ? [record] : []))
}
