import { gt } from 'drizzle-orm'
import type { RecordLaw } from '../rules/law.ts'
import type { Endpoint } from '../serve/endpoint.ts'
import type { Fields } from './fields.ts'
import { followOf } from './follow.ts'
import type { Asks, LocalRecord, Row, ServedRecord } from './record.ts'
import { columnOf, rowsOf } from './rows.ts'
import { derivedOf } from './write.ts'

/** Puts the endpoints of a record beside it. */
export const served = <L extends RecordLaw, F extends Fields, A extends Asks>(
  record: LocalRecord<L, F, A>,
  endpoints: readonly Endpoint[],
): ServedRecord & LocalRecord<L, F, A> => ({
  ...record,
  endpoints,
  follow: followOf(record),
  counted: {
    all: (door) => rowsOf(record, door, [gt(columnOf(record, 'id'), '')]),
    of: (rows, tenant) => {
      const each = (rows as readonly Row<L, F>[]).map((row) => derivedOf(record, row, tenant))
      return { spans: each.flatMap(({ spans }) => spans), tasks: each.flatMap(({ tasks }) => tasks) }
    },
  },
})
