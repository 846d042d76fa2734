import type { CsvHeaders } from '../../records/csv-file.ts'
import { BRANCH_LEVELS, BRANCH_PATTERNS, BRANCH_STATUSES, ORG_TYPES } from '../../rules/lists/enums-branches.ts'

export const BRANCH_CSV = {
  org_type: { header: '党组织类别代码', aliases: ['组织类别', '类别代码'] },
  name: { header: '党组织名称', aliases: ['支部名称', '名称'] },
  pattern: { header: '组建方式', aliases: [] },
  level: { header: '层级', aliases: [] },
  host_code: { header: '所驻地区划代码', aliases: ['所驻地代码'] },
  joint_with: { header: '联合乡镇区划代码', aliases: ['联合乡镇'] },
  attached_name: { header: '参加学习的机关党组织', aliases: ['挂靠党组织'] },
  attached_org_type: { header: '机关党组织类别代码', aliases: [] },
  attached_division: { header: '机关党组织所在地区划代码', aliases: [] },
  partner_city: { header: '对口帮扶市代码', aliases: [] },
  status: { header: '状态', aliases: [] },
  approved_on: { header: '批准日期', aliases: [] },
} as const satisfies CsvHeaders<string>

export type BranchColumn = keyof typeof BRANCH_CSV

export const PLACE_SEPARATOR = '、'
export const PLACE_SEPARATORS = /[、；;，,\s]+/

interface Term {
  id: string
  zh: string
}

/** A value of a closed list as the file writes it: the document's term, or the identifier. */
const read = <T extends Term>(terms: readonly T[], cell: string): T['id'] | undefined =>
  terms.find(({ id, zh }) => id === cell || zh === cell)?.id

export const readPattern = (cell: string) => read(BRANCH_PATTERNS, cell)
export const readLevel = (cell: string) => read(BRANCH_LEVELS, cell)
/** Whether a cell says that the branch is over: then the line is no registration of another. */
export const saysOver = (cell: string): boolean => {
  const status = read(BRANCH_STATUSES, cell)
  return status === 'dissolved' || status === 'rejected'
}
export const readOrgType = (cell: string) => read(ORG_TYPES, cell)

export const writeTerm = (list: 'pattern' | 'level' | 'status', id: string): string => {
  const terms: readonly Term[] = { pattern: BRANCH_PATTERNS, level: BRANCH_LEVELS, status: BRANCH_STATUSES }[list]
  return terms.find((term) => term.id === id)?.zh ?? id
}
