interface Term {
  id: string
  zh: string
  en: string
}

/** who forms a branch together; people of pattern A join the village organisation and form none. */
export const BRANCH_PATTERNS = [
  { id: 'resident_unit', zh: '以所驻县或乡镇为单位', en: 'by host county or township' },
  { id: 'city_unit', zh: '以市为单位', en: 'by host city' },
] as const satisfies readonly Term[]
export type BranchPattern = (typeof BRANCH_PATTERNS)[number]['id']

export const BRANCH_LEVELS = [
  { id: 'township', zh: '乡镇', en: 'township' },
  { id: 'county', zh: '县(市、区)', en: 'county' },
  { id: 'city', zh: '市', en: 'city' },
] as const satisfies readonly Term[]
export type BranchLevel = (typeof BRANCH_LEVELS)[number]['id']

/** 3.5: the states of a temporary branch. */
export const BRANCH_STATUSES = [
  { id: 'draft', zh: '草拟', en: 'draft' },
  { id: 'submitted', zh: '已申请', en: 'submitted' },
  { id: 'approved', zh: '已批准', en: 'approved' },
  { id: 'active', zh: '运行中', en: 'active' },
  { id: 'dissolved', zh: '已撤销', en: 'dissolved' },
  { id: 'rejected', zh: '不予批准', en: 'rejected' },
] as const satisfies readonly Term[]
export type BranchStatus = (typeof BRANCH_STATUSES)[number]['id']

/** B-6, B-10: the offices of a branch. */
export const BRANCH_OFFICES = [
  { id: 'secretary', zh: '书记', en: 'secretary' },
  { id: 'deputy_secretary', zh: '副书记', en: 'deputy secretary' },
  { id: 'organisation', zh: '组织委员', en: 'organisation member' },
  { id: 'publicity', zh: '宣传委员', en: 'publicity member' },
  { id: 'discipline', zh: '纪检委员', en: 'discipline member' },
] as const satisfies readonly Term[]
export type BranchOffice = (typeof BRANCH_OFFICES)[number]['id']

/** The national codes of kinds of primary Party organisations, permanent and temporary. */
export const ORG_TYPES = [
  { id: '611', zh: '党委', en: 'primary Party committee' },
  { id: '621', zh: '党总支', en: 'general branch' },
  { id: '631', zh: '党支部', en: 'branch' },
  { id: '632', zh: '联合党支部', en: 'joint branch' },
  { id: '911', zh: '临时党委', en: 'temporary Party committee' },
  { id: '921', zh: '临时党总支', en: 'temporary general branch' },
  { id: '931', zh: '临时党支部', en: 'temporary branch' },
  { id: '932', zh: '临时联合党支部', en: 'temporary joint branch' },
] as const satisfies readonly Term[]
export type OrgType = (typeof ORG_TYPES)[number]['id']

/** B-3: what a temporary branch is for. */
export const BRANCH_TASKS = [
  { id: 'political_study', zh: '政治学习', en: 'political study' },
  { id: 'educate_members', zh: '教育党员', en: 'educating members' },
  { id: 'manage_members', zh: '管理党员', en: 'managing members' },
  { id: 'supervise_members', zh: '监督党员', en: 'supervising members' },
  { id: 'train_applicants', zh: '培养教育入党积极分子', en: 'training applicants' },
] as const satisfies readonly Term[]

/** B-4: what it generally (一般) does not do. */
export const BRANCH_GENERALLY_NOT = [
  { id: 'admit_member', zh: '发展党员', en: 'admitting a member' },
  { id: 'discipline_member', zh: '处分党员', en: 'disciplining a member' },
] as const satisfies readonly Term[]

/** B-5: what it does not do. */
export const BRANCH_NEVER = [
  { id: 'collect_dues', zh: '收缴党费', en: 'collecting Party dues' },
  { id: 'elect_delegates', zh: '选举党代表大会代表', en: 'electing congress delegates' },
  { id: 'hold_election', zh: '换届选举', en: 'a term election' },
] as const satisfies readonly Term[]

/** C-2, B-12: the forms of 两学一做: three meetings and the lecture, study, and organisational life with its talks. */
export const STUDY_FORMS = [
  { id: 'branch_assembly', zh: '支部党员大会', en: "members' meeting" },
  { id: 'committee_meeting', zh: '支部委员会会议', en: 'committee meeting' },
  { id: 'group_meeting', zh: '党小组会', en: 'group meeting' },
  { id: 'party_lecture', zh: '党课', en: 'Party lecture' },
  { id: 'theme_day', zh: '主题党日', en: 'theme day' },
  { id: 'topical_discussion', zh: '专题学习讨论', en: 'topical discussion' },
  { id: 'organisation_life_meeting', zh: '组织生活会', en: 'organisational-life meeting' },
  { id: 'democratic_appraisal', zh: '民主评议党员', en: 'appraisal of members' },
  { id: 'talk', zh: '谈心谈话', en: 'talks with members' },
] as const satisfies readonly Term[]
export type StudyForm = (typeof STUDY_FORMS)[number]['id']

/** the four entries of a yearly sheet. */
export const FOUR_LEADS = [
  { id: 'study_plan', zh: '带头制定学习教育计划', en: 'draws up a study plan' },
  {
    id: 'study_texts',
    zh: '带头学习党章党规和总书记系列重要讲话',
    en: 'studies the constitution, the rules and the speeches',
  },
  { id: 'rectify', zh: '带头整改问题', en: 'puts problems right' },
  { id: 'qualified_member', zh: '带头做合格共产党员', en: 'is a qualified member' },
] as const satisfies readonly Term[]
