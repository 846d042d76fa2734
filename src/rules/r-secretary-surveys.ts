import { type Derived, localSpan } from './derived.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'
import { namesOfVillages } from './village-names.ts'

const COUNTY = ['county_org'] as const

/** one round of a county that looks at the secretary of every poor village. */
export const SECRETARY_SURVEYS = recordLaw({
  record: 'secretary_surveys',
  noun: 'secretary_survey',
  words: ['村党组织书记集中摸底', 'survey of village secretaries'],
  rules: ['R-18'],
  read: LOCAL_READERS,
  acts: {
    create: { by: COUNTY, words: ['开展', 'opened'] },
    update: { by: COUNTY, words: ['填写', 'entered'] },
    close: { by: COUNTY, words: ['完成', 'closed'] },
  },
  fields: {
    county: ['县（市、区）', 'county'],
    opened_on: ['开展日期', 'opened on'],
    results: ['摸底结果', 'results'],
    closed_on: ['完成日期', 'closed on'],
  },
  inputs: { 'results.village_code': ['村', 'village'], 'results.result': ['结果', 'result'] },
  states: { open: { close: 'closed' }, closed: {} },
  state_words: { open: ['进行中', 'open'], closed: ['已完成', 'closed'] },
  codes: {
    SURVEY_OPEN: {
      status: 409,
      rule: 'R-18',
      zh: '该县已有进行中的摸底',
      en: 'A round of the county is open already',
      fix_zh: '请先完成进行中的摸底',
      fix_en: 'Close the open round first',
    },
    SURVEY_INCOMPLETE: {
      status: 422,
      rule: 'R-18',
      zh: '尚有贫困村没有摸底结果',
      en: 'Some poor villages have no result yet',
      fix_zh: '尚缺：{accepted}',
      fix_en: 'Still missing: {accepted}',
    },
  },
  figures: {
    secretary_surveys_open: { words: ['进行中的书记摸底', 'surveys of secretaries under way'] },
    secretary_surveys_closed: { words: ['已完成的书记摸底', 'surveys of secretaries closed'] },
  },
  tasks: ['R-18'],
  // Chapter 10: before 2016-09-30, the day R-21 has every secretary in place by
  standing: [
    {
      rule: 'R-18',
      of: 'county',
      owner_role: 'county_org',
      from: 'closed_on',
      periods: [{ period: '', opens: '2016-01-01', due: '2016-09-30' }],
    },
  ],
})

interface Result {
  village_code: string
  result: string
}

/** no second round while one is open: SURVEY_OPEN. */
export const r18OneOpen = (next: { id: string }, others: readonly { id: string; status: string }[]): Finding[] =>
  others.some(({ id, status }) => id !== next.id && status === 'open')
    ? [{ rule: 'R-18', code: 'SURVEY_OPEN', field: 'county' }]
    : []

/** R-18, 「以县为单位」: results are of villages of the county, one each. */
export const r18Results = ({ county, results }: { county: string; results: readonly Result[] }): Finding[] => {
  const codes = results.map(({ village_code }) => village_code)
  const foreign = codes.filter((code) => code.length !== 12 || !code.startsWith(county))
  const twice = codes.filter((code, i) => codes.indexOf(code) !== i)
  return [
    ...(foreign.length === 0 ? [] : [{ rule: 'R-18', code: 'VILLAGE_NOT_LISTED' as const, field: 'results' }]),
    ...(twice.length === 0
      ? []
      : [{ rule: 'R-18', code: 'STATE' as const, field: 'results', facts: { status: twice.join(', '), allowed: [] } }]),
  ]
}

/** it closes when each village listed that day has a result: SURVEY_INCOMPLETE names those that have none. */
export const r18Complete = (
  results: readonly Result[],
  listed: readonly { village_code: string; name: string }[],
): Finding[] => {
  const seen = new Set(results.map(({ village_code }) => village_code))
  const missing = listed.filter(({ village_code }) => !seen.has(village_code))
  const accepted = missing.map(({ village_code }) => village_code)
  return missing.length === 0
    ? []
    : [
        {
          rule: 'R-18',
          code: 'SURVEY_INCOMPLETE',
          field: 'results',
          facts: { accepted },
          names: namesOfVillages(missing),
        },
      ]
}

/** the results that make a case, of villages listed on the closing day. */
export const casesOf = <R extends Result>(results: readonly R[], listed: readonly { village_code: string }[]): R[] => {
  const owed = new Set(listed.map(({ village_code }) => village_code))
  return results.filter(({ village_code, result }) => result !== 'fit' && owed.has(village_code))
}

/** Under way until it is closed. */
export const surveyDerived = (row: { county: string; opened_on: string; closed_on: string | null }): Derived => ({
  spans: [
    localSpan({ indicator: 'secretary_surveys_open', place: row.county, from: row.opened_on, to: row.closed_on }),
    ...(row.closed_on === null
      ? []
      : [localSpan({ indicator: 'secretary_surveys_closed', place: row.county, from: row.closed_on, to: null })]),
  ],
  tasks: [],
})
