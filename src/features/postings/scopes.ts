import { sql, type Column, type SQL } from 'drizzle-orm'

/** Whom a posting's children are shown to besides its sides: conditions for their tables, by the posting they hang on. */
interface ChildColumns {
  division: Column
  posting_id: Column
}

/** 2.2: of a posting's children its holder sees his own postings'; the places come first, since lists walk by division. */
export const heldBy =
  ({ division, posting_id }: ChildColumns) =>
  (person: string): SQL =>
    sql`(${division} IN (SELECT division FROM postings WHERE person_id = ${person})
      AND +${posting_id} IN (SELECT id FROM postings WHERE person_id = ${person}))`

const BEGUN = sql.raw("('confirmed', 'active', 'completed', 'recalled', 'ended_early')")
const PAIR = sql.raw("('team_leader', 'first_secretary')")

/** X-5: besides his own, leader and first secretary of a paired village see each other's, up to the day their own posting ended. */
export const heldBeside =
  ({ division, posting_id, date }: ChildColumns & { date: Column }) =>
  (person: string): SQL =>
    sql`(${division} IN (SELECT division FROM postings WHERE person_id = ${person})
      AND EXISTS (SELECT 1 FROM postings AS p CROSS JOIN postings AS o
        WHERE p.person_id = ${person} AND p.division = ${division} AND p.status IN ${BEGUN}
        AND coalesce(p.ended_on, p.planned_end) >= ${date} AND o.id = ${posting_id}
        AND (o.person_id = p.person_id OR (o.mode = 'paired' AND p.mode = 'paired'
          AND o.post_role IN ${PAIR} AND p.post_role IN ${PAIR} AND o.post_role <> p.post_role))))`

/** R-80: of a posting's children the user of a sending unit sees those of the people it sent. */
export const sentBy =
  ({ division, posting_id }: ChildColumns) =>
  (unit: string): SQL =>
    sql`(${division} IN (SELECT division FROM postings WHERE unit_id = ${unit})
      AND +${posting_id} IN (SELECT id FROM postings WHERE unit_id = ${unit}))`

/** 2.2: what a county of the sending city sees: that of the postings its own units dispatched. */
export const dispatchedWith =
  (posting_id: Column) =>
  (division: string): SQL =>
    sql`EXISTS (SELECT 1 FROM postings AS p WHERE p.id = ${posting_id}
      AND p.unit_division >= ${division} AND p.unit_division < ${`${division}:`})`
