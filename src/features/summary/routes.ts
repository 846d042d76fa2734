import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { csvHeaders } from '../../records/csv-file.ts'
import { inForce, POOR_VILLAGES } from '../../rules/parameters/parameters.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { FIGURES_BY_CLOCK } from './figure-list.ts'
import { XLSX_TYPE } from '../../http/body.ts'
import { writeSheetCsv, writeWorkbook } from './files.ts'
import { fundsBy } from './funds.ts'
import { readFundYears } from './fund-years.ts'
import { gatherSeries } from './gather.ts'
import { Summary, SummaryQuery, type SummaryAsked, type SummaryBody } from './model.ts'
import { summarise } from './summarise.ts'
import { figureSheet, fundSheet, noteSheet, seatSheet } from './table-rows.ts'

interface ListCount {
  as_of: string
  division: string
  unavailable: readonly string[]
  listed: number | null
}

/** while the open list is not the document's; told to the province, which sees all of it and keeps it. */
const listWarnings = (
  { principal }: Pick<Call, 'principal'>,
  { as_of, division, unavailable, listed }: ListCount,
): SummaryBody['warnings'] => {
  const whole = principal.tenant === PROVINCE && division === PROVINCE && unavailable.length === 0
  const expected: number = inForce(POOR_VILLAGES, as_of)
  return whole && listed !== null && listed !== expected ? [{ rule: 'R-41', listed, expected }] : []
}

const summaryOf = async (call: Call<unknown, SummaryAsked>): Promise<SummaryBody> => {
  const { as_of = call.today, division = PROVINCE, group_by = 'tenant' } = call.query
  const { reader, unavailable, years, ...gathered } = await gatherSeries(call, { as_of, division })
  const funds = fundsBy(years, group_by)
  const { figures, rates, seats, groups, unreadable } = summarise(gathered, { group_by, locale: call.locale, reader })
  return {
    as_of,
    division,
    group_by,
    unavailable,
    silent: [...gathered.silent],
    unreadable,
    warnings: listWarnings(call, { as_of, division, unavailable, listed: figures.villages }),
    people_shown_from: reader.sees_all ? 0 : reader.shown_from,
    by_clock: [...FIGURES_BY_CLOCK],
    groups: groups.map((group) => ({ ...group, funds: group.figures && funds.of(group.key) })),
    total: figures,
    rates,
    seats,
    funds: funds.total,
  }
}

const SPEC = {
  method: 'get',
  tag: 'summary',
  permission: 'summary.read',
  doors: ['own', 'shared', 'review'],
  rules: ['R-41', 'R-63', 'X-2', 'X-7', 'X-8', 'X-15', 'X-17'],
  query: SummaryQuery,
} as const

const readSummary = endpoint(
  {
    ...SPEC,
    path: '/v1/summary',
    operation: 'readSummary',
    summary: 'The figures of a day by city, pair of cities, county or mode, in code order, never ranked',
    answer: Summary,
  },
  async (call) => ({ body: await summaryOf(call) }),
)

const exportSummaryCsv = endpoint(
  {
    ...SPEC,
    path: '/v1/summary.csv',
    operation: 'exportSummaryCsv',
    summary: 'The same figures as a table for Excel and WPS',
    answer: z.string(),
    produces: 'text/csv',
  },
  async (call) => {
    const body = await summaryOf(call)
    const headers = csvHeaders(`summary-${body.group_by}-${body.as_of}.csv`)
    return new Response(writeSheetCsv(figureSheet(body, call.locale)), { status: 200, headers })
  },
)

const exportSummaryXlsx = endpoint(
  {
    ...SPEC,
    path: '/v1/summary.xlsx',
    operation: 'exportSummaryXlsx',
    summary: 'The same figures as a workbook: figures, seats by who owes them, funds against the year before, notes',
    answer: z.string().openapi({ format: 'binary' }),
    produces: XLSX_TYPE,
  },
  async (call) => {
    const body = await summaryOf(call)
    const sheets = [figureSheet, seatSheet, fundSheet, noteSheet].map((sheet) => sheet(body, call.locale))
    const headers = {
      ...csvHeaders(`summary-${body.group_by}-${body.as_of}.xlsx`),
      'content-type': XLSX_TYPE,
    }
    return new Response(await writeWorkbook(sheets, call.now), { status: 200, headers })
  },
)

export const summaryEndpoints = [readSummary, exportSummaryCsv, exportSummaryXlsx, readFundYears] as const
