import { LOCAL_RECORDS } from '../../src/app.ts'
import { bindings } from './databases.ts'

/** The operations of the record kit: they have the same few handlers, whatever their record is. */
const ALIKE: ReadonlySet<string> = new Set(
  LOCAL_RECORDS.flatMap(({ endpoints }) => endpoints.map(({ operation }) => operation)),
)
const all = Reflect.get(bindings, 'ALIKE') === 'all'

/** One case in so many is tried by each of them. */
export const SHARED_BY = 4

/** True where an operation tries only its part of the cases; never under `ALIKE=all`. */
export const isShared = (operation: string): boolean => !all && ALIKE.has(operation)

/** Every command goes through the same commit: those that are not alike share what is tried of that by three. */
const COMMIT_SHARED_BY = 3

const every = <Case>(of: number, operation: string, cases: readonly Case[]): Case[] =>
  all ? [...cases] : cases.filter((_, i) => (i + operation.length) % of === 0)

/** The cases of the commit that a command tries: of its own kind a part, of all others every third one. */
export const commitPartOf = <Case>(operation: string, cases: readonly Case[]): Case[] =>
  every(ALIKE.has(operation) ? SHARED_BY : COMMIT_SHARED_BY, operation, cases)

/** The cases of the cursor that a list tries: one function reads the cursors of all lists, so they share the cases. */
export const cursorPartOf = <Case>(operation: string, cases: readonly Case[]): Case[] =>
  every(SHARED_BY, operation, cases)

/**
 * The cases an operation tries. Operations that are alike share the cases: each tries every fourth one and begins with another
 * one, by its name, so that together they try all. Any other operation tries every case.
 */
export const partOf = <Case>(operation: string, cases: readonly Case[]): Case[] =>
  isShared(operation) ? every(SHARED_BY, operation, cases) : [...cases]
