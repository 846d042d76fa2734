import { sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, ruled, sent } from '../../kit/fields.ts'
import { column, day, lines, longWords, oneOf, place, ruledOneOf, words } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { notBefore } from '../../rules/days.ts'
import { ACCOUNTABILITY_SUBJECTS, ACCOUNTABILITY_TRIGGERS } from '../../rules/lists/enums-local.ts'
import { ACCOUNTABILITY_CASES, accountabilityDerived, r84Subjects, r84Trigger } from '../../rules/r-accountability.ts'
import { officialsAmong } from '../officials/queries.ts'

const record = localRecord({
  law: ACCOUNTABILITY_CASES,
  fields: {
    place: fixed(place('city', 'county', 'township', 'village')),
    unit: maybe(words()),
    trigger: ruled(ruledOneOf(ACCOUNTABILITY_TRIGGERS)),
    reason: sent(longWords()),
    subjects: ruled(lines({ role: column(oneOf(ACCOUNTABILITY_SUBJECTS)), official_id: column(words()) })),
    opened_on: fixed(day()),
    decision: kept(longWords()),
    decided_on: kept(day()),
    closed_on: kept(day()),
  },
  place: 'place',
  first_day: 'opened_on',
  asks: ({ door, of }) => [
    officialsAmong(door, sql`SELECT json_extract(value, '$.official_id') FROM json_each(${of('subjects')})`),
  ],
  judge: (next, { facts: [officials] }) => [...r84Trigger(next.trigger), ...r84Subjects(next.subjects, officials)],
  derived: accountabilityDerived,
  state_on: stateByDays({
    table: 'accountability_cases',
    days: [
      ['closed', 'closed_on'],
      ['decided', 'decided_on'],
    ],
    before: 'opened',
  }),
})

export const accountabilityCases = served(record, [
  createLocal(record, { summary: 'Opens a case: the principal head and the leader in charge answer for it' }),
  updateLocal(record, { summary: 'Changes a case that is not decided yet', open: ['opened'] }),
  actLocal(record, 'decide', {
    summary: 'What was decided',
    body: { decision: ruled(longWords()), decided_on: maybe(day()) },
    day: 'decided_on',
    set: ({ decision = null }, { day: decided_on }) => ({ decision, decided_on }),
  }),
  actLocal(record, 'close', {
    summary: 'The case is closed',
    body: { closed_on: maybe(day()) },
    day: 'closed_on',
    judge: (_body, { before, day: closed_on }) =>
      notBefore({ rule: 'R-84', date: closed_on, field: 'closed_on' }, before.decided_on ?? before.opened_on),
    set: (_body, { day: closed_on }) => ({ closed_on }),
  }),
  ...localReads(record, 'Who answers for work not done'),
])
