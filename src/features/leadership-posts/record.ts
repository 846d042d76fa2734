import { eq, sql } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { oneOfThese } from '../../kit/form.ts'
import { fixed, fixedMaybe, maybe, ruled, sent } from '../../kit/fields.ts'
import {
  column,
  count,
  day,
  flag,
  group,
  longWords,
  maybeColumn,
  names,
  oneOf,
  orBlank,
  place,
  words,
} from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { SERVICE_YEARS_MAX } from '../../rules/parameters/bounds.ts'
import { a17Heavy, type HeavyWord } from '../../rules/a-heavy-tasks.ts'
import { dayAfter, dayBefore, daysBetween } from '../../rules/dates.ts'
import { notBefore, runsForward } from '../../rules/days.ts'
import { endedOnce } from '../../rules/late-entry.ts'
import { APPROVER_ROLES, LEADERSHIP_POST_KINDS, POST_OCCASIONS } from '../../rules/lists/enums-local.ts'
import {
  a3FullMember,
  isR5Excepted,
  LEADERSHIP_POSTS,
  postDerived,
  postsAt,
  r10Veteran,
  r4OneHolder,
  r5Exception,
  r5Stable,
  r6Note,
  r9Attested,
} from '../../rules/r-leadership.ts'
import type { Policy } from '../../rules/settings.ts'
import { PROVINCE } from '../../tenancy/registry.ts'
import { wordsOnPlace } from '../heavy-tasks/queries.ts'
import { officialNamed } from '../officials/queries.ts'
import { listedOn } from '../villages/queries.ts'

/** 3.3, on paper: who approved the change of a chief, and when. */
const exception = group({
  reason: column(longWords()),
  approver_org: maybeColumn(words()),
  approver_role: maybeColumn(oneOf(APPROVER_ROLES)),
  approved_on: maybeColumn(day()),
  document_no: maybeColumn(words()),
})

/** whether the county's task is heavy on the chief's last day, and whether the province made an exception. */
const stability = (
  last_day: string,
  { words, listed, policy }: { words: readonly HeavyWord[]; listed: readonly unknown[]; policy: Policy },
  paper: Parameters<typeof isR5Excepted>[0],
) => ({
  policy,
  heavy: a17Heavy(last_day, { words, listed: listed.length > 0 }),
  excepted: isR5Excepted(paper, PROVINCE),
})

/** the last day in post: an end names it, and a post that is entered with its end names the first day behind it. */
const lastDayOf = (ended_on: unknown, valid_to: unknown): string | null => {
  if (typeof ended_on === 'string') return ended_on
  return typeof valid_to === 'string' ? dayBefore(valid_to) : null
}

const record = localRecord({
  law: LEADERSHIP_POSTS,
  fields: {
    place: fixed(place('county', 'township', 'village')),
    post: fixed(oneOf(LEADERSHIP_POST_KINDS)),
    official_id: fixed(names(officialNamed)),
    valid_from: fixed(day()),
    valid_to: fixedMaybe(day()),
    end_reason: fixedMaybe(words()),
    end_exception: fixedMaybe(exception),
    knows_poverty_work: sent(flag()),
    poverty_note: maybe(orBlank(longWords())),
    local_veteran: sent(flag()),
    township_years: maybe(count(0, SERVICE_YEARS_MAX)),
    occasion: maybe(oneOf(POST_OCCASIONS)),
    political_quality: maybe(flag()),
    work_ability: maybe(flag()),
    knows_rural_work: maybe(flag()),
  },
  place: 'place',
  ends: 'valid_to',
  begins: 'valid_from',
  form: ({ place: at, post }) => oneOfThese('post', post, postsAt(at)),
  indexes: [['place', 'post', 'valid_from']],
  asks: ({ door, of, self, sent: { ended_on, valid_to } }) => [
    self((columns) => [eq(columns.place, of('place')), eq(columns.post, of('post'))]),
    listedOn(door, of('place'), { day: of('valid_from'), limit: 1 }),
    listedOn(door, of('place'), { day: sql`${lastDayOf(ended_on, valid_to)}`, limit: 1 }),
    wordsOnPlace(door, of('place')),
  ],
  judge: (next, { facts: [others, listed, , words] }) => [
    ...runsForward('R-4', next),
    ...r4OneHolder(next, others),
    ...r6Note(next),
    ...r9Attested(next, { heavy: a17Heavy(next.valid_from, { words, listed: listed.length > 0 }) }),
    ...r10Veteran(next),
  ],
  derived: postDerived,
  shows: {
    shape: { days_served: z.int() },
    of: ({ valid_from, valid_to }, today) => {
      const until = valid_to === null || valid_to > today ? dayAfter(today) : valid_to
      return { days_served: Math.max(0, daysBetween(valid_from, until)) }
    },
  },
})

export const leadershipPosts = served(record, [
  createLocal(record, {
    summary: 'Records who holds a post of a county, township or village, and from when',
    judge: (next, { named, facts: [, , listed, words], policy, today }) => {
      const { post, valid_to, end_exception } = next
      const last_day = valid_to === null ? null : dayBefore(valid_to)
      return [
        ...a3FullMember(next, named.official_id[0]?.party_status, policy),
        ...(last_day === null
          ? []
          : r5Stable({ post, last_day }, stability(last_day, { words, listed, policy }, end_exception))),
        ...r5Exception(end_exception, { today, province: PROVINCE }),
      ]
    },
  }),
  updateLocal(record, { summary: 'Completes what a post has to have on record' }),
  actLocal(record, 'end', {
    summary:
      'Ends a post with its last day; a chief of a heavy county before 2018-12-31, or the day that is set, only by the exception of the province',
    body: { ended_on: sent(day()), end_reason: ruled(words()), end_exception: maybe(exception) },
    judge: ({ ended_on, end_exception = null }, { before, facts: [, , listed, words], policy, today }) => [
      ...endedOnce({ rule: 'R-4', valid_to: before.valid_to }, { ended_on, today }),
      ...notBefore({ rule: 'R-4', date: ended_on, field: 'ended_on' }, before.valid_from),
      ...r5Stable(
        { post: before.post, last_day: ended_on },
        stability(ended_on, { words, listed, policy }, end_exception),
      ),
      ...r5Exception(end_exception, { today, province: PROVINCE }),
    ],
    set: ({ ended_on, end_reason = null, end_exception = null }) => ({
      valid_to: dayAfter(ended_on),
      end_reason,
      end_exception,
    }),
  }),
  ...localReads(record, 'Who holds and held which post'),
])
