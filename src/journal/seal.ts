import { asc, desc, gt } from 'drizzle-orm'
import canonicalize from 'canonicalize'
import type { Services } from '../serve/services.ts'
import { allColumns, type Handle } from '../tenancy/handle.ts'
import { sha256Hex } from '../vault/encoding.ts'
import { sign } from '../vault/signature.ts'
import { journalBlocks, type BlockRow } from './blocks-table.ts'
import { journal } from './table.ts'

/** Entries a block holds at most. */
export const BLOCK_ENTRIES_MAX = 1000
export const BLOCK_TYPE = 'journal-block+jws'
export const FIRST_LINK = '0'.repeat(64)

interface Sealed {
  seq: number
  mac: string
}

/** The hash of a stretch: every entry's place and MAC, so that cutting, adding and reordering all show. */
export const entriesHash = async (entries: readonly Sealed[]): Promise<string> =>
  sha256Hex(entries.map(({ seq, mac }) => `${seq} ${mac}\n`).join(''))

/** Characters of a MAC that a block keeps of each entry. */
const MARK_LENGTH = 8

/** The last characters of the entries' MACs, in order: where a stretch is not the one that was sealed, they say from which entry on. */
export const entryMarks = (entries: readonly Sealed[]): string =>
  entries.map(({ mac }) => mac.slice(-MARK_LENGTH)).join('')

/** Which entry of a stretch is the first that its block does not know; 0 where the block is older than the marks. */
export const firstUnknown = (entries: readonly Sealed[], marks: string | null): number => {
  const at = entries.findIndex(({ mac }, i) => !marks?.startsWith(mac.slice(-MARK_LENGTH), i * MARK_LENGTH))
  return Math.max(at, 0)
}

/** What a block's hash and signature cover. */
export const blockText = ({
  number,
  from_seq,
  to_seq,
  entries_hash,
  previous_hash,
  sealed_at,
}: Omit<BlockRow, 'block_hash' | 'signature' | 'entry_marks'>): string =>
  canonicalize({ number, from_seq, to_seq, entries_hash, previous_hash, sealed_at }) ?? ''

/** The newest block, if any. */
export const lastBlock = (handle: Handle) =>
  handle.select(journalBlocks, allColumns(journalBlocks), {
    where: [gt(journalBlocks.table.number, 0)],
    order: [desc(journalBlocks.table.number)],
    limit: 1,
  })

/** seals what has been written since the last block; true while there may be more. Two sealers at once leave one block. */
export const sealJournal = async (services: Services, handle: Handle, now: Date): Promise<boolean> => {
  const [[last]] = await handle.run([lastBlock(handle)])
  const [entries] = await handle.run([
    handle.select(
      journal,
      { seq: journal.table.seq, mac: journal.table.mac },
      {
        where: [gt(journal.table.seq, last?.to_seq ?? 0)],
        order: [asc(journal.table.seq)],
        limit: BLOCK_ENTRIES_MAX,
      },
    ),
  ])
  const [first] = entries
  const end = entries.at(-1)
  if (!first || !end) return false
  const block = {
    number: (last?.number ?? 0) + 1,
    from_seq: first.seq,
    to_seq: end.seq,
    entries_hash: await entriesHash(entries),
    previous_hash: last?.block_hash ?? FIRST_LINK,
    sealed_at: now.toISOString(),
  }
  const text = blockText(block)
  const row = {
    ...block,
    entry_marks: entryMarks(entries),
    block_hash: await sha256Hex(text),
    signature: await sign(services.signing, text, BLOCK_TYPE),
  }
  await handle.run([handle.insert(journalBlocks, row)])
  return entries.length === BLOCK_ENTRIES_MAX
}
