/** SQLite's result codes by their names, as D1 writes them behind a message. */
const PRIMARY: Readonly<Record<number, string>> = {
  1: 'SQLITE_ERROR',
  5: 'SQLITE_BUSY',
  6: 'SQLITE_LOCKED',
  8: 'SQLITE_READONLY',
  9: 'SQLITE_INTERRUPT',
  10: 'SQLITE_IOERR',
  11: 'SQLITE_CORRUPT',
  13: 'SQLITE_FULL',
  14: 'SQLITE_CANTOPEN',
  18: 'SQLITE_TOOBIG',
  19: 'SQLITE_CONSTRAINT',
  20: 'SQLITE_MISMATCH',
  23: 'SQLITE_AUTH',
  25: 'SQLITE_RANGE',
  26: 'SQLITE_NOTADB',
}

const EXTENDED: Readonly<Record<number, string>> = {
  275: 'SQLITE_CONSTRAINT_CHECK',
  787: 'SQLITE_CONSTRAINT_FOREIGNKEY',
  1299: 'SQLITE_CONSTRAINT_NOTNULL',
  1555: 'SQLITE_CONSTRAINT_PRIMARYKEY',
  1811: 'SQLITE_CONSTRAINT_TRIGGER',
  2067: 'SQLITE_CONSTRAINT_UNIQUE',
  2579: 'SQLITE_CONSTRAINT_ROWID',
  3091: 'SQLITE_CONSTRAINT_DATATYPE',
}

/** SQLite's own result code: `errcode` of Node's errors, `rawCode` of libSQL's. */
const codeOf = (failure: Error): number => {
  const code: unknown = Reflect.get(failure, 'errcode') ?? Reflect.get(failure, 'rawCode')
  return typeof code === 'number' ? code : 0
}

/** libSQL's client puts the codes' names before what SQLite said. */
const saidBy = ({ message }: Error): string => message.replace(/^(?:SQLITE_\w+: )+/, '')

/** An error as D1 throws it: `<kind>: <text>`, with the text alone as its cause. */
export const d1Error = (text: string, kind = 'D1_ERROR', cause = text): Error =>
  new Error(`${kind}: ${text}`, { cause: new Error(cause) })

/** What SQLite said, in D1's words: `UNIQUE constraint failed: t.a: SQLITE_CONSTRAINT (extended: SQLITE_CONSTRAINT_UNIQUE)`. */
export const asD1Error = (failure: unknown): Error => {
  if (!(failure instanceof Error)) return d1Error('Something went wrong')
  if (failure.message.startsWith('D1_')) return failure
  const code = codeOf(failure)
  const primary = PRIMARY[code % 256]
  const extended = EXTENDED[code]
  return d1Error(`${saidBy(failure)}${primary ? `: ${primary}` : ''}${extended ? ` (extended: ${extended})` : ''}`)
}
