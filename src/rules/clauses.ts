import { BOOK } from './book.ts'
import type { BookEntry } from './book-entry.ts'

/** A clause of the document, by its place in it, and the figure it is judged by: a share of figures, else of what is owed. */
interface ClauseLaw {
  place: string
  zh: string
  en: string
  /** Numbers of R-… from the first to the last. */
  rules: readonly [first: number, last: number]
  /** Names of figures of the summary. */
  judged_by?: { numerator: readonly string[]; denominator: readonly string[] }
}

const CLAUSE_LAWS: readonly ClauseLaw[] = [
  { place: '题', zh: '印发对象', en: 'Addressees', rules: [1, 1] },
  { place: '引言', zh: '政策依据', en: 'Legal basis', rules: [2, 2] },
  { place: '一', zh: '总体要求', en: 'General requirements', rules: [3, 3] },
  { place: '二(一)', zh: '县级领导班子', en: 'County leadership', rules: [4, 8] },
  { place: '二(二)1', zh: '乡镇领导班子', en: 'Township leadership', rules: [9, 11] },
  { place: '二(二)2', zh: '驻点普遍直接联系群众', en: 'Resident points and contact', rules: [12, 15] },
  {
    place: '二(二)3',
    zh: '基础性源头性问题和软弱涣散组织',
    en: 'Root problems and weak organisations',
    rules: [16, 17],
  },
  { place: '二(三)1', zh: '村党组织书记', en: 'Village secretaries', rules: [18, 21] },
  {
    place: '二(三)2',
    zh: '整顿软弱涣散党组织',
    en: 'Rectification of weak organisations',
    rules: [22, 26],
    judged_by: { numerator: ['rectifications_closed'], denominator: ['rectifications_closed', 'rectifications_open'] },
  },
  {
    place: '二(三)3',
    zh: '村党组织权责清单',
    en: 'Powers and duties',
    rules: [27, 28],
    judged_by: { numerator: ['power_lists_current'], denominator: ['villages'] },
  },
  { place: '二(三)4', zh: '联席会议和“四议两公开”', en: 'Joint meetings and deliberation', rules: [29, 31] },
  { place: '二(三)5', zh: '村干部培训', en: 'Training of village cadres', rules: [32, 35] },
  {
    place: '二(四)1',
    zh: '党员脱贫致富',
    en: 'Members with projects',
    rules: [36, 37],
    judged_by: { numerator: ['member_projects_running'], denominator: ['members_able'] },
  },
  {
    place: '二(四)2',
    zh: '党员帮带和发挥作用',
    en: 'Members who help and take part',
    rules: [38, 40],
    judged_by: { numerator: ['household_pairings'], denominator: ['members_helping'] },
  },
  {
    place: '二(五)1',
    zh: '选派驻村工作队和第一书记',
    en: 'Teams and first secretaries',
    rules: [41, 46],
    judged_by: { numerator: ['seats_filled'], denominator: ['seats_required'] },
  },
  { place: '二(五)2', zh: '人选条件', en: 'Conditions of candidates', rules: [47, 51] },
  {
    place: '二(五)3',
    zh: '任期和职责任务',
    en: 'Term and duties',
    rules: [52, 56],
    judged_by: { numerator: ['covered'], denominator: ['holders'] },
  },
  {
    place: '二(五)4',
    zh: '后盾、待遇和提拔',
    en: 'Backing, treatment, promotion',
    rules: [57, 61],
    judged_by: { numerator: ['confirmations_done'], denominator: ['confirmations_asked'] },
  },
  {
    place: '二(六)1',
    zh: '村级组织运转经费',
    en: 'Operating funds',
    rules: [62, 67],
    judged_by: { numerator: ['fund_allocations_paid'], denominator: ['fund_allocations'] },
  },
  {
    place: '二(六)2',
    zh: '农村公共服务中心',
    en: 'Public service centres',
    rules: [68, 70],
    judged_by: { numerator: ['centres_built'], denominator: ['villages'] },
  },
  {
    place: '三1',
    zh: '“两学一做”学习教育',
    en: 'Study',
    rules: [71, 75],
    judged_by: { numerator: ['plans_done'], denominator: ['plans_asked'] },
  },
  {
    place: '三2',
    zh: '组织部门牵头抓总',
    en: 'The organisation departments’ lead',
    rules: [76, 81],
    judged_by: { numerator: ['assessments_done'], denominator: ['assessments_asked'] },
  },
  { place: '三3', zh: '考核和问责', en: 'Review and accountability', rules: [82, 84] },
]

export interface Clause extends Omit<ClauseLaw, 'rules'> {
  rules: readonly BookEntry[]
}

const numberOf = ({ number }: BookEntry): number => Number(number.slice(2))

/** The clauses of the document in its order, each with its rules: every one of R-1 … R-84 is in one. */
export const CLAUSES: readonly Clause[] = CLAUSE_LAWS.map(({ rules: [first, last], ...law }) => ({
  ...law,
  rules: BOOK.filter((entry) => entry.number.startsWith('R-') && numberOf(entry) >= first && numberOf(entry) <= last),
}))
