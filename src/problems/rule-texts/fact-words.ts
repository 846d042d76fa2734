import * as enums from '../../rules/lists/enums.ts'
import * as enumsOfBranches from '../../rules/lists/enums-branches.ts'
import * as enumsOfRecords from '../../rules/lists/enums-local.ts'
import * as enumsOfTrainings from '../../rules/lists/enums-trainings.ts'
import * as enumsOfVillages from '../../rules/lists/enums-village.ts'
import type { RecordLaw } from '../../rules/law.ts'
import { LOCAL_LAWS } from '../../rules/local-laws.ts'
import { manifests } from '../../../tenants/index.ts'

type Words = ReadonlyMap<string, string>

const LAWS: readonly RecordLaw[] = LOCAL_LAWS

const ofLaws = (pick: (law: RecordLaw) => readonly (readonly [string, string])[]): Words => new Map(LAWS.flatMap(pick))

/** What an office calls an act; those of a city's own records are in their laws. */
const ACTS: Words = new Map([
  ...ofLaws(({ acts }) => Object.entries(acts).map(([act, { words }]) => [act, words[0]] as const)),
  ['propose', '提出'],
  ['accept', '同意'],
  ['counter', '提出修改'],
  ['decline', '不同意'],
  ['withdraw', '撤回'],
  ['end', '结束'],
  ['call_off', '撤销'],
  ['submit', '提交'],
  ['confirm', '确认'],
  ['reject', '退回'],
  ['cancel', '取消'],
  ['approve', '批准'],
  ['refuse', '不予批准'],
  ['dissolve', '撤销'],
  ['sign', '签字'],
  ['file', '归档'],
  ['pay', '支付'],
  ['notice', '公示'],
  ['review', '审核'],
  ['publish', '发布'],
  ['decide_recall', '决定召回'],
  ['decide_keep', '决定留任'],
  ['decide', '决定'],
  ['inform', '告知本人'],
  ['reply', '本人答复'],
  ['recall', '召回'],
  ['solve', '解决'],
  ['update', '修改'],
  ['delist', '退出名册'],
  ['revoke', '收回'],
  ['object', '提出异议'],
  ['remove', '移除'],
  ['rotate', '更换'],
  ['consent', '同意'],
  ['overtake', '随驻村结束'],
  ['replace', '补派'],
  ['release', '释放'],
])

/** What an office calls a state. */
const STATES: Words = new Map([
  ...ofLaws(({ state_words }) => Object.entries(state_words ?? {}).map(([state, words]) => [state, words[0]] as const)),
  ['named_often', '曾用名过多'],
  ['set_often', '设定次数过多'],
  ['without_alert', '没有待处理的待遇变动'],
  ['without_difficulty', '未发现困难'],
  ['draft', '草拟'],
  ['submitted', '已提交'],
  ['pending', '待对方同意'],
  ['confirmed', '已确认'],
  ['active', '生效中'],
  ['completed', '任期届满'],
  ['recalled', '已召回'],
  ['ended_early', '已提前结束'],
  ['rejected', '已退回'],
  ['cancelled', '已取消'],
  ['proposed', '已提出'],
  ['countered', '已提出修改'],
  ['declined', '已拒绝'],
  ['withdrawn', '已撤回'],
  ['ended', '已结束'],
  ['approved', '已批准'],
  ['refused', '不予批准'],
  ['dissolved', '已撤销'],
  ['paid', '已支付'],
  ['signed', '已签字'],
  ['filed', '已归档'],
  ['on_notice', '公示中'],
  ['decided_recall', '已决定召回'],
  ['decided_keep', '已决定留任'],
  ['replaced', '已补派'],
  ['overtaken', '已随驻村结束'],
  ['reviewed', '已审核'],
  ['published', '已发布'],
  ['released', '号码已释放'],
  ['revoked', '已收回'],
  ['expired', '已过期'],
  ['removed', '已移除'],
  ['open', '未了结'],
  ['solved', '已解决'],
  ['in_force', '生效中'],
  ['recorded', '已登记'],
  ['drafted', '已起草'],
  ['appraised', '已考核'],
  ['reported', '已有报告'],
  ['listed', '在名册'],
  ['delisted', '已退出名册'],
  ['passed', '合格'],
  ['failed', '不合格'],
])

/** What an office calls a kind of record. */
const RECORDS: Words = new Map([
  ...ofLaws(({ record, words }) => [[record, words[0]] as const]),
  ['postings', '驻村'],
  ['assignments', '帮扶任务'],
  ['duty_records', '履职记实'],
  ['duty_remarks', '履职评语'],
  ['visits', '走访'],
  ['training_participants', '培训'],
  ['study_attendees', '学习活动'],
  ['four_leads_sheets', '“四个带头”表'],
  ['assessment_comments', '考核意见'],
  ['reimbursement_claims', '报销'],
  ['support_confirmations', '支持确认'],
  ['assessments', '年度考核'],
  ['recall_cases', '召回'],
  ['temp_branch_members', '支部党员'],
  ['branch_members', '支部党员'],
  ['branch_officers', '支部委员'],
  ['branch_acts', '支部活动'],
  ['study_sessions', '学习活动'],
  ['study_plans', '学习计划'],
  ['study_problems', '学习中查摆的问题'],
])

const KINDS: Words = new Map(enums.EXCEPTION_KINDS.map(({ id, zh }) => [id, zh]))

interface Term {
  id: string
  zh: string
}

const isTerm = (value: unknown): value is Term =>
  typeof value === 'object' && value !== null && 'id' in value && 'zh' in value

/**
 * Values of the closed lists by their own terms. One that two lists call differently has no name here and keeps its id; only
 * `other` is the same word wherever it stands.
 */
const VALUES: Words = (() => {
  const lists = [enums, enumsOfBranches, enumsOfRecords, enumsOfTrainings, enumsOfVillages]
  const terms = lists
    .flatMap((list) => Object.values<unknown>(list))
    .flat()
    .filter(isTerm)
  const names = new Map<string, Set<string>>()
  for (const { id, zh } of terms) names.set(id, (names.get(id) ?? new Set()).add(zh))
  const alike = [...names].flatMap(([id, [zh, another]]) => (zh && !another ? [[id, zh] as const] : []))
  return new Map([...alike, ['other', '其他']])
})()

const COMPARED: Words = new Map([
  ['>=', '及以后'],
  ['>', '之后'],
  ['<=', '及以前'],
  ['<', '之前'],
])

/** A day with a sign before it, as an office says it: `>= 2017-01-01` is 2017-01-01及以后. */
const comparedDay = (value: string): string =>
  value.replace(/^([<>]=?) (\d{4}-\d{2}-\d{2})$/, (_, sign: string, day: string) => `${day}${COMPARED.get(sign) ?? ''}`)

/** How an office calls the counts of a vote, and the form of a day. */
const COUNTED: Words = new Map([
  ['in_favour', '赞成'],
  ['present', '到会'],
  ['entitled', '应到'],
  ['YYYY-MM-DD', '年-月-日，如2017-06-30'],
])

const countedInWords = (value: string): string =>
  value.replaceAll(/\b(?:in_favour|present|entitled|YYYY-MM-DD)\b/g, (word) => COUNTED.get(word) ?? word)

/** Where a text names a tenant by its code, an office reads the city's name. */
const CITY_CODE = /(?<![\d-])44\d{2}00(?![\d-])/g

const CITIES = new Map(manifests.map((manifest) => [manifest.code, manifest]))

/** A county is told by its name, its code beside it: offices type that into their files. */
const COUNTIES = new Map(manifests.flatMap(({ counties }) => counties.map((county) => [county.code, county] as const)))

const inCounties = (value: string, locale: 'zh-CN' | 'en'): string => {
  const county = COUNTIES.get(value)
  if (county === undefined) return value
  return locale === 'en' ? `${county.name_en} (${value})` : `${county.name_zh}（${value}）`
}

/** 3.3, R-76: a department is told as its role, or as `role tenant`; an office reads the name of the department. */
const DEPARTMENTS = new Map<string, Readonly<Record<'zh-CN' | 'en', string>>>(
  enumsOfRecords.APPROVER_ROLES.map(({ id, zh, en }) => [id, { 'zh-CN': zh, en }]),
)

const inDepartments = (value: string, locale: 'zh-CN' | 'en'): string =>
  value.replace(/^[a-z_]+(?=$| 44\d{4}$)/, (role) => DEPARTMENTS.get(role)?.[locale] ?? role)

const inCities = (value: string, locale: 'zh-CN' | 'en'): string =>
  value.replaceAll(CITY_CODE, (code) => CITIES.get(code)?.[locale === 'en' ? 'name_en' : 'name_zh'] ?? code)

const BY_FACT: Readonly<Record<string, Words>> = { allowed: ACTS, status: STATES, records: RECORDS, kind: KINDS }

/** Whether a fact is told by names. */
const isNamed = (fact: string): boolean => fact in BY_FACT || fact === 'accepted'

/** A value by its name. A code in figures stays before it: offices type it into their files. */
const namedValue = (value: string): string => {
  const name = VALUES.get(value)
  if (name === undefined) return countedInWords(comparedDay(value))
  return /\d/.test(value) ? `${value}（${name}）` : name
}

const inChinese = (fact: string, value: string): string => {
  if (fact === 'accepted') return namedValue(value)
  const words = BY_FACT[fact]
  return words ? value.replaceAll(/[a-z][a-z_]+/g, (word) => words.get(word) ?? word) : value
}

/**
 * A fact as the text of a refusal has it: cities by their names; in Chinese also acts, states, records, kinds and values of closed
 * lists. What has no name (an id, an amount) stays as it is. Members of a problem keep the ids that a request is sent with.
 */
export const inText = (fact: string, value: string, locale: 'zh-CN' | 'en'): string =>
  inCities(inCounties(inDepartments(locale === 'en' ? value : inChinese(fact, value), locale), locale), locale)

/** What stands between the values of a fact that is a list. */
export const betweenValues = (fact: string, locale: 'zh-CN' | 'en'): string =>
  locale !== 'en' && isNamed(fact) ? '、' : ', '
