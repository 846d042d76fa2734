import { problem, type Words } from '../problems/problem.ts'
import { JSON_DEPTH_MAX, LIST_ITEMS_MAX } from '../rules/parameters/bounds.ts'
import { jsonHint } from './hints.ts'
import { shownKey } from './shown-key.ts'

/** A string, or one of the signs that give a JSON text its shape; everything between them is left to the parser. */
const SIGNS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs

interface Level {
  /** Names of the members so far; null in a list. */
  names: Set<string> | null
  commas: number
  /** The string last read in an object, until the `:` behind it shows that it is a name. */
  last: string | null
}

const refuse = (detail: Words, field = 'body') =>
  problem('INVALID_REQUEST', { field, facts: { accepted: ['application/json'] }, detail })

/** JSON.parse takes the last of two members of one name: what was judged elsewhere might then be another request. */
const addName = (names: Set<string>, text: string): void => {
  const name: unknown = JSON.parse(text)
  if (typeof name !== 'string') return
  if (names.has(name)) throw refuse(jsonHint.twice(shownKey(name)), shownKey(name))
  names.add(name)
}

const open = (levels: Level[], sign: string): void => {
  if (levels.length >= JSON_DEPTH_MAX) throw refuse(jsonHint.depth(JSON_DEPTH_MAX))
  levels.push({ names: sign === '{' ? new Set() : null, commas: 0, last: null })
}

const countItem = (level: Level): void => {
  level.commas += 1
  if (level.names === null && level.commas >= LIST_ITEMS_MAX) throw refuse(jsonHint.items(LIST_ITEMS_MAX))
}

/**
 * 3.6: looks at a JSON text before it is parsed. Nesting without end would exhaust the stack of whatever walks the value later, and a
 * name that stands twice is gone once the text is a value. Text that is no JSON passes here and fails at the parser.
 */
export const checkJsonText = (text: string): void => {
  const levels: Level[] = []
  for (const [sign] of text.matchAll(SIGNS)) {
    const level = levels.at(-1)
    if (sign === '{' || sign === '[') open(levels, sign)
    else if (sign === '}' || sign === ']') levels.pop()
    else if (level && sign === ',') countItem(level)
    else if (level?.names && sign === ':' && level.last !== null) addName(level.names, level.last)
    if (level) level.last = sign.startsWith('"') ? sign : null
  }
}
