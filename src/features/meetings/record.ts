import { createLocal } from '../../kit/create.ts'
import { fixed, fixedRuled, maybe, ruled } from '../../kit/fields.ts'
import {
  column,
  count,
  day,
  flag,
  lines,
  longWords,
  maybeColumn,
  names,
  oneOf,
  orBlank,
  ruledOneOf,
} from '../../kit/kinds.ts'
import { atMost } from '../../kit/form.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { AGENDA_FIELDS, JOINT_MEETINGS, MEETING_PROPOSERS } from '../../rules/lists/enums-village.ts'
import { meetingDerived, MEETINGS, r29Chair, r29Proposer, r30Agenda, r30Kind } from '../../rules/r-meetings.ts'
import { postNamed, postsAt } from '../leadership-posts/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: MEETINGS,
  fields: {
    village_code: fixed(names(villageNamed)),
    kind: fixedRuled(ruledOneOf(JOINT_MEETINGS)),
    date: fixed(day()),
    proposed_by: fixedRuled(ruledOneOf(MEETING_PROPOSERS)),
    convenor_post_id: ruled(names(postNamed)),
    chair_post_id: ruled(names(postNamed)),
    vacancy_note: maybe(orBlank(longWords())),
    present: maybe(count()),
    entitled: maybe(count()),
    agenda: ruled(
      lines({
        text: column(longWords()),
        field: maybeColumn(oneOf(AGENDA_FIELDS)),
        important: column(flag()),
      }),
    ),
  },
  place: 'village_code',
  first_day: 'date',
  form: ({ present, entitled }) => atMost('present', present, entitled),
  asks: ({ door, of }) => [postsAt(door, of('village_code'))],
  judge: (next, { facts: [posts] }) => [
    ...r30Kind(next.kind),
    ...r29Proposer(next.proposed_by),
    ...r29Chair(next, posts),
    ...r30Agenda(next.agenda),
  ],
  derived: meetingDerived,
})

export const meetings = served(record, [
  createLocal(record, {
    summary:
      'Enters a joint meeting: proposed by the village Party organisation, convened and chaired by its secretary',
  }),
  updateLocal(record, { summary: 'Corrects the agenda of a meeting, who led it or how many were there' }),
  ...localReads(record, 'Joint meetings of villages'),
])
