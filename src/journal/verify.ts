import { and, asc, gt, gte, lte } from 'drizzle-orm'
import type { Services } from '../serve/services.ts'
import { allColumns, type Handle } from '../tenancy/handle.ts'
import { sha256Hex } from '../vault/encoding.ts'
import { verifyMac } from '../vault/mac.ts'
import { verifySignature } from '../vault/signature.ts'
import { journalBlocks, type BlockRow } from './blocks-table.ts'
import { macText } from './entry.ts'
import { BLOCK_ENTRIES_MAX, BLOCK_TYPE, blockText, entriesHash, entryMarks, FIRST_LINK, firstUnknown } from './seal.ts'
import { journal, type JournalRow } from './table.ts'

/** The first thing that is not as it was written. */
export interface JournalFault {
  seq: number
  kind: 'altered' | 'cut' | 'reordered' | 'block'
}

export interface Verification {
  fault: JournalFault | null
  /** Entries up to here were looked at. */
  checked_to: number
  blocks: number
  /** Where to go on, when the answer is one of several: among the blocks, or among what no block holds yet. */
  next_block: number | null
  next_seq: number | null
}

/** Blocks one call looks at: a verification of years is several calls. */
const BLOCKS_A_CALL = 10
const OPEN_STRETCHES_A_CALL = 10

/** A row whose own text is not what its MAC was made of. */
const altered = (services: Services, row: JournalRow): boolean => {
  const { seq: _seq, mac, ...entry } = row
  return !verifyMac(services.keys, 'journal_mac', { message: macText(entry), stored: mac })
}

/** The first row of a stretch that was altered, or whose place is empty; seq is given without holes. */
const firstFault = (services: Services, rows: readonly JournalRow[], from: number): JournalFault | null => {
  for (const [i, row] of rows.entries()) {
    if (row.seq !== from + i) return { seq: from + i, kind: 'cut' }
    if (altered(services, row)) return { seq: row.seq, kind: 'altered' }
  }
  return null
}

const blockFault = async (
  services: Services,
  block: BlockRow,
  previous: { hash: string; to_seq: number },
): Promise<JournalFault | null> => {
  const text = blockText(block)
  const signed = await verifySignature(services.signing, { text, signature: block.signature, typ: BLOCK_TYPE })
  const linked = block.previous_hash === previous.hash && block.from_seq === previous.to_seq + 1
  if (signed && linked && block.block_hash === (await sha256Hex(text))) return null
  return { seq: block.from_seq, kind: 'block' }
}

const judgeBlock = async (
  services: Services,
  {
    block,
    rows,
    previous,
  }: { block: BlockRow; rows: readonly JournalRow[]; previous: { hash: string; to_seq: number } },
): Promise<JournalFault | null> => {
  const wrong = (await blockFault(services, block, previous)) ?? firstFault(services, rows, block.from_seq)
  if (wrong) return wrong
  if (rows.length < block.to_seq - block.from_seq + 1) return { seq: block.from_seq + rows.length, kind: 'cut' }
  // every row is genuine and every place is taken, and still they are not the rows that were sealed
  if ((await entriesHash(rows)) !== block.entries_hash)
    return { seq: block.from_seq + firstUnknown(rows, block.entry_marks), kind: 'reordered' }
  const stand = block.entry_marks === null || block.entry_marks === entryMarks(rows)
  return stand ? null : { seq: block.from_seq, kind: 'block' }
}

const rowsBetween = (handle: Handle, from: number, to: number) =>
  handle.select(journal, allColumns(journal), {
    where: [and(gte(journal.table.seq, from), lte(journal.table.seq, to))],
    order: [asc(journal.table.seq)],
  })

const blocksFrom = (handle: Handle, number: number) =>
  handle.select(journalBlocks, allColumns(journalBlocks), {
    where: [gt(journalBlocks.table.number, number - 2)],
    order: [asc(journalBlocks.table.number)],
    limit: BLOCKS_A_CALL + 2,
  })

/** checks a stretch of blocks, and behind the last of them what is not yet sealed; names the first row that is not as written. */
export const verifyJournal = async (services: Services, handle: Handle, fromBlock: number): Promise<Verification> => {
  const [found] = await handle.run([blocksFrom(handle, fromBlock)])
  const before = found.find(({ number }) => number === fromBlock - 1)
  let previous = { hash: before?.block_hash ?? FIRST_LINK, to_seq: before?.to_seq ?? 0 }
  const blocks = found.filter(({ number }) => number >= fromBlock).slice(0, BLOCKS_A_CALL)
  for (const block of blocks) {
    const [rows] = await handle.run([rowsBetween(handle, block.from_seq, block.to_seq)])
    const fault = await judgeBlock(services, { block, rows, previous })
    if (fault) return { fault, checked_to: fault.seq, blocks: blocks.length, next_block: null, next_seq: null }
    previous = { hash: block.block_hash, to_seq: block.to_seq }
  }
  if (found.some(({ number }) => number >= fromBlock + BLOCKS_A_CALL)) {
    return {
      fault: null,
      checked_to: previous.to_seq,
      blocks: blocks.length,
      next_block: fromBlock + BLOCKS_A_CALL,
      next_seq: null,
    }
  }
  return { ...(await verifyOpen(services, handle, previous.to_seq + 1)), blocks: blocks.length }
}

/** The entries that no block holds yet from one on, as many as a call looks at. */
export const verifyOpen = async (
  services: Services,
  handle: Handle,
  from: number,
): Promise<Omit<Verification, 'blocks'>> => {
  for (let page = 0, next = from; ; page += 1) {
    if (page === OPEN_STRETCHES_A_CALL) return { fault: null, checked_to: next - 1, next_block: null, next_seq: next }
    const [rows, [behind]] = await handle.run([
      rowsBetween(handle, next, next + BLOCK_ENTRIES_MAX - 1),
      entryFrom(handle, next + BLOCK_ENTRIES_MAX),
    ])
    const fault = firstFault(services, rows, next)
    if (fault) return { fault, checked_to: fault.seq, next_block: null, next_seq: null }
    next += rows.length
    if (rows.length === BLOCK_ENTRIES_MAX && behind) continue
    // an entry that stands behind a hole: what lay between was cut
    const cut = behind ? ({ seq: next, kind: 'cut' } as const) : null
    return { fault: cut, checked_to: next - 1, next_block: null, next_seq: null }
  }
}

const entryFrom = (handle: Handle, seq: number) =>
  handle.select(
    journal,
    { seq: journal.table.seq },
    { where: [gte(journal.table.seq, seq)], order: [asc(journal.table.seq)], limit: 1 },
  )
