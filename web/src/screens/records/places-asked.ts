export type Level = 'city' | 'county' | 'township' | 'village'

/** At which levels a field names a place, and whether it may lie in another city. */
export interface PlaceAsked {
  levels: readonly Level[]
  elsewhere: boolean
}

const LENGTHS: ReadonlyMap<number, Level> = new Map([
  [6, 'county'],
  [9, 'township'],
  [12, 'village'],
])

export const levelOf = (code: string): Level =>
  /^\d{4}00$/.test(code) ? 'city' : (LENGTHS.get(code.length) ?? 'village')

/** Whether a place lies where somebody works, or the other way about: a village's user names his township too. */
export const isWithin = (code: string, scope: string): boolean => code.startsWith(scope) || scope.startsWith(code)

const here = (...levels: readonly Level[]): PlaceAsked => ({ levels, elsewhere: false })
const anywhere = (...levels: readonly Level[]): PlaceAsked => ({ levels, elsewhere: true })

const ASKED: ReadonlyMap<string, PlaceAsked> = new Map([
  ['postings.division', anywhere('city', 'county')],
  ['branches.host_code', anywhere('city', 'county', 'township')],
  ['branches.attached_party_org.division', anywhere('city', 'county', 'township')],
  ['officials.place', here('county', 'township', 'village')],
  ['leadership_posts.place', here('county', 'township', 'village')],
  ['work_plans.place', here('county', 'township')],
  ['people_problems.place', here('county', 'township')],
  ['secretary_surveys.county', here('county')],
  ['review_reports.place', here('city', 'county', 'township')],
  ['leadership_assessments.place', here('city', 'county', 'township', 'village')],
  ['accountability_cases.place', here('city', 'county', 'township', 'village')],
  ['cadre_trainings.place', here('city', 'county', 'township')],
  ['rectification_cases.township_committee', here('township')],
  ['users.scope', here('city', 'county', 'township', 'village')],
  ['api_keys.scope', here('city', 'county', 'township', 'village')],
  ['units.division', here('city', 'county')],
  ['heavy_tasks.division', anywhere('county', 'township')],
])

/** What place a field of a form asks for, or null where it asks for none. */
export const placeAsked = (record: string, field: string): PlaceAsked | null => ASKED.get(`${record}.${field}`) ?? null
