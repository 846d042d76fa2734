import { sql } from 'drizzle-orm'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, sent } from '../../kit/fields.ts'
import { day, flag, names, oneOf, words } from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { endLocal } from '../../kit/end.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { PARTY_STATUSES } from '../../rules/lists/enums.ts'
import { firstOfYear } from '../../rules/dates.ts'
import { memberDerived, r37StaysMember, VILLAGE_MEMBERS } from '../../rules/r-members.ts'
import { villageNamed } from '../villages/queries.ts'

/** 「党员」: of whom the lists are. */
const IS_MEMBER = sql`village_members.party_status <> 'none'`

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
  begins: 'valid_from',
  import_key: ['village_code', 'name', 'valid_from'],
  asks: ({ self, id, call: { today } }) => [
    self(() => [
      sql`village_members.id = ${id}`,
      sql`EXISTS (SELECT 1 FROM prosperity_leaders p
        WHERE p.member_id = village_members.id AND (p.valid_to IS NULL OR p.valid_to > ${today}))`,
    ]),
  ],
  judge: (next, { facts: [leading] }) => r37StaysMember(next, leading),
  derived: memberDerived,
  lists: {
    without_project: (
      day: string,
    ) => sql`${IS_MEMBER} AND village_members.able_to_work = 1 AND NOT EXISTS (SELECT 1 FROM member_projects p
      WHERE p.member_id = village_members.id AND p.started_on <= ${day} AND (p.ended_on IS NULL OR p.ended_on >= ${day}))`,
    without_household: (
      day: string,
    ) => sql`${IS_MEMBER} AND village_members.can_help = 1 AND NOT EXISTS (SELECT 1 FROM household_pairings p
      WHERE p.member_id = village_members.id AND p.valid_from <= ${day} AND (p.valid_to IS NULL OR p.valid_to > ${day}))`,
    without_service: (
      day: string,
    ) => sql`${IS_MEMBER} AND village_members.away = 0 AND NOT EXISTS (SELECT 1 FROM member_services s
      WHERE s.member_id = village_members.id AND s.date BETWEEN ${firstOfYear(day)} AND ${day}
        AND s.from_away = 0)`,
  },
})

export const villageMembers = served(record, [
  createLocal(record, { summary: 'Enters a member of the village Party organisation' }),
  importLocal(record, { summary: 'Many members at once, from a CSV or XLSX file' }),
  updateLocal(record, { summary: 'Changes what a member can do, or that he is away' }),
  endLocal(record, { summary: 'The member no longer belongs to the village' }),
  ...localReads(record, 'Members of village Party organisations'),
])
