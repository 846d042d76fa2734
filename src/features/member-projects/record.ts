import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedRuled, kept, maybe, sent } from '../../kit/fields.ts'
import { day, names, words } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { dayAfter } from '../../rules/dates.ts'
import { notBefore } from '../../rules/days.ts'
import { endedOnce } from '../../rules/late-entry.ts'
import { MEMBER_PROJECTS, projectDerived } from '../../rules/r-members.ts'
import { memberNamed } from '../village-members/queries.ts'

const record = localRecord({
  law: MEMBER_PROJECTS,
  fields: {
    member_id: fixedRuled(names(memberNamed, { on: ['started_on', 'ended_on'] })),
    title: sent(words()),
    started_on: fixed(day()),
    ended_on: kept(day()),
  },
  place: (_draft, { member_id }) => member_id[0]?.village_code ?? null,
  first_day: 'started_on',
  derived: projectDerived,
})

export const memberProjects = served(record, [
  createLocal(record, { summary: 'Enters an income project of a member' }),
  updateLocal(record, { summary: 'Changes the title of a project' }),
  actLocal(record, 'end', {
    summary: 'The project has ended',
    body: { ended_on: maybe(day()) },
    day: 'ended_on',
    judge: (_body, { before, day: ended_on, today }) => [
      ...endedOnce({ rule: 'R-36', valid_to: before.ended_on && dayAfter(before.ended_on) }, { ended_on, today }),
      ...notBefore({ rule: 'R-36', date: ended_on, field: 'ended_on' }, before.started_on),
    ],
    set: (_body, { day: ended_on }) => ({ ended_on }),
  }),
  ...localReads(record, 'Income projects of members'),
])
