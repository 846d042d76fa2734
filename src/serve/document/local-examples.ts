import examples from './local-examples.json' with { type: 'json' }

/** Bodies by operation, as the document shows them. */
export type Examples = Readonly<Record<string, unknown>>

/** Of the operations of local records: made from the samples beside each record (`npm run generate`). */
export const LOCAL_EXAMPLES: Examples = examples
