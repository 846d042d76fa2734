import { gzipSync } from 'node:zlib'

/** What the first visit may load, compressed, in bytes: the document with all it names. */
export const FIRST_LOAD_MAX = 120_000

/** What one screen may load besides, when it is first opened. */
export const SCREEN_LOAD_MAX = 60_000

interface LoadedFile {
  path: string
  gzip: number
}

interface Read {
  text: string
  gzip: number
}

const NAMED_IN_DOCUMENT = /<(?:script|link)\b[^>]*?\s(?:src|href)="([^"]+)"/g
const READ_WITH = /\b(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g
const READ_LATER = /\bimport\(\s*["'`](\.\/[^"'`]+)["'`]\s*\)/g

/** Read when somebody saves a list or opens a form that is written by hand, asks for a place or offers hundreds, not when its screen opens: each counts by itself. */
const ON_REQUEST = /\/(save-table|guided-form|place-field|permissions|long-choice)-/

const matches = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, found = '']) => found)

const sum = (sizes: readonly number[]): number => sizes.reduce((whole, size) => whole + size, 0)

/** Reads each file of the page once. */
const reader = (base: string) => {
  const known = new Map<string, Read>()
  return async (path: string): Promise<Read> => {
    const before = known.get(path)
    if (before !== undefined) return before
    const answer = await fetch(new URL(path, base))
    if (!answer.ok) throw new Error(`${path} of the page answers ${answer.status}`)
    const bytes = Buffer.from(await answer.arrayBuffer())
    const read = { text: bytes.toString('utf8'), gzip: gzipSync(bytes).byteLength }
    known.set(path, read)
    return read
  }
}

/**
 * The document and what it names (scripts, style sheets, icon), and each script that is read only with its screen, together with all
 * that this script reads and the first load did not.
 */
export const pageLoad = async (
  base: string,
): Promise<{ files: LoadedFile[]; bytes: number; screens: LoadedFile[] }> => {
  const read = reader(base)
  const first = new Set(['/', ...matches((await read('/')).text, NAMED_IN_DOCUMENT)])
  const files: LoadedFile[] = []
  const screens = new Set<string>()
  const near = (path: string, from: string): string => new URL(path, new URL(from, base)).pathname
  for (const path of first) {
    const { text, gzip } = await read(path)
    files.push({ path, gzip })
    for (const later of matches(text, READ_LATER)) screens.add(near(later, path))
  }
  /** A script with everything it reads, and of what it reads later by a name the heaviest; the first load is there already. */
  const gather = async (path: string, found: Set<string>): Promise<Set<string>> => {
    if (found.has(path) || first.has(path)) return found
    found.add(path)
    const { text } = await read(path)
    for (const other of matches(text, READ_WITH)) await gather(near(other, path), found)
    const named = matches(text, READ_LATER).map((other) => near(other, path))
    for (const other of named.filter((each) => ON_REQUEST.test(each))) screens.add(other)
    const later = named.filter((each) => !ON_REQUEST.test(each))
    const sized = await Promise.all(later.map(async (other) => ({ other, gzip: (await read(other)).gzip })))
    const [heaviest] = sized.toSorted((a, b) => b.gzip - a.gzip)
    if (heaviest !== undefined) await gather(heaviest.other, found)
    return found
  }
  const opened: LoadedFile[] = []
  for (const path of screens) {
    const parts = await Promise.all([...(await gather(path, new Set()))].map(read))
    opened.push({ path, gzip: sum(parts.map(({ gzip }) => gzip)) })
  }
  return {
    files,
    bytes: sum(files.map(({ gzip }) => gzip)),
    screens: opened.toSorted((a, b) => b.gzip - a.gzip),
  }
}
