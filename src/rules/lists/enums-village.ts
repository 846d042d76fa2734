interface Term {
  id: string
  zh: string
  en: string
}

/** the six kinds of problems at the root, and any other that is described. */
export const GOVERNANCE_CATEGORIES = [
  { id: 'land_compensation', zh: '被征地农民征地补偿款', en: 'compensation owed for requisitioned land' },
  { id: 'reserved_land', zh: '历史留用地', en: 'reserved land owed from the past' },
  { id: 'land_three_chaos', zh: '农村土地“三乱”', en: 'the three kinds of disorder in rural land' },
  {
    id: 'stuck_social_security',
    zh: '征地社保滞留资金分配',
    en: 'land-requisition social-security money not yet distributed',
  },
  { id: 'three_assets', zh: '农村“三资”管理', en: 'management of collective funds, assets and resources' },
  { id: 'service_platform', zh: '基层公共服务平台建设', en: 'grassroots public-service platforms' },
  { id: 'other', zh: '其他基础性源头性问题', en: 'other fundamental problem' },
] as const satisfies readonly Term[]

/** the days of a week. */
export const WEEKDAYS = [
  { id: 'monday', zh: '星期一', en: 'Monday' },
  { id: 'tuesday', zh: '星期二', en: 'Tuesday' },
  { id: 'wednesday', zh: '星期三', en: 'Wednesday' },
  { id: 'thursday', zh: '星期四', en: 'Thursday' },
  { id: 'friday', zh: '星期五', en: 'Friday' },
  { id: 'saturday', zh: '星期六', en: 'Saturday' },
  { id: 'sunday', zh: '星期日', en: 'Sunday' },
] as const satisfies readonly Term[]

/** the four powers of a village Party organisation. */
export const VILLAGE_POWERS = [
  { id: 'personnel', zh: '人事安排权', en: 'power over personnel' },
  { id: 'major_decision', zh: '重要事项决定权', en: 'power to decide important matters' },
  { id: 'leadership_guarantee', zh: '领导保障权', en: 'power that secures leadership' },
  { id: 'management_supervision', zh: '管理监督权', en: 'power to manage and supervise' },
] as const satisfies readonly Term[]

/** the two kinds of joint meetings. */
export const JOINT_MEETINGS = [
  { id: 'leadership_joint', zh: '班子联席会议', en: 'joint meeting of the village leading bodies' },
  { id: 'party_mass_joint', zh: '党群联席会议', en: 'joint meeting of Party and villagers' },
] as const satisfies readonly Term[]

/** who proposes a joint meeting. */
export const MEETING_PROPOSERS = [
  { id: 'village_party_organisation', zh: '村党组织', en: 'village Party organisation' },
] as const satisfies readonly Term[]

/** what an item of the agenda is about. */
export const AGENDA_FIELDS = [
  { id: 'economic', zh: '经济发展', en: 'economic' },
  { id: 'social', zh: '社会发展', en: 'social' },
] as const satisfies readonly Term[]

/** R-31, C-1: the four deliberations and the two publications, in order. */
export const FOUR_TWO_STEPS = [
  { id: 'propose', zh: '党组织提议', en: 'Party organisation proposes' },
  { id: 'consult', zh: '“两委”会商议', en: 'the two committees consult' },
  { id: 'deliberate', zh: '党员大会审议', en: 'all Party members deliberate' },
  { id: 'resolve', zh: '村民（代表）会议决议', en: 'villagers or their representatives resolve' },
  { id: 'publish_resolution', zh: '决议公开', en: 'resolution published' },
  { id: 'publish_result', zh: '实施结果公开', en: 'result of implementation published' },
] as const satisfies readonly Term[]
export type FourTwoStep = (typeof FOUR_TWO_STEPS)[number]['id']

/** what members do for the village from away, and in it. */
export const MEMBER_SERVICE_FORMS = [
  { id: 'information', zh: '提供信息', en: 'information' },
  { id: 'employment', zh: '介绍就业', en: 'jobs' },
  { id: 'produce_sales', zh: '销售农产品', en: 'sale of farm produce' },
  { id: 'post_duty', zh: '设岗定责', en: 'assigned post with duty' },
  { id: 'pledge', zh: '承诺践诺', en: 'pledge kept' },
  { id: 'volunteer', zh: '志愿服务', en: 'volunteer service' },
  { id: 'other', zh: '其他', en: 'other' },
] as const satisfies readonly Term[]

/** what a survey finds of a village's secretary; the last two make a case. */
export const SURVEY_RESULTS = [
  { id: 'fit', zh: '称职', en: 'suited, stays' },
  { id: 'vacant', zh: '空缺', en: 'post vacant' },
  { id: 'to_adjust', zh: '需要调整', en: 'must be replaced' },
] as const satisfies readonly Term[]
export const CASE_RESULTS = [SURVEY_RESULTS[1], SURVEY_RESULTS[2]] as const

/** the eight sources a secretary is found in. */
export const CANDIDATE_SOURCES = [
  { id: 'prosperity_leader', zh: '村致富带头人', en: 'villager who leads others to prosperity' },
  { id: 'migrant_worker_trader', zh: '外出务工经商人员', en: 'villager working or trading elsewhere' },
  { id: 'veteran', zh: '复员退伍军人', en: 'demobilised serviceman' },
  { id: 'retired_cadre', zh: '在外工作的退休干部', en: 'retired cadre who worked elsewhere' },
  { id: 'graduate_village_official', zh: '大学生村官', en: 'graduate serving as village official' },
  { id: 'village_doctor', zh: '乡村医生', en: 'village doctor' },
  { id: 'teacher', zh: '教师', en: 'teacher' },
  { id: 'other_worthy', zh: '其他乡贤', en: 'other respected native' },
] as const satisfies readonly Term[]
