import type { z } from '@hono/zod-openapi'
import { judge } from '../../http/validate.ts'
import type { Call } from '../../serve/call.ts'
import type { CellError, CsvRow } from '../../records/csv-file.ts'
import { cellsOf } from '../../records/file-cells.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { PLACE_SEPARATORS, readLevel, readOrgType, readPattern, saysOver, type BranchColumn } from './csv-catalogue.ts'
import { DraftBranch } from './model.ts'
import type { BranchRow } from './queries.ts'
import { PERMANENT_ORG_TYPE } from './table.ts'

/** A line of a file of branches: what it says, and what of it cannot be read. */
export interface BranchFileRow {
  line: number
  last_line: number
  city: string | null
  errors: CellError<BranchColumn>[]
  sent: z.infer<typeof DraftBranch> | null
  /** Whether it says of its branch that it is over. */
  is_over: boolean
}

const JOINT = '932'

/** The level a place has by its code, and the pattern that goes with it: what the file need not say. */
const placeOf = (host_code: string) => {
  if (host_code.length === 9) return { level: 'township', pattern: 'resident_unit' } as const
  return host_code.endsWith('00')
    ? ({ level: 'city', pattern: 'city_unit' } as const)
    : ({ level: 'county', pattern: 'resident_unit' } as const)
}

const listOf = (text: string | undefined): string[] =>
  (text ?? '').split(PLACE_SEPARATORS).filter((each) => each !== '')

type Cells = ReturnType<typeof cellsOf<BranchColumn>>

/** A cell that says something must say this. */
const mustBe = (
  { text, refuse }: Cells,
  column: BranchColumn,
  { read, as }: { read: (cell: string) => unknown; as: string },
) => {
  const written = text(column)
  if (written !== undefined && read(written) !== as) refuse(column, { code: 'INVALID_CELL', facts: { accepted: [as] } })
}

/** the national code of a temporary organisation, which says whether it is a joint one. */
const readType = ({ text, refuse }: Cells, joint: boolean): void => {
  const type = readOrgType(text('org_type') ?? '')
  if (type !== '931' && type !== JOINT)
    refuse('org_type', { code: 'INVALID_CELL', facts: { accepted: ['931', JOINT] } })
  else if ((type === JOINT) !== joint)
    refuse('org_type', { code: 'INVALID_CELL', facts: { accepted: [joint ? JOINT : '931'] } })
}

const readAttached = ({ text, refuse }: Cells) => {
  const written = text('attached_org_type')
  const org_type = PERMANENT_ORG_TYPE.find((each) => each === readOrgType(written ?? ''))
  if (written !== undefined && !org_type)
    refuse('attached_org_type', { code: 'INVALID_CELL', facts: { accepted: PERMANENT_ORG_TYPE } })
  const division = text('attached_division')
  return {
    name: text('attached_name') ?? '',
    ...(division === undefined ? {} : { division }),
    ...(org_type ? { org_type } : {}),
  }
}

/** Field of the body → the column it is written in. */
const COLUMN_OF: Readonly<Record<string, BranchColumn>> = {
  name: 'name',
  host_code: 'host_code',
  joint_with: 'joint_with',
  attached_party_org: 'attached_name',
  'attached_party_org.name': 'attached_name',
  'attached_party_org.division': 'attached_division',
}

export const columnOf = (field: string | undefined): BranchColumn =>
  COLUMN_OF[field ?? ''] ?? COLUMN_OF[(field ?? '').split('.')[0] ?? ''] ?? 'name'

/** What the body's own shape says of the row: the file refuses what the API refuses. */
const shapeErrors = (call: Pick<Call, 'locale'>, sent: unknown): CellError<BranchColumn>[] => {
  const judged = judge(DraftBranch, sent, { place: 'body', locale: call.locale })
  return (judged.items ?? []).map(({ field, detail }) => ({
    column: columnOf(field),
    code: 'INVALID_CELL',
    ...(detail === undefined ? {} : { detail }),
  }))
}

/** Reads one line; a cell that says nothing is none, and a place decides level and pattern where they are not written. */
export const readBranchRow = (
  call: Pick<Call, 'locale' | 'principal'>,
  file_row: CsvRow<BranchColumn>,
): BranchFileRow => {
  const cells = cellsOf(file_row, call.locale)
  const [name, host_code] = [cells.text('name') ?? '', cells.text('host_code') ?? '']
  const joint_with = listOf(cells.text('joint_with'))
  const place = placeOf(host_code)
  readType(cells, joint_with.length > 0)
  const attached_party_org = readAttached(cells)
  mustBe(cells, 'level', { read: readLevel, as: place.level })
  mustBe(cells, 'pattern', { read: readPattern, as: place.pattern })
  mustBe(cells, 'partner_city', { read: (cell) => cell, as: call.principal.tenant })
  const sent = { ...place, name, host_code, joint_with, attached_party_org }
  const errors = [...cells.errors, ...shapeErrors(call, sent)]
  const { line, last_line } = file_row
  const is_over = saysOver(cells.text('status') ?? '')
  return errors.length > 0
    ? { line, last_line, city: null, errors, sent: null, is_over }
    : {
        line,
        last_line,
        is_over,
        city: cityOfDivision(host_code),
        errors,
        sent: { ...sent, attached_party_org: { division: host_code, ...attached_party_org } },
      }
}

/** Whether a branch that stands says all the row says; what the row does not say is not asked. */
export const saysTheSame = ({ sent }: BranchFileRow, row: BranchRow, standing: BranchRow): boolean => {
  const attached = sent?.attached_party_org
  return (
    standing.name === row.name &&
    standing.level === row.level &&
    standing.pattern === row.pattern &&
    standing.host_code === row.host_code &&
    standing.joint_with.toSorted().join() === row.joint_with.toSorted().join() &&
    (!attached?.name ||
      (standing.attached_name === attached.name &&
        standing.attached_division === attached.division &&
        (attached.org_type === undefined || standing.attached_type === attached.org_type)))
  )
}
