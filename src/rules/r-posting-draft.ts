import type { Finding } from './finding.ts'

/** a term's days are in order; how long it is is another question. */
export const r52Order = ({ planned_start, planned_end }: { planned_start: string; planned_end: string }): Finding[] =>
  planned_end > planned_start
    ? []
    : [{ rule: 'R-52', code: 'DATE_ORDER', field: 'planned_end', facts: { accepted: [`> ${planned_start}`] } }]
