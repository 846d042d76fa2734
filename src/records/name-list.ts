/**
 * Several names in one cell, as offices write them: 、 between them, or ； ; ， and the comma. A separator within brackets is part
 * of the name; a name that could not be told apart otherwise stands in quotation marks, with "" for one of its own.
 */
const JOINED_BY = '、'
const SEPARATORS = new Set('、；;，,')
const OPEN = new Set('（([【〔［{｛《〈「『“')
const CLOSE = new Set('）)]】〕］}｝》〉」』”')

interface Piece {
  name: string
  rest: string
}

/** A quoted name from its opening mark on; undefined where the mark is not closed, or something follows it. */
const quoted = (text: string): Piece | undefined => {
  const [whole, inner] = /^"((?:[^"]|"")*)"\s*/u.exec(text) ?? []
  if (whole === undefined || inner === undefined) return undefined
  const after = text.slice(whole.length)
  if (after !== '' && !SEPARATORS.has(after.charAt(0))) return undefined
  return { name: inner.replaceAll('""', '"'), rest: after.slice(1) }
}

/** A plain name up to the next separator that no bracket holds; undefined where brackets do not match. */
const plain = (text: string): Piece | undefined => {
  let depth = 0
  for (let i = 0; i < text.length; i += 1) {
    const sign = text.charAt(i)
    if (OPEN.has(sign)) depth += 1
    if (CLOSE.has(sign)) depth -= 1
    if (depth < 0) return undefined
    if (depth === 0 && SEPARATORS.has(sign)) return { name: text.slice(0, i).trim(), rest: text.slice(i + 1) }
  }
  return depth === 0 ? { name: text.trim(), rest: '' } : undefined
}

/** The names in a cell; undefined where they cannot be told apart. */
export const splitNames = (cell: string): string[] | undefined => {
  const names: string[] = []
  for (let rest = cell.trim(); rest !== ''; rest = rest.trimStart()) {
    const piece = rest.startsWith('"') ? quoted(rest) : plain(rest)
    if (!piece) return undefined
    if (piece.name !== '') names.push(piece.name)
    rest = piece.rest
  }
  return names
}

const standsAlone = (name: string): boolean => {
  const names = splitNames(name)
  return !name.startsWith('"') && names?.length === 1 && names[0] === name
}

/** The cell that `splitNames` reads as these names. */
export const joinNames = (names: readonly string[]): string =>
  names.map((name) => (standsAlone(name) ? name : `"${name.replaceAll('"', '""')}"`)).join(JOINED_BY)
