import { type Derived, localSpan } from './derived.ts'
import { VILLAGE_POWERS } from './lists/enums-village.ts'
import type { Finding } from './finding.ts'
import { LOCAL_READERS, recordLaw } from './law.ts'

const VILLAGE = ['village_org'] as const

/** the list of powers and duties of a village Party organisation; a new version supersedes the old one. */
export const POWER_LISTS = recordLaw({
  record: 'power_lists',
  noun: 'power_list',
  words: ['村党组织权责清单', 'list of powers and duties'],
  rules: ['R-27', 'R-28'],
  read: LOCAL_READERS,
  acts: {
    create: { by: VILLAGE, words: ['起草', 'drafted'] },
    update: { by: VILLAGE, words: ['修改', 'changed'] },
    publish: { by: VILLAGE, words: ['公布', 'published'] },
    supersede: { by: VILLAGE, words: ['废止', 'superseded'] },
  },
  fields: {
    village_code: ['村', 'village'],
    number: ['版次', 'version'],
    items: ['清单', 'items'],
    published_on: ['公布日期', 'published on'],
    superseded_on: ['废止日期', 'superseded on'],
  },
  inputs: { 'items.power': ['权力', 'power'], 'items.text': ['内容', 'text'] },
  states: { draft: { publish: 'published' }, published: { supersede: 'superseded' }, superseded: {} },
  state_words: {
    draft: ['草稿', 'draft'],
    published: ['现行', 'published'],
    superseded: ['已废止', 'superseded'],
  },
  codes: {
    POWER_LIST_OPEN: {
      status: 409,
      rule: 'R-27',
      zh: '该村已有现行的权责清单',
      en: 'A list is current already',
      fix_zh: '请先废止现行版本，再公布新版',
      fix_en: 'Supersede the current one first',
    },
    POWER_MISSING: {
      status: 422,
      rule: 'R-28',
      zh: '四项权力须各有内容',
      en: 'Each of the four powers needs an item',
      fix_zh: '尚缺：{accepted}',
      fix_en: 'Still missing: {accepted}',
    },
  },
  figures: {
    power_lists_current: { words: ['现行权责清单', 'lists of powers in force'] },
    villages_with_power_list: { words: ['有现行权责清单的贫困村', 'listed villages with a list of powers in force'] }, // counts listed villages alone (migration 0077)
  },
  tasks: ['R-27'],
  standing: [{ rule: 'R-27', of: 'village', owner_role: 'village_org', from: 'published_on', to: 'superseded_on' }],
})

interface InForce {
  id: string
  published_on: string | null
  superseded_on: string | null
}

type Published = Pick<InForce, 'id'> & { published_on: string }

/** R-27, 3.6: the day on which the list that follows takes the place of one that is published late; null where none follows. */
export const supersededBy = (next: Published, others: readonly InForce[]): string | null => {
  const later = others.flatMap(({ id, published_on }) =>
    id !== next.id && published_on !== null && published_on > next.published_on ? [published_on] : [],
  )
  return later.toSorted()[0] ?? null
}

/** The list in force on the day on which another one is published; undefined where none is. */
const inForceBy = <L extends InForce>(next: Published, others: readonly L[]): L | undefined =>
  others.find(
    ({ id, published_on, superseded_on }) =>
      id !== next.id &&
      published_on !== null &&
      published_on <= next.published_on &&
      (superseded_on === null || superseded_on > next.published_on),
  )

/** R-27, 3.6: the list that a version between it and the following one, entered after both, takes the place of; undefined where none is. */
export const cutBy = <L extends InForce>(next: Published, others: readonly L[]): L | undefined => {
  const before = inForceBy(next, others)
  const isUntilNext = before !== undefined && before.superseded_on === supersededBy(next, others)
  return isUntilNext && before.superseded_on !== null && before.published_on !== next.published_on ? before : undefined
}

/** one current list a village and day: POWER_LIST_OPEN. One that is published after it stands in the way of no older one (3.6). */
export const r27OneCurrent = (next: Published, others: readonly InForce[]): Finding[] =>
  inForceBy(next, others) === undefined || cutBy(next, others) !== undefined
    ? []
    : [{ rule: 'R-27', code: 'POWER_LIST_OPEN', field: 'village_code' }]

/** a number is the version of one list of the village only: STATE. */
export const r27OneVersion = (
  next: { id: string; number: number },
  others: readonly { id: string; number: number }[],
): Finding[] =>
  others.some(({ id, number }) => id !== next.id && number === next.number)
    ? [{ rule: 'R-27', code: 'STATE', field: 'number', facts: { status: 'drafted', allowed: ['update'] } }]
    : []

/** each of the four powers has at least one item: POWER_MISSING. */
export const r28FourPowers = ({ items }: { items: readonly { power: string }[] }): Finding[] => {
  const missing = VILLAGE_POWERS.filter(({ id }) => !items.some(({ power }) => power === id)).map(({ id }) => id)
  return missing.length === 0
    ? []
    : [{ rule: 'R-28', code: 'POWER_MISSING', field: 'items', facts: { accepted: missing } }]
}

/** a list is in force from its day until it is superseded. */
export const powerListDerived = (row: {
  village_code: string
  published_on: string | null
  superseded_on: string | null
}): Derived => ({
  spans:
    row.published_on === null
      ? []
      : [
          localSpan({
            indicator: 'power_lists_current',
            place: row.village_code,
            from: row.published_on,
            to: row.superseded_on,
          }),
        ],
  tasks: [],
})
