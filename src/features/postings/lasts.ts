import { eq, sql, type SQL } from 'drizzle-orm'
import type { LastOf } from '../../rules/late-entry.ts'
import type { Handle } from '../../tenancy/handle.ts'
import { postingClaims } from '../people/queries.ts'
import { postings } from './table.ts'

/** The last day of a posting's rows in a table, and of a record of a year the year's first day: as late as the posting has to last. */
const lastDate = (table: string, date: string, posting: SQL) =>
  sql<
    string | null
  >`(SELECT max(${sql.identifier(date)}) FROM ${sql.identifier(table)} WHERE posting_id = ${posting})`.as(table)
const lastYear = (table: string, posting: SQL) =>
  sql<string | null>`(SELECT max(year) || '-01-01' FROM ${sql.identifier(table)} WHERE posting_id = ${posting})`.as(
    table,
  )

/** 3.6: what in the host's database needs a posting in force, each kind by its last day; one row. */
export const lastsAtHost = (door: Handle, id: SQL) => {
  const posting = sql`${postings.table.id}`
  return door.select(
    postings,
    {
      duty_records: lastDate('duty_records', 'date', posting),
      duty_remarks: lastDate('duty_remarks', 'date', posting),
      visits: lastDate('visits', 'date', posting),
      training_participants: lastDate('training_participants', 'date', posting),
      study_attendees: lastDate('study_attendees', 'date', posting),
      four_leads_sheets: lastYear('four_leads_sheets', posting),
      assessment_comments: lastYear('assessment_comments', posting),
    },
    { where: [eq(postings.table.id, id)] },
  )
}

/** The same at home, which no key of the host's database reaches; no row where nobody was ever claimed. */
export const lastsAtHome = (door: Handle, id: string) => {
  const posting = sql`${id}`
  return door.select(
    postingClaims,
    {
      reimbursement_claims: lastDate('reimbursement_claims', 'incurred_on', posting),
      support_confirmations: lastYear('support_confirmations', posting),
      assessments: lastYear('assessments', posting),
      // a promotion rests on the whole term, so no act ends the term earlier once the promotion is approved
      promotion_cases: sql<
        string | null
      >`(SELECT max(term_last) FROM promotion_cases WHERE posting_id = ${posting} AND status = 'approved')`.as(
        'promotion_cases',
      ),
    },
    { where: [sql`1`], limit: 1 },
  )
}

/** Such a row as the rules ask it. */
export const lastsOf = (row: Readonly<Record<string, string | null>> | undefined): LastOf[] =>
  Object.entries(row ?? {}).map(([record, last]) => ({ record, last }))
