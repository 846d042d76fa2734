import { w, type Words } from './words.ts'

/** The forms of a posting's year, of corrections and of exceptions: what is asked, what the rules say, what follows. */
export const Q = {
  whom: w('为谁填写？', 'For whom?'),
  about_line: w('{name}，{post}，任期{from}至{to}', '{name}, {post}, {from} to {to}'),
  rules: w('规则与后果', 'What the rules say, and what follows'),
  nothing_found: w('目前填写的内容未发现问题。', 'No problems found so far.'),
  follows: w('提交以后', 'What follows'),
  clauses: w('文件条款', 'The clauses'),
  before: w('已有记录', 'Existing records'),
  before_none: w('该任职尚无此类记录。', 'The posting has no such records yet.'),
  save_draft: w('保存草稿', 'Save the draft'),

  support_year: w('为哪一年确认？', 'Which year is confirmed?'),
  treatment: w(
    '这一年，本人在原单位的待遇是否保持不变？',
    'Did his treatment at the home unit stay the same that year?',
  ),
  treatment_hint: w(
    '包括工资、职级、福利和原有待遇；驻村期间应保持不变。',
    'Pay, rank, benefits and what he had before; it stays as it was while he is in the village.',
  ),
  what_changed: w('有什么变化？', 'What changed?'),
  what_changed_hint: w(
    '写明何时、哪项待遇、变化多少、为什么。派出的组织部门会看到。',
    'Say when, what, how much and why. The department that sent him reads it.',
  ),
  filed: w('何时确认？（不填即今日）', 'When was it confirmed? (today when empty)'),
  support_follows: w(
    '确认后，该年度的保障待办即告完成，组织部门可以查看；以后可以修改。',
    'This completes the year’s task of support, and the organisation department can read it. It can be changed later.',
  ),
  support_alert: w(
    '待遇有变化的，派出的组织部门会收到一项待办，须登记处理结果后才算完结。',
    'Where treatment changed, the department that sent him has a task until it records what was done.',
  ),

  support_send: w('提交确认', 'Confirm it'),

  claim_what: w('报销什么费用？', 'What was the cost for?'),
  claim_note: w('补充说明（选填）', 'Details (optional)'),
  claim_note_hint: w('选“其他”时必须写明是什么费用。', 'Required where you choose “other”.'),
  claim_when: w('何时发生？', 'When was it?'),
  claim_how_much: w('金额是多少元？', 'How many yuan?'),
  claim_payer: w('由哪个单位报销？', 'Which unit pays?'),
  claim_payer_hint: w('驻村费用由原单位报销。', 'The home unit reimburses costs that arise in the village.'),
  claim_follows: w(
    '保存为草稿；报送后由本单位另一名经办人批准或退回，批准后登记支付。报送人本人不能批准。',
    'It is saved as a draft. Once submitted, another user of the unit approves or refuses it; then it is paid. Nobody may approve his own claim.',
  ),

  assess_year: w('考核哪一年？', 'Which year is assessed?'),
  assess_grade: w('考核等次是什么？', 'Which grade?'),
  assess_grade_hint: w('可以先不定等次，签字前须填写。', 'It may be left open for now; it is needed before signing.'),
  assess_who: w('由谁考核，何时考核？', 'Who assessed, and when?'),
  assess_remarks: w('评语（选填）', 'Remarks (optional)'),
  assess_follows: w(
    '保存为草稿；由另一名经办人签字，再归入干部档案。归档后可作评先评优和提拔的依据。',
    'It is saved as a draft. Another user signs it, then it is filed; filed, it counts for awards and promotion.',
  ),
  assess_blocks: w(
    '最近年度为“不称职”的，不得评先评优、不得按本条提拔。',
    'Anybody whose last assessment is “not competent” gets no award and no promotion under this clause.',
  ),
  comment_what: w('所在地对其一年工作的意见是什么？', 'What does the host say of his year?'),
  comment_send: w('提交意见', 'Send the comment'),
  comment_follows: w(
    '派出方考核时会看到这条意见，原文附在考核记录中。',
    'The side that assesses him reads it, and it stands with the assessment.',
  ),

  sheet_year: w('哪一年的“四个带头”登记表？', 'The four leads of which year?'),
  sheet_plan: w('带头学习：今年准备怎样学？', 'First in studying: how will you study?'),
  sheet_texts: w('学了什么：学习了哪些党章党规和系列讲话？', 'What did you study?'),
  sheet_rectify: w(
    '带头整改：查找出什么问题，怎样改？',
    'First in putting right: what is wrong, and how will you put it right?',
  ),
  sheet_member: w(
    '带头做合格党员：怎样履行脱贫攻坚责任？',
    'First as a qualified member: how do you do your part against poverty?',
  ),
  sheet_hint: w('可以分几次写，写一项保存一项。', 'You can write it bit by bit.'),
  sheet_follows: w(
    '保存为草稿，只有您和本方组织部门看到；四项写全后报送，报送后不能再改。',
    'It is saved as a draft. Submit it when all four are written; after that it cannot be changed.',
  ),

  correct_what: w('哪一项登记有误？', 'What was recorded wrongly?'),
  correct_now: w('现登记为：{value}', 'Recorded now: {value}'),
  correct_value: w('正确的内容是什么？', 'What is correct?'),
  correct_why: w('为什么更正？', 'Why is it corrected?'),
  correct_why_hint: w(
    '写明依据，如档案、文件或笔误。双方都会看到。',
    'Give the ground: the file, a document or a slip of the pen. Both sides can read it.',
  ),
  correct_follows: w(
    '已结束的任职不再改动：更正签名后附在旁边，原登记保留，双方都能看到；不改变任期、岗位和统计。',
    'An ended posting is not changed: the correction is signed and stands beside it, where both sides see it. Term, seat and figures stay the same.',
  ),

  exception: w('申请的例外：{kind}', 'The exception asked for: {kind}'),
  exception_reason: w('理由：{reason}', 'The reason: {reason}'),
  exception_follows: w(
    '批准后，该项规则对这次任职不再是障碍，可以报送；例外按市和种类计数，省可以看到。记录人本人不能批准。',
    'Once approved, the rule no longer blocks this posting. The province sees exceptions counted by city and kind. Whoever recorded it cannot approve it.',
  ),
} as const

/** What a rule says of what is typed so far, in the office's words. */
export const FOUND: Readonly<Record<string, Words>> = {
  DATE_OUTSIDE_TERM: w('不在任期内：应在{from}至{to}之间。', 'Outside the term: it runs from {from} to {to}.'),
  DATE_IN_FUTURE: w('尚未到：最晚为{latest}。', 'In the future: {latest} at the latest.'),
  DATE_ORDER: w('日期太早：最早为{earliest}。', 'Too early: {earliest} at the earliest.'),
  STATE: w('该年度已有记录；如需改动，请修改已有记录。', 'There is a record of that year already; change that one.'),
  ASSESSMENT_DUPLICATE: w(
    '该年度已有记录；如需改动，请修改已有记录。',
    'There is a record of that year already; change that one.',
  ),
  TREATMENT_CHANGED: w('待遇有变化的，请写明变化。', 'Say what changed.'),
  AMOUNT_POSITIVE: w('金额须大于0，精确到分。', 'The amount has to be above zero, exact to the fen.'),
  AMOUNT_TOO_HIGH: w('金额过高：一次最多{most}元。', 'Too much: {most} yuan at most.'),
  CLAIM_PAYER: w('应由原单位报销。', 'The home unit has to pay.'),
  FIELD_REQUIRED: w('选“其他”时请写明费用。', 'Say what it was.'),
}
