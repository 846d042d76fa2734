import { dayBefore, inForceTogether } from './dates.ts'
import { type Derived, inYearOf, localSpan, whileInForce } from './derived.ts'
import type { PartyStatus } from './lists/enums.ts'
import type { LeadershipPostKind } from './lists/enums-local.ts'
import { LEADERSHIP_POST_KINDS } from './lists/enums-local.ts'
import { exceptionFindings, isExcepted, soft, type Exception } from './exceptions.ts'
import type { Finding } from './finding.ts'
import { levelOf, LOCAL_READERS, recordLaw } from './law.ts'
import { a3Accepted } from './a-secretaries.ts'
import { type Policy, settingDayOn } from './settings.ts'
import { requiredText } from './states.ts'

/** 2.4: of city and county these are written by the city's department, of township and village by the county's. */
const WRITERS = {
  city: ['city_org'],
  county: ['city_org'],
  township: ['county_org'],
  village: ['county_org'],
} as const
const BY = ['city_org', 'county_org'] as const

/** A local official, known by name in his city: he may hold several posts (2.4). */
export const OFFICIALS = recordLaw({
  record: 'officials',
  noun: 'official',
  words: ['地方干部', 'local official'],
  rules: ['R-4', 'R-9', 'A-3'],
  read: LOCAL_READERS,
  acts: {
    create: { by: BY, words: ['登记', 'entered'] },
    update: { by: BY, words: ['修改', 'changed'] },
  },
  writers: WRITERS,
  fields: {
    place: ['所在地', 'place'],
    name: ['姓名', 'name'],
    party_status: ['政治面貌', 'Party status'],
    birth_year: ['出生年份', 'year of birth'],
    note: ['备注', 'note'],
  },
  codes: {},
  figures: {},
  tasks: [],
})

/** Who holds which post of a county, township or village, and from when to when. */
export const LEADERSHIP_POSTS = recordLaw({
  record: 'leadership_posts',
  noun: 'leadership_post',
  words: ['领导职务', 'leadership post'],
  rules: ['R-4', 'R-5', 'R-6', 'R-9', 'R-10', 'A-3'],
  settings: ['secretary_full_member', 'chiefs_stable_until'],
  read: LOCAL_READERS,
  acts: {
    create: { by: BY, words: ['任职', 'appointed'] },
    update: { by: BY, words: ['修改', 'changed'] },
    end: { by: BY, words: ['免职', 'ended'] },
  },
  writers: WRITERS,
  fields: {
    place: ['所在地', 'place'],
    post: ['职务', 'post'],
    official_id: ['任职人', 'holder'],
    valid_from: ['任职日期', 'from'],
    valid_to: ['免职次日', 'first day no longer in post'],
    end_reason: ['免职原因', 'why it ended'],
    end_exception: ['正职调整的例外', 'exception for the change of a chief'],
    knows_poverty_work: ['熟悉扶贫工作', 'knows poverty work'],
    poverty_note: ['扶贫工作经历', 'experience of poverty work'],
    local_veteran: ['本乡本土“老乡镇”', 'local old hand'],
    township_years: ['乡镇工作年限', 'years of township work'],
    occasion: ['选配时机', 'occasion'],
    political_quality: ['政治素质高', 'political quality attested'],
    work_ability: ['工作能力强', 'ability attested'],
    knows_rural_work: ['熟悉“三农”工作', 'knowledge of rural work attested'],
  },
  inputs: {
    ended_on: ['最后任职日', 'last day in post'],
    'end_exception.reason': ['理由', 'reason'],
    'end_exception.approver_org': ['批准单位', 'approved by'],
    'end_exception.approver_role': ['批准方', 'in the role of'],
    'end_exception.approved_on': ['批准日期', 'approved on'],
    'end_exception.document_no': ['文号', 'document number'],
  },
  codes: {
    NOTE_REQUIRED: {
      status: 422,
      rule: 'R-6',
      zh: '须说明扶贫工作经历',
      en: 'The experience of poverty work has to be stated',
      fix_zh: '标明“熟悉扶贫工作”的，请填写经历',
      fix_en: 'Whoever is said to know poverty work needs a note of the experience',
    },
    CANDIDATE_NOT_CPC: {
      status: 422,
      rule: 'R-19',
      zh: '村党组织书记须为正式党员',
      en: 'The secretary of a village Party organisation has to be a full member',
      fix_zh: '请选择符合条件的党员：{accepted}（A-3）',
      fix_en: 'Choose somebody whose Party status is one of: {accepted} (A-3)',
    },
  },
  figures: {
    county_chiefs: { words: ['县党政正职在任', 'county chiefs in post'] },
    county_chief_changes: { words: ['本年县党政正职调整', 'changes of county chiefs this year'] },
    leaders_knowing_poverty: {
      words: ['熟悉扶贫工作的县级领导', 'county leaders who know poverty work'],
      people: true,
    },
    township_veterans: { words: ['“老乡镇”领导', 'township leaders who are local old hands'], people: true },
    heavy_counties: { words: ['扶贫任务重的县', 'counties with heavy tasks'] },
    heavy_counties_knowing: {
      words: ['班子有熟悉扶贫工作干部的县', 'counties with heavy tasks and a leader who knows poverty work'],
    },
    heavy_townships: { words: ['扶贫任务重的乡镇', 'townships with heavy tasks'] },
    heavy_townships_with_veteran: {
      words: ['班子有“老乡镇”的乡镇', 'townships with heavy tasks and a local old hand in the leadership'],
    },
  },
  tasks: ['R-4'],
  standing: (['county_party_secretary', 'county_head'] as const).map((post) => ({
    rule: 'R-4' as const,
    of: 'heavy_county' as const,
    owner_role: 'city_org' as const,
    seat: post,
    where: { post },
    from: 'valid_from',
    to: 'valid_to',
  })),
})

const COUNTY_CHIEFS: readonly LeadershipPostKind[] = ['county_party_secretary', 'county_head']
const TOWNSHIP_CHIEFS: readonly LeadershipPostKind[] = ['township_party_secretary', 'township_head']
export const COUNTY_TEAM: readonly LeadershipPostKind[] = [...COUNTY_CHIEFS, 'county_leader']
const TOWNSHIP_TEAM: readonly LeadershipPostKind[] = [...TOWNSHIP_CHIEFS, 'township_leader']

/** the posts that one person holds a day. */
const SINGLE: readonly LeadershipPostKind[] = [
  'city_party_secretary',
  ...COUNTY_CHIEFS,
  ...TOWNSHIP_CHIEFS,
  'village_party_secretary',
  'village_committee_director',
]

export interface PostSpan {
  id: string
  place: string
  post: LeadershipPostKind
  valid_from: string
  valid_to: string | null
}

/** the posts of a place of that level. */
export const postsAt = (place: string): LeadershipPostKind[] =>
  LEADERSHIP_POST_KINDS.filter(({ level }) => level === levelOf(place)).map(({ id }) => id)

/** exactly one current secretary and one current head; a second holder on any day: POST_OCCUPIED. */
export const r4OneHolder = (next: PostSpan, others: readonly PostSpan[]): Finding[] => {
  if (!SINGLE.includes(next.post)) return []
  const other = others.find(
    (each) =>
      each.id !== next.id && each.place === next.place && each.post === next.post && inForceTogether(each, next),
  )
  if (!other) return []
  const to = other.valid_to === null ? null : dayBefore(other.valid_to)
  return [{ rule: 'R-4', code: 'POST_OCCUPIED', field: 'valid_from', facts: { from: other.valid_from, to } }]
}

/**
 * R-5, 「保持相对稳定」: the end of a chief's post in a heavy county before the campaign's end, or the day the province has set
 * needs the province's exception.
 */
export const r5Stable = (
  { post, last_day }: { post: LeadershipPostKind; last_day: string },
  facts: { heavy: boolean; excepted: boolean; policy: Policy },
): Finding[] => {
  const until = settingDayOn(facts.policy, 'chiefs_stable_until', last_day)
  return facts.heavy && COUNTY_CHIEFS.includes(post) && last_day < until && !facts.excepted
    ? [soft({ rule: 'R-5', field: 'end_exception', exception_kind: 'post_change_unstable', facts: { until } })]
    : []
}

interface PaperException {
  reason: string
  approver_org: string | null
  approver_role: string | null
  approved_on: string | null
  document_no: string | null
}

const asException = (paper: PaperException, province: string): Exception => ({
  kind: 'post_change_unstable',
  ...paper,
  approver_tenant: paper.approver_role === 'province_admin' ? province : null,
})

/** R-5, 3.3: what is wrong with the exception that is given: its reason, its paper, and who approved it but the province. */
export const r5Exception = (
  paper: PaperException | null,
  { today, province }: { today: string; province: string },
): Finding[] =>
  paper === null
    ? []
    : exceptionFindings({
        exception: asException(paper, province),
        authority: { role: 'province_admin', tenant: province },
        submitted_by: null,
        day: today,
        today,
      })

/** 3.3: recorded and approved on paper. */
export const isR5Excepted = (paper: PaperException | null, province: string): boolean =>
  paper !== null && isExcepted([asException(paper, province)], 'post_change_unstable')

/** who is said to know poverty work has a note of the experience: NOTE_REQUIRED. */
export const r6Note = (post: { knows_poverty_work: boolean; poverty_note: string | null }): Finding[] =>
  post.knows_poverty_work && (post.poverty_note ?? '').trim() === ''
    ? [{ rule: 'R-6', code: 'NOTE_REQUIRED', field: 'poverty_note' }]
    : []

const ATTESTED = ['political_quality', 'work_ability', 'knows_rural_work'] as const
type Attestations = Readonly<Record<(typeof ATTESTED)[number], boolean | null>>

/** a chief of a heavy township is chosen to three criteria, all attested: ATTESTATION_MISSING. */
export const r9Attested = (
  post: Attestations & { post: LeadershipPostKind; occasion: string | null },
  { heavy }: { heavy: boolean },
): Finding[] => {
  if (!heavy || !TOWNSHIP_CHIEFS.includes(post.post)) return []
  const missing = ATTESTED.filter((name) => post[name] !== true)
  return [
    ...missing.map((field) => ({ rule: 'R-9', code: 'ATTESTATION_MISSING' as const, field })),
    ...requiredText('R-9', 'occasion', post.occasion),
  ]
}

/** a local old hand has his years of township work on record: FIELD_REQUIRED. */
export const r10Veteran = (post: { local_veteran: boolean; township_years: number | null }): Finding[] =>
  post.local_veteran && post.township_years === null
    ? [{ rule: 'R-10', code: 'FIELD_REQUIRED', field: 'township_years' }]
    : []

/** a village's Party secretary is a full member, or a probationary one where the province has set so: CANDIDATE_NOT_CPC. */
export const a3FullMember = (
  { post, valid_from }: Pick<PostSpan, 'post' | 'valid_from'>,
  party_status: PartyStatus | undefined,
  policy: Policy,
): Finding[] => {
  const accepted = a3Accepted(policy, valid_from)
  return post === 'village_party_secretary' && party_status !== undefined && !accepted.includes(party_status)
    ? [{ rule: 'A-3', code: 'CANDIDATE_NOT_CPC', field: 'official_id', facts: { accepted } }]
    : []
}

/** who is a village's Party secretary does not leave the Party while he is; his post is ended first: CANDIDATE_NOT_CPC. */
export const a3StaysMember = (party_status: PartyStatus, held: readonly object[]): Finding[] =>
  held.length > 0 && party_status === 'none'
    ? [{ rule: 'A-3', code: 'CANDIDATE_NOT_CPC', field: 'party_status', facts: { accepted: ['full'] } }]
    : []

interface CountedPost extends Omit<PostSpan, 'id'> {
  knows_poverty_work: boolean
  local_veteran: boolean
  end_exception: object | null
}

/** What a post counts for: chiefs in post and their changes by county, who knows poverty work, old hands. */
export const postDerived = (row: CountedPost): Derived => {
  const { place, post, valid_to } = row
  const life = whileInForce(row)
  const counted = (indicator: string, span: { from: string; to: string | null } = life) => [
    localSpan({ indicator, place, ...span }),
  ]
  const isChief = COUNTY_CHIEFS.includes(post)
  const changed = isChief && valid_to !== null
  return {
    spans: [
      ...(isChief ? counted('county_chiefs') : []),
      ...(changed ? counted('county_chief_changes', inYearOf(valid_to)) : []),
      ...(COUNTY_TEAM.includes(post) && row.knows_poverty_work ? counted('leaders_knowing_poverty') : []),
      ...(TOWNSHIP_TEAM.includes(post) && row.local_veteran ? counted('township_veterans') : []),
      ...(changed && row.end_exception !== null
        ? counted('exceptions_post_change_unstable', { from: valid_to, to: null })
        : []),
    ],
    tasks: [],
  }
}
