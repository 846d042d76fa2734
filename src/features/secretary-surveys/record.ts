import { eq, sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { born } from '../../kit/born.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, sent } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { column, day, lines, oneOf, place } from '../../kit/kinds.ts'
import { importLinesLocal } from '../../kit/import-lines.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { LIST_ITEMS_MAX } from '../../rules/parameters/bounds.ts'
import { SURVEY_RESULTS } from '../../rules/lists/enums-village.ts'
import {
  casesOf,
  r18Complete,
  r18OneOpen,
  r18Results,
  SECRETARY_SURVEYS,
  surveyDerived,
} from '../../rules/r-secretary-surveys.ts'
import { caseOfSurvey, secretaryCases } from '../secretary-cases/queries.ts'
import { listedOn } from '../villages/queries.ts'

const record = localRecord({
  law: SECRETARY_SURVEYS,
  fields: {
    county: fixed(place('county')),
    opened_on: fixed(day()),
    results: sent(lines({ village_code: column(place('village')), result: column(oneOf(SURVEY_RESULTS)) })),
    closed_on: kept(day()),
  },
  place: 'county',
  form: ({ county }) => ofLevel('county', county, 'county'),
  first_day: 'opened_on',
  unique: [{ on: ['county'], where: "status = 'open'" }],
  indexes: [['county', 'opened_on']],
  asks: ({ door, of, self, sent: { closed_on }, call }) => [
    self((columns) => [eq(columns.county, of('county'))]),
    listedOn(door, of('county'), { day: sql`${closed_on ?? call.today}`, limit: LIST_ITEMS_MAX }),
  ],
  judge: (next) => r18Results(next),
  derived: surveyDerived,
  state_on: stateByDays({ table: 'secretary_surveys', days: [['closed', 'closed_on']], before: 'open' }),
})

export const secretarySurveys = served(record, [
  createLocal(record, {
    summary: 'Opens the round of a county that looks at the secretary of every poor village',
    judge: (next, { facts: [others] }) => r18OneOpen(next, others),
  }),
  updateLocal(record, { summary: 'Enters results while the round is open', open: ['open'] }),
  importLinesLocal(record, {
    summary: 'Results from a county’s sheet, a village a row, while the round is open',
    field: 'results',
    key: 'village_code',
    open: ['open'],
  }),
  actLocal(record, 'close', {
    summary: 'Closes a round in which every listed village has its result; each vacancy and change becomes a case',
    body: { closed_on: maybe(day()) },
    day: 'closed_on',
    judge: (_body, { before, facts: [, listed] }) => r18Complete(before.results, listed),
    set: (_body, { day: closed_on }) => ({ closed_on }),
    also: (_body, { before, facts: [, listed], own, call }) =>
      born(
        secretaryCases,
        { own, call },
        casesOf(before.results, listed).map((each) => caseOfSurvey(before, each)),
      ),
  }),
  ...localReads(record, 'Surveys of village secretaries, one round a county'),
])
