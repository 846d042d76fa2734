/** An entry of a ZIP archive, as its central directory and its own header declare it. */
interface Entry {
  packed: number
  /** The larger of the two declared sizes: readers trust the one or the other. */
  unpacked: number
}

const END_OF_DIRECTORY = 0x06_05_4b_50
const DIRECTORY_ENTRY = 0x02_01_4b_50
const END_BYTES = 22
const ENTRY_BYTES = 46
const LOCAL_BYTES = 30
const COMMENT_MAX = 65_535

const endOf = (view: DataView): number | null => {
  const first = Math.max(0, view.byteLength - END_BYTES - COMMENT_MAX)
  for (let at = view.byteLength - END_BYTES; at >= first; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at
  return null
}

const entriesOf = (view: DataView): Entry[] | null => {
  const end = endOf(view)
  if (end === null) return null
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + ENTRY_BYTES > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null
    const local = view.getUint32(at + 42, true)
    if (local + LOCAL_BYTES > view.byteLength) return null
    const unpacked = Math.max(view.getUint32(at + 24, true), view.getUint32(local + 22, true))
    entries.push({ packed: view.getUint32(at + 20, true), unpacked })
    at += ENTRY_BYTES + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/**
 * Whether a ZIP archive declares no more than so many entries and bytes, and nothing of unknown size: a reader stops at what is
 * declared, so what unpacks to more than it says fails instead of filling memory.
 */
export const isZipWithin = (
  bytes: Uint8Array,
  { entries_max, bytes_max }: { entries_max: number; bytes_max: number },
): boolean => {
  const entries = entriesOf(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  if (entries === null || entries.length > entries_max) return false
  const known = entries.every(({ packed, unpacked }) => unpacked > 0 || packed === 0)
  return known && entries.reduce((sum, { unpacked }) => sum + unpacked, 0) <= bytes_max
}
