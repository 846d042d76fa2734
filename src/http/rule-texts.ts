import type { RuleCode } from '../rules/codes.ts'

interface RuleText {
  rule: string
  zh: string
  en: string
  fix_zh: string
  fix_en: string
}

/** The texts of the rule book's codes; {names} are filled from the finding's facts. */
export const RULE_TEXTS = {
  DATE_ORDER: {
    rule: 'X-15',
    zh: '日期先后不对',
    en: 'The dates are not in order',
    fix_zh: '应为：{accepted}',
    fix_en: 'Accepted: {accepted}',
  },
  FIELD_REQUIRED: {
    rule: '3.1',
    zh: '缺少必填内容',
    en: 'A required value is missing',
    fix_zh: '请填写该项',
    fix_en: 'Fill this field in',
  },
  GAP: {
    rule: 'X-17',
    zh: '两段帮扶任务之间会出现空档',
    en: 'This would leave a gap between two assignments',
    fix_zh: '接续任务最迟应于 {latest} 生效；有接续任务待定时不能先结束原任务',
    fix_en: 'The successor has to begin by {latest}; the running one cannot end while a successor is open',
  },
  MODE_MISMATCH: {
    rule: 'R-41',
    zh: '帮扶方式与该村认定的方式不符',
    en: "The mode is not the village's dispatch mode",
    fix_zh: '该村的方式为 {accepted}',
    fix_en: 'The village takes: {accepted}',
  },
  NOT_YOUR_TURN: {
    rule: 'X-16',
    zh: '现在不轮到您这一方',
    en: "It is not your side's turn",
    fix_zh: '现在轮到 {turn}；您可以：{allowed}',
    fix_en: 'It is the turn of {turn}; you may: {allowed}',
  },
  NO_ASSIGNMENT: {
    rule: 'X-15',
    zh: '该村没有有效的帮扶任务',
    en: 'The village has no assignment in force',
    fix_zh: '请先由双方确定帮扶任务',
    fix_en: 'The two sides have to agree on an assignment first',
  },
  PAIRING_NOT_FOUND: {
    rule: 'X-1',
    zh: '当日没有对应的对口帮扶关系',
    en: 'No pairing is in force between the two cities on that day',
    fix_zh: '该市当日的对口帮扶市：{accepted}',
    fix_en: "The city's partner on that day: {accepted}",
  },
  REASON_REQUIRED: {
    rule: 'X-16',
    zh: '需要说明理由',
    en: 'A reason is required',
    fix_zh: '请在 reason 中填写理由',
    fix_en: 'Give it in reason',
  },
  REVISION_STALE: {
    rule: 'X-16',
    zh: '对方已修改条款，您接受的不是当前版本',
    en: 'The terms have changed: this is not the current revision',
    fix_zh: '请重新读取后，以当前的 content_hash 接受；您可以：{allowed}',
    fix_en: 'Read it again and accept its current content_hash; you may: {allowed}',
  },
  STATE: {
    rule: 'X-3',
    zh: '当前状态下不能这样做',
    en: 'This cannot be done in the present state',
    fix_zh: '当前状态 {status}；您可以：{allowed}',
    fix_en: 'The state is {status}; you may: {allowed}',
  },
  USCC_FORMAT: {
    rule: 'C-7',
    zh: '统一社会信用代码不正确',
    en: 'The unified social credit code is not valid',
    fix_zh: '应为 18 位，不含 I、O、S、V、Z，末位为校验码；没有可不填',
    fix_en: '18 characters without I, O, S, V, Z, the last a check character; leave it out if there is none',
  },
  VILLAGE_ASSIGNED: {
    rule: 'X-15',
    zh: '该村已有帮扶任务',
    en: 'The village already has an assignment',
    fix_zh: '接续任务请在 replaces 中写明正在执行的任务',
    fix_en: 'A successor names the running one in replaces',
  },
  VILLAGE_CODE: {
    rule: 'C-8',
    zh: '行政村代码不正确',
    en: 'The village code is not valid',
    fix_zh: '12 位数字，县级部分在广东省区划之内，末三位 200–399 或 500–599',
    fix_en: '12 digits, the county part in Guangdong, the last three 200-399 or 500-599',
  },
  VILLAGE_NOT_LISTED: {
    rule: 'R-41',
    zh: '该村当日不在相对贫困村名单上',
    en: 'The village is not on the list of poor villages on that day',
    fix_zh: '名单由省维护；请核对代码与日期',
    fix_en: 'The province keeps the list; check code and date',
  },
} as const satisfies Record<RuleCode, RuleText>
