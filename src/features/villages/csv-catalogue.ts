import type { ListingRow } from './table.ts'

/** The columns of the file cities and the province exchange, in its order, and what else they are called. */
export const CSV_HEADERS = {
  code: { header: '行政区划代码', aliases: ['行政村代码', '村代码', '区划代码', '统计用区划代码', '行政区划'] },
  name: { header: '行政村名称', aliases: ['行政村', '村名', '村名称', '贫困村名称', '相对贫困村名称'] },
  township: { header: '乡镇（街道）', aliases: ['乡镇', '镇街', '乡镇名称', '镇街名称', '乡镇（街道）名称', '镇'] },
  county: { header: '县（市、区）', aliases: ['县', '县区', '区县', '县市区', '县（市、区）名称', '县名称'] },
  city: { header: '地级以上市', aliases: ['地市', '市', '地级市', '地市名称', '市名称'] },
  mode: { header: '帮扶方式', aliases: ['dispatch_mode', '帮扶模式', '帮扶类型'] },
  helper_units: { header: '帮扶单位', aliases: ['帮扶单位名称', '帮扶单位全称', '结对帮扶单位', '对口帮扶单位'] },
  listed_on: { header: '认定日期', aliases: ['认定时间', '列入日期'] },
} as const satisfies Record<string, { header: string; aliases: readonly string[] }>

export type CsvColumn = keyof typeof CSV_HEADERS

/** How the file writes a dispatch mode, the first being ours. */
export const CSV_MODES = {
  province: ['省直和中直驻粤单位帮扶', 'province'],
  paired: ['珠三角对口帮扶', '珠三角地市对口帮扶', 'paired'],
  self: ['自行帮扶', '各市自行帮扶', 'self'],
} as const satisfies Record<ListingRow['dispatch_mode'], readonly [string, ...string[]]>
