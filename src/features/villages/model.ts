import { asks, formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { Day, TenantCode, WorkedOutDay } from '../../records/ids.ts'
import { NamePart } from '../../records/name-part.ts'
import { Flag, Instant, PageQuery, Version } from '../../records/shapes.ts'
import { JudgedText, LongText, OneLine } from '../../records/text-shapes.ts'
import { COUNT_MAX } from '../../rules/parameters/bounds.ts'
import { dayBefore } from '../../rules/dates.ts'
import { nameOn } from '../../rules/village-names.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import type { ListedVillage } from './queries.ts'
import { DISPATCH_MODE } from './table.ts'

const Count = z.int().min(0).max(COUNT_MAX)
const NAME_LENGTH_MAX = 100
const HelperUnitNames = z.array(OneLine(200)).max(20)

export const Village = z
  .strictObject({
    id: z.string(),
    code: z.string(),
    tenant_code: TenantCode,
    county_code: z.string(),
    name: z.string(),
    township: z.string().nullable(),
    names_were: z
      .array(z.strictObject({ until: Day, name: z.string(), township: z.string().nullable() }))
      .openapi({ description: 'What it was called, each up to the day before `until`.' }),
    predecessors: z.array(z.strictObject({ code: z.string(), from: Day })).openapi({
      description: 'Codes it had before, and villages that became part of it, from the day it stands for them.',
    }),
    dispatch_mode: z.enum(DISPATCH_MODE),
    helper_tenant: TenantCode.nullable(),
    helper_units: z.array(z.string()),
    listed_on: Day,
    delisted_on: Day.nullable(),
    delist_reason: z.string().nullable(),
    valid_from: Day,
    valid_to: WorkedOutDay.nullable(),
    registered_households: z.int().nullable(),
    population: z.int().nullable(),
    poor_households: z.int().nullable(),
    poor_population: z.int().nullable(),
    note: z.string().nullable(),
    synthetic: z.boolean(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Village')

const Details = {
  name: OneLine(NAME_LENGTH_MAX),
  township: OneLine(NAME_LENGTH_MAX).nullable(),
  helper_units: HelperUnitNames,
  registered_households: Count.nullable(),
  population: Count.nullable(),
  poor_households: Count.nullable(),
  poor_population: Count.nullable(),
  note: LongText(2000).nullable(),
}

const Predecessors = z.array(z.strictObject({ code: z.string().trim().min(1).max(32), from: Day })).max(20)

/** What a file may say of a village: by the same shapes as a body. */
export const VillageCells = {
  name: Details.name,
  township: OneLine(NAME_LENGTH_MAX),
  helper_units: HelperUnitNames,
  listed_on: Day,
}

export const CreateVillage = z
  .strictObject({
    code: z.string().trim().min(1).max(32).openapi({ example: '441424123218' }),
    name: Details.name,
    township: Details.township.optional(),
    helper_units: HelperUnitNames.optional(),
    predecessors: Predecessors.optional(),
    dispatch_mode: z.enum(DISPATCH_MODE),
    listed_on: Day,
  })
  .openapi('CreateVillage')

export const UpdateVillage = z
  .strictObject({
    ...Details,
    named_from: Day,
    predecessors: Predecessors,
    dispatch_mode: z.enum(DISPATCH_MODE),
    mode_from: Day,
  })
  .partial()
  // mode_from dates a mode and named_from a name: a day alone would be taken and do nothing
  .refine((body) => body.mode_from === undefined || body.dispatch_mode !== undefined, {
    path: ['dispatch_mode'],
    ...asks('beside_mode_from'),
  })
  .refine((body) => body.named_from === undefined || body.name !== undefined || body.township !== undefined, {
    path: ['name'],
    ...asks('beside_named_from'),
  })
  .openapi('UpdateVillage')

export const DelistVillage = z
  .strictObject({ delisted_on: Day, reason: JudgedText(1000).optional() })
  .openapi('DelistVillage')

export const VillageParams = z.strictObject({ code: z.string().min(1).max(64) })
export const DivisionCode = formed('division')

const Filters = {
  tenant: TenantCode.optional(),
  division: DivisionCode.optional(),
  mode: z.enum(DISPATCH_MODE).optional(),
  helper_tenant: TenantCode.optional(),
  assigned: Flag.optional(),
  as_of: Day.optional(),
  q: NamePart.openapi({
    description:
      "A part of the name, of a former name or of the code; Latin letters are also first letters of the name's syllables (pinyin).",
    example: 'slc',
  }).optional(),
  predecessor: z
    .string()
    .min(1)
    .max(32)
    .optional()
    .openapi({ description: 'The villages that stand for a former code, or for a village that became part of them.' }),
}
export const VillageQuery = z.strictObject({ ...PageQuery, ...Filters })
export const VillageExportQuery = z.strictObject(Filters)

/** Who helps by mode: the partner, the province, the city itself; null where a pairing has a gap. */
const helperOf = ({ dispatch_mode, counterpart }: ListedVillage, host: string): string | null => {
  if (dispatch_mode === 'self') return host
  return dispatch_mode === 'province' ? PROVINCE : counterpart
}

/** A village as it is called on a day. */
export const presentVillage = (row: ListedVillage, host: string, day: string): z.infer<typeof Village> => {
  const { village_code: _code, counterpart: _counterpart, paired_to: _paired, ...shown } = row
  const delisted_on = row.delist_reason !== null && row.valid_to !== null ? dayBefore(row.valid_to) : null
  return {
    ...shown,
    ...nameOn(row, day),
    id: row.code,
    tenant_code: host,
    county_code: row.code.slice(0, 6),
    helper_tenant: helperOf(row, host),
    delisted_on,
  }
}
