import { addDays, inForceOn } from './dates.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import { FOUR_TWO_STEPS, type FourTwoStep } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { inForce } from './parameters/parameter.ts'
import { VILLAGE_QUORUM } from './parameters/parameters-village.ts'
import { type Policy, quorumAsked, settingOn } from './settings.ts'
import { taskOf } from './tasks.ts'

const VILLAGE = ['village_org'] as const

/** R-31, C-1: a decision of a village, by four deliberations and two publications. */
export const RESOLUTIONS = recordLaw({
  record: 'resolutions',
  noun: 'resolution',
  words: ['“四议两公开”决议', 'resolution'],
  rules: ['R-31', 'C-1'],
  settings: ['village_quorum', 'result_published_days'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE, words: ['提议', 'proposed'] },
    update: { by: VILLAGE, words: ['修改', 'changed'] },
    consult: { by: VILLAGE, words: ['商议', 'consulted'] },
    deliberate: { by: VILLAGE, words: ['审议', 'deliberated'] },
    resolve: { by: VILLAGE, words: ['决议', 'resolved'] },
    publish_resolution: { by: VILLAGE, words: ['决议公开', 'resolution published'] },
    publish_result: { by: VILLAGE, words: ['结果公开', 'result published'] },
    vote_down: { by: VILLAGE, words: ['否决', 'voted down'] },
    correct: { by: VILLAGE, words: ['更正日期', 'date corrected'] },
  },
  fields: {
    village_code: ['村', 'village'],
    meeting_id: ['联席会议', 'joint meeting'],
    title: ['事项', 'title'],
    power: ['所属权力', 'power'],
    proposed_on: ['提议日期', 'proposed on'],
    steps: ['步骤', 'steps'],
    outside_power_list: ['超出现行权责清单', 'outside the power list in force'],
    voted_down_on: ['否决日期', 'voted down on'],
  },
  inputs: {
    step: ['步骤', 'step'],
    date: ['日期', 'date'],
    present: ['到会人数', 'present'],
    entitled: ['应到人数', 'entitled'],
    in_favour: ['赞成人数', 'in favour'],
    'steps.step': ['步骤', 'step'],
    'steps.date': ['日期', 'date'],
    'steps.present': ['到会人数', 'present'],
    'steps.entitled': ['应到人数', 'entitled'],
    'steps.in_favour': ['赞成人数', 'in favour'],
  },
  states: {
    proposed: { consult: 'consulted', vote_down: 'voted_down' },
    consulted: { deliberate: 'deliberated', vote_down: 'voted_down' },
    deliberated: { resolve: 'resolved', vote_down: 'voted_down' },
    resolved: { publish_resolution: 'resolution_published', vote_down: 'voted_down' },
    resolution_published: { publish_result: 'result_published' },
    result_published: {},
    voted_down: {},
  },
  state_words: {
    proposed: ['已提议', 'proposed'],
    consulted: ['已商议', 'consulted'],
    deliberated: ['已审议', 'deliberated'],
    resolved: ['已决议', 'resolved'],
    resolution_published: ['决议已公开', 'resolution published'],
    result_published: ['结果已公开', 'result published'],
    voted_down: ['已否决', 'voted down'],
  },
  skipped: 'STEP_ORDER',
  codes: {
    STEP_ORDER: {
      status: 409,
      rule: 'R-31',
      zh: '“四议两公开”须按顺序进行',
      en: 'The six steps are taken in order',
      fix_zh: '尚缺：{accepted}',
      fix_en: 'Still missing: {accepted}',
    },
    STEP_DATE: {
      status: 422,
      rule: 'R-31',
      zh: '每一步须有日期，且不早于前一步',
      en: 'Each step has its date, not before the step that precedes it',
      fix_zh: '可填日期：{accepted}',
      fix_en: 'Accepted: {accepted}',
    },
    QUORUM: {
      status: 422,
      rule: 'C-1',
      zh: '党员大会未达到法定人数或赞成人数',
      en: 'The members’ meeting is short of its quorum or of its majority',
      fix_zh: '请填写应到、到会和赞成人数；须满足：{accepted}',
      fix_en: 'Enter entitled, present and in favour; needed: {accepted}',
    },
  },
  figures: {
    resolutions_open: { words: ['办理中的决议', 'resolutions on their way'] },
    resolutions_published: { words: ['本年结果已公开的决议', 'resolutions with their result published this year'] },
    resolutions_voted_down: { words: ['本年否决', 'resolutions voted down this year'] },
    resolutions_outside_list: { words: ['本年超出权责清单的决议', 'resolutions of the year outside the power list'] },
  },
  tasks: ['R-31'],
})

/** where a decision stands after each of the six steps. */
export const STEP_STATES = [
  'proposed',
  'consulted',
  'deliberated',
  'resolved',
  'resolution_published',
  'result_published',
] as const satisfies readonly (keyof typeof RESOLUTIONS.states)[]

interface Step {
  step: FourTwoStep
  date: string
  present: number | null
  entitled: number | null
  in_favour: number | null
}

export type Counts = Pick<Step, 'present' | 'entitled' | 'in_favour'>

/** The first step, which is taken with the proposal. */
export const proposed = (date: string): Step => ({
  step: 'propose',
  date,
  present: null,
  entitled: null,
  in_favour: null,
})

const dateFinding = (field: string, earliest: string | null): Finding => ({
  rule: 'R-31',
  code: 'STEP_DATE',
  field,
  facts: { accepted: earliest === null ? ['YYYY-MM-DD'] : [`>= ${earliest}`] },
})

/** each step has its date: STEP_DATE. */
export const r31Dated = (date: string | null | undefined, field = 'date'): Finding[] =>
  typeof date === 'string' ? [] : [dateFinding(field, null)]

/**
 * no step lies before the one that precedes it, and the two committees consult on a later day than the proposal: only
 * where one person is both secretary and director may the two share one meeting (`one_person`): STEP_DATE.
 */
export const r31InOrder = (
  { step, date }: { step: FourTwoStep; date: string },
  before: readonly Pick<Step, 'date'>[],
  { one_person }: { one_person: boolean },
): Finding[] => {
  const last = before.at(-1)?.date
  if (last === undefined) return []
  const earliest = step === 'consult' && !one_person ? addDays(last, 1) : last
  return date >= earliest ? [] : [dateFinding('date', earliest)]
}

interface HeldPost {
  post: string
  official_id: string
  valid_from: string
  valid_to: string | null
}

/** C-1: whether one person is secretary and director of the village on a day. */
export const isOnePerson = (posts: readonly HeldPost[], day: string): boolean => {
  const holderOf = (kind: string) => posts.find((each) => each.post === kind && inForceOn(each, day))?.official_id
  const secretary = holderOf('village_party_secretary')
  return secretary !== undefined && secretary === holderOf('village_committee_director')
}

const isMore = (part: number | null, whole: number | null): boolean => part !== null && whole !== null && part > whole

/**
 * C-1: at step 3 two thirds of the members are present and more than half of them in favour, while the setting asks for it; nobody is
 * present who is not entitled, nor in favour who is not present, whatever the setting says: QUORUM.
 */
export const c1Quorum = ({ present, entitled, in_favour }: Counts, day: string, policy: Policy): Finding[] => {
  const short = (field: string, accepted: string): Finding[] => [
    { rule: 'C-1', code: 'QUORUM', field, facts: { accepted: [accepted] } },
  ]
  if (isMore(present, entitled)) return short('present', 'present <= entitled')
  if (isMore(in_favour, present ?? entitled)) return short('in_favour', 'in_favour <= present')
  if (!quorumAsked(policy, day)) return []
  const { present: least, in_favour: majority } = inForce(VILLAGE_QUORUM, day)
  const needsPresent = `present >= ${least.parts}/${least.of} entitled`
  if (entitled === null || entitled === 0) return short('entitled', 'entitled >= 1')
  if (present === null || present * least.of < entitled * least.parts) return short('present', needsPresent)
  const carried = in_favour !== null && in_favour * majority.of > present * majority.parts
  return carried ? [] : short('in_favour', `in_favour > ${majority.parts}/${majority.of} present`)
}

interface PowerList {
  items: readonly { power: string }[]
  published_on: string | null
  superseded_on: string | null
}

/** 2.4: whether the power a decision rests on stands in no list of the village in force that day: shown, not refused. */
export const isOutsideList = (power: string | null, lists: readonly PowerList[], day: string): boolean =>
  power !== null &&
  !lists.some(
    ({ items, published_on, superseded_on }) =>
      published_on !== null &&
      inForceOn({ valid_from: published_on, valid_to: superseded_on }, day) &&
      items.some((item) => item.power === power),
  )

interface Resolution {
  id: string
  village_code: string
  proposed_on: string
  steps: readonly Step[]
  outside_power_list: boolean
  voted_down_on: string | null
  policy: Policy
}

/** The step with which everything is done. */
const LAST: FourTwoStep = FOUR_TWO_STEPS[5].id

/** on its way, done, voted down; what was resolved owes its publications within the days the setting gives. */
export const resolutionDerived = (row: Resolution, tenant: string): Derived => {
  const { id, village_code: place, proposed_on, steps, outside_power_list, voted_down_on, policy } = row
  const dayOf = (name: FourTwoStep) => steps.find(({ step }) => step === name)?.date ?? null
  const resolved = dayOf('resolve')
  const done_on = dayOf(LAST)
  const counted = (indicator: string, span: { from: string; to: string | null }) =>
    localSpan({ indicator, place, ...span })
  return {
    spans: [
      counted('resolutions_open', { from: proposed_on, to: done_on ?? voted_down_on }),
      ...(done_on === null ? [] : [counted('resolutions_published', inYearOf(done_on))]),
      ...(voted_down_on === null ? [] : [counted('resolutions_voted_down', inYearOf(voted_down_on))]),
      ...(outside_power_list ? [counted('resolutions_outside_list', inYearOf(proposed_on))] : []),
    ],
    tasks:
      resolved === null
        ? []
        : [
            taskOf({
              rule: 'R-31',
              owner_role: 'village_org',
              tenant,
              division: place,
              scope_code: place,
              subject_kind: 'resolution',
              subject_id: id,
              opens_on: resolved,
              due_on: addDays(resolved, settingOn(policy, 'result_published_days', resolved)),
              done_on,
              lapsed_on: voted_down_on,
            }),
          ],
  }
}
