import { inForceInYear } from './dates.ts'
import { type Derived, inYearOf, localSpan } from './derived.ts'
import { ACCOUNTABILITY_SUBJECTS, ACCOUNTABILITY_TRIGGERS } from './lists/enums-local.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'

const DEPARTMENTS = ['city_org', 'county_org'] as const
const SUPERIORS = ['city_org', 'county_org', 'county_committee'] as const

/** the appraisal of a leadership team or of a leader. */
export const LEADERSHIP_ASSESSMENTS = recordLaw({
  record: 'leadership_assessments',
  noun: 'leadership_assessment',
  words: ['领导班子和领导干部考核', 'leadership appraisal'],
  rules: ['R-83'],
  read: LOCAL_READERS,
  acts: {
    create: { by: DEPARTMENTS, words: ['登记', 'entered'] },
    update: { by: DEPARTMENTS, words: ['修改', 'changed'] },
  },
  fields: {
    year: ['年度', 'year'],
    place: ['所在地', 'place'],
    leadership_post_id: ['被考核人（班子考核不填）', 'leader (none for the team)'],
    items: ['考核项目', 'items'],
  },
  inputs: {
    'items.kind': ['项目', 'item'],
    'items.score': ['得分', 'score'],
    'items.full': ['满分', 'full score'],
  },
  codes: {
    ASSESSMENT_NO_POVERTY: {
      status: 422,
      rule: 'R-83',
      zh: '考核须有“脱贫攻坚实效”项目及得分',
      en: 'The appraisal needs the item poverty effect with its score',
      fix_zh: '请填写该项得分，不超过满分',
      fix_en: 'Enter its score, at most the full one',
    },
  },
  figures: { leadership_assessments: { words: ['本年度领导班子和干部考核', 'leadership appraisals of the year'] } },
  tasks: [],
})

interface Item {
  kind: string
  score: number
  full: number
}

/** R-83, 「突出脱贫攻坚实效」: the item poverty effect, with a score of its full one: ASSESSMENT_NO_POVERTY. */
export const r83Poverty = (items: readonly Item[] | null): Finding[] => {
  const list = items ?? []
  const isScored = list.some(({ kind }) => kind === 'poverty_effect')
  return isScored && list.every(({ score, full }) => full > 0 && score <= full)
    ? []
    : [{ rule: 'R-83', code: 'ASSESSMENT_NO_POVERTY', field: 'items' }]
}

interface HeldPost {
  place: string
  valid_from: string
  valid_to: string | null
}

/** who is appraised leads the place and was in post on a day of the year; else FIELD_REQUIRED. */
export const r83Leader = (
  row: { place: string; year: number; leadership_post_id: string | null },
  post: HeldPost | undefined,
): Finding[] => {
  const isIts = post?.place === row.place && inForceInYear(post, row.year)
  return row.leadership_post_id === null || isIts
    ? []
    : [{ rule: 'R-83', code: 'FIELD_REQUIRED', field: 'leadership_post_id', facts: { accepted: [row.place] } }]
}

/** One appraisal a year of the team of a place, and of each leader. */
export const r83Once = (
  next: { id: string; leadership_post_id: string | null },
  others: readonly { id: string; leadership_post_id: string | null }[],
): Finding[] =>
  others.some(({ id, leadership_post_id }) => id !== next.id && leadership_post_id === next.leadership_post_id)
    ? [{ rule: 'R-83', code: 'STATE', field: 'year', facts: { status: 'appraised', allowed: ['update'] } }]
    : []

/** An appraisal counts in the year behind its own, in which it is made. */
export const appraisalDerived = ({ place, year }: { place: string; year: number }): Derived => ({
  spans: [localSpan({ indicator: 'leadership_assessments', place, from: `${year}-12-31`, to: `${year + 1}-12-31` })],
  tasks: [],
})

/** who answers for it that the work was not done or the target missed. */
export const ACCOUNTABILITY_CASES = recordLaw({
  record: 'accountability_cases',
  noun: 'accountability_case',
  words: ['问责', 'accountability'],
  rules: ['R-84', 'A-9'],
  read: LOCAL_READERS,
  acts: {
    create: { by: SUPERIORS, words: ['立案', 'opened'] },
    update: { by: SUPERIORS, words: ['修改', 'changed'] },
    decide: { by: SUPERIORS, words: ['决定', 'decided'] },
    close: { by: SUPERIORS, words: ['结案', 'closed'] },
  },
  // Chapter 10, 「superior」: nobody opens a case on the heads of his own county; a body of the county answers to the county
  itself: { without: 'unit', writers: { county: ['city_org'] } },
  fields: {
    place: ['所在地', 'place'],
    unit: ['单位', 'unit'],
    trigger: ['问责情形', 'trigger'],
    reason: ['事由', 'reason'],
    subjects: ['问责对象', 'subjects'],
    opened_on: ['立案日期', 'opened on'],
    decision: ['处理决定', 'decision'],
    decided_on: ['决定日期', 'decided on'],
    closed_on: ['结案日期', 'closed on'],
  },
  inputs: { 'subjects.role': ['责任', 'role'], 'subjects.official_id': ['对象', 'official'] },
  states: { opened: { decide: 'decided' }, decided: { close: 'closed' }, closed: {} },
  state_words: { opened: ['已立案', 'opened'], decided: ['已决定', 'decided'], closed: ['已结案', 'closed'] },
  codes: {
    ACCOUNTABILITY_SUBJECTS: {
      status: 422,
      rule: 'R-84',
      zh: '须同时列明单位主要负责人和分管领导',
      en: 'Both the principal head and the leader in charge are named',
      fix_zh: '每名对象须是已登记的地方干部；尚缺：{accepted}；一人兼任的填写两次',
      fix_en: 'Each subject is a local official on file; still missing: {accepted}; who is both is entered twice',
    },
    ACCOUNTABILITY_TRIGGER: {
      status: 422,
      rule: 'R-84',
      zh: '问责情形须为两种之一',
      en: 'One of the two triggers is named',
      fix_zh: '可选：{accepted}',
      fix_en: 'One of: {accepted}',
    },
  },
  figures: {
    accountability_open: { words: ['办理中的问责', 'accountability cases under way'] },
    accountability_decided: { words: ['本年问责决定', 'accountability decisions this year'] },
  },
  tasks: [],
})

/** one of two alternative triggers: ACCOUNTABILITY_TRIGGER. */
export const r84Trigger = (trigger: string | null): Finding[] => {
  const accepted = ACCOUNTABILITY_TRIGGERS.map(({ id }) => id)
  return accepted.some((id) => id === trigger)
    ? []
    : [{ rule: 'R-84', code: 'ACCOUNTABILITY_TRIGGER', field: 'trigger', facts: { accepted } }]
}

interface Subject {
  role: string
  official_id: string
}

/** a principal and a leader in charge, each an official on file; one person may be both: ACCOUNTABILITY_SUBJECTS. */
export const r84Subjects = (subjects: readonly Subject[] | null, officials: readonly { id: string }[]): Finding[] => {
  const known = new Set(officials.map(({ id }) => id))
  const named = (subjects ?? []).filter(({ official_id }) => known.has(official_id))
  const accepted = ACCOUNTABILITY_SUBJECTS.map(({ id }) => id).filter((id) => !named.some(({ role }) => role === id))
  const isWhole = accepted.length === 0 && named.length === (subjects ?? []).length
  return isWhole ? [] : [{ rule: 'R-84', code: 'ACCOUNTABILITY_SUBJECTS', field: 'subjects', facts: { accepted } }]
}

/** Under way until it is closed; a decision counts in its year. */
export const accountabilityDerived = (row: {
  place: string
  opened_on: string
  decided_on: string | null
  closed_on: string | null
}): Derived => {
  const { place, opened_on, decided_on, closed_on } = row
  return {
    spans: [
      localSpan({ indicator: 'accountability_open', place, from: opened_on, to: closed_on }),
      ...(decided_on === null
        ? []
        : [localSpan({ indicator: 'accountability_decided', place, ...inYearOf(decided_on) })]),
    ],
    tasks: [],
  }
}
