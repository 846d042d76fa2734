import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode } from '../../records/ids.ts'
import { Instant, PageQuery, Version } from '../../records/shapes.ts'
import { OneLine } from '../../records/text-shapes.ts'
import { c7KindWarnings, c7Twice } from '../../rules/r-units.ts'
import { UNIT_KIND, UNIT_LEVEL, type UnitRow } from './table.ts'
import { placeHere } from '../../records/place-levels.ts'

/** What is odd about a record and no reason to refuse it. */
const Warning = z
  .strictObject({ rule: z.string(), code: z.string(), field: z.string(), accepted: z.array(z.string()) })
  .openapi('Warning')

export const Unit = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    name: z.string(),
    unit_level: z.enum(UNIT_LEVEL),
    unit_kind: z.enum(UNIT_KIND),
    uscc: z.string().nullable(),
    parent: z.string().nullable(),
    division: z.string(),
    warnings: z.array(Warning),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('Unit')

/** A row of the list: what is odd about a unit may hang on others, and is said with the unit alone. */
export const ListedUnit = Unit.omit({ warnings: true }).openapi('ListedUnit')

const Division = formed('unit_division').openapi({ example: '441421', ...placeHere('city', 'county') })

const Fields = {
  name: OneLine(200),
  unit_level: z.enum(UNIT_LEVEL),
  unit_kind: z.enum(UNIT_KIND),
  uscc: z.string().trim().toUpperCase().min(1).max(32).nullable(),
  parent: Id.nullable(),
  division: Division,
}

export const CreateUnit = z
  .strictObject({
    ...Fields,
    uscc: Fields.uscc.optional(),
    parent: Fields.parent.optional(),
    valid_from: Day.optional(),
  })
  .openapi('CreateUnit')

export const UpdateUnit = z
  .strictObject({ ...Fields, valid_from: Day })
  .partial()
  .openapi('UpdateUnit')

export const UnitQuery = z.strictObject({
  ...PageQuery,
  division: Division.optional(),
  unit_level: Fields.unit_level.optional(),
  unit_kind: Fields.unit_kind.optional(),
  parent: Id.optional(),
  as_of: Day.optional(),
})

/** The row as a list shows it. */
export const presentListed = (row: UnitRow, tenant: string): z.infer<typeof ListedUnit> => ({
  ...row,
  tenant_code: tenant,
})

/** The row as it goes out alone, with what C-7 has to remark on its credit code, and of whom it may be the double. */
export const presentUnit = (
  row: UnitRow,
  tenant: string,
  alike: readonly Pick<UnitRow, 'id' | 'name' | 'uscc'>[] = [],
): z.infer<typeof Unit> => ({
  ...presentListed(row, tenant),
  warnings: [...c7KindWarnings(row), ...c7Twice(row, alike)].map(({ rule, code, field = 'uscc', facts }) => ({
    rule,
    code,
    field,
    accepted: Array.isArray(facts?.['accepted']) ? facts['accepted'].map(String) : [],
  })),
})
