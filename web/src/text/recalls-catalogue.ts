import { w } from './words.ts'

/** A recall, step by step. */
export const C = {
  title: w('召回：{name}', 'Recall: {name}'),
  recall: w('召回', 'Recall'),
  steps: w('办理经过', 'Step by step'),
  proposed: w('提出召回', 'Proposed'),
  proposed_by: w('{who}于{day}提出：{reason}', 'By {who} on {day}: {reason}'),
  informed: w('告知本人', 'The person is told'),
  informed_on: w('已于{day}告知', 'Told on {day}'),
  replied: w('本人答复', 'His reply'),
  replied_on: w('{day}答复：', 'On {day}: '),
  decided: w('决定', 'Decision'),
  kept: w('{day}决定留任。', 'On {day}: kept in post.'),
  recalled: w('{day}决定召回，最后在岗日{last}。', 'On {day}: recalled; last day in post {last}.'),
  replaced: w('补派', 'Replacement'),
  replace_by: w('应于{day}前补派', 'Due by {day}'),
  to_successor: w('查看接替人员', 'Open the successor'),
  to_posting: w('查看任职', 'Open the posting'),
  to_nominate: w('提名接替人选', 'Nominate a successor'),
  not_yet: w('尚未办理', 'not yet'),
  may_reply: w('本人可在决定前答复', 'A reply is possible until the decision'),
  overtaken: w(
    '任职已因其他办理于{day}结束，本案不再决定。',
    'The posting ended on {day} for another reason; nothing is left to decide.',
  ),
  wait_inform: w('待告知本人。', 'The person has to be told.'),
  wait_decide: w(
    '已告知本人，待{who}决定（提出人本人不能决定）。',
    'The person was told; {who} has to decide, by somebody other than the user who proposed.',
  ),
  inform_means: w(
    '登记告知日期后，本人可以答复，派出方可以决定。',
    'From that day the person may reply, and the sending side may decide.',
  ),
  reply_means: w('答复会附在本案中，双方都能看到。', 'The reply stays with the case; both sides read it.'),
  recall_means: w(
    '最后在岗日之后岗位空缺，须在30天内补派；其任职与临时党支部关系同时结束。',
    'The seat is vacant after the last day and has to be filled within 30 days; the posting and membership of the temporary branch end.',
  ),
  keep_means: w('继续任职，本案结束。', 'The posting goes on; the case is closed.'),
} as const

/** The accounts of a posting, year by year. */
export const A = {
  title: w('年度保障与考核：{name}', 'Support and assessment: {name}'),
  accounts: w('年度保障与考核', 'Support and assessment'),
  year: w('年度', 'Year'),
  enter: w('填写', 'Enter'),
  none: w('{year}年尚未填写。', 'Nothing for {year} yet.'),
  sum: w('合计{all}，其中已支付{paid}。', '{all} in total, {paid} of it paid.'),
} as const
