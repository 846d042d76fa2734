import { w } from './words.ts'

/** Entering a person, and nominating for a seat. */
export const N = {
  person: w('录入人员', 'Enter a person'),
  person_intro: w(
    '公民身份号码加密保存：提交后任何页面都不再显示。',
    'The citizen number is kept encrypted: no screen shows it again once it is sent.',
  ),
  name: w('姓名', 'Name'),
  who: w('本人', 'The person'),
  standing: w('单位、政治面貌与职级', 'Unit, Party standing and rank'),
  holds_since: w('任现职级等情况自何日起（不填即今日）', 'Rank and standing since (today when empty)'),
  attested: w('健康与单位党组织证明', 'Health, and what the unit attests'),
  entered: w(
    '已录入{name}。号码已加密保存，不再显示。',
    '{name} is entered. The number is kept encrypted and not shown again.',
  ),
  to_person: w('查看人员', 'Open the person'),
  to_nominate: w('提名到村任职', 'Nominate for a village'),
  to_department: w('请由组织部门据此起草任职。', 'The organisation department drafts the posting from this record.'),
  another: w('继续录入', 'Enter another person'),
  number_of: w('校验通过：{year}年出生，{sex}。', 'The number is valid: born in {year}, {sex}.'),
  nominate: w('提名人选', 'Nominate somebody'),
  nominate_intro: w(
    '边填边核对：右侧（手机在下方）即时列出各条规则的意见。保存的是草稿，报送后对方才能看到。',
    'The rules are checked while you type; the result stands beside the form, or below it on a phone. What you save is a draft: the other side sees it once it is submitted.',
  ),
  seat: w('村与岗位', 'Village and post'),
  nominee: w('人选', 'Nominee'),
  term: w('任期', 'Term'),
  rest: w('联系与接替', 'Contact and whom he replaces'),
  exceptions: w('例外审批', 'Exceptions'),
  exceptions_hint: w(
    '只在规则要求时填写。理由至少10个字。已有书面批准的，填批准机关和批准日期，或文号；没有的都留空，保存后由本市组织部另一名经办人在系统内批准（省直、中直单位派出的由省委组织部批准）。',
    'Only where a rule asks for one. The reason needs at least 10 characters. Where it was approved on paper, give the organisation and the day, or the number of the document. Otherwise leave these empty: another user of the department approves it here, or the province for its own units.',
  ),
  save: w('保存草稿', 'Save the draft'),
  check_later: w(
    '填写村、岗位、人选和任期后即时核对。',
    'Checked as soon as village, post, person and term are filled in.',
  ),
  add_exception: w('填写例外：{kind}', 'Ask for the exception: {kind}'),
  posted_then: w('（{from}至{to}已有任职）', ' (posted already, {from} to {to})'),
}
