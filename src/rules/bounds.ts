/** 3.6: what any value on the wire may at most be. Beyond it the answer is 400, or a rule's own code; never 5xx. */
export const DAY_FIRST = '1900-01-01'
export const DAY_LAST = '2100-12-31'
export const YEAR_FIRST = 2010
export const YEAR_LAST = 2030
export const JSON_DEPTH_MAX = 32
export const LIST_ITEMS_MAX = 1000
