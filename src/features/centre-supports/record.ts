import { createLocal } from '../../kit/create.ts'
import { fixed, maybe } from '../../kit/fields.ts'
import { fen, longWords, names, orBlank, words, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { yearBegun } from '../../rules/days.ts'
import { CENTRE_SUPPORTS, r70Amount, r70Begun, r70Support, supportDerived } from '../../rules/r-centres.ts'
import { centreNamed } from '../service-centres/queries.ts'

const record = localRecord({
  law: CENTRE_SUPPORTS,
  fields: {
    centre_id: fixed(names(centreNamed)),
    year: fixed(year()),
    resource: maybe(orBlank(longWords())),
    fund_fen: maybe(fen()),
    staff: maybe(orBlank(words())),
  },
  place: (_draft, { centre_id }) => centre_id[0]?.village_code ?? null,
  judge: (next, { named, today }) => [
    ...r70Support(next),
    ...r70Amount(next),
    ...r70Begun(next, named.centre_id[0]),
    ...yearBegun({ rule: 'R-70', year: next.year }, today),
  ],
  derived: supportDerived,
})

export const centreSupports = served(record, [
  createLocal(record, { summary: 'Records what a place gave to a service centre in a year' }),
  updateLocal(record, { summary: 'Corrects a support' }),
  ...localReads(record, 'Support of service centres by year'),
])
