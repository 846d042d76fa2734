import { eq } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, kept, maybe, sent } from '../../kit/fields.ts'
import { column, count, day, lines, longWords, names, oneOf } from '../../kit/kinds.ts'
import { moved } from '../../kit/move.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { updateLocal } from '../../kit/update.ts'
import { VILLAGE_POWERS } from '../../rules/lists/enums-village.ts'
import {
  cutBy,
  POWER_LISTS,
  powerListDerived,
  r27OneCurrent,
  r27OneVersion,
  r28FourPowers,
  supersededBy,
} from '../../rules/r-powers.ts'
import { villageNamed } from '../villages/queries.ts'

const VERSION_FIRST = 1
const VERSION_LAST = 1000

const record = localRecord({
  law: POWER_LISTS,
  fields: {
    village_code: fixed(names(villageNamed)),
    number: fixed(count(VERSION_FIRST, VERSION_LAST)),
    items: sent(lines({ power: column(oneOf(VILLAGE_POWERS)), text: column(longWords()) })),
    published_on: kept(day()),
    superseded_on: kept(day()),
  },
  place: 'village_code',
  first_day: 'published_on',
  unique: [{ on: ['village_code'], where: "status = 'published'" }, { on: ['village_code', 'number'] }],
  asks: ({ of, self }) => [self((columns) => [eq(columns.village_code, of('village_code'))])],
  judge: (next, { facts: [others] }) => r27OneVersion(next, others),
  derived: powerListDerived,
  state_on: stateByDays({
    table: 'power_lists',
    days: [
      ['superseded', 'superseded_on'],
      ['published', 'published_on'],
    ],
    before: 'draft',
  }),
})

export const powerLists = served(record, [
  createLocal(record, { summary: 'Drafts a version of the list of powers and duties of a village' }),
  updateLocal(record, { summary: 'Changes the items of a draft', open: ['draft'] }),
  actLocal(record, 'publish', {
    summary:
      'Publishes the list: each of the four powers has an item, and no other list is current; one that is entered late is superseded by the next',
    body: { published_on: maybe(day()) },
    day: 'published_on',
    judge: (_body, { before, day: published_on, facts: [others] }) => [
      ...r27OneCurrent({ id: before.id, published_on }, others),
      ...r28FourPowers(before),
    ],
    set: (_body, { before, day: published_on, facts: [others] }) => ({
      published_on,
      superseded_on: supersededBy({ id: before.id, published_on }, others),
    }),
    becomes: (_body, { before, day: published_on, facts: [others] }) =>
      supersededBy({ id: before.id, published_on }, others) === null ? null : 'superseded',
    also: (_body, { before, day: published_on, facts: [others], own, call }) => {
      const cut = cutBy({ id: before.id, published_on }, others)
      const set = { superseded_on: published_on }
      return cut === undefined ? {} : moved(record, { own, call }, { before: cut, set, action: 'supersede' })
    },
  }),
  actLocal(record, 'supersede', {
    summary: 'The list is no longer current: the next version takes its place',
    body: { superseded_on: maybe(day()) },
    day: 'superseded_on',
    set: (_body, { day: superseded_on }) => ({ superseded_on }),
  }),
  ...localReads(record, 'Lists of powers and duties of village Party organisations'),
])
