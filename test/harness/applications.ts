import type { Applicant, Application } from '../../src/rules/branches/b-branches.ts'

/** Foshan's people in Zhanjiang, as the examples of R-73 have it. */
export const FOSHAN = '440600'
export const ZHANJIANG = '440800'
export const LEIZHOU = '440882'
export const XUWEN = '440825'
export const TOWN = '440882101'
export const APPLIED_ON = '2016-09-01'

/** Somebody in post in a village of the town who may join. */
export const applicant = (more: Partial<Applicant> = {}): Applicant => ({
  id: 'm',
  joined_on: APPLIED_ON,
  left_on: null,
  full_from: APPLIED_ON,
  posting: { first: '2016-05-01', last: '2019-04-30' },
  person_party_status: 'full',
  post_role: 'team_member',
  mode: 'paired',
  posting_status: 'active',
  sender: FOSHAN,
  division: `${TOWN}201`,
  permanent_party_org: 'Branch of the water bureau',
  relation_transferred: false,
  other_branch: null,
  ...more,
})

export const applicants = (n: number, more: Partial<Applicant> = {}): Applicant[] =>
  Array.from({ length: n }, (_, i) => applicant({ id: `m${i}`, ...more }))

/** Somebody of the partner's staff at the city or a county. */
export const staff = (more: Partial<Applicant> = {}): Applicant =>
  applicant({ post_role: 'liaison_staff', mode: null, division: ZHANJIANG, ...more })

/** The Party organisation of a place's organs. */
export const organ = (division: string) => ({ name: 'Branch of the organs', division, org_type: '631' as const })

/** Pattern B by county, in order. */
export const byCounty = (more: Partial<Application> = {}): Application => ({
  pattern: 'resident_unit',
  level: 'county',
  partner: FOSHAN,
  host: ZHANJIANG,
  host_code: LEIZHOU,
  joint_with: [],
  counties: new Set([LEIZHOU, XUWEN]),
  attached_org: organ(LEIZHOU),
  members: applicants(3),
  exceptions: [],
  day: APPLIED_ON,
  regulated: true,
  ...more,
})

/** Pattern B by township. */
export const byTownship = (more: Partial<Application> = {}): Application =>
  byCounty({ level: 'township', host_code: TOWN, attached_org: organ(TOWN), ...more })

/** Pattern C: staff of the city and of two of its counties. */
export const byCity = (more: Partial<Application> = {}): Application =>
  byCounty({
    pattern: 'city_unit',
    level: 'city',
    host_code: ZHANJIANG,
    attached_org: organ(ZHANJIANG),
    members: [staff(), staff({ division: LEIZHOU }), staff({ division: XUWEN })],
    ...more,
  })
