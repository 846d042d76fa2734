/** The reasons the system itself writes into records, in the words of an office: no caller gives one where an act follows from another. */
export const SYSTEM_REASONS = {
  /** the assignment ended because its successor was agreed. */
  succeeded: '已由接续的帮扶任务接替',
  /** the posting ended, or could no longer begin, because its assignment ended. */
  assignment_ended: '所在帮扶任务结束',
  /** 7.1.5: the posting could no longer begin, because its assignment was called off. */
  called_off: '所在帮扶任务已撤销',
} as const
