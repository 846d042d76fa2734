import { eq } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, sent } from '../../kit/fields.ts'
import { day, flag, listOfWords, names } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { notBefore } from '../../rules/days.ts'
import { centreDerived, r68OneCentre, r68RollOut, r69Unified, SERVICE_CENTRES } from '../../rules/r-centres.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: SERVICE_CENTRES,
  fields: {
    village_code: fixed(names(villageNamed)),
    merged_platforms: sent(listOfWords()),
    started_on: fixed(day()),
    is_existing: fixed(flag()),
    organisation_staff: maybe(day()),
    premises_signage: maybe(day()),
    process_content: maybe(day()),
    information_system: maybe(day()),
    funding: maybe(day()),
    built_on: kept(day()),
  },
  place: 'village_code',
  first_day: 'started_on',
  unique: [{ on: ['village_code'] }],
  asks: ({ of, self }) => [self((columns) => [eq(columns.village_code, of('village_code'))])],
  judge: (next, { facts: [others] }) => [...r68OneCentre(next, others), ...r68RollOut(next)],
  derived: centreDerived,
  state_on: stateByDays({ table: 'service_centres', days: [['built', 'built_on']], before: 'building' }),
})

export const serviceCentres = served(record, [
  createLocal(record, { summary: 'Plans the public service centre of a village' }),
  updateLocal(record, {
    summary: 'Enters what of the five has been unified, or which platforms were merged',
    open: ['planned', 'building'],
  }),
  actLocal(record, 'start', { summary: 'Building has begun', body: {} }),
  actLocal(record, 'complete', {
    summary: 'The centre is built: all five things are unified',
    body: { built_on: maybe(day()) },
    day: 'built_on',
    judge: (_body, { before, day: built_on }) => [
      ...r69Unified(before, built_on),
      ...notBefore({ rule: 'R-69', date: built_on, field: 'built_on' }, before.started_on),
    ],
    set: (_body, { day: built_on }) => ({ built_on }),
  }),
  ...localReads(record, 'Public service centres of villages'),
])
