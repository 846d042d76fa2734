import { sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, ruled, sent } from '../../kit/fields.ts'
import { day, longWords, names, orBlank, ruledOneOf, words } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { notBefore } from '../../rules/days.ts'
import { GOVERNANCE_CATEGORIES } from '../../rules/lists/enums-village.ts'
import {
  GOVERNANCE_ISSUES,
  issueDerived,
  r16Category,
  r16Due,
  r16Owned,
  r16Solved,
} from '../../rules/r-governance-issues.ts'
import { isLeft, postNamed } from '../leadership-posts/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const notSolved = (day: string) => sql`(governance_issues.solved_on IS NULL OR governance_issues.solved_on > ${day})`

const record = localRecord({
  law: GOVERNANCE_ISSUES,
  fields: {
    village_code: fixed(names(villageNamed)),
    raised_on: fixed(day()),
    category: ruled(ruledOneOf(GOVERNANCE_CATEGORIES)),
    category_note: maybe(orBlank(words())),
    text: sent(longWords()),
    owner_post_id: ruled(names(postNamed, { by: 'due_on' })),
    due_on: ruled(day()),
    solved_on: kept(day()),
    result: kept(longWords()),
  },
  place: 'village_code',
  first_day: 'raised_on',
  judge: (next, { named }) => [...r16Category(next), ...r16Owned(next, named.owner_post_id[0]), ...r16Due(next)],
  derived: issueDerived,
  state_on: stateByDays({ table: 'governance_issues', days: [['solved', 'solved_on']], before: 'open' }),
  filters: ['category'],
  lists: {
    // the walk by age ends at the day that is asked for
    open: (day: string) => sql`governance_issues.raised_on <= ${day} AND ${notSolved(day)}`,
    without_owner: (day: string) => sql`${notSolved(day)} AND ${isLeft(sql`governance_issues.owner_post_id`, day)}`,
  },
  ranked: { open: 'raised_on' },
})

export const governanceIssues = served(record, [
  createLocal(record, { summary: 'Enters a problem at the root, by category, with its owner and its day' }),
  updateLocal(record, { summary: 'Changes owner, day or description of an open problem', open: ['open'] }),
  actLocal(record, 'solve', {
    summary: 'The problem is solved, with its result',
    body: { solved_on: maybe(day()), result: ruled(longWords()) },
    day: 'solved_on',
    judge: ({ result }, { before, day: solved_on }) => [
      ...r16Solved(result),
      ...notBefore({ rule: 'R-16', date: solved_on, field: 'solved_on' }, before.raised_on),
    ],
    set: ({ result = null }, { day: solved_on }) => ({ result, solved_on }),
  }),
  ...localReads(record, 'Problems at the root, by category'),
])
