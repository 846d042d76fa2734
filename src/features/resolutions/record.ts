import { sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { copies, keptAnew } from '../../kit/copies.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe, fixedRuled, held, kept, maybe, ruled, sent } from '../../kit/fields.ts'
import { column, count, day, flag, lines, maybeColumn, names, oneOf, words } from '../../kit/kinds.ts'
import { atMost } from '../../kit/form.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { notInFuture } from '../../rules/days.ts'
import { FOUR_TWO_STEPS, VILLAGE_POWERS, type FourTwoStep } from '../../rules/lists/enums-village.ts'
import {
  c1Quorum,
  isOnePerson,
  isOutsideList,
  proposed,
  r31Dated,
  r31InOrder,
  resolutionDerived,
  RESOLUTIONS,
  STEP_STATES,
  type Counts,
} from '../../rules/r-resolutions.ts'
import { corrected, DATED_STEPS, r31Corrected } from '../../rules/r-resolution-dates.ts'
import { postsAt } from '../leadership-posts/queries.ts'
import { meetingNamed } from '../meetings/queries.ts'
import { powerLists, powerListsOf } from '../power-lists/queries.ts'
import { villageNamed } from '../villages/queries.ts'

/** the step that was taken last by a day; the proposal is the first one. */
const stateOn = (day: string) => sql`iif(resolutions.voted_down_on <= ${day}, 'voted_down',
  json_extract(${JSON.stringify(STEP_STATES)}, '$[' || ((SELECT count(*) FROM json_each(resolutions.steps) s
    WHERE json_extract(s.value, '$.date') <= ${day}) - 1) || ']'))`

const record = localRecord({
  law: RESOLUTIONS,
  fields: {
    village_code: fixed(names(villageNamed)),
    meeting_id: fixedMaybe(names(meetingNamed)),
    title: sent(words()),
    power: maybe(oneOf(VILLAGE_POWERS)),
    proposed_on: fixedRuled(day()),
    steps: held(
      lines({
        step: column(oneOf(FOUR_TWO_STEPS)),
        date: column(day()),
        present: maybeColumn(count()),
        entitled: maybeColumn(count()),
        in_favour: maybeColumn(count()),
      }),
      [],
    ),
    outside_power_list: held(flag(), false),
    voted_down_on: kept(day()),
  },
  place: 'village_code',
  first_day: 'proposed_on',
  asks: ({ door, of }) => [postsAt(door, of('village_code')), powerListsOf(door, of('village_code'))],
  judge: ({ proposed_on }) => r31Dated(proposed_on, 'proposed_on'),
  derived: resolutionDerived,
  state_on: stateOn,
})

copies(
  record,
  powerLists,
  keptAnew(record, ({ power, proposed_on }, lists) => ({
    outside_power_list: isOutsideList(power, lists, proposed_on),
  })),
)

/** Who was there is at most who might have been, and who agreed at most who was there. */
const headcounts = ({ present, entitled, in_favour }: { [K in keyof Counts]?: Counts[K] | undefined }) => [
  ...atMost('present', present, entitled),
  ...atMost('in_favour', in_favour, present ?? entitled),
]

const HEADCOUNTS = { present: maybe(count()), entitled: maybe(count()), in_favour: maybe(count()) }

/** One of the five steps that follow the proposal. */
const step = (name: Exclude<FourTwoStep, 'propose'>, summary: string) =>
  actLocal(record, name, {
    summary,
    body: { date: ruled(day()), ...HEADCOUNTS },
    form: (body) => (name === 'deliberate' ? [] : headcounts(body)), // there C-1 judges them
    day: 'date',
    judge: ({ date, present = null, entitled = null, in_favour = null }, { before, policy, facts: [posts] }) => {
      if (typeof date !== 'string') return r31Dated(date)
      const facts = { one_person: isOnePerson(posts, date) }
      return [
        ...r31InOrder({ step: name, date }, before.steps, facts),
        ...(name === 'deliberate' ? c1Quorum({ present, entitled, in_favour }, date, policy) : []),
      ]
    },
    set: ({ present = null, entitled = null, in_favour = null }, { before, day: date, facts: [, lists] }) => ({
      steps: [...before.steps, { step: name, date, present, entitled, in_favour }],
      outside_power_list: isOutsideList(before.power, lists, before.proposed_on),
    }),
  })

export const resolutions = served(record, [
  createLocal(record, {
    summary: 'A village Party organisation proposes a decision: the first of four deliberations and two publications',
    begins: ({ power, proposed_on }, { facts: [, lists] }) =>
      proposed_on === null
        ? {}
        : {
            steps: [proposed(proposed_on)],
            outside_power_list: isOutsideList(power, lists, proposed_on),
          },
  }),
  updateLocal(record, {
    summary: 'Changes the title of a decision before it is resolved, or the power it rests on',
    open: ['proposed', 'consulted', 'deliberated'],
    set: ({ power, proposed_on }, { facts: [, lists] }) => ({
      outside_power_list: isOutsideList(power, lists, proposed_on),
    }),
  }),
  step('consult', 'The two committees have consulted'),
  step('deliberate', 'All Party members have deliberated, with their quorum'),
  step('resolve', 'The villagers or their representatives have resolved'),
  step('publish_resolution', 'The resolution is published'),
  step('publish_result', 'The result of carrying it out is published'),
  actLocal(record, 'vote_down', {
    summary: 'One of the four deliberations has voted the decision down',
    body: { voted_down_on: ruled(day()) },
    day: 'voted_down_on',
    judge: ({ voted_down_on }, { before, day: date }) => {
      if (typeof voted_down_on !== 'string') return r31Dated(voted_down_on, 'voted_down_on')
      const findings = r31InOrder({ step: 'resolve', date }, before.steps, { one_person: false })
      return findings.map((each) => ({ ...each, field: 'voted_down_on' }))
    },
    set: (_body, { day: voted_down_on }) => ({ voted_down_on }),
  }),
  actLocal(record, 'correct', {
    summary: 'Puts right the day of a step that was entered wrong, between the steps before and after it',
    body: { step: sent(oneOf(DATED_STEPS)), date: ruled(day()) },
    judge: ({ step: name, date }, { before, policy, today, facts: [posts] }) => {
      if (typeof date !== 'string') return r31Dated(date)
      const {
        present = null,
        entitled = null,
        in_favour = null,
      } = before.steps.find(({ step: of }) => of === name) ?? {}
      return [
        ...notInFuture({ rule: 'R-31', date, field: 'date' }, today),
        ...r31Corrected({ step: name, date }, before, (on) => isOnePerson(posts, on)),
        ...(name === 'deliberate' ? c1Quorum({ present, entitled, in_favour }, date, policy) : []),
      ]
    },
    set: ({ step: name, date }, { before, facts: [, lists] }) => {
      if (typeof date !== 'string') return {}
      const proposed_on = name === 'propose' ? date : before.proposed_on
      const outside_power_list = isOutsideList(before.power, lists, proposed_on)
      return { ...corrected({ step: name, date }, before), proposed_on, outside_power_list }
    },
  }),
  ...localReads(record, 'Decisions of villages with their six steps'),
])
