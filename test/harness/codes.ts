/** Operation → status → codes, as the declaration in src/serve/document/operation-codes.json has them. */
export type Codes = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

/** `acceptAssignment 409 STATE`, one for each. */
export const linesOf = (codes: Codes): string[] =>
  Object.entries(codes).flatMap(([operation, statuses]) =>
    Object.entries(statuses).flatMap(([status, list]) => list.map((code) => `${operation} ${status} ${code}`)),
  )

export const codesOf = (lines: Iterable<string>): Codes => {
  const codes: Record<string, Record<string, string[]>> = {}
  for (const line of [...new Set(lines)].toSorted()) {
    const [operation = '', status = '', code = ''] = line.split(' ')
    const statuses = (codes[operation] ??= {})
    statuses[status] = [...(statuses[status] ?? []), code]
  }
  return codes
}

export const codeOf = (line: string): string => line.split(' ').at(-1) ?? ''

/** Codes of a command that another one has overtaken: who is faster differs from run to run, and so may what is seen of them. */
const RACED = new Set(['STATE', 'VERSION_CONFLICT'])

/** What is declared and was not seen: a code of an operation, or one that any operation may give and none gave. */
export const neverSeen = (declared: Codes, common: readonly string[], seen: ReadonlySet<string>): string[] => {
  const given = new Set([...seen].map(codeOf))
  return [
    ...linesOf(declared).filter((line) => !seen.has(line) && !RACED.has(codeOf(line))),
    ...common.filter((code) => !given.has(code)).map((code) => `default ${code}`),
  ]
}
