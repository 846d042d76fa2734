import { w } from './words.ts'

/** The two keys of a posting, and what the rules say of it. */
export const G = {
  check: w('规则核对', 'What the rules say'),
  check_none: w('未发现问题。', 'No problems found.'),
  check_found: w('发现{n}项问题。', 'Problems found: {n}.'),
  check_elsewhere: w(
    '人选档案在派出方，报送时已按全部规则核对；确认时系统再核对本村的帮扶任务与岗位。',
    'The file is with the sending side: all rules were checked when the posting was submitted. The assignment and the seats of the village are checked again when you confirm.',
  ),
  check_second_key: w(
    '人选档案在派出方，报送时已按全部规则核对。以下为现在确认时系统的核对结果：本村的帮扶任务与岗位、任期，第一书记的党员身份，经办人。',
    'The file is with the sending side: all rules were checked when the posting was submitted. Below is what is checked again now: assignment and seat of the village, the term, Party membership of a first secretary, and who confirms.',
  ),
  check_done: w(
    '已报送或已结束的任职不再逐条核对。',
    'A posting that was submitted or has ended is not checked again.',
  ),
  clause: w('文件条款', 'The clause'),
  hard: w('必须更正', 'must be corrected'),
  soft: w('需例外审批', 'needs an exception'),
  accepted: w('：{detail}。', ': {detail}.'),
  seats_now: w('该村岗位现状', 'The seats of the village'),
  seat_free: w('{post}：空缺', '{post}: vacant'),
  seat_free_since: w('{post}：自{day}空缺，应由{who}派出', '{post}: vacant since {day}, owed by {who}'),
  seat_held: w('{post}：有人在岗（至{day}）', '{post}: held (until {day})'),
  sent: w('报送内容', 'What was submitted'),
  evidence: w('佐证', 'Evidence'),
  to_assignment: w('查看帮扶任务', 'Open the assignment'),
  to_village: w('查看村', 'Open the village'),
  to_file: w('查看人员档案', 'Open the person’s file'),
  to_recall: w('提出召回', 'Propose a recall'),
  to_accounts: w('年度保障与考核', 'Support and assessment by year'),
  title: w('任职：{name} · {post}', 'Posting: {name} · {post}'),
  posting: w('任职', 'Posting'),
  is_draft: w('{sender}草拟，尚未报送。', 'Drafted by {sender}, not submitted yet.'),
  is_submitted: w('{sender}已于{day}报送，待{host}确认。', 'Submitted by {sender} on {day}; {host} has to confirm.'),
  is_submitted_own: w(
    '{sender}已于{day}报送，待本市另一名经办人确认（报送人本人不能确认）。',
    'Submitted by {sender} on {day}; another user of the same city has to confirm.',
  ),
  is_confirmed: w('{host}已确认，{day}起任职。', 'Confirmed by {host}; in post from {day}.'),
  is_blocked: w(
    '{host}已确认，但到期未能开始：请核对帮扶任务与岗位。',
    'Confirmed by {host}, but it could not begin: check the assignment and the seat.',
  ),
  is_active: w('在岗，任期至{day}。', 'In post until {day}.'),
  is_completed: w('任期已于{day}届满。', 'The term ended on {day}.'),
  is_recalled: w('已召回，最后在岗日{day}。', 'Recalled; last day in post {day}.'),
  is_ended: w('已提前结束，最后在岗日{day}。', 'Ended early; last day in post {day}.'),
  is_rejected: w('{host}已退回：{reason}', 'Returned by {host}: {reason}'),
  is_cancelled: w('{sender}已撤销。', 'Withdrawn by {sender}.'),
  submit_means: w(
    '报送后，{host}将收到待确认事项；您不能再修改，只能撤销。',
    '{host} will be asked to confirm. You can no longer change it, only withdraw it.',
  ),
  confirm_means: w(
    '确认后，{name}自{from}起任{village}{post}，至{to}；该岗位即为有人，双方都能看到。',
    '{name} will be {post} of {village} from {from} to {to}; the seat is taken, and both sides see it.',
  ),
  reject_means: w(
    '退回后由{sender}另行提名；请写明理由，对方会看到。',
    '{sender} will have to nominate somebody else; give the reason, which the other side sees.',
  ),
  cancel_means: w('撤销后岗位仍为空缺。', 'The seat stays vacant.'),
  end_means: w(
    '最后在岗日之后岗位即空缺，派出方须另行派人；其临时党支部关系同时结束。',
    'The seat is vacant after the last day and the sending side has to send somebody else; membership of the temporary branch ends too.',
  ),
} as const
