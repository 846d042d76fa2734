import { LOCAL_LAWS } from '../../src/rules/local-laws.ts'
import type { RecordLaw } from '../../src/rules/law.ts'
import { isJson, jsonOf, pair, reader, type DescribedField, type Json, type Words } from './schema-fields.ts'
import { TRANSITIONS } from './transitions.ts'
/**
 * What the page draws its record screens from: for each record its list, its own answer, its forms and acts, out of the OpenAPI
 * document. A new endpoint has its screen without a line of page code. The words stand in the document (`x-zh`, `x-en`) or in
 * the page's catalogue of field names.
 */

interface DescribedAct {
  name: string
  words?: Words
  method: 'post' | 'patch'
  path: string
  permission: string
  if_match: boolean
  key: boolean
  fields: readonly DescribedField[]
}

/** Many at once from a file: rows of their own, or the lines of one record (`{id}` in the path). */
interface DescribedImport {
  /** The field whose lines they are; empty where each row is a record. */
  of: string
  path: string
  permission: string
  if_match: boolean
  /** The headers of a file, as the document's example writes them. */
  columns: readonly string[]
}

interface DescribedRecord {
  name: string
  words?: Words
  /** The rules of the standing duties that a row of it fulfils. */
  duties?: readonly string[]
  /** State → the acts that leave it. */
  states?: Readonly<Record<string, readonly string[]>>
  /** Where who writes hangs on the level of the place (2.4), and who writes what is of the place itself. */
  writers?: RecordLaw['writers']
  itself?: RecordLaw['itself']
  /** The member that names a record. */
  id: string
  /** `paged`: it takes limit and cursor. */
  list: {
    path: string
    permission: string
    paged: boolean
    filters: readonly DescribedField[]
    fields: readonly DescribedField[]
  } | null
  read: { path: string; permission: string } | null
  history: string | null
  parts: readonly { name: string; path: string; permission: string; fields: readonly DescribedField[] }[]
  create: DescribedAct | null
  acts: readonly DescribedAct[]
  imports: readonly DescribedImport[]
}

interface Operation {
  method: string
  path: string
  spec: Json
}

const operationsOf = (document: Json): Operation[] =>
  Object.entries(jsonOf(document['paths'])).flatMap(([path, methods]) =>
    Object.entries(jsonOf(methods)).map(([method, spec]) => ({ method, path, spec: jsonOf(spec) })),
  )

const JSON_TYPE = 'application/json'

const answerOf = ({ spec }: Operation): unknown => {
  const responses = jsonOf(spec['responses'])
  const good = jsonOf(responses['200'] ?? responses['201'])
  return jsonOf(jsonOf(good['content'])[JSON_TYPE])['schema']
}

const bodyOf = ({ spec }: Operation): unknown =>
  jsonOf(jsonOf(jsonOf(spec['requestBody'])['content'])[JSON_TYPE])['schema']

const CSV_TYPE = 'text/csv'

/** The headers of a file, out of its example; none where the operation takes no file. */
const headersOf = ({ spec }: Operation): string[] => {
  const { example } = jsonOf(jsonOf(jsonOf(spec['requestBody'])['content'])[CSV_TYPE])
  return typeof example === 'string' ? (example.trim().split('\n').at(-1) ?? '').split(',') : []
}

const permissionOf = ({ spec }: Operation): string => String(spec['x-permission'])

const parametersOf = ({ spec }: Operation, place: 'query' | 'header'): Json[] => {
  const { parameters } = spec
  return Array.isArray(parameters) ? parameters.map(jsonOf).filter((each) => each['in'] === place) : []
}

/** What a list takes beside its filters. */
const PAGING = new Set(['limit', 'cursor'])

/** Paths below /v1 that are no records, or have screens of their own. */
const NOT_RECORDS = new Set([
  'auth',
  'me',
  'summary',
  'journal',
  'events',
  'verify',
  'rules',
  'tasks',
  'tenants',
  'seats',
  'clauses',
  'fund_years',
])

/** 2.4: who writes a record at which level, where its law says it. */
const writersOf = (name: string): Pick<DescribedRecord, 'writers' | 'itself'> => {
  const { writers, itself }: Partial<RecordLaw> = LOCAL_LAWS.find(({ record }) => record === name) ?? {}
  return { ...(writers ? { writers } : {}), ...(itself ? { itself } : {}) }
}

/** State → the acts that are legal in it; a change of fields is one of them where the document says in which states (`x-open`). */
const leavingOf = (states: Json, open: unknown): Readonly<Record<string, readonly string[]>> => {
  const opens: readonly unknown[] = Array.isArray(open) ? open : []
  return Object.fromEntries(
    Object.entries(states).map(([state, acts]) => [
      state,
      [...Object.keys(jsonOf(acts)), ...(opens.includes(state) ? ['update'] : [])],
    ]),
  )
}

const describe = (
  name: string,
  operations: readonly Operation[],
  { plain, fieldsOf, fieldOf }: ReturnType<typeof reader>,
) => {
  const base = `/v1/${name}`
  const find = (method: string, path: RegExp) =>
    operations.find((each) => each.method === method && path.test(each.path))
  const one = new RegExp(`^${base}/\\{(id|code)\\}$`)
  const list = find('get', new RegExp(`^${base}$`))
  const read = find('get', one)
  const actOf = (operation: Operation, act: string): DescribedAct => ({
    name: act,
    ...pair(operation.spec['x-act-zh'], operation.spec['x-act-en']),
    method: operation.method === 'patch' ? 'patch' : 'post',
    path: operation.path,
    permission: permissionOf(operation),
    if_match: parametersOf(operation, 'header').some((each) => each['name'] === 'If-Match'),
    key: parametersOf(operation, 'header').some((each) => each['name'] === 'Idempotency-Key'),
    fields: fieldsOf(bodyOf(operation)),
  })
  const itemsOf = (operation: Operation) => plain(jsonOf(plain(answerOf(operation))['properties'])['items'])['items']
  const acts = operations.flatMap((operation) => {
    const act = new RegExp(`^${base}/\\{(?:id|code)\\}/([a-z_]+)$`).exec(operation.path)?.[1]
    if (operation.method === 'post' && act !== undefined) return [actOf(operation, act)]
    return operation.method === 'patch' && one.test(operation.path) ? [actOf(operation, 'update')] : []
  })
  const parts = operations.flatMap((operation) => {
    const part = new RegExp(`^${base}/\\{(?:id|code)\\}/([a-z_]+)$`).exec(operation.path)?.[1]
    const items = operation.method === 'get' ? itemsOf(operation) : undefined
    if (part === undefined || part === 'history' || items === undefined) return []
    return [{ name: part, path: operation.path, permission: permissionOf(operation), fields: fieldsOf(items) }]
  })
  const imports = operations.flatMap((operation) => {
    const file = new RegExp(`^${base}/(?:\\{id\\}/([a-z_]+)/)?import$`).exec(operation.path)
    const columns = headersOf(operation)
    if (operation.method !== 'post' || file === null || columns.length === 0) return []
    const if_match = parametersOf(operation, 'header').some((each) => each['name'] === 'If-Match')
    return [{ of: file[1] ?? '', path: operation.path, permission: permissionOf(operation), if_match, columns }]
  })
  const create = find('post', new RegExp(`^${base}$`))
  const said = list?.spec['x-states']
  const states = isJson(said) ? said : TRANSITIONS[name]
  const [zh, en] = [list?.spec['x-record-zh'], list?.spec['x-record-en']]
  const described: DescribedRecord = {
    name,
    ...(typeof zh === 'string' && typeof en === 'string' ? { words: [zh, en] } : {}),
    ...(Array.isArray(list?.spec['x-standing']) ? { duties: list.spec['x-standing'].map(String) } : {}),
    ...(states === undefined ? {} : { states: leavingOf(states, find('patch', one)?.spec['x-open']) }),
    ...writersOf(name),
    id: read?.path.endsWith('{code}') ? 'code' : 'id',
    list: list
      ? {
          path: list.path,
          permission: permissionOf(list),
          paged: parametersOf(list, 'query').some((each) => each['name'] === 'cursor'),
          filters: parametersOf(list, 'query')
            .filter((each) => !PAGING.has(String(each['name'])))
            .map((each) => fieldOf(String(each['name']), each['schema'], false, 0)),
          fields: fieldsOf(itemsOf(list)),
        }
      : null,
    read: read ? { path: read.path, permission: permissionOf(read) } : null,
    history: find('get', new RegExp(`^${base}/\\{(id|code)\\}/history$`))?.path ?? null,
    parts,
    create: create && bodyOf(create) !== undefined ? actOf(create, 'create') : null,
    acts,
    imports,
  }
  return described
}

/** The records of the document, in its order. */
export const describedRecords = (document: unknown): DescribedRecord[] => {
  const operations = operationsOf(jsonOf(document))
  const read = reader(jsonOf(document))
  const names = operations.map(({ path }) => /^\/v1\/([a-z_]+)(?:$|\/)/.exec(path)?.[1] ?? '')
  return [...new Set(names)]
    .filter((name) => name !== '' && !NOT_RECORDS.has(name))
    .map((name) =>
      describe(
        name,
        operations.filter(({ path }) => path === `/v1/${name}` || path.startsWith(`/v1/${name}/`)),
        read,
      ),
    )
    .filter(({ list, create, acts }) => list !== null || create !== null || acts.length > 0)
}
