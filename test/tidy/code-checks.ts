import { codeOf, inOurCode, inPage, inSource, isTest, matchesOf, sqlOf, withoutComments, type Check } from './source.ts'

const file = (path: string, text: string) => ({ path, text })

/** A pattern that code (no comments, no strings) of some files may not hold. */
const notInCode = (pattern: RegExp, check: Omit<Check, 'find'>): Check => ({
  ...check,
  find: ({ text }) => matchesOf(codeOf(text), pattern),
})

const HAN = /\p{Script=Han}+/u
const CATALOGUES =
  /^src\/(problems\/(problems|file-texts|house-texts|rule-texts)\.ts|problems\/rule-texts\/|http\/hints\.ts|serve\/openapi\.ts|serve\/document\/[\w-]+-catalogue\.ts|rules\/|features\/[\w-]+\/([\w-]+-catalogue|samples)\.ts|access\/blocked-words\.ts)/

const FORBIDDEN =
  'gps|geo_?locations?|latitude|longitude|check_?ins?|clock_?in|attendances?|rankings?|league_tables?|leader_?boards?|photos?|selfies?|online_(time|minutes|hours)'
const snake = (text: string): string => text.replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2').toLowerCase()

const bindingCheck: Check = {
  rule: 'no binding is named outside src/tenancy',
  cure: 'ask a door for a handle: call.services.doors.own(call.caller), .shared(caller, host), …',
  applies: (path) => inSource(path) && !path.startsWith('src/tenancy/'),
  find: ({ text }) => matchesOf(withoutComments(text), /\benv(\.|\?\.|\[)\w*|Reflect\.get\(env\b|['"`.]D44\w*/),
  bad: [
    file('src/http/x.ts', 'c.env.D441400'),
    file('src/http/x.ts', "env['X']"),
    file('src/x.ts', 'const b = `D44${code}`'),
  ],
  good: [
    file('src/http/x.ts', 'servicesOf(c.env, platform) // env.D441400'),
    file('src/http/x.ts', 'Settings.safeParse(env)'),
  ],
}

const hanCheck: Check = {
  rule: 'no Chinese text outside the catalogues and the rules',
  cure: 'give it a code in src/problems/problems.ts or rule-texts.ts, or a word in a catalogue of the feature or of the page',
  applies: (path) =>
    (inSource(path) && !CATALOGUES.test(path)) ||
    (inPage(path) && !/^web\/src\/text\/[\w-]+-catalogue\.ts$/.test(path)),
  find: ({ text }) => matchesOf(withoutComments(text), HAN),
  bad: [file('src/http/x.ts', "const title = '结对'"), file('web/src/x.tsx', '<p>结对</p>')],
  good: [
    file('src/http/x.ts', '/** 结对 */ const a = 1 // 对口'),
    file('web/src/text/x-catalogue.ts', "w('结对', 'pairing')"),
  ],
}

const formCheck: Check = notInCode(/\.regex\(/, {
  rule: 'a form of the wire has its words beside its pattern',
  cure: "name it in FORMS of src/http/hints.ts and write formed('name')",
  applies: (path) => /^src\/(features|records|journal|serve)\//.test(path) && !isTest(path),
  bad: [file('src/features/x/model.ts', 'z.string().regex(/^x$/)')],
  good: [file('src/features/x/model.ts', "formed('tenant')"), file('src/vault/keys.ts', 'z.string().regex(/^x$/)')],
})

const forbiddenCheck: Check = {
  rule: 'no GPS, check-in, attendance, photo duty, online time, points or ranking, anywhere',
  cure: 'leave it out: state rules bar it from government software',
  applies: (path) => inSource(path) || path.startsWith('migrations/') || path.startsWith('web/'),
  find: ({ path, text }) => {
    const code = snake(path.endsWith('.sql') ? sqlOf(text) : withoutComments(text))
    const column = path.endsWith('.sql')
      ? /^\s*\w*points?\s+(integer|text|real)\b/m
      : /\b\w*points?:\s*(integer|text|real)\(/
    return [...matchesOf(code, new RegExp(`(?<![a-z])(${FORBIDDEN})(?![a-z])`)), ...matchesOf(code, column)]
  },
  bad: [
    file('migrations/0001_x.sql', 'CREATE TABLE x (check_in TEXT)'),
    file('migrations/0001_x.sql', '  points INTEGER NOT NULL,'),
    file('src/x.ts', 'const gpsPosition = 1'),
    file('src/x.ts', 'points: integer().notNull(),'),
    file('web/index.html', '<input name="photo">'),
  ],
  good: [file('src/x.ts', 'const checking = photosynthesis // no GPS'), file('src/x.ts', 'const entryPoints = 1')],
}

const outsideCheck: Check = {
  rule: 'the repository stands alone',
  cure: 'carry the facts over into tenants/, scripts/ or a test: nothing outside the repository is read or mentioned',
  applies: (path) => !path.startsWith('test/tidy/'),
  find: ({ text }) =>
    matchesOf(text, new RegExp(`\\.\\./${'shared'}\\b|(?<![\\w/.])/${'work'}/|(?<![\\w/])/tmp/notes`)),
  bad: [
    file('scripts/x.ts', `readFileSync('../${'shared'}/domain/data/cities.json')`),
    file('README.md', `see /${'work'}/main`),
  ],
  good: [file('scripts/x.ts', "import '../lib/shared.ts'"), file('docs/x.md', 'the network/work/day')],
}

const docsCheck: Check = {
  rule: 'the documents speak of the product, not of the tools it was written with',
  cure: 'say what the product does; leave out who or what typed it',
  applies: (path) => /\.(md|html)$/.test(path),
  find: ({ text }) => matchesOf(text, /\b(AI|LLM|language model|chatbot|coding (agent|assistant)|copilot)\b/),
  bad: [file('docs/x.md', 'written by an LLM')],
  good: [file('docs/x.md', 'the MAIN CITY said')],
}

export const codeChecks: readonly Check[] = [
  formCheck,
  bindingCheck,
  hanCheck,
  forbiddenCheck,
  outsideCheck,
  docsCheck,
  notInCode(/\.batch\(/, {
    rule: 'only src/tenancy/database.ts runs a batch, and a home that gives it a database',
    cure: 'handle.run([...statements]) is one batch in one round trip',
    applies: (path) => inSource(path) && path !== 'src/tenancy/database.ts' && !path.startsWith('src/platform/'),
    bad: [file('src/records/x.ts', 'await db.batch([a])')],
    good: [file('src/records/x.ts', "const text = '.batch('")],
  }),
  notInCode(/\.transaction\(/, {
    rule: 'no .transaction(: D1 has none',
    cure: 'one batch is all or nothing: commit(call, handle, change)',
    applies: inSource,
    bad: [file('src/x.ts', 'db.transaction(async () => {})')],
    good: [file('src/x.ts', 'transaction(1)')],
  }),
  notInCode(/\bDate\.now\(|\bnew Date\(\)|performance\.now\(|\bDate\(\)/, {
    rule: 'only src/clock.ts, and web/src/clock.ts in the page, ask the machine for the time',
    cure: 'use call.now, call.today or services.clock(); in the page now() or today()',
    applies: (path) => (inSource(path) || inPage(path)) && !path.endsWith('src/clock.ts'),
    bad: [
      file('web/src/x.tsx', 'Date.now()'),
      file('src/x.ts', 'const at = Date.now()'),
      file('src/x.ts', 'new Date().toISOString()'),
    ],
    good: [file('src/x.ts', 'new Date(instant) // Date.now()')],
  }),
  notInCode(/Math\.random\(/, {
    rule: 'no Math.random',
    cure: 'crypto.getRandomValues for secrets, uuidv7 for ids, a printed seed (fast-check) in tests',
    applies: inOurCode,
    bad: [file('src/x.ts', 'Math.random()'), file('test/x.ts', 'Math.random()')],
    good: [file('src/x.ts', "'Math.random()'")],
  }),
  notInCode(/\bas any\b|: any\b|<any>|[\w)\]]!(?=[.,;)\]])|[\w)\]]!$/m, {
    rule: 'no `any` and no `!`',
    cure: 'parse with zod, or narrow with an if and an early return',
    applies: inOurCode,
    bad: [file('src/x.ts', 'a as any'), file('src/x.ts', 'list[0]!.id'), file('src/x.ts', 'const b = a!')],
    good: [file('src/x.ts', 'if (!a || a !== b) return // list[0]!.id')],
  }),
  {
    rule: 'no comment silences a tool',
    cure: 'mend what the tool says',
    applies: inOurCode,
    find: ({ path, text }) =>
      path.startsWith('test/tidy/') ? [] : matchesOf(text, /@ts-(ignore|nocheck|expect-error)|(eslint|oxlint)-disable/),
    bad: [file('src/x.ts', '// @ts-ignore')],
    good: [file('src/x.ts', '// ts')],
  },
  notInCode(/\bconsole\.\w+\(/, {
    rule: 'only src/serve/log.ts and src/schedule.ts write the log: one line, of allowed fields',
    cure: 'throw a problem with a `cause` word; the log line carries it',
    applies: (path) => inSource(path) && path !== 'src/serve/log.ts' && path !== 'src/schedule.ts',
    bad: [file('src/x.ts', 'console.error(failure)')],
    good: [file('src/x.ts', "'console.log(1)'")],
  }),
  notInCode(
    /^(export )?(const|let) \w+ = (await|crypto\.|setTimeout|setInterval|fetch\()|^(await|setTimeout|setInterval|crypto\.)/m,
    {
      rule: 'nothing is worked out when a module loads',
      cure: 'make it at first use and remember the value',
      applies: inSource,
      bad: [file('src/x.ts', 'const key = await make()'), file('src/x.ts', 'export const id = crypto.randomUUID()')],
      good: [file('src/x.ts', 'const make = async () => {\n  const key = await other()\n}')],
    },
  ),
  notInCode(
    /^(export )?let \w+|^(export )?const \w+(: [^=\n]+)? = (new (Weak)?(Map|Set)(<[^\n]*>)?\(\)|new AsyncLocalStorage|\[\]$)/m,
    {
      rule: 'no module of the tests remembers anything from one file of tests to the next: two workers run them all',
      cure: 'counting(), perFile(() => …), or where it is right for every file perWorker(…), of test/harness/per-file.ts',
      applies: (path) => path.startsWith('test/') && !/^test\/(?:pages|clients)\//.test(path) && !isTest(path),
      bad: [
        file('test/harness/x.ts', 'let made = 0'),
        file('test/faults/x.ts', 'let planned: Promise<string> | undefined'),
        file('test/harness/x.ts', 'const known = new Map<string, Promise<string[]>>()'),
        file('test/harness/x.ts', 'export const rows: string[] = []'),
      ],
      good: [
        file('test/harness/x.ts', 'const known = perFile(() => new Map<string, number>())'),
        file('test/harness/x.ts', "const FIXED = new Set(['a'])\nconst f = () => {\n  let n = 0\n}"),
      ],
    },
  ),
  notInCode(/\beq\([\w.]*\.version,/, {
    rule: 'only src/records/step.ts says that a row is as it was read',
    cure: 'handle.update(rows, set, [asRead(rows.table, before)])',
    applies: (path) => inSource(path) && path !== 'src/records/step.ts',
    bad: [file('src/features/x/write.ts', 'and(eq(table.id, before.id), eq(table.version, before.version))')],
    good: [file('src/features/x/write.ts', '[asRead(table, before)]')],
  }),
  notInCode(/\b(it|test|describe)\.(only|skip|todo)\b/, {
    rule: 'every test runs',
    cure: 'mend it or delete it',
    applies: isTest,
    bad: [file('test/x.test.ts', 'test.only(name, fn)')],
    good: [file('test/x.test.ts', 'test(name, fn)')],
  }),
]
