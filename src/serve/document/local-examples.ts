import examples from './local-examples.json' with { type: 'json' }

/** The bodies that the document shows, each under its operation. */
export type Examples = Readonly<Record<string, unknown>>

/** The bodies of local records' operations: `npm run generate` makes them from the samples beside each record. */
export const LOCAL_EXAMPLES: Examples = examples
