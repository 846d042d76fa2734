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

/** Every command goes through the same commit: those that are not alike share what is tried of that by two. */
const HALF = 2

/** The cases of the commit that a command tries: of its own kind a part, of all others every second one. */
export const halfOf = <Case>(operation: string, cases: readonly Case[]): Case[] =>
  all || ALIKE.has(operation) ? partOf(operation, cases) : cases.filter((_, i) => (i + operation.length) % HALF === 0)

/**
 * The cases an operation tries. Operations that are alike share the cases: each tries every fourth one and begins with another
 * one, by its name, so that together they try all. Any other operation tries every case.
 */
export const partOf = <Case>(operation: string, cases: readonly Case[]): Case[] =>
  isShared(operation) ? cases.filter((_, i) => (i + operation.length) % SHARED_BY === 0) : [...cases]
