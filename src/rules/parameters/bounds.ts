/** 3.6: what any value on the wire may at most be. Beyond it the answer is 400, or a rule's own code; never 5xx. */
export const DAY_FIRST = '1900-01-01'
export const DAY_LAST = '2100-12-31'
export const YEAR_FIRST = 2010
export const YEAR_LAST = 2030
export const FEN_MAX = 10 ** 12
export const COUNT_MAX = 10 ** 9
/** A name or title, and a text in full sentences, in characters. */
export const WORDS_MAX = 200
export const TEXT_MAX = 4000
/** The year of birth of somebody in office. */
export const BIRTH_YEAR_FIRST = 1920
export const BIRTH_YEAR_LAST = 2010
/** Years of work in townships. */
export const SERVICE_YEARS_MAX = 60
/** People of one household. */
export const HOUSEHOLD_MEMBERS_MAX = 50
export const JSON_DEPTH_MAX = 32
export const LIST_ITEMS_MAX = 1000
/** C-8: the former names that are kept of one village. */
export const VILLAGE_NAMES_MAX = 100
/** 3.4: the words of the province for one city. */
export const SETTING_WORDS_MAX = 1000
/** what one item of an appraisal may at most score. */
export const SCORE_MAX = 1000

/** A session that nobody has gone on with for so long is over. */
export const SESSION_IDLE_MINUTES = 30

/** A deprecated operation goes on for so many days at least. */
export const SUNSET_AFTER_DAYS = 180
