import type { z } from '@hono/zod-openapi'
import type { ProblemItem } from '../../problems/problem.ts'
import type { CsvRow } from '../../records/csv-file.ts'
import { cityOfDivision } from '../../tenancy/registry.ts'
import { PLACE_SEPARATORS, readLevel, readOrgType, readPattern, type BranchColumn } from './csv-catalogue.ts'
import type { DraftBranch } from './model.ts'
import { PERMANENT_ORG_TYPE } from './table.ts'

/** A line of a file of branches: what it says, and what of it cannot be read. */
export interface BranchFileRow {
  line: number
  city: string | null
  errors: { column: BranchColumn; item: ProblemItem }[]
  sent: z.infer<typeof DraftBranch> | null
}

const DIVISION = /^44\d{4}(?:\d{3})?$/
const NAME_MAX = 200
const JOINT = '932'

const cell = (code: ProblemItem['code'], accepted: readonly string[]): ProblemItem => ({ code, facts: { accepted } })

/** The level a place has by its code, and the pattern that goes with it: what the file need not say. */
const placeOf = (host_code: string) => {
  if (host_code.length === 9) return { level: 'township', pattern: 'resident_unit' } as const
  return host_code.endsWith('00')
    ? ({ level: 'city', pattern: 'city_unit' } as const)
    : ({ level: 'county', pattern: 'resident_unit' } as const)
}

const listOf = (text: string | undefined): string[] =>
  (text ?? '').split(PLACE_SEPARATORS).filter((each) => each !== '')

const formulaErrors = ({ cells }: CsvRow<BranchColumn>): BranchFileRow['errors'] =>
  (['name', 'attached_name'] as const).flatMap((column) =>
    /^[=+\-@\t\r]/.test(cells[column] ?? '') ? [{ column, item: cell('FORMULA_CELL', []) }] : [],
  )

/** Reads one line; a cell that says nothing is none, and a place decides level and pattern where they are not written. */
export const readBranchRow = ({ line, cells }: CsvRow<BranchColumn>): BranchFileRow => {
  const errors = formulaErrors({ line, cells })
  const wrong = (column: BranchColumn, accepted: readonly string[]) =>
    errors.push({ column, item: cell('INVALID_CELL', accepted) })
  const name = cells.name ?? ''
  const host_code = cells.host_code ?? ''
  const joint_with = listOf(cells.joint_with)
  const orgType = readOrgType(cells.org_type ?? '')
  if (name === '' || name.length > NAME_MAX) wrong('name', [`1–${NAME_MAX}`])
  if (!DIVISION.test(host_code)) wrong('host_code', ['441400', '441424', '441424101'])
  if (joint_with.some((code) => !DIVISION.test(code))) wrong('joint_with', ['441424101'])
  if (orgType !== '931' && orgType !== JOINT) wrong('org_type', ['931', JOINT])
  else if ((orgType === JOINT) !== joint_with.length > 0) wrong('org_type', [joint_with.length > 0 ? JOINT : '931'])
  const attachedType = PERMANENT_ORG_TYPE.find((each) => each === readOrgType(cells.attached_org_type ?? ''))
  if ((cells.attached_org_type ?? '') !== '' && !attachedType) wrong('attached_org_type', PERMANENT_ORG_TYPE)
  const place = placeOf(host_code)
  const [level, pattern] = [readLevel(cells.level ?? ''), readPattern(cells.pattern ?? '')]
  if ((cells.level ?? '') !== '' && level !== place.level) wrong('level', [place.level])
  if ((cells.pattern ?? '') !== '' && pattern !== place.pattern) wrong('pattern', [place.pattern])
  const city = cityOfDivision(host_code)
  if (errors.length > 0) return { line, city: null, errors, sent: null }
  const attached = {
    name: cells.attached_name ?? '',
    division: cells.attached_division || host_code,
    ...(attachedType ? { org_type: attachedType } : {}),
  }
  return { line, city, errors, sent: { ...place, name, host_code, joint_with, attached_party_org: attached } }
}
