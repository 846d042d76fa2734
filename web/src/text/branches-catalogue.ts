import { w } from './words.ts'

/** From routing people to a branch with its papers. */
export const B = {
  routing: w('党员编入临时党支部', 'Party members and their branches'),
  routing_intro: w(
    '按规则推算每名在岗党员应编入的党组织；需要成立支部时，从建议直接起草。',
    'The Party organisation to which everybody in post belongs by the rules. A branch that has to be formed can be drafted from its proposal.',
  ),
  routed: w('已编入', 'in their organisation'),
  unrouted: w('未编入', 'in no organisation'),
  misrouted: w('编入不符', 'in a different one'),
  not_a_member: w('非党员', 'no members'),
  proposals: w('建议', 'Proposals'),
  none: w('目前没有需要成立或补编的支部。', 'No branch has to be formed or joined.'),
  act_form: w('成立新支部', 'Form a branch'),
  act_join: w('编入已有支部', 'Join a branch'),
  act_wait: w('人数不足，暂缓', 'Too few, wait'),
  people: w('{n}人，其中正式党员{full}人', '{n} people, {full} of them full members'),
  draft: w('起草成立登记', 'Draft the registration'),
  to_branch: w('打开支部', 'Open the branch'),
  clause: w('文件条款', 'The clause'),
  default_name: w('{partner}驻{place}临时党支部', 'Temporary branch of {partner} in {place}'),
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
