import type { Shapes } from '../../api/client.ts'
import type { Field } from '../../api/described.ts'
import type { Row } from '../../api/send.ts'
import type { Finding } from '../../../../src/rules/finding.ts'
import type { Words } from '../../text/words.ts'
import type { Draft } from '../records/draft.ts'

export type Posting = Shapes['Posting']

/** What a form is about, as far as it is known. */
export interface Situation {
  draft: Draft
  /** The record an act is on. */
  row: Row | null
  posting: Posting | null
  /** Where the user stands: a unit's, a division's, his own. */
  scope: string
  /** The posting's other records of the kind. */
  others: readonly Row[]
}

export interface Question {
  words: Words
  hint?: Words
  fields: readonly string[]
  /** Asked only where the answers before call for it. */
  when?: (situation: Situation) => boolean
}

/** A form written for one act: its questions in order, the rules beside them, and what follows. */
export interface Guide {
  questions: readonly Question[]
  rules: readonly string[]
  /** The rules' own word on what is typed so far. */
  found?: (situation: Situation) => readonly Finding[]
  follows: (situation: Situation) => readonly Words[]
  /** Values the situation settles or offers. */
  offered?: (situation: Situation) => Readonly<Record<string, string>>
  /** What the inputs look like. */
  fields?: (fields: readonly Field[], situation: Situation) => readonly Field[]
  /** The button; by default it confirms the act. */
  button?: Words
}
