import type { Described } from '../../api/described.ts'
import { Refused } from '../../api/client.ts'
import { rowsIn, send, textIn, type Row } from '../../api/send.ts'

/** A kind of record with what of it belongs to the village. */
export interface Told {
  record: Described
  rows: readonly Row[]
  /** False where the list goes on behind what was read. */
  whole: boolean
}

export interface Sources {
  told: readonly Told[]
  /** Kinds whose list gave no answer. */
  failed: readonly Described[]
}

const PAGE = '100'
const PAGES_MAX = 3
export const ROWS_MAX = Number(PAGE) * PAGES_MAX

/** Told by hand or not one by one: the village itself, its branches, which lie in no village, and the diaries. */
const NOT_ASKED: ReadonlySet<string> = new Set(['villages', 'branches', 'duty_records', 'duty_remarks'])

/** Reads a list to its end, or as much of it as a story can hold. */
const readList = async (
  record: Described,
  asked: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Told> => {
  const rows: Row[] = []
  let cursor: string | null = ''
  for (let n = 0; cursor !== null && n < PAGES_MAX; n += 1) {
    const query = { ...asked, ...(record.list?.paged ? { limit: PAGE } : {}), ...(cursor === '' ? {} : { cursor }) }
    const { row } = await send(record.list?.path ?? '', { query, signal })
    rows.push(...rowsIn(row))
    cursor = textIn(row['next']) || null
  }
  return { record, rows, whole: cursor === null }
}

const NOTHING_THERE: ReadonlySet<number> = new Set([403, 404])

/** What of a kind is not there for the reader is no part of the story he reads; what gave no answer is named as missing. */
const settledOf = (asked: readonly Described[], results: readonly PromiseSettledResult<Told>[]): Sources => {
  const told: Told[] = []
  const failed: Described[] = []
  for (const [i, result] of results.entries()) {
    const record = asked[i]
    if (result.status === 'fulfilled') told.push(result.value)
    else if (record && !isNothing(result.reason)) failed.push(record)
  }
  return { told, failed }
}

const isNothing = (reason: unknown): boolean =>
  reason instanceof Refused && reason.problem !== null && NOTHING_THERE.has(reason.problem.status)

const filterOf = ({ list }: Described, ...names: readonly string[]): string | undefined =>
  names.find((name) => list?.filters.some((filter) => filter.name === name))

/** Every kind of record that has days, and is found by its village. */
const readOfVillage = async (records: readonly Described[], village: string, signal: AbortSignal): Promise<Sources> => {
  const asked = records.filter(
    (record) =>
      !NOT_ASKED.has(record.name) &&
      filterOf(record, 'village_code', 'division') !== undefined &&
      record.list?.fields.some(({ kind }) => kind === 'day'),
  )
  const results = await Promise.allSettled(
    asked.map((record) => readList(record, { [filterOf(record, 'village_code', 'division') ?? '']: village }, signal)),
  )
  return settledOf(asked, results)
}

/** What hangs on somebody's posting alone: recalls, assessments, promotions. */
const readOfPostings = async (records: readonly Described[], postings: readonly Row[], signal: AbortSignal) => {
  const asked = records.filter(
    (record) =>
      !NOT_ASKED.has(record.name) &&
      filterOf(record, 'posting_id') !== undefined &&
      filterOf(record, 'village_code', 'division') === undefined,
  )
  const pairs = asked.flatMap((record) => postings.map((posting) => ({ record, id: textIn(posting['id']) })))
  const results = await Promise.allSettled(pairs.map(({ record, id }) => readList(record, { posting_id: id }, signal)))
  return settledOf(
    pairs.map(({ record }) => record),
    results,
  )
}

const HAS_BEGUN: ReadonlySet<string> = new Set(['active', 'completed', 'recalled', 'ended_early'])

/** What the reader may read of a village's records, kind by kind; each list decides by itself what he sees. */
export const readSources = async (
  records: readonly Described[],
  village: string,
  signal: AbortSignal,
): Promise<Sources> => {
  const first = await readOfVillage(records, village, signal)
  const postings = first.told.find(({ record }) => record.name === 'postings')?.rows ?? []
  const begun = postings.filter(({ status }) => HAS_BEGUN.has(textIn(status)))
  const second = await readOfPostings(records, begun, signal)
  return { told: [...first.told, ...second.told], failed: [...new Set([...first.failed, ...second.failed])] }
}
