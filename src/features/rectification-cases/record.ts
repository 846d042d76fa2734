import { z } from '@hono/zod-openapi'
import { sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, held, kept, maybe, ruled, sent } from '../../kit/fields.ts'
import {
  column,
  count,
  day,
  flag,
  lines,
  listOfWords,
  longWords,
  maybeColumn,
  names,
  namesSome,
  place,
  recordIds,
  someOf,
} from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { Id } from '../../records/ids.ts'
import { notBefore } from '../../rules/days.ts'
import { RECTIFICATION_DEPARTMENTS } from '../../rules/lists/enums-local.ts'
import { LEADERSHIP_POSTS } from '../../rules/r-leadership.ts'
import {
  caseDerived,
  r17Closed,
  r17ClosedByNext,
  r17Deadline,
  r17OneCase,
  r17Relapsed,
  RECTIFICATION_CASES,
} from '../../rules/r-rectification.ts'
import { caseFindings } from '../../rules/r-rectification-people.ts'
import { isLeft, postNamed } from '../leadership-posts/queries.ts'
import { ASSISTING_ROLES, assistingOn, postedIn } from '../postings/queries.ts'
import { villageNamed } from '../villages/queries.ts'

/** R-26: a case shows who assists. That moves with the day and with postings, which have events of their own. */
const ASSIST = z
  .array(z.strictObject({ posting_id: Id, post_role: z.enum(ASSISTING_ROLES) }).openapi('AssistingPosting'))
  .openapi({
    description:
      'Who assists (R-26): the first secretary and the team leader who are in post in the village on the day asked for.',
    'x-by-date': true,
  })

/** 「持续」: closed from its closing to its relapse; that work has begun names no day, and whoever closes has begun. */
const stateOn = (day: string) => sql`CASE WHEN rectification_cases.began_on > ${day} THEN iif(EXISTS (SELECT 1
    FROM json_each(rectification_cases.earlier) e WHERE json_extract(e.value, '$.began_on') <= ${day}
    AND json_extract(e.value, '$.closed_on') > ${day}), 'in_progress', 'closed')
  WHEN rectification_cases.closed_on <= ${day} THEN 'closed' WHEN rectification_cases.status = 'closed' THEN 'in_progress'
  ELSE rectification_cases.status END`

const record = localRecord({
  law: RECTIFICATION_CASES,
  fields: {
    village_code: fixed(names(villageNamed)),
    opened_on: fixed(day()),
    hardest: sent(flag()),
    deadline: ruled(day()),
    responsible_secretary: ruled(names(postNamed, { by: null })),
    county_posts: ruled(namesSome(postNamed, { by: null })),
    township_committee: ruled(place('township')),
    township_cadres: ruled(listOfWords()),
    departments: ruled(someOf(RECTIFICATION_DEPARTMENTS)),
    measures: maybe(longWords()),
    result: kept(longWords()),
    closed_on: kept(day()),
    relapse_reason: kept(longWords()),
    relapses: held(count(), 0),
    began_on: held(day()),
    earlier: held(
      lines({
        began_on: column(day()),
        deadline: column(day()),
        closed_on: maybeColumn(day()),
        departments: maybeColumn(someOf(RECTIFICATION_DEPARTMENTS)),
        hardest: maybeColumn(flag()),
        county_posts: maybeColumn(recordIds(LEADERSHIP_POSTS.noun)),
      }),
      [],
    ),
  },
  place: 'village_code',
  first_day: 'opened_on',
  asks: ({ door, of, self }) => [
    postedIn(door, of('village_code')),
    self(() => [sql`rectification_cases.division = ${of('village_code')}`]),
  ],
  judge: (next, { before, named, facts: [postings], today }) =>
    caseFindings(next, {
      secretary: named.responsible_secretary[0],
      county_posts: named.county_posts,
      postings,
      by: before === null ? next.opened_on : today,
    }),
  derived: caseDerived,
  state_on: stateOn,
  beside: {
    shape: { assist: ASSIST },
    of: ({ door, of, day: on }) => ({ assist: assistingOn(door, of('village_code'), on) }),
  },
  lists: {
    without_leader: (
      day: string,
    ) => sql`(rectification_cases.closed_on IS NULL OR rectification_cases.closed_on > ${day})
      AND (${isLeft(sql`rectification_cases.responsible_secretary`, day)} OR NOT EXISTS (SELECT 1
        FROM json_each(rectification_cases.county_posts) n CROSS JOIN leadership_posts p ON p.id = n.value
        WHERE p.valid_to IS NULL OR p.valid_to > ${day})
        OR rectification_cases.hardest = 1 AND NOT EXISTS (SELECT 1
        FROM json_each(rectification_cases.county_posts) n CROSS JOIN leadership_posts p ON p.id = n.value
        WHERE p.post = 'county_party_secretary' AND (p.valid_to IS NULL OR p.valid_to > ${day})))`,
  },
})

export const rectificationCases = served(record, [
  createLocal(record, {
    summary: 'Opens a case: a weak village Party organisation is put right under a named secretary by a deadline',
    judge: ({ id, opened_on }, { facts: [, others] }) => r17OneCase({ id, began_on: opened_on }, others),
    begins: ({ opened_on }) => ({ began_on: opened_on }),
  }),
  updateLocal(record, {
    summary: 'Changes who answers for a case, its deadline or its measures',
    open: ['open', 'in_progress', 'reopened'],
  }),
  actLocal(record, 'start', { summary: 'The rectification has begun', body: {} }),
  actLocal(record, 'close', {
    summary: 'Closes a case with what came of it',
    body: { closed_on: maybe(day()), result: ruled(longWords()) },
    day: 'closed_on',
    judge: ({ result }, { before, day: closed_on, facts: [, others] }) => [
      ...r17Closed(result),
      ...r17ClosedByNext({ ...before, closed_on }, others),
      ...notBefore({ rule: 'R-17', date: closed_on, field: 'closed_on' }, before.began_on),
    ],
    set: ({ result = null }, { day: closed_on }) => ({ result, closed_on }),
  }),
  actLocal(record, 'reopen', {
    summary: 'A closed case has relapsed: it is opened again with its file, by a new deadline',
    body: { reopened_on: maybe(day()), relapse_reason: ruled(longWords()), deadline: ruled(day()) },
    day: 'reopened_on',
    judge: ({ relapse_reason, deadline }, { before, day: reopened_on, facts: [, others] }) => [
      ...r17Relapsed(relapse_reason),
      ...r17OneCase({ id: before.id, began_on: reopened_on }, others),
      ...notBefore({ rule: 'R-17', date: reopened_on, field: 'reopened_on' }, before.closed_on ?? before.began_on),
      ...r17Deadline({ deadline: deadline ?? null, opened_on: reopened_on }),
    ],
    set: ({ relapse_reason = null, deadline }, { before, day: began_on }) => ({
      relapse_reason,
      deadline: deadline ?? before.deadline,
      began_on,
      closed_on: null,
      result: null,
      relapses: before.relapses + 1,
      earlier: [
        ...before.earlier,
        {
          began_on: before.began_on,
          deadline: before.deadline,
          closed_on: before.closed_on,
          departments: before.departments,
          hardest: before.hardest,
          county_posts: before.county_posts,
        },
      ],
    }),
  }),
  ...localReads(record, 'Weak village Party organisations and how they are put right'),
])
