import { daysBetween, inForceOn } from './dates.ts'
import { type Derived, localSpan } from './derived.ts'
import { CANDIDATE_SOURCES } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { inForce } from './parameters/parameter.ts'
import { SECRETARIES_DUE } from './parameters/parameters-campaign.ts'
import { a3Accepted } from './a-secretaries.ts'
import type { Policy } from './settings.ts'
import { taskOf } from './tasks.ts'
import { isVisible } from './text.ts'

const COUNTY = ['county_org'] as const

/** a secretary's post that is vacant, or whose holder is to be replaced, until the successor is in post. */
export const SECRETARY_CASES = recordLaw({
  record: 'secretary_cases',
  noun: 'secretary_case',
  words: ['书记调整', 'case of a secretary'],
  rules: ['R-21', 'R-19', 'R-20'],
  settings: ['secretary_full_member'],
  read: LOCAL_READERS,
  acts: {
    create: { by: COUNTY, words: ['立案', 'opened'] },
    name_successor: { by: COUNTY, words: ['确定人选', 'successor named'] },
    track: { by: COUNTY, words: ['跟踪培养', 'tracked'] },
    complete: { by: COUNTY, words: ['调整到位', 'in place'] },
  },
  fields: {
    village_code: ['村', 'village'],
    opened_on: ['摸底日期', 'date of the survey'],
    survey_id: ['摸底', 'survey'],
    result: ['摸底结果', 'result'],
    candidate: ['人选', 'candidate'],
    successor_name: ['后备人选', 'successor'],
    tracking_notes: ['跟踪培养记录', 'tracking notes'],
    done_on: ['到位日期', 'in place on'],
    leadership_post_id: ['书记任职', 'post of the new secretary'],
  },
  inputs: {
    date: ['日期', 'date'],
    text: ['内容', 'text'],
    'candidate.name': ['姓名', 'name'],
    'candidate.party_status': ['政治面貌', 'Party status'],
    'candidate.source': ['来源', 'source'],
    'candidate.source_note': ['来源说明', 'note on the source'],
    'tracking_notes.date': ['日期', 'date'],
    'tracking_notes.text': ['内容', 'text'],
  },
  states: {
    open: { name_successor: 'successor_named' },
    successor_named: { name_successor: 'successor_named', track: 'successor_named', complete: 'done' },
    done: {},
  },
  state_words: {
    open: ['待调整', 'open'],
    successor_named: ['已定人选', 'successor named'],
    done: ['已到位', 'done'],
  },
  skipped: 'SUCCESSOR_REQUIRED',
  codes: {
    CANDIDATE_SOURCE: {
      status: 422,
      rule: 'R-19',
      zh: '人选须来自八类来源之一',
      en: 'A candidate comes from one of the eight sources',
      fix_zh: '可选：{accepted}；选“其他乡贤”时须说明',
      fix_en: 'One of: {accepted}; another respected native needs a note',
    },
    SUCCESSOR_REQUIRED: {
      status: 422,
      rule: 'R-20',
      zh: '须先确定后备人选，并由其到任书记',
      en: 'A successor has to be named, and to be in post as secretary',
      fix_zh: '请先确定后备人选，再填写其在该村的书记任职',
      fix_en: 'Name the successor first, then the secretary’s post of the village that begins',
    },
    TRACKING_REQUIRED: {
      status: 422,
      rule: 'R-20',
      zh: '后备人选须有跟踪培养记录',
      en: 'A successor needs at least one tracking note',
      fix_zh: '请至少填写一条到位之日或以前的跟踪培养记录',
      fix_en: 'Enter at least one note of the day the successor is in place, or of a day before it',
    },
  },
  figures: {
    secretary_cases_open: { words: ['待调整到位的书记', 'secretaries still to be put in place'] },
    secretary_cases_due: {
      words: ['2016年9月底前应调整的书记', 'secretaries to be in place by the end of September 2016'],
    },
    secretary_cases_in_time: { words: ['2016年9月底前已到位的书记', 'of those, in place by then'] },
  },
  tasks: ['R-21'],
})

/** R-21, 「今年9月底前」. */
const DUE = inForce<string>(SECRETARIES_DUE, '2016-01-01')

interface OtherCase {
  id: string
  survey_id: string | null
  opened_on: string
  done_on: string | null
  status: string
}

/**
 * a village's secretary is put in place once: a case beside a survey is not opened while another of the village runs: STATE. One that is
 * opened on a later day stands in the way of none that is entered after it (3.6).
 */
export const r21OneCase = (next: { id: string; opened_on: string }, others: readonly OtherCase[]): Finding[] =>
  others
    .filter(
      ({ id, opened_on, done_on }) =>
        id !== next.id && opened_on <= next.opened_on && (done_on === null || done_on > next.opened_on),
    )
    .slice(0, 1)
    .map(({ status }) => ({ rule: 'R-21', code: 'STATE', field: 'village_code', facts: { status, allowed: [] } }))

/**
 * R-21, 3.6: a case that is entered late is done by the day on which the next one of the village was opened: DATE_ORDER. The cases that a survey
 * opens ask for no other case, so they bound none.
 */
export const r21DoneByNext = (
  { id, survey_id, opened_on, done_on }: Omit<OtherCase, 'status' | 'done_on'> & { done_on: string },
  others: readonly OtherCase[],
): Finding[] => {
  if (survey_id !== null) return []
  const later = others.filter((other) => other.id !== id && other.survey_id === null && other.opened_on > opened_on)
  const [next] = later.map((other) => other.opened_on).toSorted()
  return next === undefined || done_on <= next
    ? []
    : [{ rule: 'R-21', code: 'DATE_ORDER', field: 'done_on', facts: { accepted: [`<= ${next}`] } }]
}

interface Candidate {
  name: string
  party_status: string
  source: string | null
  source_note: string | null
}

/** one of the eight sources, another respected native with a note: CANDIDATE_SOURCE; a full member: CANDIDATE_NOT_CPC. */
export const r19Candidate = (
  candidate: Candidate | null,
  { opened_on, policy }: { opened_on: string; policy: Policy },
): Finding[] => {
  if (candidate === null) return []
  const accepted = CANDIDATE_SOURCES.map(({ id }) => id)
  const members: readonly string[] = a3Accepted(policy, opened_on)
  const { source, source_note } = candidate
  const isKnown = accepted.some((id) => id === source) && (source !== 'other_worthy' || isVisible(source_note ?? ''))
  return [
    ...(isKnown ? [] : [{ rule: 'R-19', code: 'CANDIDATE_SOURCE' as const, field: 'candidate', facts: { accepted } }]),
    ...(members.includes(candidate.party_status)
      ? []
      : [{ rule: 'R-19', code: 'CANDIDATE_NOT_CPC' as const, field: 'candidate', facts: { accepted: members } }]),
  ]
}

interface Named {
  result: string
  candidate: Candidate | null
  successor_name: string | null
}

/** a vacancy has a candidate of a source; R-20: who is to be replaced has a successor: SUCCESSOR_REQUIRED. */
export const r20Successor = ({ result, candidate, successor_name }: Named): Finding[] => {
  if (result === 'to_adjust')
    return isVisible(successor_name ?? candidate?.name ?? '')
      ? []
      : [{ rule: 'R-20', code: 'SUCCESSOR_REQUIRED', field: 'successor_name' }]
  const accepted = CANDIDATE_SOURCES.map(({ id }) => id)
  return candidate !== null ? [] : [{ rule: 'R-19', code: 'CANDIDATE_SOURCE', field: 'candidate', facts: { accepted } }]
}

/** R-20, 「加强跟踪培养」: a successor has at least one note of a day up to that on which the case is done: TRACKING_REQUIRED. */
export const r20Tracked = (
  row: { result: string; tracking_notes: readonly { date: string }[] },
  done_on: string,
): Finding[] =>
  row.result !== 'to_adjust' || row.tracking_notes.some(({ date }) => date <= done_on)
    ? []
    : [{ rule: 'R-20', code: 'TRACKING_REQUIRED', field: 'tracking_notes' }]

interface HeldPost {
  place: string
  post: string
  valid_from: string
  valid_to: string | null
}

/** the post of the village's secretary that begins with it, held on the day: SUCCESSOR_REQUIRED. */
export const r21InPost = (
  row: { village_code: string; opened_on: string },
  post: HeldPost | undefined,
  day: string,
): Finding[] => {
  if (day < row.opened_on) return [] // the day itself is refused
  const begins =
    post !== undefined &&
    post.place === row.village_code &&
    post.post === 'village_party_secretary' &&
    post.valid_from >= row.opened_on &&
    inForceOn(post, day)
  return begins ? [] : [{ rule: 'R-20', code: 'SUCCESSOR_REQUIRED', field: 'leadership_post_id' }]
}

/** how many days after 2016-09-30 the secretary came into post; while he is not, how many have passed. */
export const daysLate = (done_on: string | null, today: string): number =>
  Math.max(0, daysBetween(DUE, done_on !== null && done_on < today ? done_on : today))

interface Case {
  id: string
  village_code: string
  opened_on: string
  done_on: string | null
}

/** due on 2016-09-30; the rate of that day is of what was opened by then, and only what was done by then counts in it. */
export const secretaryCaseDerived = (
  { id, village_code: place, opened_on, done_on }: Case,
  tenant: string,
): Derived => {
  const fixed = (indicator: string) => localSpan({ indicator, place, from: DUE, to: null })
  return {
    spans: [
      localSpan({ indicator: 'secretary_cases_open', place, from: opened_on, to: done_on }),
      ...(opened_on <= DUE ? [fixed('secretary_cases_due')] : []),
      ...(opened_on <= DUE && done_on !== null && done_on <= DUE ? [fixed('secretary_cases_in_time')] : []),
    ],
    tasks: [
      taskOf({
        rule: 'R-21',
        owner_role: 'county_org',
        tenant,
        division: place,
        scope_code: place,
        subject_kind: 'secretary_case',
        subject_id: id,
        opens_on: opened_on,
        due_on: DUE,
        done_on,
      }),
    ],
  }
}
