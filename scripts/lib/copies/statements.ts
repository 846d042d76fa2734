/** What a text of SQL is made of, as far as its statements' ends depend on it: quoted parts and comments are skipped whole. */
const PART = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|;|[\w$]+|\s+|[^\w\s;]/g

const isQuiet = (part: string): boolean => /^(\s|--|\/\*)/.test(part)

/** The statements of a text, whole: the semicolons inside a trigger end none (it ends with `; END;`). */
export const statementsOf = (text: string): string[] => {
  const statements: string[] = []
  let current = ''
  let words: string[] = [] // the first four, and the last two, of the current statement
  const isTrigger = (): boolean => /^create( temp| temporary)? trigger/i.test(words.slice(0, 3).join(' '))
  const isOver = (): boolean => !isTrigger() || (/^end$/i.test(words.at(-1) ?? '') && words.at(-2) === ';')
  for (const [part] of text.matchAll(PART)) {
    current += part
    if (isQuiet(part)) continue
    if (part === ';' && isOver()) {
      if (words.length > 0) statements.push(current.trim())
      current = ''
      words = []
    } else words = words.length < 4 ? [...words, part] : [...words.slice(0, 3), words.at(-1) ?? '', part].slice(0, 5)
  }
  return words.length > 0 ? [...statements, current.trim()] : statements
}

/** Settings, tables, rows, indexes, views, triggers: each stands on what is before it, and no trigger fires for a row. */
const ORDER = [
  /^pragma\b/i,
  /^create (virtual )?table\b/i,
  /^(insert|delete|analyze|update)\b/i,
  /^create (unique )?index\b/i,
  /^create view\b/i,
  /^create trigger\b/i,
]

const placeOf = (statement: string): number => {
  const found = ORDER.findIndex((pattern) => pattern.test(statement))
  if (found < 0) throw new Error(`a dump holds no such statement: ${statement.slice(0, 40)}`)
  return found
}

/**
 * The statements of a dump in the order in which they can be run. `wrangler d1 export` writes triggers before the views they
 * stand on, and a database that has its triggers already fires them for every row.
 */
export const inOrder = (statements: readonly string[]): string[] =>
  statements
    .map((statement) => ({ statement, place: placeOf(statement.replace(/^(\s|--[^\n]*\n|\/\*[\s\S]*?\*\/)+/, '')) }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ statement }) => statement)
