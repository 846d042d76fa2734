import type { Finding } from './finding.ts'
import { townshipOf } from './law.ts'
import type { LeadershipPostKind } from './lists/enums-local.ts'
import { COUNTY_TEAM } from './r-leadership.ts'
import { r17Deadline } from './r-rectification.ts'

interface HeldPost {
  id: string
  place: string
  post: LeadershipPostKind
  valid_from: string
  valid_to: string | null
}

interface Case {
  village_code: string
  opened_on: string
  /** The day this rectification began: of a relapse, when the case was reopened. */
  began_on: string
  hardest: boolean
  deadline: string | null
  responsible_secretary: string | null
  county_posts: readonly string[] | null
  township_committee: string | null
  township_cadres: readonly string[] | null
  departments: readonly string[] | null
}

/** In post when the rectification began, or since: `by` is the day of the entry, for a new case the day it was opened. */
const serves = ({ valid_from, valid_to }: HeldPost, { began_on }: Case, by: string): boolean =>
  valid_from <= by && (valid_to === null || began_on < valid_to)

/**
 * a township Party secretary answers for it, in post the day the case opened; one who follows him takes the case over:
 * RECTIFY_NO_SECRETARY.
 */
export const r17Secretary = (row: Case, secretary: HeldPost | undefined, by: string): Finding[] => {
  const isHis =
    secretary !== undefined &&
    secretary.post === 'township_party_secretary' &&
    secretary.place === townshipOf(row.village_code) &&
    serves(secretary, row, by)
  return isHis ? [] : [{ rule: 'R-17', code: 'RECTIFY_NO_SECRETARY', field: 'responsible_secretary' }]
}

const inCountyOf = (row: Case, posts: readonly HeldPost[], by: string): HeldPost[] =>
  posts.filter(
    (each) => COUNTY_TEAM.includes(each.post) && row.village_code.startsWith(each.place) && serves(each, row, by),
  )

/** on a hardest village the county Party secretary leads: RECTIFY_LEVEL_PERSON. */
export const r22CountySecretary = (row: Case, posts: readonly HeldPost[], by: string): Finding[] =>
  !row.hardest || inCountyOf(row, posts, by).some(({ post }) => post === 'county_party_secretary')
    ? []
    : [{ rule: 'R-22', code: 'RECTIFY_LEVEL_PERSON', field: 'county_posts' }]

/** at least one member of the county leadership is linked, and whoever is named is on record: RECTIFY_NO_COUNTY_LEADER. */
export const r23CountyLeader = (row: Case, posts: readonly HeldPost[], by: string): Finding[] => {
  const onRecord = new Set(posts.map(({ id }) => id))
  const allKnown = (row.county_posts ?? []).every((id) => onRecord.has(id))
  return allKnown && inCountyOf(row, posts, by).length > 0
    ? []
    : [{ rule: 'R-23', code: 'RECTIFY_NO_COUNTY_LEADER', field: 'county_posts' }]
}

/** its own township's committee, and a cadre who takes the village: RECTIFY_NO_TOWNSHIP. */
export const r24Township = ({ village_code, township_committee, township_cadres }: Case): Finding[] => {
  const own = townshipOf(village_code)
  const finding = (field: string): Finding => ({
    rule: 'R-24',
    code: 'RECTIFY_NO_TOWNSHIP',
    field,
    facts: { accepted: [own] },
  })
  return [
    ...(township_committee === own ? [] : [finding('township_committee')]),
    ...((township_cadres ?? []).length > 0 ? [] : [finding('township_cadres')]),
  ]
}

/** the organisation department convenes: RECTIFY_CONVENOR. */
export const r25Convenor = ({ departments }: Case): Finding[] =>
  (departments ?? []).includes('organisation') ? [] : [{ rule: 'R-25', code: 'RECTIFY_CONVENOR', field: 'departments' }]

/** whoever is posted to the village assists; a posting or a posted person is never responsible: ASSIST_NOT_RESPONSIBLE. */
export const r26Assist = (
  { responsible_secretary }: Pick<Case, 'responsible_secretary'>,
  postings: readonly { id: string; person_id: string }[],
): Finding[] =>
  postings.some(({ id, person_id }) => [id, person_id].includes(responsible_secretary ?? ''))
    ? [{ rule: 'R-26', code: 'ASSIST_NOT_RESPONSIBLE', field: 'responsible_secretary' }]
    : []

interface CaseFacts {
  secretary: HeldPost | undefined
  county_posts: readonly HeldPost[]
  postings: readonly { id: string; person_id: string }[]
  /** The latest day on which who is named has come into post. */
  by: string
}

/** on one case; who assists is told so before he is told that he is no secretary. */
export const caseFindings = (row: Case, { secretary, county_posts, postings, by }: CaseFacts): Finding[] => {
  const assists = r26Assist(row, postings)
  return [
    ...(assists.length > 0 ? assists : r17Secretary(row, secretary, by)),
    ...r17Deadline({ deadline: row.deadline, opened_on: row.began_on }),
    ...r22CountySecretary(row, county_posts, by),
    ...r23CountyLeader(row, county_posts, by),
    ...r24Township(row),
    ...r25Convenor(row),
  ]
}
