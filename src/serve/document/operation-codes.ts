import codes from './operation-codes.json' with { type: 'json' }

type CodesByStatus = Readonly<Record<string, readonly string[]>>

const GIVEN: Readonly<Record<string, CodesByStatus>> = codes

/**
 * The codes an operation gives of its own, by status. What the rules of an operation can refuse hangs on its facts and on the order of its
 * checks, so nobody writes this list: it is what the answers of the whole suite held, and the suite fails where the two differ.
 */
export const ownCodesOf = (operation: string): CodesByStatus => GIVEN[operation] ?? {}
