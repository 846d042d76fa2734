import { w } from './words.ts'

/** Tasks, branches with their papers, sealed months. */
export const K = {
  tasks: w('待办事项', 'Tasks'),
  tasks_note: w('由记录按规则推算得出，不由人工填写。', 'Derived from the records by the rules; nobody types them in.'),
  status: w('状态', 'State'),
  any: w('不限', 'any'),
  rule: w('规则', 'Rule'),
  subject: w('对象', 'Subject'),
  owner: w('责任方', 'Owner'),
  opens_on: w('产生日期', 'Opened'),
  due_on: w('期限', 'Due'),
  done_on: w('完成日期', 'Done'),
  clause: w('文件条款', 'Clause'),
  // branches
  pattern: w('类型', 'Pattern'),
  level: w('层级', 'Level'),
  org_type: w('组织类型', 'Kind of organisation'),
  place: w('所在地', 'Place'),
  partner: w('派出市', 'Partner city'),
  attached: w('挂靠党组织', 'Attached to'),
  approving: w('批准机关', 'Approved by'),
  approved_on: w('批准日期', 'Approved on'),
  document_no: w('文号', 'Document'),
  starts_on: w('成立日期', 'From'),
  dissolved_on: w('撤销日期', 'Dissolved on'),
  members_total: w('党员人数', 'Members'),
  members_full: w('其中正式党员', 'Full members among them'),
  officers: w('支部委员', 'Officers'),
  office: w('职务', 'Office'),
  members: w('党员', 'Members'),
  person: w('姓名', 'Name'),
  unit: w('单位', 'Unit'),
  permanent: w('组织关系所在党组织', 'Permanent Party organisation'),
  joined_on: w('加入日期', 'Joined'),
  until: w('至', 'Until'),
  papers: w('打印材料', 'Papers'),
  papers_note: w('打开后用浏览器打印，A4 纸张。', 'Opens as a page of its own; print it on A4.'),
  number: w('编号', 'Number'),
  issued_on: w('出具日期', 'Issued on'),
  superseded_on: w('失效日期', 'Superseded on'),
  open_paper: w('打开{name}', 'Open {name}'),
  paper: w('材料', 'Paper'),
  check_code: w('校验码', 'Check code'),
  // sealed months
  sealed: w('封存月份', 'Sealed months'),
  sealed_note: w(
    '月份结束后封存，此后同月数据保持不变；其后的变化列为差异。',
    'A month is sealed once it is over and never changes again; what came after is its drift.',
  ),
  period: w('月份', 'Month'),
  seal: w('封存该月', 'Seal the month'),
  sealed_at: w('封存时间', 'Sealed at'),
  hash: w('校验值', 'Hash'),
  drift: w('差异', 'Drift'),
  show_drift: w('查看{period}的差异', 'Show the drift of {period}'),
  drift_figures: w('{period}：封存数与现数不同的指标', '{period}: figures that are others now'),
  drift_none: w('现数与封存数一致。', 'The figures are those that were sealed.'),
  figure: w('指标', 'Figure'),
  was: w('封存数', 'Sealed'),
  is: w('现数', 'Now'),
  all: w('全省', 'The province'),
  drift_changes: w('{period}：引起差异的记录', '{period}: the entries behind it'),
  record: w('记录', 'Record'),
  county: w('县（市、区）', 'County'),
  by: w('操作方', 'By'),
  delta: w('增减', 'Change'),
  recorded_on: w('记录日期', 'Recorded on'),
} as const

export const TASK_STATES = {
  open: w('待办', 'open'),
  overdue: w('逾期', 'overdue'),
  done: w('已完成', 'done'),
} as const

export const PAPERS = {
  registration: w('成立登记表', 'registration form'),
  approval: w('成立批复', 'approval'),
  introduction: w('介绍信', 'letter of introduction'),
} as const

/** What a task is about. */
export const SUBJECTS = {
  village: w('村', 'village'),
  seat: w('岗位', 'seat'),
  recall_case: w('召回', 'recall'),
  grant: w('经费', 'grant'),
  assignment: w('帮扶任务', 'assignment'),
  posting: w('驻村任职', 'posting'),
  branch: w('临时党支部', 'temporary branch'),
} as const
