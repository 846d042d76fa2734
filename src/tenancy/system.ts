/** The commands that open a database without a caller, one by one; what they write is journalled as `system:<command>`. */
export const SYSTEM_COMMANDS = [
  'authenticate',
  'account_village',
  'judge_posting',
  'judge_local',
  'claim_posting',
  'carry_person_facts',
  'write_posting_states',
  'read_home_posting',
  'read_pairings',
  'check_health',
  'record_key_use',
  'tell_expiring_keys',
  'note_schedule',
  'purge_expired',
  'seal_journal',
  'verify_journal',
  'move_counterparts',
  'settle_tasks',
  'read_settings',
  'keep_branches',
  'verify_paper',
  'claim_identity',
  'reconcile_claims',
  'recount',
] as const

export type SystemCommand = (typeof SYSTEM_COMMANDS)[number]
