import { w } from './words.ts'

/** Where everybody's Party life is, and which branch to form from it. */
export const B = {
  intro: w(
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
  people: w('{n}人，其中正式党员{full}人', '{n} {n|person|people}, {full} of them {full|a full member|full members}'),
  draft: w('起草成立登记', 'Draft the registration'),
  to_branch: w('打开支部', 'Open the branch'),
  clause: w('文件条款', 'The clause'),
  default_name: w('{partner}驻{place}临时党支部', 'Temporary branch of {partner} in {place}'),
} as const
