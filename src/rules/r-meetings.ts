import { inForceOn } from './dates.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import type { LeadershipPostKind } from './lists/enums-local.ts'
import { JOINT_MEETINGS, MEETING_PROPOSERS } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { isVisible } from './text.ts'

const VILLAGE = ['village_org'] as const

/** the joint meetings of a village, proposed by its Party organisation and chaired by its secretary. */
export const MEETINGS = recordLaw({
  record: 'meetings',
  noun: 'meeting',
  words: ['联席会议', 'joint meeting'],
  rules: ['R-29', 'R-30'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE, words: ['登记', 'entered'] },
    update: { by: VILLAGE, words: ['修改', 'changed'] },
  },
  fields: {
    village_code: ['村', 'village'],
    kind: ['会议类别', 'kind'],
    date: ['日期', 'date'],
    proposed_by: ['提议方', 'proposed by'],
    convenor_post_id: ['召集人', 'convened by'],
    chair_post_id: ['主持人', 'chaired by'],
    vacancy_note: ['书记空缺说明', 'note on the vacancy'],
    present: ['到会人数', 'present'],
    entitled: ['应到人数', 'entitled'],
    agenda: ['议题', 'agenda'],
  },
  inputs: {
    'agenda.text': ['内容', 'text'],
    'agenda.field': ['领域', 'field'],
    'agenda.important': ['重要事项', 'important'],
  },
  codes: {
    MEETING_PROPOSER: {
      status: 422,
      rule: 'R-29',
      zh: '会议须由村党组织提议召开',
      en: 'The village Party organisation proposes the meeting',
      fix_zh: '提议方：{accepted}',
      fix_en: 'Proposed by: {accepted}',
    },
    MEETING_CHAIR: {
      status: 422,
      rule: 'R-29',
      zh: '会议须由村党组织书记召集并主持',
      en: 'The secretary of the village Party organisation convenes and chairs the meeting',
      fix_zh: '请填写会议当日在任的书记；书记空缺时由在任村干部主持，并填写说明',
      fix_en:
        'Name the secretary in post that day; while the post is vacant another village cadre in post, with a note',
    },
    MEETING_KIND: {
      status: 422,
      rule: 'R-30',
      zh: '会议类别须为班子联席会议或党群联席会议',
      en: 'The meeting is one of the two joint meetings',
      fix_zh: '可选：{accepted}',
      fix_en: 'One of: {accepted}',
    },
    AGENDA_EMPTY: {
      status: 422,
      rule: 'R-30',
      zh: '会议须讨论经济社会发展的重要问题',
      en: 'The agenda holds important economic or social matters',
      fix_zh: '请至少填写一项议题；各项须标明“重要事项”及其领域',
      fix_en: 'Enter at least one item; mark each as important, with its field',
    },
  },
  figures: { joint_meetings: { words: ['本年联席会议', 'joint meetings this year'] } },
  tasks: [],
})

interface HeldPost {
  id: string
  place: string
  post: LeadershipPostKind
  official_id: string
  valid_from: string
  valid_to: string | null
}

interface Meeting {
  village_code: string
  date: string
  convenor_post_id: string | null
  chair_post_id: string | null
  vacancy_note: string | null
}

/** the village Party organisation proposes: MEETING_PROPOSER. */
export const r29Proposer = (proposed_by: string | null): Finding[] => {
  const accepted = MEETING_PROPOSERS.map(({ id }) => id)
  return accepted.some((id) => id === proposed_by)
    ? []
    : [{ rule: 'R-29', code: 'MEETING_PROPOSER', field: 'proposed_by', facts: { accepted } }]
}

/**
 * who is the secretary that day convenes and chairs, whichever of his posts is named; while the post is vacant another
 * village cadre in post, with a note: MEETING_CHAIR. `posts`: all posts of the village, whenever they were held.
 */
export const r29Chair = (row: Meeting, posts: readonly HeldPost[]): Finding[] => {
  const held = posts.filter((each) => each.place === row.village_code && inForceOn(each, row.date))
  const secretary = held.find(({ post }) => post === 'village_party_secretary')
  const mayLead = (id: string | null): boolean => {
    const named = held.find((each) => each.id === id)
    return named !== undefined && (secretary === undefined || named.official_id === secretary.official_id)
  }
  const finding = (field: string): Finding => ({ rule: 'R-29', code: 'MEETING_CHAIR', field })
  return [
    ...(mayLead(row.convenor_post_id) ? [] : [finding('convenor_post_id')]),
    ...(mayLead(row.chair_post_id) ? [] : [finding('chair_post_id')]),
    ...(secretary === undefined && !isVisible(row.vacancy_note ?? '') ? [finding('vacancy_note')] : []),
  ]
}

/** one of the two joint meetings: MEETING_KIND. */
export const r30Kind = (kind: string | null): Finding[] => {
  const accepted = JOINT_MEETINGS.map(({ id }) => id)
  return accepted.some((id) => id === kind)
    ? []
    : [{ rule: 'R-30', code: 'MEETING_KIND', field: 'kind', facts: { accepted } }]
}

interface AgendaItem {
  field: string | null
  important: boolean
}

/** R-30, 「经济社会发展的重要问题」: at least one item, each of them important and with its field: AGENDA_EMPTY. */
export const r30Agenda = (agenda: readonly AgendaItem[] | null): Finding[] =>
  agenda !== null && agenda.length > 0 && agenda.every(({ field, important }) => important && field !== null)
    ? []
    : [{ rule: 'R-30', code: 'AGENDA_EMPTY', field: 'agenda' }]

/** A meeting counts in its year. */
export const meetingDerived = ({ village_code: place, date }: { village_code: string; date: string }): Derived => ({
  spans: [localSpan({ indicator: 'joint_meetings', place, ...inYearOf(date) })],
  tasks: [],
})
