import { eq } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, fixedMaybe, ruled } from '../../kit/fields.ts'
import { ofLevel } from '../../kit/form.ts'
import { column, count, lines, names, oneOf, place, year } from '../../kit/kinds.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { yearBegun } from '../../rules/days.ts'
import { calling } from '../../rules/finding.ts'
import { SCORE_MAX } from '../../rules/parameters/bounds.ts'
import { APPRAISAL_ITEMS } from '../../rules/lists/enums-local.ts'
import {
  appraisalDerived,
  LEADERSHIP_ASSESSMENTS,
  r83Leader,
  r83Once,
  r83Poverty,
} from '../../rules/r-accountability.ts'
import { nameOfTownship } from '../../rules/village-names.ts'
import { postNamed } from '../leadership-posts/queries.ts'
import { villageIn } from '../villages/queries.ts'

const record = localRecord({
  law: LEADERSHIP_ASSESSMENTS,
  fields: {
    year: fixed(year()),
    place: fixed(place('city', 'county', 'township', 'village')),
    leadership_post_id: fixedMaybe(names(postNamed)),
    items: ruled(
      lines({
        kind: column(oneOf(APPRAISAL_ITEMS)),
        score: column(count(0, SCORE_MAX)),
        full: column(count(0, SCORE_MAX)),
      }),
    ),
  },
  place: 'place',
  form: ({ place: at }) => ofLevel('place', at, 'city', 'county', 'township'),
  indexes: [['place', 'year']],
  asks: ({ door, of, self }) => [
    self((columns) => [eq(columns.place, of('place')), eq(columns.year, of('year'))]),
    villageIn(door, of('place')),
  ],
  judge: (next, { named, facts: [others, [village]], today }) => [
    ...yearBegun({ rule: 'R-83', year: next.year }, today),
    ...r83Poverty(next.items),
    ...calling(nameOfTownship(next.place, village), r83Leader(next, named.leadership_post_id[0])),
    ...r83Once(next, others),
  ],
  derived: appraisalDerived,
})

export const leadershipAssessments = served(record, [
  createLocal(record, {
    summary: 'Enters the appraisal of a leadership team or of a leader, with its item poverty effect',
  }),
  updateLocal(record, { summary: 'Corrects the items of an appraisal' }),
  ...localReads(record, 'Appraisals of leadership teams and leaders'),
])
