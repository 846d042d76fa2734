import { w, type Words } from './words.ts'

/** What a permission is about, where that is no record with a screen of its own. */
export const PERMISSION_NOUNS: Readonly<Record<string, Words>> = {
  tenant: w('各市', 'cities'),
  summary: w('总览', 'summary'),
  sealed_period: w('月度数据封存', 'sealed months'),
  recount: w('重新核算', 'recount'),
  journal: w('变更记录', 'journal'),
  event: w('事件', 'events'),
  me: w('本人信息', 'own account'),
  probe: w('身份查重', 'search for a person elsewhere'),
  rule: w('规则', 'rules'),
  task: w('待办事项', 'tasks'),
}

/** What a permission allows, where no act of the record says it. */
export const PERMISSION_VERBS: Readonly<Record<string, Words>> = {
  read: w('查看', 'read'),
  create: w('登记', 'enter'),
  update: w('修改', 'change'),
  import: w('导入', 'import'),
  export: w('导出', 'export'),
  search: w('查找', 'search'),
  access: w('查看调阅记录', 'read who looked'),
  check: w('核对', 'check'),
  draft: w('起草', 'draft'),
  propose: w('提出', 'propose'),
  write: w('填写', 'write'),
  enter: w('录入', 'enter'),
  decide: w('决定', 'decide'),
  claim: w('申报', 'claim'),
  rule: w('裁定', 'rule'),
  repair: w('修复', 'repair'),
  publish: w('发布', 'publish'),
  return: w('登记返贫', 'register again'),
  exit: w('登记脱贫', 'enter the exit'),
}
