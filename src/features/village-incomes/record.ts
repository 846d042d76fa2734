import { eq } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, sent } from '../../kit/fields.ts'
import { fen, names, year } from '../../kit/kinds.ts'
import { yearOver } from '../../rules/days.ts'
import { importLocal } from '../../kit/import.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { incomeDerived, r15OneIncome, VILLAGE_INCOMES } from '../../rules/r-households.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: VILLAGE_INCOMES,
  fields: {
    village_code: fixed(names(villageNamed)),
    year: fixed(year()),
    amount_fen: sent(fen()),
  },
  place: 'village_code',
  unique: [{ on: ['village_code', 'year'] }],
  asks: ({ of, self }) => [
    self((columns) => [eq(columns.village_code, of('village_code')), eq(columns.year, of('year'))]),
  ],
  judge: (next, { facts: [others], today }) => [
    ...yearOver({ rule: 'R-15', year: next.year }, today),
    ...r15OneIncome(next, others),
  ],
  derived: incomeDerived,
})

export const villageIncomes = served(record, [
  createLocal(record, { summary: 'Records the collective income of a village in a year' }),
  importLocal(record, { summary: 'Many incomes at once, from a CSV or XLSX file' }),
  updateLocal(record, { summary: 'Corrects the amount' }),
  ...localReads(record, 'Collective incomes of villages by year'),
])
