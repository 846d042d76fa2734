import type { Permission } from '../../access/permissions.ts'
import type { Principal } from '../../access/principal.ts'
import type { Endpoint } from '../../serve/endpoint.ts'
import type { Door } from '../../tenancy/door-rules.ts'

/** A kind of record that is read again: where, by whom, and as what its entries are told. */
export interface Kind {
  /** As the journal names it. */
  record: string
  /** As the feed names it: the record that shows it. */
  told_as: string
  permission: Permission
  doors: readonly Door[]
  /** Some of them show to every tenant, in whichever city they lie. */
  in_every_city: boolean
  /** What to read again; `id` is the id of the record that shows it. */
  resource: (id: string) => string
}

const ONE_RECORD = /^\/v1\/(\w+)\/\{\w+\}$/
const OF_A_RECORD = /^\/v1\/(\w+)\/\{\w+\}\/\w+$/

const LAST_PARAMETER = /\/\{\w+\}$/

const kindsOf = ({ method, path, permission, doors, shows = [], in_every_city = false }: Endpoint): Kind[] => {
  if (method !== 'get' || permission === 'public' || permission === 'signed_in' || doors.length === 0) return []
  const record = ONE_RECORD.exec(path)?.[1]
  const above = OF_A_RECORD.exec(path)?.[1]
  const read = { permission, doors, in_every_city }
  const one = (name: string) => (id: string) => `/v1/${name}/${id}`
  return [
    ...(record === undefined ? [] : [{ ...read, record, told_as: record, resource: one(record) }]),
    ...shows.map((shown) =>
      above === undefined
        ? { ...read, record: shown, told_as: shown, resource: () => path.replace(LAST_PARAMETER, '') }
        : { ...read, record: shown, told_as: above, resource: one(above) },
    ),
  ]
}

/** Every kind of record that the application reads, by its endpoints' own data; what no GET shows is in no feed. */
export const feedKinds = (endpoints: readonly Endpoint[]): readonly Kind[] => endpoints.flatMap(kindsOf)

/** The kinds whose GET the principal may call, of the records asked for. */
export const readableKinds = (
  { permissions }: Principal,
  kinds: readonly Kind[],
  asked: readonly string[] | undefined,
): Kind[] =>
  kinds.filter(({ permission, told_as }) => permissions.has(permission) && (asked?.includes(told_as) ?? true))
