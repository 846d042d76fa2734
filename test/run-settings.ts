/** What whoever runs the tests may set, by its name in the environment. */
const NAMES = [
  'PLAYS', // how many plays a property test draws: few by default
  'FIRST_PLAY', // the first of them
  'COUNTRY', // how many villages the country has where members and households are counted: few by default
  'ALIKE', // `all` tries every case of the batteries for each operation, those that are alike too
  'CODES', // `write` puts the codes that the run saw into the declaration: test/harness/code-run.ts
]

/** The settings as tests find them among their bindings; '' where nothing is set. */
export const runSettings = (): Record<string, string> =>
  Object.fromEntries(NAMES.map((name) => [name, process.env[name] ?? '']))
