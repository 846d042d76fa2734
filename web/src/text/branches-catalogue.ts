import { w } from './words.ts'

/** How a branch stands, and what may be done about it. */
export const B = {
  is_draft: w('{partner}草拟，尚未报送。', 'Drafted by {partner}, not submitted yet.'),
  is_submitted: w(
    '{partner}已于{day}报送，待{host}{role}批准。',
    'Submitted by {partner} on {day}; the {role} of {host} has to approve.',
  ),
  is_approved: w('已批准，{day}成立。', 'Approved; it begins on {day}.'),
  is_active: w('已成立（{day}起）。', 'Formed; active since {day}.'),
  is_rejected: w('未获批准：{reason}', 'Not approved: {reason}'),
  is_dissolved: w('已于{day}撤销。', 'Dissolved on {day}.'),
  applicants: w('申请编入的党员', 'Members who are to join'),
  submit_means: w('报送后由{host}{role}审批；批准前仍可由对方退回。', '{host} ({role}) approves or returns it.'),
  approve_means: w(
    '批准时任命书记等委员（须为本支部正式党员），并生成登记表、批复和介绍信。',
    'With the approval, officers are appointed from the full members of the branch, and the papers are issued.',
  ),
  reject_means: w('退回后由{partner}重新申请；请写明理由。', '{partner} sees the reason and may apply again.'),
  dissolve_means: w(
    '撤销后党员的临时党支部关系结束，不能恢复。',
    'All memberships of the branch end. This cannot be undone.',
  ),
  officers_means: w(
    '自所填日期起由新任委员任职，原任职至前一日止。',
    'The new officers serve from that day, the present ones until the day before.',
  ),
} as const
