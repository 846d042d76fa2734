import { codeOf, inOurCode, inSource, withoutComments, type Check } from './source.ts'

const FILE_LINES_MAX = 300
const FUNCTION_LINES_MAX = 70

const file = (path: string, text: string) => ({ path, text })
const lines = (n: number, text = '  x()'): string => Array.from({ length: n }, () => text).join('\n')

const indentOf = (line: string): number => line.length - line.trimStart().length

/** Functions with a block, found by their formatted shape: a line that opens one, to the line that closes its indent. */
const functionsOf = (text: string): { name: string; from: number; length: number }[] => {
  const rows = codeOf(text).split('\n')
  return rows.flatMap((row, from) => {
    if (
      /^\s*describe\b/.test(row) ||
      !/(=>|\)|\): [^=]+) \{$/.test(row) ||
      /^\s*(\} else )?(if|for|while|switch|catch|try)\b|\} (else|catch)/.test(row)
    )
      return []
    const to = rows.findIndex((other, i) => i > from && other.trim() !== '' && indentOf(other) <= indentOf(row))
    return to < 0 ? [] : [{ name: row.trim(), from: from + 1, length: to - from + 1 }]
  })
}

const fileLength: Check = {
  rule: `a file has at most ${FILE_LINES_MAX} lines`,
  cure: 'cut it where a reader would: what is pure, what is data, what is another record',
  applies: (path) => inOurCode(path) || path.endsWith('.sql'),
  find: ({ text }) => {
    const count = text.replace(/\n$/, '').split('\n').length
    return count > FILE_LINES_MAX ? [`${count} lines`] : []
  },
  bad: [file('src/x.ts', lines(301))],
  good: [file('src/x.ts', `${lines(300)}\n`)],
}

const functionLength: Check = {
  rule: `a function has at most ${FUNCTION_LINES_MAX} lines`,
  cure: 'push ifs up and loops down; name the parts',
  applies: inOurCode,
  find: ({ text }) =>
    functionsOf(text)
      .filter(({ length }) => length > FUNCTION_LINES_MAX)
      .map(({ name, from, length }) => `line ${from}: ${length} lines (${name})`),
  bad: [file('src/x.ts', `const a = () => {\n${lines(69)}\n}`), file('src/x.ts', `function a() {\n${lines(69)}\n}`)],
  good: [file('src/x.ts', `const a = () => {\n${lines(68)}\n}\nconst b = () => {\n${lines(60)}\n}`)],
}

const columnClasses: Check = {
  rule: 'every table stands inside scopedTable, which gives each column a class',
  cure: 'scopedTable(sqliteTable(…), { classes: { … } }) from src/tenancy/tables.ts',
  applies: inSource,
  find: ({ text }) => {
    const code = withoutComments(text)
    const inside = [...code.matchAll(/scopedTable\(\s*sqliteTable\(/g)].length
    const named = [...code.matchAll(/const (\w+) = sqliteTable\(/g)].filter(([, name]) =>
      new RegExp(`scopedTable\\(\\s*${name},`).test(code),
    )
    const all = [...code.matchAll(/\bsqliteTable\(/g)].length
    return all > inside + named.length ? [`${all} tables, ${inside + named.length} with classes`] : []
  },
  bad: [file('src/features/x/table.ts', "export const x = sqliteTable('x', {})")],
  good: [
    file('src/features/x/table.ts', "export const x = scopedTable(\n  sqliteTable('x', {}), { classes: {} })"),
    file('src/features/x/table.ts', "const t = sqliteTable('x', {})\nexport const x = scopedTable(t, { classes: {} })"),
  ],
}

export const shapeChecks: readonly Check[] = [fileLength, functionLength, columnClasses]
