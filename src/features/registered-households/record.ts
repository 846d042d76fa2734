import { and, eq, sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, held, kept, maybe, sent } from '../../kit/fields.ts'
import { column, count, day, fen, lines, longWords, names, words } from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { updateLocal } from '../../kit/update.ts'
import { FEN_MAX, HOUSEHOLD_MEMBERS_MAX } from '../../rules/parameters/bounds.ts'
import { firstOfYear } from '../../rules/dates.ts'
import { notBefore } from '../../rules/days.ts'
import { householdDerived, r14OneNumber, r15Back, REGISTERED_HOUSEHOLDS } from '../../rules/r-households.ts'
import { villageNamed } from '../villages/queries.ts'

/** On the register on a day: registered, not out, and not between an exit and a return. */
const isRegistered = (day: string) => sql`registered_households.registered_on <= ${day}
  AND (registered_households.out_on IS NULL OR registered_households.out_on > ${day})
  AND NOT EXISTS (SELECT 1 FROM json_each(registered_households.earlier) e
    WHERE json_extract(e.value, '$.out_on') <= ${day} AND json_extract(e.value, '$.back_on') > ${day})`

const wentOut = (day: string) => sql`FROM json_each(registered_households.earlier) e
  WHERE json_extract(e.value, '$.out_on') <= ${day}`

/** out from its exit to its return, and each return is one to the register. */
const stateOn = (day: string) => sql`CASE WHEN registered_households.out_on <= ${day} THEN 'out'
  WHEN EXISTS (SELECT 1 ${wentOut(day)} AND json_extract(e.value, '$.back_on') > ${day}) THEN 'out'
  WHEN EXISTS (SELECT 1 ${wentOut(day)}) THEN 'returned' ELSE 'registered' END`

/** The members paired with a household on a day, while they belong to the village. */
const helpers = (day: string) => sql`FROM household_pairings p CROSS JOIN village_members m ON m.id = p.member_id
  WHERE p.household_id = registered_households.id AND p.valid_from <= ${day} AND (p.valid_to IS NULL OR p.valid_to > ${day})
    AND (m.valid_to IS NULL OR m.valid_to > ${day})`
const helping = (day: string) => sql`SELECT 1 ${helpers(day)}`

/** R-14, 「把困难户作为重点对象」, 2.4: the hardest first, by its members and then by its income; of whom no income is on file stands behind. */
const HARDEST_FIRST = `printf('%02d%014d', ${HOUSEHOLD_MEMBERS_MAX} - members, coalesce(income_per_head_fen, ${FEN_MAX + 1}))`

const record = localRecord({
  law: REGISTERED_HOUSEHOLDS,
  fields: {
    village_code: fixed(names(villageNamed)),
    registration_no: fixed(words()),
    head_name: sent(words()),
    members: sent(count(1, HOUSEHOLD_MEMBERS_MAX)),
    income_per_head_fen: maybe(fen()),
    registered_on: fixed(day()),
    out_on: kept(day()),
    out_reason: kept(longWords()),
    back_on: kept(day()),
    earlier: held(lines({ out_on: column(day()), back_on: column(day()) }), []),
  },
  place: 'village_code',
  first_day: 'registered_on',
  ends: 'out_on',
  ends_before: 'earlier',
  unique: [{ on: ['village_code', 'registration_no'] }],
  asks: ({ of, self }) => [
    self((columns) => [
      and(eq(columns.village_code, of('village_code')), eq(columns.registration_no, of('registration_no'))) ?? sql`0`,
    ]),
  ],
  judge: (next, { facts: [others] }) => r14OneNumber(next, others),
  derived: householdDerived,
  state_on: stateOn,
  lists: {
    not_reached: (day: string) => sql`${isRegistered(day)} AND NOT EXISTS (SELECT 1 FROM contact_logs c
      WHERE c.household_id = registered_households.id AND c.date BETWEEN ${firstOfYear(day)} AND ${day})`,
    without_plan: (day: string) => sql`${isRegistered(day)} AND NOT EXISTS (SELECT 1 FROM household_plans p
      WHERE p.household_id = registered_households.id)`,
    without_helper: (day: string) => sql`${isRegistered(day)} AND NOT EXISTS (${helping(day)})`,
    helped_twice: (day: string) =>
      sql`${isRegistered(day)} AND (SELECT min(p.member_id) ${helpers(day)}) < (SELECT max(p.member_id) ${helpers(day)})`,
    helped_by_absent: (day: string) => sql`${isRegistered(day)} AND EXISTS (${helping(day)} AND m.away = 1)`,
  },
  ranked: { not_reached: HARDEST_FIRST },
})

export const registeredHouseholds = served(record, [
  createLocal(record, { summary: 'Registers a poor household of a village' }),
  importLocal(record, { summary: 'Many households at once, from a CSV or XLSX file' }),
  updateLocal(record, { summary: 'Corrects what is on file of a household' }),
  actLocal(record, 'exit', {
    summary: 'The household is out of poverty',
    body: { out_on: maybe(day()), out_reason: maybe(longWords()) },
    day: 'out_on',
    judge: (_body, { before, day: out_on }) =>
      notBefore({ rule: 'R-15', date: out_on, field: 'out_on' }, before.back_on ?? before.registered_on),
    set: ({ out_reason = null }, { day: out_on }) => ({ out_on, out_reason }),
  }),
  actLocal(record, 'return', {
    summary: 'The household is back in poverty and on the register again',
    body: { back_on: maybe(day()) },
    day: 'back_on',
    judge: (_body, { before, day: back_on }) => r15Back(before, back_on),
    set: (_body, { before, day: back_on }) => ({
      back_on,
      out_on: null,
      out_reason: null,
      earlier: [...before.earlier, { out_on: before.out_on ?? back_on, back_on }],
    }),
  }),
  ...localReads(record, 'Registered poor households'),
])
