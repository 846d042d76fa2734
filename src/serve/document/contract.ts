import { spellOutAlternatives } from './exclusive.ts'
import { partsOf, type Schema } from './schema.ts'
import { operationsOf, rootsOf, shareAnswers, shareMembers, shareParameters, shareShapes } from './share.ts'
import type { Document } from './shape.ts'

/** What the page draws its screens from, and what is of the code's own making: no caller needs it. */
const INSIDE =
  /^x-(?:zh|en|kind|terms|names|columns|noun|place|levels|elsewhere|states|standing|doors|(?:act|record)-(?:zh|en))$/

const withoutInside = (holder: object): void => {
  for (const name of Object.keys(holder)) if (INSIDE.test(name)) Reflect.deleteProperty(holder, name)
}

const withoutInsideAnywhere = (schema: Schema): void => {
  withoutInside(schema)
  for (const part of partsOf(schema)) withoutInsideAnywhere(part)
}

/** A member that repeats what the shape behind its name says of itself. */
const withoutEcho = (schema: Schema, named: Readonly<Record<string, Schema>>): void => {
  const target = named[schema.$ref?.split('/').at(-1) ?? '']
  if (target && target.description === schema.description) delete schema.description
  for (const part of partsOf(schema)) withoutEcho(part, named)
}

/** Members that a date alone moves: a copy that follows the feed has them as they were when it last read the record. */
const BY_DATE: ReadonlySet<string> = new Set(['overdue'])

const markByDate = (schema: Schema): void => {
  for (const [name, member] of Object.entries(schema.properties ?? {}))
    if (BY_DATE.has(name)) Object.assign(member, { 'x-by-date': true })
  for (const part of partsOf(schema)) markByDate(part)
}

const BEARER = [{ bearer: [] }]

/** The contract: the document as integrators read it, with everything that several operations or shapes have alike said once. */
export const contractOf = (document: Document): Document => {
  for (const operation of operationsOf(document)) {
    withoutInside(operation)
    if (JSON.stringify(operation['security']) === JSON.stringify(BEARER)) delete operation['security']
  }
  for (const schema of rootsOf(document)) {
    withoutInsideAnywhere(schema)
    spellOutAlternatives(schema)
    withoutEcho(schema, document.components.schemas)
    markByDate(schema)
  }
  shareAnswers(document)
  shareMembers(document)
  shareParameters(document)
  shareShapes(document)
  return Object.assign(document, { security: BEARER })
}
