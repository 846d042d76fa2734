import { createLocal } from '../../kit/create.ts'
import { fixed, kept, sent } from '../../kit/fields.ts'
import { day, flag, names, oneOf, words } from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { endLocal } from '../../kit/end.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { PARTY_STATUSES } from '../../rules/enums.ts'
import { memberDerived, VILLAGE_MEMBERS } from '../../rules/r-members.ts'
import { villageNamed } from '../villages/queries.ts'

const record = localRecord({
  law: VILLAGE_MEMBERS,
  fields: {
    village_code: fixed(names(villageNamed)),
    name: sent(words()),
    party_status: sent(oneOf(PARTY_STATUSES)),
    able_to_work: sent(flag()),
    can_help: sent(flag()),
    away: sent(flag()),
    valid_from: fixed(day()),
    valid_to: kept(day()),
  },
  place: 'village_code',
  first_day: 'valid_from',
  ends: 'valid_to',
  import_key: ['village_code', 'name', 'valid_from'],
  derived: memberDerived,
})

export const villageMembers = served(record, [
  createLocal(record, { summary: 'Enters a member of the village Party organisation' }),
  importLocal(record, { summary: 'Many members at once, from a CSV or XLSX file' }),
  updateLocal(record, { summary: 'Changes what a member can do, or that he is away' }),
  endLocal(record, { summary: 'The member no longer belongs to the village' }),
  ...localReads(record, 'Members of village Party organisations'),
])
