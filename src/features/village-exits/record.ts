import { eq } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe } from '../../kit/fields.ts'
import { day, longWords, names, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { exitDerived, r82ExitYear, r82OneExit, VILLAGE_EXITS } from '../../rules/r-households.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: VILLAGE_EXITS,
  fields: {
    village_code: fixed(names(villageNamed)),
    year: fixed(year()),
    accepted_on: fixed(day()),
    note: fixedMaybe(longWords()),
  },
  place: 'village_code',
  first_day: 'accepted_on',
  unique: [{ on: ['village_code'] }],
  asks: ({ of, self }) => [self((columns) => [eq(columns.village_code, of('village_code'))])],
  judge: (next, { facts: [others] }) => [...r82OneExit(others), ...r82ExitYear(next)],
  derived: exitDerived,
})

export const villageExits = served(record, [
  createLocal(record, { summary: 'Enters that a village is out of poverty, as it was accepted' }),
  ...localReads(record, 'Villages out of poverty'),
])
