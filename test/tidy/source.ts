/** A file of the repository: its path from the root, and its text. */
export interface SourceFile {
  path: string
  text: string
}

/** A house rule: what it forbids, what to do instead, and an example of each that the test tries it on. */
export interface Check {
  rule: string
  cure: string
  applies(path: string): boolean
  /** What is wrong in the file, one line each; empty when it is tidy. */
  find(file: SourceFile): string[]
  bad: readonly SourceFile[]
  good: readonly SourceFile[]
}

const STRING = /"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`/
const REGEX = /(?<=[(,=:[!&|?{};>]\s*)\/(?![*/])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[a-z]*/
const COMMENT = /\/\/[^\n]*|\/\*[\s\S]*?\*\//
const TOKENS = new RegExp(`(${STRING.source})|(${REGEX.source})|(${COMMENT.source})`, 'g')

const blank = (text: string): string => text.replaceAll(/[^\n]/g, ' ')

/** The text without its comments; line numbers stay. */
export const withoutComments = (text: string): string =>
  text.replaceAll(TOKENS, (all, _string, _regex, comment: string | undefined) =>
    comment === undefined ? all : blank(all),
  )

/** The text without comments, strings and regular expressions: the code alone. A template keeps what it computes. */
export const codeOf = (text: string): string =>
  text.replaceAll(TOKENS, (all, string: string | undefined) =>
    string?.startsWith('`') ? blankTemplate(string) : blank(all),
  )

const blankTemplate = (text: string): string => {
  const parts = text.split(/(\$\{[^}]*\})/)
  return parts.map((part, i) => (i % 2 === 1 ? `${part.slice(2, -1)}   ` : blank(part))).join('')
}

/** SQL without its comments. */
export const sqlOf = (text: string): string => text.replaceAll(/--[^\n]*/g, blank)

/** `line 12: …` for each match. */
export const matchesOf = (text: string, pattern: RegExp): string[] =>
  [...text.matchAll(new RegExp(pattern.source, `${pattern.flags.replace('g', '')}g`))].map(
    (match) => `line ${text.slice(0, match.index).split('\n').length}: ${match[0].trim()}`,
  )

export const isTest = (path: string): boolean => path.endsWith('.test.ts')
export const inSource = (path: string): boolean => path.startsWith('src/') && path.endsWith('.ts') && !isTest(path)
export const inPage = (path: string): boolean => /^web\/src\/.*\.tsx?$/.test(path)
export const inOurCode = (path: string): boolean => inPage(path) || /^(src|test|scripts|tenants)\/.*\.ts$/.test(path)
