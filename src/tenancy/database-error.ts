/** What went wrong at a database, in words of ours: a driver's message may carry bound values and stays here. */
export type DatabaseFailure = { kind: 'constraint'; name: string } | { kind: 'unavailable'; why: string }

const TRIGGER = /D1_ERROR: ([a-z_]+): SQLITE_CONSTRAINT/
const PATTERNS = [
  /CHECK constraint failed: (\w+)/,
  /UNIQUE constraint failed: ([\w., ]+)/,
  /(FOREIGN KEY) constraint failed/,
]

const textOf = (failure: unknown): string => {
  if (!(failure instanceof Error)) return ''
  return failure.cause instanceof Error ? `${failure.message} ${failure.cause.message}` : failure.message
}

/** The broken constraint's name (CHECK name, `table.column` of a UNIQUE, RAISE text of a trigger), or unavailable. */
export const classifyDatabaseError = (failure: unknown): DatabaseFailure => {
  const text = textOf(failure)
  for (const pattern of [...PATTERNS, TRIGGER]) {
    const name = pattern.exec(text)?.[1]
    if (name) return { kind: 'constraint', name }
  }
  if (/no such (table|column)|syntax error|too many SQL variables|D1_TYPE_ERROR/.test(text)) {
    return { kind: 'unavailable', why: 'statement' }
  }
  return {
    kind: 'unavailable',
    why: failure instanceof Error && failure.name === 'DeadlineError' ? 'deadline' : 'error',
  }
}
