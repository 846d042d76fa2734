import { sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, ruled, sent } from '../../kit/fields.ts'
import { day, longWords, names, place } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { notBefore } from '../../rules/days.ts'
import { PEOPLE_PROBLEMS, problemDerived, r8Result } from '../../rules/r-people-matters.ts'
import { isLeft, ownPostNamed } from '../leadership-posts/queries.ts'

const record = localRecord({
  law: PEOPLE_PROBLEMS,
  fields: {
    place: fixed(place('county', 'township')),
    raised_on: fixed(day()),
    text: sent(longWords()),
    owner_post_id: sent(names(ownPostNamed, { by: 'due_on' })),
    due_on: sent(day()),
    solved_on: kept(day()),
    result: kept(longWords()),
  },
  place: 'place',
  first_day: 'raised_on',
  judge: ({ due_on, raised_on }) => notBefore({ rule: 'R-8', date: due_on, field: 'due_on' }, raised_on),
  derived: problemDerived,
  state_on: stateByDays({ table: 'people_problems', days: [['solved', 'solved_on']], before: 'open' }),
  lists: {
    without_owner: (day: string) =>
      sql`(people_problems.solved_on IS NULL OR people_problems.solved_on > ${day}) AND ${isLeft(sql`people_problems.owner_post_id`, day)}`,
  },
})

export const peopleProblems = served(record, [
  createLocal(record, { summary: 'Enters a problem people raised, with its owner and the day by which it is solved' }),
  updateLocal(record, { summary: 'Changes owner, day or words of a problem', open: ['open'] }),
  actLocal(record, 'solve', {
    summary: 'The problem is solved, with what came of it',
    body: { solved_on: maybe(day()), result: ruled(longWords()) },
    day: 'solved_on',
    judge: ({ result }) => r8Result(result),
    set: ({ result = null }, { day: solved_on }) => ({ solved_on, result }),
  }),
  ...localReads(record, 'Problems people raised'),
])
