import { asks, typed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { NamePart } from '../../records/name-part.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { OneLine } from '../../records/text-shapes.ts'
import { CADRE_RANK, HEALTH_STATUS, PARTY_STATUS, SEX, type PersonRow } from './table.ts'

/** the number and the phone masked, the year of birth and no more of the date. */
export const Person = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    name: z.string(),
    sex: z.enum(SEX),
    birth_year: z.int(),
    citizen_id_masked: z.string().openapi({ example: '440***************' }),
    phone_masked: z.string().nullable(),
    party_status: z.enum(PARTY_STATUS),
    cadre_rank: z.enum(CADRE_RANK),
    home_unit: z.string(),
    division: z.string(),
    health_status: z.enum(HEALTH_STATUS).nullable(),
    health_checked_on: Day.nullable(),
    attest_political: z.boolean().nullable(),
    attest_political_on: Day.nullable(),
    attest_coordination: z.boolean().nullable(),
    attest_coordination_on: Day.nullable(),
    /** The day its citizen number was given up: nobody is posted by this file any more. */
    released_on: Day.nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Person')

/** Judged by C-6, so that what is wrong with it is named together with the rest. */
const CitizenIdText = z.string().min(1).max(32).openapi({ example: '11010519491231002X' })
const Phone = typed('phone').openapi({ example: '13800000000' })

const Attested = {
  health_status: z.enum(HEALTH_STATUS).nullable(),
  health_checked_on: Day.nullable(),
  attest_political: z.boolean().nullable(),
  attest_political_on: Day.nullable(),
  attest_coordination: z.boolean().nullable(),
  attest_coordination_on: Day.nullable(),
}

const Dated = {
  name: OneLine(100),
  party_status: z.enum(PARTY_STATUS),
  cadre_rank: z.enum(CADRE_RANK),
  home_unit: Id,
}

export const CreatePerson = z
  .strictObject({
    ...Dated,
    citizen_id: CitizenIdText,
    sex: z.enum(SEX).optional(),
    phone: Phone.optional(),
    ...z.strictObject({ ...Attested, valid_from: Day }).partial().shape,
  })
  .openapi('CreatePerson')

export const UpdatePerson = z
  .strictObject({ ...Dated, phone: Phone.nullable(), ...Attested, valid_from: Day })
  .partial()
  // the day is that of the facts that have days; alone it would be taken and do nothing
  .refine((body) => body.valid_from === undefined || Object.keys(Dated).some((name) => name in body), {
    path: ['valid_from'],
    ...asks('beside_valid_from'),
  })
  .openapi('UpdatePerson')

export const SearchPerson = z
  .strictObject({ citizen_id: CitizenIdText.optional(), phone: Phone.optional() })
  .refine((body) => (body.citizen_id === undefined) !== (body.phone === undefined), {
    path: ['citizen_id'],
    ...asks('number_or_phone'),
  })
  .openapi('SearchPerson', { 'x-one-of': [['citizen_id'], ['phone']] })

/** Never the citizen number: what stands in an address stands in every log on its way. */
export const PersonQuery = z.strictObject({
  ...PageQuery,
  home_unit: Id.optional(),
  party_status: Dated.party_status.optional(),
  cadre_rank: Dated.cadre_rank.optional(),
  as_of: Day.optional(),
  q: NamePart.optional(),
})

export const Probe = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    person_id: z.string(),
    by_tenant: TenantCode,
    day: Day,
    created_at: Instant,
  })
  .openapi('IdentityProbe')

/** The row as it goes out. */
export const presentPerson = (row: PersonRow, tenant: string): z.infer<typeof Person> => ({
  ...row,
  tenant_code: tenant,
})
