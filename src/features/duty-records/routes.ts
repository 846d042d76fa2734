import { eq, sql } from 'drizzle-orm'
import { childFilters, cityAsked, inYear } from '../../records/child.ts'
import { readEndpoints } from '../../records/reading.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { checkDutyRecord } from './check.ts'
import { DutyRecord, DutyRecordQuery, presentDutyRecord } from './model.ts'
import { dutyRecordRows } from './queries.ts'
import { dutyRecords } from './table.ts'
import { createDutyRecord, updateDutyRecord } from './write.ts'

const { table } = dutyRecords

export const dutyRecordEndpoints = [
  createDutyRecord,
  updateDutyRecord,
  checkDutyRecord,
  ...readEndpoints({
    record: 'duty_records',
    noun: 'DutyRecord',
    summary: 'Records of the four duties, as both sides and the holders of the village read them',
    permission: 'duty_record.read',
    doors: ['own', 'shared'],
    rules: ['R-53', 'X-5', 'X-7', 'X-8'],
    item: DutyRecord,
    query: DutyRecordQuery,
    key: [table.division, table.id],
    rows: dutyRecordRows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => [
      ...childFilters(call.caller, table, query),
      ...(query.category ? [eq(table.category, query.category)] : []),
      // as a filter only (+): the list walks by its key
      ...(query.checked === undefined
        ? []
        : [sql`+${table.checked_on} IS ${query.checked ? sql`NOT NULL` : sql`NULL`}`]),
      ...(query.year ? [inYear(table.date, query.year)] : []),
    ],
    sources: (call, query) => sideSources(call, cityAsked(query)),
    open: sideDoorOf,
    present: presentDutyRecord,
  }),
]
