/** D1 takes 100 kB as one statement, and counts a text of many as one: as much of it, with room for what it adds. */
const TEXT_BYTES_MAX = 90_000

/**
 * Texts of SQL joined to as few as the database takes: each prepare costs a round trip through the local runtime
 * (22 databases: 1 s, not 10).
 */
export const inFewTexts = (texts: readonly string[]): string[] => {
  const joined: string[] = []
  for (const text of texts) {
    const last = joined.at(-1)
    if (last !== undefined && new Blob([last, text]).size < TEXT_BYTES_MAX)
      joined[joined.length - 1] = `${last}\n${text}`
    else joined.push(text)
  }
  return joined
}
