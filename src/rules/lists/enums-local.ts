interface Term {
  id: string
  zh: string
  en: string
}

/** the posts of a place. */
export const LEADERSHIP_POST_KINDS = [
  { id: 'city_party_secretary', zh: '市委书记', en: 'city Party secretary', level: 'city' },
  { id: 'county_party_secretary', zh: '县（市、区）委书记', en: 'county Party secretary', level: 'county' },
  { id: 'county_head', zh: '县（市、区）长', en: 'county head', level: 'county' },
  { id: 'county_leader', zh: '县级领导班子其他成员', en: 'other member of the county leadership', level: 'county' },
  { id: 'township_party_secretary', zh: '乡镇（街道）党委书记', en: 'township Party secretary', level: 'township' },
  {
    id: 'township_head',
    zh: '乡镇长（街道办事处主任）',
    en: 'township head or sub-district director',
    level: 'township',
  },
  {
    id: 'township_leader',
    zh: '乡镇领导班子其他成员',
    en: 'other member of the township leadership',
    level: 'township',
  },
  {
    id: 'village_party_secretary',
    zh: '村党组织书记',
    en: 'secretary of the village Party organisation',
    level: 'village',
  },
  { id: 'village_committee_director', zh: '村委会主任', en: "director of the villagers' committee", level: 'village' },
  { id: 'village_cadre', zh: '其他在职村干部', en: 'other village cadre in service', level: 'village' },
] as const satisfies readonly (Term & { level: string })[]
export type LeadershipPostKind = (typeof LEADERSHIP_POST_KINDS)[number]['id']

/** on what occasion a chief of a township was chosen. */
export const POST_OCCASIONS = [
  { id: 'term_change', zh: '换届', en: 'change of term' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** the organisation department convenes, the six others join as needed. */
export const RECTIFICATION_DEPARTMENTS = [
  { id: 'organisation', zh: '组织部门', en: 'organisation department (convenor)' },
  { id: 'rural_office', zh: '农办', en: 'rural work office' },
  { id: 'political_legal', zh: '政法', en: 'political and legal affairs' },
  { id: 'civil_affairs', zh: '民政', en: 'civil affairs' },
  { id: 'finance', zh: '财政', en: 'finance' },
  { id: 'agriculture', zh: '农业', en: 'agriculture' },
  { id: 'poverty_office', zh: '扶贫', en: 'poverty alleviation office' },
] as const satisfies readonly Term[]

/** 3.3: in which role an exception was approved on paper. */
export const APPROVER_ROLES = [
  { id: 'province_admin', zh: '省委组织部', en: 'province' },
  { id: 'city_org', zh: '市委组织部', en: 'city organisation department' },
  { id: 'county_org', zh: '县委组织部', en: 'county organisation department' },
] as const satisfies readonly Term[]

/** what operating funds must cover; the first two are key. */
export const FUND_ITEMS = [
  { id: 'cadre_pay', zh: '村干部基本报酬', en: 'basic pay of village cadres' },
  { id: 'office', zh: '村级组织办公经费', en: 'office funds' },
  { id: 'public_service', zh: '农村公共服务运行维护支出', en: 'running of rural public services' },
  { id: 'retired_cadre_allowance', zh: '正常离任村干部生活补贴', en: 'allowance for former village cadres' },
  { id: 'group_cadre_lost_work', zh: '组干部误工补贴', en: 'compensation for group cadres' },
  { id: 'other_necessary', zh: '其他必要支出', en: 'other necessary expenditure' },
] as const satisfies readonly Term[]

/** the two that are subsidised by a standard of the year. */
export const SUBSIDY_ITEMS = [FUND_ITEMS[0], FUND_ITEMS[1]] as const

/** who pays. */
export const FUND_LEVELS = [
  { id: 'province', zh: '省级', en: 'province' },
  { id: 'city', zh: '市级', en: 'city' },
  { id: 'county', zh: '县级', en: 'county' },
] as const satisfies readonly Term[]
export type FundLevel = (typeof FUND_LEVELS)[number]['id']

/** what an item of a yearly plan is about. */
export const WORK_PLAN_DOMAINS = [
  { id: 'party_building', zh: '党建', en: 'Party building' },
  { id: 'poverty', zh: '精准扶贫精准脱贫', en: 'poverty relief' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** what an appraisal scores; poverty effect is always among it. */
export const APPRAISAL_ITEMS = [
  { id: 'poverty_effect', zh: '脱贫攻坚实效', en: 'poverty effect' },
  { id: 'party_building', zh: '党建工作', en: 'Party building' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** why somebody answers for it. */
export const ACCOUNTABILITY_TRIGGERS = [
  {
    id: 'duty_not_fulfilled',
    zh: '抓党建促脱贫攻坚工作不到位',
    en: 'Party-building work for poverty alleviation not done',
  },
  { id: 'target_missed', zh: '扶贫脱贫目标不完成', en: 'poverty target missed' },
] as const satisfies readonly Term[]

/** who answers. */
export const ACCOUNTABILITY_SUBJECTS = [
  { id: 'principal', zh: '单位主要负责人', en: 'principal head of the unit' },
  { id: 'in_charge', zh: '分管领导', en: 'leader in charge of the field' },
] as const satisfies readonly Term[]

/** How a file says yes and no. */
export const FLAG_WORDS = { yes: ['是', '有', 'true', 'yes', '1'], no: ['否', '无', 'false', 'no', '0'] } as const
