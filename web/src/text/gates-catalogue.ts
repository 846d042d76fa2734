import type { Shapes } from '../api/client.ts'
import { w, type Words } from './words.ts'

type Gate = Shapes['PromotionGates']['gates'][number]['gate']

/** The gates of a promotion. */
export const H = {
  gates: w('提拔条件', 'The conditions of promotion'),
  intro: w(
    '系统只列出各项条件是否具备，是否提拔由干部管理机关决定。',
    'The system shows which conditions are met; the authority that manages the cadre decides.',
  ),
  all_met: w('各项条件均已具备。', 'All conditions are met.'),
  open: w('还有{n}项未具备。', 'Not met yet: {n}.'),
  met: w('已具备', 'met'),
  missing: w('未具备', 'not met'),
  at_submit: w('报送前须具备', 'needed to submit'),
  at_approve: w('批准前须具备', 'needed to approve'),
} as const

/** Each condition as an office reads it. */
export const GATES = {
  post_role: w(
    '任驻村工作队长或第一书记（队员和联络人员不适用）',
    'He was team leader or first secretary, not a member or liaison staff',
  ),
  posting_completed: w('任期届满', 'The term was served to its end'),
  acceptance_passed: w('省扶贫办验收合格', 'The provincial poverty office accepted the work'),
  qualified: w('符合任职资格条件', 'He is qualified for the post'),
  one_rank: w('只提拔一级', 'One rank up, and only one'),
  assessment_filed: w('引用的年度考核已归档', 'The assessments it rests on are filed'),
  assessment_not_blocking: w('最近年度考核不是“不称职”', 'The last assessment is not “not competent”'),
  rank_years: w('任现职级年限符合规定', 'He has held his rank long enough'),
  quota: w('有职位职数', 'A post is available'),
  notice: w('任期届满后公示不少于5个工作日', 'Public notice after the term, five working days at least'),
  authority: w('由干部管理机关决定', 'Decided by the authority that manages the cadre'),
  other_person: w('批准人不是报送人', 'Approved by somebody other than the user who submitted'),
} as const satisfies Record<Gate, Words>
