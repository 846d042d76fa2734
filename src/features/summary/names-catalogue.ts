import {
  ASSESSMENT_GRADES,
  CADRE_RANKS,
  DISPATCH_MODES,
  EXCEPTION_KINDS,
  PARTY_STATUSES,
  POST_ROLES,
} from '../../rules/lists/enums.ts'
import { BRANCH_PATTERNS, BRANCH_STATUSES } from '../../rules/lists/enums-branches.ts'
import { LOCAL_FIGURES } from '../../rules/local-laws.ts'
import { FIGURE_NAMES, type ChapterName, type FigureName, type RateName } from './figure-list.ts'

interface Words {
  zh: string
  en: string
}

const w = (zh: string, en: string): Words => ({ zh, en })

type Terms = readonly ({ id: string } & Words)[]

/** The figures of a list of terms: `<stem><id><tail>`. */
const ofTerms = (terms: Terms, stem: string, say: (term: Words) => Words, tail = ''): Record<string, Words> =>
  Object.fromEntries(terms.map((term) => [`${stem}${term.id}${tail}`, say(term)]))

const SEAT_WORDS = {
  required: w('应设岗位', 'seats required'),
  filled: w('在岗岗位', 'seats filled'),
  vacant: w('空缺岗位', 'seats vacant'),
  vacant_days: w('累计空岗天数', 'vacant days so far'),
} as const

const seatLabels = (): Record<string, Words> =>
  Object.fromEntries(
    Object.entries(SEAT_WORDS).flatMap(([count, words]) => [
      [`seats_${count}`, words] as const,
      ...POST_ROLES.map(
        ({ id, zh, en }) => [`seats_${count}_${id}`, w(`${words.zh}·${zh}`, `${words.en}, ${en}`)] as const,
      ),
    ]),
  )

const branchLabels = (): Record<string, Words> =>
  Object.fromEntries(
    BRANCH_PATTERNS.flatMap((pattern) => [
      ...BRANCH_STATUSES.map(
        (status) =>
          [
            `branches_${pattern.id}_${status.id}`,
            w(`临时党支部(${pattern.zh})·${status.zh}`, `temporary branches ${pattern.en}, ${status.en}`),
          ] as const,
      ),
      [
        `eligible_${pattern.id}`,
        w(`应编入支部党员(${pattern.zh})`, `members to be in a branch ${pattern.en}`),
      ] as const,
      [`in_branch_${pattern.id}`, w(`已编入支部党员(${pattern.zh})`, `members in a branch ${pattern.en}`)] as const,
    ]),
  )

const LABELS: Readonly<Record<string, Words>> = {
  villages: w('相对贫困村', 'poor villages'),
  villages_assigned: w('已落实帮扶任务的村', 'villages with an open assignment'),
  villages_unassigned: w('未落实帮扶任务的村', 'villages without an open assignment'),
  villages_answered: w('帮扶任务执行中的村', 'villages with an assignment in force'),
  ...ofTerms(DISPATCH_MODES, 'villages_', ({ zh, en }) => w(`${zh}的村`, `villages ${en}`)),
  ...ofTerms(DISPATCH_MODES, 'villages_', ({ zh, en }) => w(`${zh}·已落实`, `${en}: open assignment`), '_assigned'),
  ...ofTerms(
    DISPATCH_MODES,
    'villages_',
    ({ zh, en }) => w(`${zh}·未落实`, `${en}: no open assignment`),
    '_unassigned',
  ),
  ...ofTerms(DISPATCH_MODES, 'villages_', ({ zh, en }) => w(`${zh}·执行中`, `${en}: assignment in force`), '_answered'),
  assignments_open: w('未结束的帮扶任务', 'open assignments'),
  ...seatLabels(),
  people: w('在岗人员', 'people in post'),
  ...ofTerms(POST_ROLES, 'people_role_', ({ zh, en }) => w(`在岗·${zh}`, `in post as ${en}`)),
  ...ofTerms(CADRE_RANKS, 'people_rank_', ({ zh, en }) => w(`在岗·${zh}`, `in post, ${en}`)),
  ...ofTerms(PARTY_STATUSES, 'people_party_', ({ zh, en }) => w(`在岗·${zh}`, `in post, ${en}`)),
  ...ofTerms(EXCEPTION_KINDS, 'exceptions_', ({ zh, en }) => w(`例外·${zh}`, `exceptions: ${en}`)),
  terms_ending_30: w('30天内任期届满', 'terms ending within 30 days'),
  terms_ending_90: w('90天内任期届满', 'terms ending within 90 days'),
  terms_ending_180: w('180天内任期届满', 'terms ending within 180 days'),
  ...branchLabels(),
  sessions: w('本年学习次数', 'study sessions this year'),
  sessions_joint: w('其中与村党组织联合', 'of them held jointly'),
  session_attendees: w('本年参学人次', 'people taking part this year'),
  plans: w('本年学习计划', 'study plans of the year'),
  plans_asked: w('应订学习计划', 'study plans asked for'),
  plans_done: w('已订学习计划', 'study plans made in time'),
  holders: w('应履职记实人员', 'holders whose duties are asked for'),
  covered: w('四项职责均有记录', 'holders with all four duties on record'),
  confirmations_asked: w('应作支持确认', 'support confirmations asked for'),
  confirmations_done: w('已作支持确认', 'support confirmations filed'),
  treatment_alerts: w('待遇变动待处理', 'changes of treatment to answer'),
  claims_due: w('待付报销(笔)', 'claims due'),
  claims_due_fen: w('待付报销金额(分)', 'claims due, in fen'),
  claims_paid: w('本年已付报销(笔)', 'claims paid this year'),
  claims_paid_fen: w('本年已付报销金额(分)', 'claims paid this year, in fen'),
  recalls_open: w('召回待决', 'recalls to be decided'),
  recalls_decided: w('本年决定召回', 'recalls decided this year'),
  recalls_kept: w('本年决定留任', 'recalls refused this year'),
  assessments_asked: w('应作年度考核', 'assessments asked for'),
  assessments_done: w('按期完成考核', 'assessments filed in time'),
  ...ofTerms(ASSESSMENT_GRADES, 'assessments_', ({ zh, en }) => w(`本年考核·${zh}`, `assessed this year: ${en}`)),
  facts_agreed: w('本年双方一致的事实', 'facts both cities agreed on this year'),
  facts_contested: w('有争议的事实', 'contested facts'),
  facts_ruled: w('本年裁定的事实', 'contested facts ruled this year'),
  ...Object.fromEntries(LOCAL_FIGURES.map(([name, { words }]) => [name, w(...words)])),
  overdue: w('逾期事项', 'overdue tasks'),
}

const OVERDUE = /^overdue_([a-z])(\d+)$/

const labelOf = (name: FigureName): Words => {
  const [, letter, number] = OVERDUE.exec(name) ?? []
  const known = LABELS[name]
  if (known) return known
  const rule = `${letter?.toUpperCase()}-${number}`
  return w(`逾期事项·${rule}`, `overdue tasks of ${rule}`)
}

/** What each figure is called, in both languages. */
export const FIGURE_LABELS: ReadonlyMap<FigureName, Words> = new Map(FIGURE_NAMES.map((name) => [name, labelOf(name)]))

export const CHAPTER_LABELS: Readonly<Record<ChapterName, Words>> = {
  villages: w('贫困村与帮扶任务', 'villages and assignments'),
  seats: w('岗位', 'seats'),
  people: w('人员', 'people'),
  roles: w('人员·岗位', 'people by post'),
  ranks: w('人员·职级', 'people by rank'),
  party: w('人员·政治面貌', 'people by Party status'),
  exceptions: w('例外', 'exceptions'),
  terms: w('任期', 'terms'),
  branches: w('临时党支部', 'temporary branches'),
  members: w('党员编入支部', 'members in branches'),
  sessions: w('学习活动', 'learning sessions'),
  attendees: w('学习人次', 'participants of sessions'),
  plans: w('学习计划', 'study plans'),
  coverage: w('履职', 'duties'),
  support: w('保障', 'support'),
  recalls: w('召回', 'recalls'),
  assessments: w('考核', 'assessments'),
  facts: w('双方共有的事实', 'facts two cities share'),
  local: w('党建促脱贫工作', 'the work of county, township and village'),
  local_people: w('党建促脱贫工作·人员', 'people in the work of county, township and village'),
  overdue: w('逾期', 'overdue'),
}

export const RATE_LABELS: Readonly<Record<RateName, Words>> = {
  villages_assigned: w('帮扶任务落实', 'villages with an open assignment'),
  seats_filled: w('岗位在岗', 'seats filled'),
  in_branch: w('党员编入支部', 'members in a branch'),
  coverage: w('四项职责记录', 'duties on record'),
  confirmations: w('支持确认', 'support confirmed'),
  plans: w('学习计划', 'study plans'),
  assessments: w('年度考核', 'assessments'),
  departments: w('整顿有六部门会同', 'rectified with one of the six departments'),
  heavy_counties: w('扶贫任务重的县有熟悉扶贫工作的领导', 'heavy counties with a leader who knows poverty work'),
  heavy_townships: w('扶贫任务重的乡镇有“老乡镇”领导', 'heavy townships with a local old hand'),
  hardest_led: w('“老大难”村由县委书记带头联系', 'hardest villages led by the county Party secretary'),
  county_leaders: w('整顿有县级领导联村', 'rectified with a county leader linked'),
  township_cadres: w('整顿有乡镇干部包村', 'rectified with a township cadre'),
  points: w('贫困村有驻点', 'listed villages with a resident point'),
  powers: w('贫困村有现行权责清单', 'listed villages with a list of powers in force'),
  centres: w('贫困村已建成公共服务中心', 'listed villages with a centre built'),
  assisted: w('贫困村整顿有驻村干部协助', 'listed villages rectified with the posted assisting'),
}

/** The words of the files and of groups that are no place. */
export const WORDS = {
  key: w('代码', 'code'),
  name: w('名称', 'name'),
  state: w('状态', 'state'),
  reported: w('已报送', 'reported'),
  silent: w('未报送', 'has not reported'),
  unavailable: w('数据库不可用', 'database unavailable'),
  unreadable: w('无法读取、未显示的数据', 'figures that cannot be read and are not shown'),
  total: w('合计', 'total'),
  numerator: w('分子', 'numerator'),
  denominator: w('分母', 'denominator'),
  as_of: w('截至日期', 'as of'),
  division: w('范围', 'division'),
  group_by: w('分组', 'grouped by'),
  masked: w('人数少于此数的不显示', 'counts of people below this are not shown'),
  by_clock: w('随时间自动变化的指标', 'figures that move with the clock'),
  summary: w('汇总', 'summary'),
  rates: w('比率', 'rates'),
  seats: w('岗位', 'seats'),
  funds: w('运转经费与上年比较', 'operating funds against the year before'),
  level: w('支付级次', 'level that pays'),
  year: w('年度', 'year'),
  paid_fen: w('支付(分)', 'paid, in fen'),
  before_fen: w('上年支付(分)', 'paid the year before, in fen'),
  fell: w('少于上年', 'less than the year before'),
  yes: w('是', 'yes'),
  no: w('否', 'no'),
  notes: w('说明', 'notes'),
  post_role: w('岗位', 'post'),
  owed_by: w('责任方', 'owed by'),
  tenant: w('按城市', 'by city'),
  pair: w('按结对城市', 'by pair of cities'),
  county: w('按县(市、区)', 'by county'),
  mode: w('按帮扶方式', 'by mode'),
  none: w('不分帮扶方式', 'of no mode'),
} as const satisfies Record<string, Words>
