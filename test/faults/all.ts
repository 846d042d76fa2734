import { MASTER_COMMANDS } from './master-commands.ts'
import { RECORD_COMMANDS, type Command } from './commands.ts'
import { CALL_OFF_COMMANDS } from './call-off-commands.ts'
import { BRANCH_COMMANDS } from './branch-commands.ts'
import { FIGURE_COMMANDS } from './figure-commands.ts'
import { FILE_COMMANDS } from './file-commands.ts'
import { HOME_COMMANDS } from './home-commands.ts'
import { HOUSE_COMMANDS } from './house-commands.ts'
import { LOCAL_COMMANDS } from './local-commands.ts'
import { POSTING_COMMANDS } from './posting-commands.ts'
import { PROMOTION_COMMANDS } from './promotion-commands.ts'
import { TERM_COMMANDS } from './record-commands.ts'
import { RECALL_COMMANDS } from './recall-commands.ts'
import { WEBHOOK_COMMANDS } from './webhook-commands.ts'
import { STUDY_COMMANDS } from './study-commands.ts'

/** The fault table: one valid request of each write. */
export const COMMANDS: readonly Command[] = [
  ...RECORD_COMMANDS,
  ...MASTER_COMMANDS,
  ...CALL_OFF_COMMANDS,
  ...HOUSE_COMMANDS,
  ...WEBHOOK_COMMANDS,
  ...FILE_COMMANDS,
  ...POSTING_COMMANDS,
  ...TERM_COMMANDS,
  ...RECALL_COMMANDS,
  ...HOME_COMMANDS,
  ...PROMOTION_COMMANDS,
  ...BRANCH_COMMANDS,
  ...STUDY_COMMANDS,
  ...FIGURE_COMMANDS,
  ...LOCAL_COMMANDS,
]
