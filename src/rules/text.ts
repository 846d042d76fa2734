/** What is wrong with a text, by name; the words for it are the wire's. */
export type TextFault = 'control' | 'line_break' | 'direction' | 'invisible' | 'too_long'

export interface TextForm {
  /** Whether line breaks and tabs belong to it. */
  lines: 'one' | 'many'
  /** In code points. */
  max: number
}

/** How many characters a text has, as people count them: code points, not the units of an encoding. */
export const lengthOf = (text: string): number => Array.from(text).length

/** How many of them a reader sees: blanks at either end and invisible characters do not count. A reason has a least length in these. */
export const visibleLength = (text: string): number =>
  lengthOf(text.replaceAll(/\p{Default_Ignorable_Code_Point}/gu, '').trim())

/** Control characters; tab and line breaks are judged apart. */
const CONTROL = /(?![\t\n\r])\p{Cc}/u
const BREAK = /[\t\n\r\u2028\u2029]/
/** What turns the order of reading about: a name that holds one is shown as another name. */
const DIRECTION = /\p{Bidi_Control}/u
/** U+2800 is a braille cell without a dot, and no blank by its class. */
const VISIBLE = /[^\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\u2800]/u

/** Whether a reader sees anything at all. */
export const isVisible = (text: string): boolean => VISIBLE.test(text)

/** The one definition of a text, for bodies and files alike: the first thing that is wrong with it. Blank is asked elsewhere. */
export const textFault = (text: string, { lines, max }: TextForm): TextFault | undefined => {
  if (CONTROL.test(text)) return 'control'
  if (lines === 'one' && BREAK.test(text)) return 'line_break'
  if (DIRECTION.test(text)) return 'direction'
  if (text !== '' && !isVisible(text)) return 'invisible'
  return lengthOf(text) > max ? 'too_long' : undefined
}
