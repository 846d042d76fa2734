/** What D1 takes as one statement is 100 kB; a text of many is counted as one. In characters, with room for Chinese ones. */
const TEXT_MAX = 80_000

/**
 * Texts of SQL joined to as few as the database takes: each prepare costs a round trip through the local runtime
 * (22 databases: 1 s, not 10).
 */
export const inFewTexts = (texts: readonly string[]): string[] => {
  const joined: string[] = []
  for (const text of texts) {
    const last = joined.at(-1)
    if (last !== undefined && last.length + text.length < TEXT_MAX) joined[joined.length - 1] = `${last}\n${text}`
    else joined.push(text)
  }
  return joined
}
