import { BOOK } from './book.ts'
import type { BookEntry } from './book-entry.ts'
import { placeOf } from './book-places.ts'

/** A share of figures of the summary, by their names. */
export interface JudgedBy {
  numerator: readonly string[]
  denominator: readonly string[]
}

/** A clause of the document and the figure it is judged by: a share of figures, else of what is owed. */
interface ClauseLaw {
  zh: string
  en: string
  /** Numbers of R-… from the first to the last. */
  rules: readonly [first: number, last: number]
  /** Names of figures of the summary. */
  judged_by?: JudgedBy
}

const CLAUSE_LAWS: readonly ClauseLaw[] = [
  { zh: '印发对象', en: 'Addressees', rules: [1, 1] },
  { zh: '政策依据', en: 'Legal basis', rules: [2, 2] },
  { zh: '总体要求', en: 'General requirements', rules: [3, 3] },
  { zh: '县级领导班子', en: 'County leadership', rules: [4, 8] },
  { zh: '乡镇领导班子', en: 'Township leadership', rules: [9, 11] },
  {
    zh: '驻点普遍直接联系群众',
    en: 'Resident points and contact',
    rules: [12, 15],
    judged_by: { numerator: ['households_reached'], denominator: ['households_registered'] },
  },
  {
    zh: '基础性源头性问题和软弱涣散组织',
    en: 'Root problems and weak organisations',
    rules: [16, 17],
  },
  { zh: '村党组织书记', en: 'Village secretaries', rules: [18, 21] },
  {
    zh: '整顿软弱涣散党组织',
    en: 'Rectification of weak organisations',
    rules: [22, 26],
    judged_by: { numerator: ['rectifications_closed'], denominator: ['rectifications_closed', 'rectifications_open'] },
  },
  {
    zh: '村党组织权责清单',
    en: 'Powers and duties',
    rules: [27, 28],
    judged_by: { numerator: ['villages_with_power_list'], denominator: ['villages'] },
  },
  { zh: '联席会议和“四议两公开”', en: 'Joint meetings and deliberation', rules: [29, 31] },
  { zh: '村干部培训', en: 'Training of village cadres', rules: [32, 35] },
  {
    zh: '党员脱贫致富',
    en: 'Members with projects',
    rules: [36, 37],
    judged_by: { numerator: ['members_with_project'], denominator: ['members_able'] },
  },
  {
    zh: '党员帮带和发挥作用',
    en: 'Members who help and take part',
    rules: [38, 40],
    judged_by: { numerator: ['members_paired'], denominator: ['members_helping'] },
  },
  {
    zh: '选派驻村工作队和第一书记',
    en: 'Teams and first secretaries',
    rules: [41, 46],
    judged_by: { numerator: ['seats_filled'], denominator: ['seats_required'] },
  },
  { zh: '人选条件', en: 'Conditions of candidates', rules: [47, 51] },
  {
    zh: '任期和职责任务',
    en: 'Term and duties',
    rules: [52, 56],
    judged_by: { numerator: ['covered'], denominator: ['holders'] },
  },
  {
    zh: '后盾、待遇和提拔',
    en: 'Backing, treatment, promotion',
    rules: [57, 61],
    judged_by: { numerator: ['confirmations_done'], denominator: ['confirmations_asked'] },
  },
  {
    zh: '村级组织运转经费',
    en: 'Operating funds',
    rules: [62, 67],
  },
  {
    zh: '农村公共服务中心',
    en: 'Public service centres',
    rules: [68, 70],
    judged_by: { numerator: ['villages_with_centre'], denominator: ['villages'] },
  },
  {
    zh: '“两学一做”学习教育',
    en: 'Study',
    rules: [71, 75],
    judged_by: { numerator: ['plans_done'], denominator: ['plans_asked'] },
  },
  {
    zh: '组织部门牵头抓总',
    en: 'The organisation departments’ lead',
    rules: [76, 81],
    judged_by: { numerator: ['assessments_done'], denominator: ['assessments_asked'] },
  },
  { zh: '考核和问责', en: 'Review and accountability', rules: [82, 84] },
]

const share = (numerator: string, denominator: string): JudgedBy => ({
  numerator: [numerator],
  denominator: [denominator],
})

/** The figure that one sentence of the document is judged by, where it asks for more than what is owed and done of it. */
const RULE_FIGURES: ReadonlyMap<string, JudgedBy> = new Map([
  ['R-6', share('heavy_counties_knowing', 'heavy_counties')],
  ['R-10', share('heavy_townships_with_veteran', 'heavy_townships')],
  ['R-12', share('villages_with_point', 'villages')],
  ['R-14', share('households_reached', 'households_registered')],
  ['R-21', share('secretary_cases_in_time', 'secretary_cases_due')],
  ['R-22', share('rectifications_hardest_led', 'rectifications_hardest')],
  ['R-23', share('rectifications_linked', 'rectifications_open')],
  ['R-24', share('rectifications_taken', 'rectifications_open')],
  ['R-25', share('rectifications_joined', 'rectifications_open')],
  ['R-26', share('rectifications_assisted', 'rectifications_listed')],
  ['R-27', share('villages_with_power_list', 'villages')],
  ['R-36', share('members_with_project', 'members_able')],
  ['R-38', share('members_paired', 'members_helping')],
  ['R-40', share('members_serving', 'members_resident')],
  ['R-41', share('seats_filled', 'seats_required')],
  ['R-44', share('seats_filled_team_leader', 'seats_required_team_leader')],
  ['R-45', share('seats_filled_first_secretary', 'seats_required_first_secretary')],
  ['R-53', share('covered', 'holders')],
  ['R-57', share('confirmations_done', 'confirmations_asked')],
  ['R-69', share('villages_with_centre', 'villages')],
  ['R-71', share('plans_done', 'plans_asked')],
  ['R-73', share('in_branch_resident_unit', 'eligible_resident_unit')],
  ['R-74', share('in_branch_city_unit', 'eligible_city_unit')],
  ['R-81', share('assessments_done', 'assessments_asked')],
])

/** What a rule of the document is judged by; null: what is done of what is owed. */
export const ruleFigure = (number: string): JudgedBy | null => RULE_FIGURES.get(number) ?? null

export interface Clause extends Omit<ClauseLaw, 'rules'> {
  /** Its place in the document: part (section) item. */
  place: string
  rules: readonly BookEntry[]
}

/** Where its first rule stands, without the sub-item. */
const placeFrom = (first: number): string => (placeOf(`R-${first}`) ?? '').replace(/(?<=\d)\(\d\)$/, '')

const numberOf = ({ number }: BookEntry): number => Number(number.slice(2))

/** The clauses of the document in its order, each with its rules: every one of R-1 … R-84 is in one. */
export const CLAUSES: readonly Clause[] = CLAUSE_LAWS.map(({ rules: [first, last], ...law }) => ({
  ...law,
  place: placeFrom(first),
  rules: BOOK.filter((entry) => entry.number.startsWith('R-') && numberOf(entry) >= first && numberOf(entry) <= last),
}))
