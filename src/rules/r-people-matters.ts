import { withinTerm } from './days.ts'
import { dayBefore, FAR } from './dates.ts'
import { type Derived, inYearOf, localSpan, whileInForce } from './derived.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import type { LeadershipPostKind } from './lists/enums-local.ts'
import { COUNTY_TEAM } from './r-leadership.ts'
import { taskOf } from './tasks.ts'

/** the written responsibility of a member of the county leadership. */
export const RESPONSIBILITY_ITEMS = recordLaw({
  record: 'responsibility_items',
  noun: 'responsibility_item',
  words: ['脱贫攻坚责任事项', 'responsibility item'],
  rules: ['R-8'],
  read: LOCAL_READERS,
  acts: {
    create: { by: ['county_committee'], words: ['明确责任', 'assigned'] },
    update: { by: ['county_committee'], words: ['修改', 'changed'] },
    end: { by: ['county_committee'], words: ['终止', 'ended'] },
  },
  fields: {
    leadership_post_id: ['责任人职务', 'post that is responsible'],
    text: ['责任内容', 'responsibility'],
    valid_from: ['起始日期', 'from'],
    valid_to: ['终止次日', 'first day no longer in force'],
  },
  inputs: { ended_on: ['最后一日', 'last day'] },
  codes: {},
  figures: { responsibility_items: { words: ['在责事项', 'responsibility items in force'] } },
  tasks: ['R-8'],
  standing: [
    {
      rule: 'R-8',
      of: 'county_leader',
      owner_role: 'county_committee',
      subject: 'leadership_post_id',
      from: 'valid_from',
      to: 'valid_to',
    },
  ],
})

/** a problem people raise gets an owner, a due date and a result. */
export const PEOPLE_PROBLEMS = recordLaw({
  record: 'people_problems',
  noun: 'people_problem',
  words: ['群众反映的问题', 'problem raised by the people'],
  rules: ['R-8'],
  read: LOCAL_READERS,
  acts: {
    create: { by: ['county_committee'], words: ['登记', 'entered'] },
    update: { by: ['county_committee'], words: ['修改', 'changed'] },
    solve: { by: ['county_committee'], words: ['解决', 'solved'] },
  },
  fields: {
    place: ['所在地', 'place'],
    raised_on: ['反映日期', 'raised on'],
    text: ['问题', 'problem'],
    owner_post_id: ['责任人职务', 'post that owns it'],
    due_on: ['办结期限', 'due on'],
    solved_on: ['解决日期', 'solved on'],
    result: ['办理结果', 'result'],
  },
  states: { open: { solve: 'solved' }, solved: {} },
  state_words: { open: ['办理中', 'open'], solved: ['已解决', 'solved'] },
  codes: {
    RESULT_REQUIRED: {
      status: 422,
      rule: 'R-8',
      zh: '须填写办理结果',
      en: 'What came of it has to be stated',
      fix_zh: '请填写办理结果',
      fix_en: 'Fill in the result',
    },
  },
  figures: {
    people_problems_open: { words: ['办理中的群众问题', 'problems of the people that are open'] },
    people_problems_solved: { words: ['本年解决的群众问题', 'problems of the people solved this year'] },
  },
  lists: { without_owner: { rule: 'R-8', words: ['责任领导已离任', 'whose owner has left the post'] } },
  tasks: ['R-8'],
})

/** a township secretary's days in villages, for the report only. */
export const VILLAGE_DAYS = recordLaw({
  record: 'village_days',
  noun: 'village_day',
  words: ['在村工作日', 'day in a village'],
  rules: ['R-11'],
  read: LOCAL_READERS,
  acts: {
    create: { by: ['township_committee'], words: ['登记', 'entered'] },
    update: { by: ['township_committee'], words: ['修改', 'changed'] },
  },
  fields: {
    leadership_post_id: ['职务', 'post'],
    village_code: ['村', 'village'],
    date: ['日期', 'date'],
    text: ['工作内容', 'what was done'],
  },
  codes: {},
  figures: { village_days: { words: ['本年在村工作日', 'days in villages this year'] } },
  tasks: [],
})

/** what is solved has a result: RESULT_REQUIRED. */
export const r8Result = (result: string | null | undefined): Finding[] =>
  (result ?? '').trim() === '' ? [{ rule: 'R-8', code: 'RESULT_REQUIRED', field: 'result' }] : []

interface Problem {
  id: string
  place: string
  raised_on: string
  due_on: string
  solved_on: string | null
}

/** What a problem counts for, and that it is solved by its day. */
export const problemDerived = ({ id, place, raised_on, due_on, solved_on }: Problem, tenant: string): Derived => ({
  spans: [
    localSpan({ indicator: 'people_problems_open', place, from: raised_on, to: solved_on }),
    ...(solved_on === null ? [] : [localSpan({ indicator: 'people_problems_solved', place, ...inYearOf(solved_on) })]),
  ],
  tasks: [
    taskOf({
      rule: 'R-8',
      owner_role: 'county_committee',
      tenant,
      division: place,
      scope_code: place,
      subject_kind: 'people_problem',
      subject_id: id,
      opens_on: raised_on,
      due_on,
      done_on: solved_on,
    }),
  ],
})

/** A responsibility counts while it is in force. */
export const responsibilityDerived = (row: {
  division: string
  valid_from: string
  valid_to: string | null
}): Derived => ({
  spans: [localSpan({ indicator: 'responsibility_items', place: row.division, ...whileInForce(row) })],
  tasks: [],
})

/** whose responsibility is written down is a member of the county leadership: FIELD_REQUIRED. */
export const r8Leader = (post: { post: LeadershipPostKind } | undefined): Finding[] =>
  post === undefined || COUNTY_TEAM.includes(post.post)
    ? []
    : [{ rule: 'R-8', code: 'FIELD_REQUIRED', field: 'leadership_post_id', facts: { accepted: COUNTY_TEAM } }]

const SECRETARY: readonly LeadershipPostKind[] = ['township_party_secretary']

/** R-11, 「乡镇党委书记」: days in villages are logged of the township's Party secretary: FIELD_REQUIRED. */
export const r11Secretary = (post: { post: LeadershipPostKind } | undefined): Finding[] =>
  post === undefined || SECRETARY.includes(post.post)
    ? []
    : [{ rule: 'R-11', code: 'FIELD_REQUIRED', field: 'leadership_post_id', facts: { accepted: SECRETARY } }]

/** a day of a secretary in a village is one: STATE. */
export const r11Once = (next: { id: string }, others: readonly { id: string }[]): Finding[] =>
  others.some(({ id }) => id !== next.id)
    ? [{ rule: 'R-11', code: 'STATE', field: 'date', facts: { status: 'recorded', allowed: ['update'] } }]
    : []

/** the day lies in the time the post was held. */
export const r11InPost = (date: string, post: { valid_from: string; valid_to: string | null } | undefined): Finding[] =>
  post
    ? withinTerm(
        { rule: 'R-11', date },
        { first: post.valid_from, last: post.valid_to === null ? FAR : dayBefore(post.valid_to) },
      )
    : []

/** a day counts in its year. */
export const villageDayDerived = ({ village_code: place, date }: { village_code: string; date: string }): Derived => ({
  spans: [localSpan({ indicator: 'village_days', place, ...inYearOf(date) })],
  tasks: [],
})
