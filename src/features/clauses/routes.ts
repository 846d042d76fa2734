import type { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { CLAUSES, ruleFigure, type Clause as ClauseOfBook, type JudgedBy } from '../../rules/book/clauses.ts'
import { fundsBy, gatherSeries, summarise } from '../summary/queries.ts'
import { countsOf, TASK_INDICATORS } from './counts.ts'
import { Clauses, ClausesQuery, type Clause } from './model.ts'

const namesOf = (judged_by: JudgedBy | null) => ({
  numerator: [...(judged_by?.numerator ?? [])],
  denominator: [...(judged_by?.denominator ?? [])],
})

const titled = ({ place, zh, en, rules, judged_by }: ClauseOfBook) => ({
  clause: place,
  title_zh: zh,
  title_en: en,
  rules: rules.map(({ number, title_zh, title_en, clause_zh, strength }) => ({
    number,
    title_zh,
    title_en,
    clause_zh: [...clause_zh],
    strength: [...strength],
    judged_by: namesOf(ruleFigure(number)),
  })),
  judged_by: namesOf(judged_by ?? null),
})

/** Whether a clause asks that the year is compared with the one before. */
const isOfFunds = ({ rules }: ClauseOfBook): boolean => rules.some(({ number }) => number === 'R-63')

const SILENT = { owed: null, done: null, overdue: null, numerator: null, denominator: null, rules: [] }

const readClauses = endpoint(
  {
    method: 'get',
    path: '/v1/clauses',
    operation: 'readClauses',
    summary:
      'Each clause of the document: its rules, what is owed, done and overdue on a day, and the figure it is judged by, in total and by city',
    tag: 'summary',
    permission: 'summary.read',
    doors: ['own', 'shared', 'review'],
    rules: ['3.4', 'R-63', 'X-7', 'X-8'],
    query: ClausesQuery,
    answer: Clauses,
  },
  async (call) => {
    const { as_of = call.today } = call.query
    const { reader, unavailable, years, ...gathered } = await gatherSeries(call, { as_of, more: TASK_INDICATORS })
    const { groups, figures } = summarise(gathered, { group_by: 'tenant', locale: call.locale, reader })
    const of = Map.groupBy(gathered.series, ({ tenant }) => tenant)
    const funds = fundsBy(years, 'tenant')
    const items = CLAUSES.map((clause): z.infer<typeof Clause> => ({
      ...titled(clause),
      total: {
        ...countsOf(clause, { series: gathered.series, figures, reader }),
        funds: isOfFunds(clause) ? funds.total : [],
      },
      groups: groups.map(({ key, silent, figures: own }) => ({
        tenant_code: key,
        silent,
        ...(own === null ? SILENT : countsOf(clause, { series: of.get(key) ?? [], figures: own, reader })),
        funds: own !== null && isOfFunds(clause) ? funds.of(key) : [],
      })),
    }))
    return { body: { as_of, unavailable, items } }
  },
)

export const clauseEndpoints = [readClauses] as const
