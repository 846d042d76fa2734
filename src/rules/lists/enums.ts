/** A value of a closed list: the identifier that is stored and sent, the document's own term, and an English one. */
interface Term {
  id: string
  zh: string
  en: string
}

/** The identifiers of a list in its order, for schemas and CHECKs. */
export const idsOf = <const T extends readonly Term[]>(terms: T): { readonly [K in keyof T]: T[K]['id'] } =>
  terms.map(({ id }) => id) as { readonly [K in keyof T]: T[K]['id'] }

/** how a poor village is helped; a trait of the village, not of its city. */
export const DISPATCH_MODES = [
  { id: 'province', zh: '省直和中直驻粤单位帮扶', en: 'helped by a provincial or central unit' },
  { id: 'paired', zh: '珠三角地市对口帮扶', en: 'helped by the Pearl River Delta partner city' },
  { id: 'self', zh: '各市自行帮扶', en: 'helped by the own city or county' },
] as const satisfies readonly Term[]
export type DispatchMode = (typeof DISPATCH_MODES)[number]['id']

/** 2.1: what a tenant is. */
export const TENANT_KINDS = [
  { id: 'province', zh: '省委组织部', en: 'provincial office' },
  { id: 'partner', zh: '珠三角对口帮扶市', en: 'partner (sending) city' },
  { id: 'supported', zh: '被帮扶市', en: 'supported (host) city' },
  { id: 'self_assist', zh: '自行帮扶市', en: 'self-assisting city' },
] as const satisfies readonly Term[]
export type TenantKind = (typeof TENANT_KINDS)[number]['id']

/** the level of a unit. */
export const UNIT_LEVELS = [
  { id: 'central_in_gd', zh: '中直驻粤', en: 'central unit stationed in Guangdong' },
  { id: 'province', zh: '省直', en: 'provincial unit' },
  { id: 'city', zh: '市直', en: 'city-level unit' },
  { id: 'county', zh: '县直', en: 'county-level unit' },
  { id: 'township', zh: '乡镇(街道)', en: 'township-level unit' },
] as const satisfies readonly Term[]
export type UnitLevel = (typeof UNIT_LEVELS)[number]['id']

/** the kind of a unit; a mass organisation counts as an organ for eligibility. */
export const UNIT_KINDS = [
  { id: 'organ', zh: '机关', en: 'Party or government organ' },
  { id: 'institution', zh: '事业单位', en: 'public institution' },
  { id: 'enterprise', zh: '企业', en: 'state-owned enterprise' },
  { id: 'mass_org', zh: '群团组织', en: 'mass organisation; counts as an organ for eligibility' },
] as const satisfies readonly Term[]
export type UnitKind = (typeof UNIT_KINDS)[number]['id']

/** the posts. */
export const POST_ROLES = [
  { id: 'team_leader', zh: '驻村工作队队长', en: 'work-team leader' },
  { id: 'first_secretary', zh: '第一书记', en: 'first secretary' },
  { id: 'leader_and_first_secretary', zh: '队长兼任第一书记', en: 'both posts in one person' },
  { id: 'team_member', zh: '驻村工作队队员', en: 'work-team member' },
  { id: 'liaison_staff', zh: '驻市、县工作人员', en: 'partner-city staff stationed at city or county level' },
] as const satisfies readonly Term[]
export type PostRole = (typeof POST_ROLES)[number]['id']

/** 3.2: the states of a posting. */
export const POSTING_STATUSES = [
  { id: 'draft', zh: '草拟', en: 'draft' },
  { id: 'submitted', zh: '已报送', en: 'submitted by the sending side' },
  { id: 'confirmed', zh: '接收方确认', en: 'confirmed by the host side, not yet started' },
  { id: 'active', zh: '在岗', en: 'in post' },
  { id: 'completed', zh: '任期届满', en: 'term served' },
  { id: 'recalled', zh: '召回', en: 'recalled' },
  { id: 'ended_early', zh: '提前结束', en: 'ended early for another reason' },
  { id: 'rejected', zh: '退回', en: 'returned by the host side' },
  { id: 'cancelled', zh: '撤销', en: 'withdrawn before start' },
] as const satisfies readonly Term[]
export type PostingStatus = (typeof POSTING_STATUSES)[number]['id']

/** C-5: the rank ladder in its order; what stands later is higher. 办事员 stands below 科员 and is stored as clerk. */
export const CADRE_RANKS = [
  { id: 'none', zh: '无职级', en: 'no cadre rank' },
  { id: 'clerk', zh: '科员', en: 'clerk level' },
  { id: 'section_deputy', zh: '乡科级副职(副科)', en: 'deputy section (township) level' },
  { id: 'section_chief', zh: '乡科级正职(正科)', en: 'section (township) level' },
  { id: 'division_deputy', zh: '县处级副职(副处)', en: 'deputy division (county) level' },
  { id: 'division_chief', zh: '县处级正职(正处)', en: 'division (county) level' },
  { id: 'bureau_deputy', zh: '厅局级副职(副厅)', en: 'deputy bureau level' },
  { id: 'bureau_chief', zh: '厅局级正职(正厅)', en: 'bureau level' },
] as const satisfies readonly Term[]
export type CadreRank = (typeof CADRE_RANKS)[number]['id']

/** */
export const PARTY_STATUSES = [
  { id: 'full', zh: '正式党员', en: 'full CPC member' },
  { id: 'probationary', zh: '预备党员', en: 'probationary CPC member' },
  { id: 'none', zh: '非中共党员', en: 'not a CPC member' },
] as const satisfies readonly Term[]
export type PartyStatus = (typeof PARTY_STATUSES)[number]['id']

/** fit or not, no detail. */
export const HEALTH_STATUSES = [
  { id: 'fit', zh: '身体健康', en: 'fit' },
  { id: 'unfit', zh: '不符合', en: 'not fit' },
] as const satisfies readonly Term[]
export type HealthStatus = (typeof HEALTH_STATUSES)[number]['id']

/** 3.3: what a recorded exception may be for. */
export const EXCEPTION_KINDS = [
  { id: 'age_over_45', zh: '年龄超过45周岁', en: 'older than 45' },
  { id: 'term_not_3y', zh: '任期不为三年', en: 'term other than three years' },
  { id: 'rank_above_division_deputy', zh: '高于副处级', en: 'rank above deputy division' },
  { id: 'unit_not_general', zh: '非市县机关企事业单位', en: 'unit outside the usual scope' },
  {
    id: 'study_elsewhere',
    zh: '未参加所驻村党组织学习',
    en: 'studies elsewhere than in the host village organisation',
  },
  { id: 'branch_over_50', zh: '超过50名党员', en: 'branch above 50 members' },
  { id: 'branch_joint_over_5', zh: '联合党支部覆盖超过5个单位', en: 'joint branch over more than five units' },
  {
    id: 'branch_recruit_or_discipline',
    zh: '临时党支部发展或处分党员',
    en: 'temporary branch recruits or disciplines',
  },
  { id: 'post_change_unstable', zh: '正职任期内调整', en: 'key county post changed early' },
] as const satisfies readonly Term[]
export type ExceptionKind = (typeof EXCEPTION_KINDS)[number]['id']

/** why a posting ended before its planned end. */
export const END_REASONS = [
  { id: 'recall', zh: '召回', en: 'recall' },
  { id: 'transfer', zh: '工作调动', en: 'transfer' },
  { id: 'illness', zh: '因病', en: 'illness' },
  { id: 'resignation', zh: '辞职', en: 'resignation' },
  { id: 'other', zh: '其他', en: 'other, in words' },
] as const satisfies readonly Term[]
export type EndReason = (typeof END_REASONS)[number]['id']

/** */
export const RECALL_REASONS = [
  { id: 'incompetent', zh: '不能胜任', en: 'not up to the post' },
  { id: 'other', zh: '其他', en: 'other, stated in words' },
] as const satisfies readonly Term[]
export type RecallReason = (typeof RECALL_REASONS)[number]['id']

/** */
export const ASSESSMENT_GRADES = [
  { id: 'excellent', zh: '优秀', en: 'excellent' },
  { id: 'competent', zh: '称职', en: 'competent' },
  { id: 'basically_competent', zh: '基本称职', en: 'basically competent' },
  { id: 'incompetent', zh: '不称职', en: 'not competent' },
] as const satisfies readonly Term[]
export type AssessmentGrade = (typeof ASSESSMENT_GRADES)[number]['id']

/** 以省扶贫办考核验收结果为准. */
export const ACCEPTANCE_STATUSES = [
  { id: 'pending', zh: '待验收', en: 'not yet checked' },
  { id: 'passed', zh: '合格', en: 'passed' },
  { id: 'failed', zh: '不合格', en: 'failed' },
] as const satisfies readonly Term[]
export type AcceptanceStatus = (typeof ACCEPTANCE_STATUSES)[number]['id']

/** */
export const CLAIM_ITEMS = [
  { id: 'board_lodging', zh: '食宿', en: 'board and lodging' },
  { id: 'transport', zh: '交通', en: 'transport' },
  { id: 'travel_allowance', zh: '差旅补贴', en: 'travel allowance' },
  { id: 'other', zh: '其他', en: 'other, in words (等)' },
] as const satisfies readonly Term[]
export type ClaimItem = (typeof CLAIM_ITEMS)[number]['id']

/** the four duties. */
export const DUTY_CATEGORIES = [
  { id: 'build_organisation', zh: '建强基层组织', en: 'build the grassroots organisation' },
  { id: 'precise_poverty_relief', zh: '推动精准扶贫', en: 'drive targeted poverty alleviation' },
  { id: 'serve_people', zh: '为民办事服务', en: 'serve the people' },
  { id: 'improve_governance', zh: '提升治理水平', en: 'raise the level of governance' },
] as const satisfies readonly Term[]
export type DutyCategory = (typeof DUTY_CATEGORIES)[number]['id']

/** the items, each of one category. */
export const DUTY_ITEMS = [
  {
    id: 'complete_committees',
    zh: '协助配齐不健全的村“两委”班子',
    en: 'help complete the two village committees',
    category: 'build_organisation',
  },
  {
    id: 'rectify_weak',
    zh: '整顿软弱涣散基层党组织',
    en: 'rectify a weak Party organisation',
    category: 'build_organisation',
  },
  {
    id: 'settle_disunity',
    zh: '解决班子不团结、软弱无力、工作不在状态等问题',
    en: 'settle disunity, weakness and inaction',
    category: 'build_organisation',
  },
  {
    id: 'train_successors',
    zh: '物色培养后备干部',
    en: 'find and train reserve cadres',
    category: 'build_organisation',
  },
  { id: 'member_body', zh: '抓好党员队伍建设', en: 'build the body of members', category: 'build_organisation' },
  {
    id: 'publicise_policy',
    zh: '宣传党的扶贫开发和强农惠农富农政策',
    en: 'publicise poverty and farm policy',
    category: 'precise_poverty_relief',
  },
  {
    id: 'identify_register',
    zh: '开展贫困户识别和建档立卡工作',
    en: 'identify and register poor households',
    category: 'precise_poverty_relief',
  },
  {
    id: 'exit_plan',
    zh: '制定和实施贫困村与贫困户脱贫计划',
    en: 'draw up and carry out exit plans of village and households',
    category: 'precise_poverty_relief',
  },
  { id: 'projects', zh: '落实扶贫项目', en: 'carry out poverty projects', category: 'precise_poverty_relief' },
  { id: 'full_agency', zh: '为民服务全程代理', en: 'agency for villagers in all procedures', category: 'serve_people' },
  {
    id: 'village_handling',
    zh: '民事村办',
    en: 'matters of the people handled in the village',
    category: 'serve_people',
  },
  {
    id: 'resident_point_help',
    zh: '协助落实乡镇（街道）领导干部驻点普遍直接联系群众制度',
    en: 'help with the resident-point system',
    category: 'serve_people',
  },
  { id: 'home_visit', zh: '经常入户走访', en: 'frequent home visits', category: 'serve_people' },
  {
    id: 'solve_difficulty',
    zh: '解决生产生活中的实际困难',
    en: 'solve real difficulties of work and life',
    category: 'serve_people',
  },
  {
    id: 'core_role',
    zh: '强化村党组织的领导核心作用',
    en: 'strengthen the core role of the village Party organisation',
    category: 'improve_governance',
  },
  {
    id: 'act_by_law',
    zh: '帮助村干部提高依法办事能力',
    en: 'help village cadres act by law',
    category: 'improve_governance',
  },
  { id: 'village_rules', zh: '完善村规民约', en: 'improve the village rules', category: 'improve_governance' },
  {
    id: 'open_affairs',
    zh: '落实村务公开和群众监督制度',
    en: 'open village affairs and supervision by the people',
    category: 'improve_governance',
  },
] as const satisfies readonly (Term & { category: DutyCategory })[]
export type DutyItem = (typeof DUTY_ITEMS)[number]['id']

const RANKS: readonly string[] = idsOf(CADRE_RANKS)

/** C-5: where a rank stands on the ladder: 0 for none, 1 for clerk, and so on. */
export const rankOrder = (rank: CadreRank): number => RANKS.indexOf(rank)
