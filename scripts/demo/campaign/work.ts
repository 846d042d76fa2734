import type { PostingRow } from '../../../src/features/postings/table.ts'
import { DUTY_CATEGORIES, DUTY_ITEMS } from '../../../src/rules/lists/enums.ts'
import { addDays } from '../../../src/rules/dates.ts'
import { morningOf } from '../handshake.ts'
import { chiefOf } from '../people.ts'
import { below, demoId, type Random } from '../random.ts'

/** Somebody does not do all he has to: one in so many. */
const REMISS_ONE_IN = 8
const HALF_YEAR_DAYS = 182
const VISITED_AFTER_DAYS = 100

/** The years of a term that have begun by a day, each with the days of it that lie in the term. */
const yearsOf = ({ planned_start, planned_end }: PostingRow, today: string): { first: string; last: string }[] => {
  const end = planned_end < today ? planned_end : today
  const [from, to] = [Number(planned_start.slice(0, 4)), Number(end.slice(0, 4))]
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => {
    const [begin, over] = [`${from + i}-01-01`, `${from + i}-12-31`]
    return { first: begin < planned_start ? planned_start : begin, last: over < end ? over : end }
  })
}

const childOf = (posting: PostingRow, day: string, random: Random) => ({
  id: demoId(random, posting.id.slice(0, 6), morningOf(day)),
  posting_id: posting.id,
  division: posting.division,
  counterpart: posting.counterpart,
  author: chiefOf(posting.sender),
  version: 1,
  created_at: morningOf(day),
  updated_at: morningOf(day),
})

/** The diary of a posting: each year one entry of each of the four duties; some leave one out. */
export const diaryOf = (posting: PostingRow, { random, today }: { random: Random; today: string }) =>
  yearsOf(posting, today).flatMap(({ first, last }) =>
    DUTY_CATEGORIES.flatMap(({ id, zh }, i) => {
      const date = addDays(first, 3 + i * 5)
      if (date > last || (i === 3 && below(random, REMISS_ONE_IN) === 0)) return []
      const items = DUTY_ITEMS.filter(({ category }) => category === id)
      const item = items[below(random, items.length)] ?? items[0]
      return item === undefined
        ? []
        : [
            {
              ...childOf(posting, date, random),
              category: id,
              item: item.id,
              date,
              text: `${zh}：${item.zh}（演示）`,
              household: null,
              checked_on: null,
              checked_by: null,
              check_note: null,
            },
          ]
    }),
  )

/** A visit each half-year of a first secretary's term; some were forgotten. */
export const visitsOf = (posting: PostingRow, { random, today }: { random: Random; today: string }) => {
  if (posting.post_role !== 'first_secretary') return []
  const end = posting.planned_end < today ? posting.planned_end : today
  const days = Array.from({ length: 6 }, (_, i) =>
    addDays(posting.planned_start, VISITED_AFTER_DAYS + i * HALF_YEAR_DAYS),
  )
  return days
    .filter((date) => date <= end && below(random, REMISS_ONE_IN) > 0)
    .map((date) => ({
      ...childOf(posting, date, random),
      date,
      visitor_org: '示例市委组织部（演示）',
      difficulty: '驻村补贴发放较慢（演示）',
      help: '已协调财政部门解决（演示）',
    }))
}

/** What home has of the years of a term that are over: support and the assessment, signed and about to be filed; some are still owed. */
export const homeRecordsOf = (posting: PostingRow, { random, today }: { random: Random; today: string }) => {
  const {
    sender,
    unit_id,
    unit_division,
    mode,
    person_id,
    planned_start,
    planned_end,
    id: posting_id,
    version,
  } = posting
  const copy = {
    division: unit_division,
    home_unit: unit_id,
    posting_id,
    host: posting.id.slice(0, 6),
    mode,
    person_id,
    term_first: planned_start,
    term_last: planned_end,
    posting_version: version,
  }
  return yearsOf(posting, today)
    .map(({ first }) => Number(first.slice(0, 4)))
    .filter((year) => `${year}-12-31` <= today && below(random, REMISS_ONE_IN) > 0)
    .map((year) => {
      const on = `${year}-12-20` > planned_end ? planned_end : `${year}-12-20`
      const stamps = { version: 1, created_at: morningOf(on), updated_at: morningOf(on) }
      return {
        year,
        on,
        posting_id,
        confirmation: {
          policy: [],
          id: demoId(random, sender, morningOf(on)),
          ...copy,
          year,
          treatment_unchanged: true,
          description: null,
          filed_by: chiefOf(sender),
          filed_on: on,
          alerts: [],
          alert: false,
          ...stamps,
        },
        assessment: {
          id: demoId(random, sender, morningOf(on)),
          ...copy,
          year,
          grade: below(random, 5) === 0 ? ('excellent' as const) : ('competent' as const),
          assessor: '示例市委组织部（演示）',
          assessed_on: on,
          remarks: null,
          host_comment: null,
          host_comment_version: null,
          status: 'signed' as const,
          signed_by: chiefOf(sender),
          filed_on: null,
          ...stamps,
          drafted_by: chiefOf(sender),
        },
      }
    })
}
