import type { ListingRow } from './table.ts'

/** The columns of the file cities and the province exchange, in its order, and what else they are called. */
export const CSV_HEADERS = {
  code: { header: '行政区划代码', aliases: ['行政村代码', '村代码'] },
  name: { header: '行政村名称', aliases: ['行政村', '村名'] },
  township: { header: '乡镇（街道）', aliases: ['乡镇', '镇街'] },
  county: { header: '县（市、区）', aliases: ['县', '县区'] },
  city: { header: '地级以上市', aliases: ['地市', '市'] },
  mode: { header: '帮扶方式', aliases: ['dispatch_mode'] },
  helper_units: { header: '帮扶单位', aliases: [] },
  listed_on: { header: '认定日期', aliases: [] },
} as const satisfies Record<string, { header: string; aliases: readonly string[] }>

export type CsvColumn = keyof typeof CSV_HEADERS

/** How the file writes a dispatch mode, the first being ours. */
export const CSV_MODES = {
  province: ['省直和中直驻粤单位帮扶', 'province'],
  paired: ['珠三角对口帮扶', '珠三角地市对口帮扶', 'paired'],
  self: ['自行帮扶', '各市自行帮扶', 'self'],
} as const satisfies Record<ListingRow['dispatch_mode'], readonly [string, ...string[]]>

export const HELPER_SEPARATOR = '、'
export const HELPER_SEPARATORS = /[、；;，]/
