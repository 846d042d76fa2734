import type { Described } from '../../api/described.ts'
import { rowsIn, send, type Row } from '../../api/send.ts'

const PAGE = '100'
const PAGES_MAX = 10

/** The rows of a record's list, page by page, a thousand at most. */
export const allRows = async (
  { list }: Described,
  signal: AbortSignal,
  query: Readonly<Record<string, string>> = {},
): Promise<Row[]> => {
  if (list === null) return []
  const rows: Row[] = []
  let cursor: unknown = undefined
  for (let page = 0; page < PAGES_MAX && cursor !== null; page += 1) {
    const paging = list.paged ? { limit: PAGE, ...(typeof cursor === 'string' ? { cursor } : {}) } : {}
    const { row } = await send(list.path, { query: { ...query, ...paging }, signal })
    rows.push(...rowsIn(row))
    cursor = typeof row['next'] === 'string' ? row['next'] : null
  }
  return rows
}
