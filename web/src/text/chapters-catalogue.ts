import { w, type Words } from './words.ts'

interface Chapter {
  words: Words
  records: readonly string[]
}

/** The kinds of records by subject, in the order of a village's story; one that is named nowhere stands under the last. */
export const CHAPTERS: readonly Chapter[] = [
  {
    words: w('结对与帮扶任务', 'Pairings and assignments'),
    records: ['pairings', 'villages', 'assignments', 'heavy_tasks', 'contested_facts', 'acceptance_results'],
  },
  {
    words: w('选派与任职', 'People and postings'),
    records: ['people', 'units', 'postings', 'posting_comments', 'recall_cases', 'awards', 'promotion_cases'],
  },
  {
    words: w('履职、保障与考核', 'Work, support and assessment'),
    records: [
      'duty_records',
      'duty_remarks',
      'visits',
      'training_sessions',
      'training_participants',
      'support_confirmations',
      'reimbursement_claims',
      'assessments',
      'assessment_comments',
      'model_cases',
    ],
  },
  {
    words: w('临时党支部与学习', 'Temporary branches and study'),
    records: [
      'branches',
      'branch_acts',
      'study_plans',
      'study_sessions',
      'study_attendees',
      'study_problems',
      'study_placements',
      'four_leads_sheets',
    ],
  },
  {
    words: w('贫困户与脱贫', 'Poor households'),
    records: ['registered_households', 'household_plans', 'village_incomes', 'village_exits', 'review_reports'],
  },
  {
    words: w('县乡领导责任', 'Duties of county and township'),
    records: [
      'officials',
      'leadership_posts',
      'responsibility_items',
      'work_plans',
      'village_days',
      'people_problems',
      'resident_points',
      'contact_logs',
      'governance_issues',
      'leadership_assessments',
      'accountability_cases',
      'cadre_trainings',
      'cadre_training_participants',
    ],
  },
  {
    words: w('村党组织建设', 'The village Party organisation'),
    records: [
      'rectification_cases',
      'secretary_surveys',
      'secretary_cases',
      'village_members',
      'member_projects',
      'prosperity_leaders',
      'household_pairings',
      'member_services',
      'power_lists',
      'meetings',
      'resolutions',
    ],
  },
  {
    words: w('经费与服务中心', 'Funds and service centres'),
    records: ['fund_allocations', 'fund_payments', 'service_centres', 'centre_supports'],
  },
]

/** Where the machinery stands, and what no chapter names. */
export const OTHER_RECORDS = w('用户、权限与设置', 'Users, rights and settings')
