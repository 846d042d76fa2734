import { w, type Words } from './words.ts'

/** The first screen of a day's work. */
export const M = {
  title: w('我的工作', 'My work'),
  for_me: w('等我办理', 'Waiting for me'),
  for_me_none: w('目前没有等您办理的事项。', 'Nothing is waiting for you.'),
  for_me_next: w('到业务记录登记或查看', 'Go to the records to enter or read'),
  for_me_past: w('往年逾期的{n}项列在本页最后。', 'The {n} overdue from past years stand at the end of this page.'),
  for_others: w('等其他方办理', 'Waiting for others'),
  for_others_none: w('目前没有等其他方办理的事项。', 'Nothing is waiting for others.'),
  coming: w('今后90天', 'In the next 90 days'),
  coming_none: w('今后90天内没有新的事项。', 'Nothing new in the next 90 days.'),
  past_years: w('往年逾期未办：{n}项', 'Overdue from past years: {n}'),
  past_mine: w('其中等我办理{n}项', '{n} of them are waiting for me'),
  count: w('{n}项', '{n}'),
  overdue: w('逾期{n}项', '{n} overdue'),
  all_of: w('查看全部{n}项', 'Show all {n}'),
  due: w('期限{day}', 'due {day}'),
  opens: w('{day}起', 'from {day}'),
  since: w('自{day}', 'since {day}'),
  late_by: w('已逾期{n}天', '{n} {n|day|days} overdue'),
  left: w('还有{n}天', '{n} {n|day|days} left'),
  due_today: w('今天到期', 'due today'),
  whose: w('由谁办理', 'Who has to act'),
  mine: w('本人', 'me'),
  others: w('其他方', 'others'),
  open: w('查看', 'Open'),
  exceptions: w('例外待审批', 'Exceptions to approve'),
  approve: w('去审批', 'Decide'),
  drafts: w('任职草稿待报送', 'Draft postings to submit'),
  submit: w('去报送', 'Submit'),
} as const

/** What a group of tasks is called, by the rule they follow from; one that is not here is called as the rule book calls it. */
const KINDS: Readonly<Record<string, Words>> = {
  'X-3': w('任职待确认', 'Postings to confirm'),
  'X-16': w('帮扶任务待答复', 'Assignments to answer'),
  'X-1': w('待建立结对关系', 'Pairings to make'),
  'X-7': w('查阅授权（可提出异议）', 'Grants one may object to'),
  'R-8': w('群众反映的问题待解决', 'Problems of the people to solve'),
  'R-16': w('治理问题待解决', 'Issues to solve'),
  'R-26': w('软弱涣散村党组织待整顿', 'Rectifications to finish'),
  'R-41': w('任职未能按期开始', 'Postings that could not begin'),
  'R-42': w('待派第一书记兼队长', 'Double posts to fill'),
  'R-44': w('待派驻村工作队长', 'Team leaders to send'),
  'R-45': w('待派第一书记', 'First secretaries to send'),
  'R-46': w('待派驻村干部', 'Posts to fill'),
  'R-48': w('第一书记已非正式党员，待处理', 'First secretaries who are no full members any more'),
  'R-57': w('派出单位保障待确认', 'Support to confirm'),
  'R-58': w('待遇变动待处理', 'Changes of treatment to answer'),
  'R-65': w('资金待落实', 'Funds to pay'),
  'R-68': w('服务中心待建成', 'Service centres to build'),
  'R-71': w('支部学习计划待制定', 'Study plans to draw up'),
  'R-75': w('“四个带头”登记表待填', 'Sheets of the four leads to fill in'),
  'R-77': w('第一书记待培训', 'First secretaries to train'),
  'R-79': w('召回后待补派', 'Replacements after a recall'),
  'R-80': w('第一书记待走访', 'First secretaries to visit'),
  'R-81': w('年度考核待完成', 'Assessments to file'),
  'B-6': w('临时党支部缺书记，待任命', 'Branches without a secretary'),
  'B-8': w('临时党支部党员不足', 'Branches with too few members'),
  'B-12': w('支部组织生活待开展', 'Meetings of branches to hold'),
}

/** The words of a kind of task, or null where only the rule book names it. */
export const taskKind = (rule: string): Words | null => KINDS[rule] ?? null

/** What one does about a task. */
export const TASK_ACTS = {
  answer: w('去答复', 'Answer'),
  confirm: w('去确认', 'Confirm or return'),
  nominate: w('提名人选', 'Nominate'),
  support: w('确认保障', 'Confirm the support'),
  assess: w('填写考核', 'Assess'),
  sheet: w('填写登记表', 'Fill in the sheet'),
  train: w('登记培训', 'Enter a training'),
  visit: w('登记走访', 'Enter a visit'),
  recall: w('提出召回', 'Propose a recall'),
  pair: w('建立结对', 'Create the pairing'),
  meet: w('登记活动', 'Enter a meeting'),
  plan: w('制定计划', 'Draw up a plan'),
  enter: w('去填写', 'Fill in'),
} as const

/** The meetings of a branch (B-12) by the last part of their id. */
export const MEETING_NAMES: Readonly<Record<string, Words>> = {
  branch_assembly: w('支部党员大会', 'members’ meeting'),
  committee_meeting: w('支部委员会会议', 'committee meeting'),
  group_meeting: w('党小组会', 'group meeting'),
  theme_day: w('主题党日', 'theme day'),
  party_lecture: w('党课', 'Party lecture'),
  organisation_life_meeting: w('组织生活会', 'organisational-life meeting'),
  democratic_appraisal: w('民主评议党员', 'appraisal of members'),
  talk: w('谈心谈话', 'talks with members'),
}

/** Seats by the last part of their id. */
export const SEAT_NAMES: Readonly<Record<string, Words>> = {
  team_leader: w('驻村工作队长', 'team leader'),
  first_secretary: w('第一书记', 'first secretary'),
  leader_and_first_secretary: w('第一书记兼队长', 'leader and first secretary'),
}
