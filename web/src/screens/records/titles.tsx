import { manifests } from '../../../../tenants/index.ts'
import { describedNow, type Described, type Field } from '../../api/described.ts'
import { pathOf, send, textIn, type Row } from '../../api/send.ts'
import { Refused } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { R } from '../../text/screens-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { villageNamed } from '../../village-name.tsx'
import { addressOf } from './address.ts'
import { allRows } from './all-rows.ts'
import { NAMING, referenceOf, rowTitle, valueWords } from './naming.ts'
import { isToldByTasks, postingsByTasks } from './posting-names.ts'
import { titles, villages } from './title-cache.ts'

/** Who reads, in which language: what he may not read has no name for him. */
export interface Reader {
  tenant: string
  held: ReadonlySet<string>
  language: keyof Words
}

/** Fields by whose record a row without a name of its own is called. */
const CALLED_BY = ['person_id', 'posting_id', 'official_id', 'leadership_post_id', 'household_id', 'member_id'] as const

/** What tells a row from its like: what it is, and when. */
const KINDS = ['post_role', 'post', 'item', 'kind', 'form', 'category', 'trigger', 'grade', 'act', 'level'] as const
const TIMES = [
  'year',
  'date',
  'opened_on',
  'raised_on',
  'found_on',
  'started_on',
  'published_on',
  'incurred_on',
  'valid_from',
] as const

/** Records that are called by their name alone. */
const ALONE: ReadonlySet<string> = new Set([
  'people',
  'units',
  'villages',
  'branches',
  'officials',
  'users',
  'api_keys',
])

const DEPTH_MAX = 2
const PARTS_MAX = 3
const VILLAGE = /^\d{12}$/

const firstOf = (row: Row, names: readonly string[]): string =>
  names.map((name) => textIn(row[name])).find((text) => text !== '') ?? ''

const kindOf = (described: Described | undefined, row: Row, language: keyof Words): string => {
  const name = KINDS.find((each) => textIn(row[each]) !== '')
  const field = described?.list?.fields.find((each): each is Field => each.name === name)
  return name === undefined || field?.values === undefined ? '' : valueWords(field, textIn(row[name]))[language]
}

const calledBy = async (record: string, row: Row, reader: Reader, depth: number): Promise<string> => {
  const name = CALLED_BY.find((each) => textIn(row[each]) !== '')
  const named = name === undefined ? null : referenceOf(record, name)
  if (name === undefined || named === null || depth >= DEPTH_MAX) return ''
  return titleById(named, textIn(row[name]), reader, depth + 1)
}

/** Two cities that are paired, by their names. */
const pairOf = (row: Row, { language }: Reader): string => {
  const cities = [textIn(row['partner_city']), textIn(row['supported_city'])]
    .map((code) => manifests.find((tenant) => tenant.code === code))
    .flatMap((tenant) => (tenant === undefined ? [] : [language === 'en' ? tenant.name_en : tenant.name_zh]))
  return cities.length === 2 ? cities.join(' — ') : ''
}

/** The village a row lies in: its own, or the one its posting is to. */
const villageOf = async (row: Row, { held }: Reader): Promise<string> => {
  const [own, posting] = [textIn(row['village_code']), textIn(row['posting_id'])]
  if (own !== '' || posting === '' || !held.has('posting.read')) return own
  const known =
    villages.get(posting) ??
    send(pathOf('/v1/postings/{id}', posting)).then(({ row: { village_code } }) => textIn(village_code))
  villages.set(posting, known)
  return known.catch(() => {
    villages.delete(posting)
    return ''
  })
}

/** The words a row is told by, the most telling first. */
const partsOf = async (record: string, row: Row, reader: Reader, depth: number): Promise<string[]> => {
  const described = (await describedNow([record])).find(({ name }) => name === record)
  const head = rowTitle(row) ?? (pairOf(row, reader) || (await calledBy(record, row, reader, depth)))
  if (head !== '' && ALONE.has(record)) return [head]
  const code = textIn(row['village_code'])
  const village = VILLAGE.test(code) ? await villageNamed(code, (permission) => reader.held.has(permission)) : code
  return [head, kindOf(described, row, reader.language), village, firstOf(row, TIMES)].filter((part) => part !== '')
}

const ID_SHOWN = 8

/** A record no word tells: the end of its number, which is its own. */
const numbered = (row: Row): string => {
  const id = textIn(row['code'] ?? row['id'] ?? row['key_id'])
  return id.length > ID_SHOWN ? `…${id.slice(-ID_SHOWN)}` : id
}

/** What a row is called, in a few words. */
export const titleOf = async (record: string, row: Row, reader: Reader, depth = 0): Promise<string> => {
  const parts = await partsOf(record, row, reader, depth)
  return parts.slice(0, depth === 0 ? PARTS_MAX : 1).join(' · ') || numbered(row)
}

/** What a row is called where it is chosen among its like: everything that tells it apart, and how it stands. */
export const choiceTitle = async (record: string, row: Row, reader: Reader): Promise<string> => {
  const parts = await partsOf(record, { ...row, village_code: await villageOf(row, reader) }, reader, 0)
  const described = (await describedNow([record])).find(({ name }) => name === record)
  const status = described?.list?.fields.find((field) => field.name === 'status')
  const standing = status?.values === undefined ? '' : valueWords(status, textIn(row['status']))[reader.language]
  return [...parts, standing].filter((part) => part !== '').join(' · ') || numbered(row)
}

/** Records that stay with the tenant whose they are (2.3): of another's nothing is asked. */
const AT_HOME = /^(people|units|users)$/

const isKeptAway = (record: string, id: string, { tenant }: Reader): boolean =>
  AT_HOME.test(record) && !id.startsWith(tenant)

/** Not the reader's to see, or not there: the answer does not tell which. */
const isHidden = (failure: unknown): boolean => failure instanceof Refused && failure.problem?.code === 'NOT_FOUND'

const keyOf = (id: string, { language }: Reader, depth: number): string => `${language} ${depth} ${id}`

/** What the record of that id is called; '' where it is not the reader's to see. */
const titleById = async (record: string, id: string, reader: Reader, depth = 0): Promise<string> => {
  const read = (await describedNow([])).find(({ name }) => name === record)?.read
  if (record === 'postings' && read && isToldByTasks(reader, read.permission))
    return (await postingsByTasks()).get(id) ?? ''
  if (!read || !reader.held.has(read.permission) || isKeptAway(record, id, reader)) return ''
  const key = keyOf(id, reader, depth)
  const asked =
    titles.get(key) ?? send(pathOf(read.path, id)).then(async ({ row }) => titleOf(record, row, reader, depth))
  titles.set(key, asked)
  return asked.catch((failure: unknown) => {
    if (isHidden(failure)) return ''
    titles.delete(key) // a fault of the network is asked again
    return depth === 0 ? numbered({ id }) : ''
  })
}

/** From so many rows on, the records they are called by are read as a list and not one by one. */
const TOGETHER_FROM = 5
const CALLED_DEPTH = 1

/** Reads at once what many rows are called by: a form offers hundreds of posts, each by the name of its official. */
export const nameTogether = async (
  record: string,
  rows: readonly Row[],
  { reader, signal }: { reader: Reader; signal: AbortSignal },
): Promise<void> => {
  const nameless = rows.filter((row) => rowTitle(row) === undefined)
  const field = CALLED_BY.find((name) => nameless.some((row) => textIn(row[name]) !== ''))
  const wanted = new Set(nameless.map((row) => textIn(row[field ?? ''])))
  const named = (await describedNow([])).find(({ name }) => name === referenceOf(record, field ?? ''))
  if (wanted.size < TOGETHER_FROM || !named?.list || !reader.held.has(named.list.permission)) return
  // without them each is asked for by itself
  const found = await allRows(named, signal).catch(() => [])
  for (const row of found) {
    const key = keyOf(textIn(row[named.id]), reader, CALLED_DEPTH)
    if (!titles.has(key)) titles.set(key, titleOf(named.name, row, reader, CALLED_DEPTH))
  }
}

/** Who reads just now. */
export const useReader = (): Reader => {
  const { me } = useKnown()
  const { language } = useLanguage()
  return { tenant: me.tenant_code, held: new Set(me.permissions), language: language === 'en' ? 'en' : 'zh' }
}

/** The field a row is told by first: it stands in the first column, and needs no other. */
export const leadOf = (fields: readonly Field[]): string | undefined =>
  [...NAMING, ...CALLED_BY, ...KINDS, 'village_code'].find((name) => fields.some((field) => field.name === name))

/** A row by what it is called; `short` by the first word alone, where the others stand beside it. */
export const RowTitle = ({ record, row, short = false }: { record: string; row: Row; short?: boolean }) => {
  const reader = useReader()
  const title = useLoad(`title ${record} ${textIn(row['id'])} ${textIn(row['version'])}`, () =>
    titleOf(record, row, reader),
  )
  const text = title.data ?? rowTitle(row) ?? (title.loading ? '…' : numbered(row))
  return <>{short ? text.split(' · ')[0] : text}</>
}

/** A record by its name, with the way to it; where it is not the reader's to see, that is said. */
export const RecordName = ({ record, id }: { record: string; id: string }) => {
  const say = useSay()
  const reader = useReader()
  const title = useLoad(`title of ${record} ${id}`, () => titleById(record, id, reader))
  if (title.data === null) return title.failed ? <>{numbered({ id })}</> : <span class="soft">{say(T.loading)}</span>
  if (title.data === '') return <span class="soft">{say(R.not_yours)}</span>
  if (record === 'postings' && !reader.held.has('posting.read')) return <>{title.data}</>
  return <a href={addressOf(record, id)}>{title.data}</a>
}
