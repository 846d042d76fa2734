/** A string, a name in quotes, a remark, the end of a statement, or a stretch of anything else. */
const PARTS = /'(?:[^']|'')*'|"(?:[^"]|"")*"|`[^`]*`|\[[^\]]*\]|--[^\n]*|\/\*[\s\S]*?\*\/|;|[^'"`[;/-]+|[/-]/g

const TRIGGER = /^\s*CREATE\s+(?:TEMP(?:ORARY)?\s+)?TRIGGER\b/i
/** The END of a trigger stands behind a statement; the END of a CASE does not. */
const TRIGGER_ENDS = /;\s*END\s*$/i
const REMARK = /^(?:--|\/\*)/

/** The statements of a text, each without the `;` behind it. Those in the body of a trigger belong to the trigger. */
export const statementsIn = (text: string): string[] => {
  const statements: string[] = []
  let open = ''
  for (const [part] of text.matchAll(PARTS)) {
    if (REMARK.test(part)) continue
    const ends = part === ';' && (!TRIGGER.test(open) || TRIGGER_ENDS.test(open))
    if (!ends) open += part
    if (ends && open.trim() !== '') statements.push(open.trim())
    if (ends) open = ''
  }
  return open.trim() === '' ? statements : [...statements, open.trim()]
}
