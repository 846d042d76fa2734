import { problem } from '../../problems/problem.ts'
import { blindIndex, blindIndexes, macCandidates } from '../../vault/mac.ts'
import type { VaultKeys } from '../../vault/keys.ts'
import { isKeyGone, seal, unseal, type SealContext } from '../../vault/seal.ts'
import { maskCitizenId } from '../../rules/c-citizen-id.ts'
import { REVEALABLE, type Revealable } from './reveals-table.ts'
import type { SealedColumns } from './table.ts'

/** What a blind index is made for: equal values under two names have nothing in common. */
type IndexName = 'people.citizen_id' | 'people.phone'

interface Place {
  tenant: string
  id: string
}

const contextOf = ({ tenant, id }: Place, column: Revealable): SealContext => ({
  tenant,
  table: 'people',
  column,
  row: id,
})

/** the keyed hashes a value may be found by in a tenant's files, the current key's first. */
export const indexCandidates = (
  keys: VaultKeys,
  { tenant, name }: { tenant: string; name: IndexName },
  value: string,
): string[] => blindIndexes(keys, tenant, `${name}:${value}`)

/** those of a citizen number in the whole product, which is why no tenant's key makes them. */
export const claimCandidates = (keys: VaultKeys, citizen_id: string): string[] =>
  macCandidates(keys, 'blind_index', `identity_claims.citizen_hash:${citizen_id}`)

/** The same phone is written in many ways: blanks and hyphens are none of it, nor before a mobile number the country's 86. */
export const normalisePhone = (text: string): string =>
  text.replaceAll(/[ -]/g, '').replace(/^(?:\+|00)?86(?=1\d{10}$)/, '')

type PhoneColumns = Pick<SealedColumns, 'phone' | 'phone_index'> & { phone_masked: string | null }

/** The three columns of a phone number; all empty where there is none. */
export const sealPhone = async (keys: VaultKeys, text: string | null, place: Place): Promise<PhoneColumns> => {
  if (text === null) return { phone: null, phone_index: null, phone_masked: null }
  const phone = normalisePhone(text)
  return {
    phone: await seal(keys, phone, contextOf(place, 'phone')),
    phone_index: blindIndex(keys, place.tenant, `people.phone:${phone}`),
    phone_masked: maskCitizenId(phone),
  }
}

/** The columns of a citizen number and of the birth date in it. */
export const sealIdentity = async (
  keys: VaultKeys,
  identity: { value: string; birth_date: string },
  place: Place,
): Promise<Pick<SealedColumns, 'citizen_id' | 'citizen_id_index' | 'birth_date'>> => ({
  citizen_id: await seal(keys, identity.value, contextOf(place, 'citizen_id')),
  citizen_id_index: blindIndex(keys, place.tenant, `people.citizen_id:${identity.value}`),
  birth_date: await seal(keys, identity.birth_date, contextOf(place, 'birth_date')),
})

/** Opens what a reveal read; a value that was moved from another row, column or tenant does not open. */
export const openSealed = async (
  keys: VaultKeys,
  row: Partial<Record<Revealable, string | null>>,
  place: Place,
): Promise<Partial<Record<Revealable, string | null>>> => {
  const opened = REVEALABLE.flatMap((column) => {
    const sealed = row[column]
    return sealed === undefined ? [] : [{ column, sealed }]
  }).map(async ({ column, sealed }) => {
    // a key that was taken out takes along what it sealed: no fault of the request
    if (sealed !== null && isKeyGone(keys, sealed, place.tenant))
      throw problem('NOT_CONFIGURED', { headers: { 'retry-after': '3600' } })
    const value = sealed === null ? null : await unseal(keys, sealed, contextOf(place, column))
    return [column, value] as const
  })
  return Object.fromEntries(await Promise.all(opened))
}
