import { inSource, isTest, withoutComments, type SourceFile } from './source.ts'

/** The folder of a record of a city's own: `src/features/rectification-cases`. */
const recordFolders = (files: readonly SourceFile[]): string[] =>
  files.flatMap(({ path }) => /^(src\/features\/[\w-]+)\/record\.ts$/.exec(path)?.[1] ?? [])

const MAY_HOLD = /^(record|queries|samples)\.ts$|\.test\.ts$/

/** A folder with `record.ts` has only record.ts, queries.ts, samples.ts and tests: what else it needs belongs to the kit. */
export const strayFiles = (files: readonly SourceFile[]): string[] =>
  recordFolders(files).flatMap((folder) =>
    files
      .filter(({ path }) => path.startsWith(`${folder}/`) && !MAY_HOLD.test(path.slice(folder.length + 1)))
      .map(({ path }) => path),
  )

interface Law {
  record: string
  noun: string
}

/** Where a record may be named: its chapter and the list of laws, its migration, samples that build on it, tests, the table of the book. */
const MAY_NAME =
  /^(src\/rules\/|migrations\/|docs\/|test\/rule-book\/|web\/src\/(text|api|screens\/records)\/)|\/samples\.ts$|\.test\.ts$|\.page\.ts$/

/** An import is a dependence, which the layers judge: the two lines of app.ts are one. */
const withoutImports = (text: string): string => withoutComments(text).replaceAll(/\bfrom '[^']*'/g, '')

/** Files beside those that name a record by its table, its noun or its route: each costs the next record a line. */
export const strayNames = (files: readonly SourceFile[], laws: readonly Law[]): string[] =>
  laws.flatMap(({ record, noun }) => {
    const own = `src/features/${record.replaceAll('_', '-')}/`
    const named = new RegExp(`['"\`/](${record}|${noun})(?:['"\`/?]|\\.\\w+')`)
    return files
      .filter(({ path }) => /\.tsx?$/.test(path) && !path.startsWith(own) && !MAY_NAME.test(path))
      .filter(({ text }) => named.test(withoutImports(text)))
      .map(({ path }) => `${path} names ${record}`)
  })

const camel = (name: string): string => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())

/** Files of the product beside a record's own folder that say its name in any form, imports too: what the record cost. */
export const costOf = (files: readonly SourceFile[], { record, noun }: Law): string[] => {
  const forms = [record, noun, camel(record), camel(noun), record.toUpperCase(), record.replaceAll('_', '-')]
  const named = new RegExp(`(?<![A-Za-z_])(?:${forms.join('|')})(?![a-z])`)
  const own = `src/features/${record.replaceAll('_', '-')}/`
  return files
    .filter(({ path }) => /^(?:src|scripts)\/.*\.ts$/.test(path) && !path.startsWith(own) && !isTest(path))
    .filter(({ text }) => named.test(withoutComments(text)))
    .map(({ path }) => path)
    .toSorted()
}

const folderOf = (path: string): string => {
  const parts = path.split('/')
  const isRoom = parts[1] === 'features' || (parts[1] === 'rules' && parts.length > 3)
  return parts.slice(0, isRoom ? 3 : 2).join('/')
}

const resolve = (from: string, target: string): string => {
  const parts = from.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

const importsOf = ({ path, text }: SourceFile): string[] =>
  [...withoutComments(text).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']+)'/g)].map(([, target = '']) =>
    folderOf(resolve(path, target)),
  )

/** Folder → the folders it imports. */
const graphOf = (files: readonly SourceFile[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const graph = new Map<string, Set<string>>()
  for (const file of files.filter(({ path }) => inSource(path) && !isTest(path))) {
    const from = folderOf(file.path)
    const known = graph.get(from) ?? new Set<string>()
    for (const to of importsOf(file)) if (to !== from) known.add(to)
    graph.set(from, known)
  }
  return graph
}

const reached = (graph: ReadonlyMap<string, ReadonlySet<string>>, from: string): Set<string> => {
  const seen = new Set<string>()
  const open = [...(graph.get(from) ?? [])]
  for (const next of open) {
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(graph.get(next) ?? []))
  }
  return seen
}

/** The folders of src/ that lie in a circle of imports: from each a way leads back to itself. */
export const foldersInCircles = (files: readonly SourceFile[]): string[] => {
  const graph = graphOf(files)
  return [...graph.keys()].filter((folder) => reached(graph, folder).has(folder)).toSorted()
}

const MERGE_MARK = /^(<{7}|>{7}) /m

/** Files in which a merge left both sides standing. */
export const halfMerged = (files: readonly SourceFile[]): string[] =>
  files.filter(({ text }) => MERGE_MARK.test(text)).map(({ path }) => path)

/** Decisions that share a number. */
export const doubleDecisions = (files: readonly SourceFile[]): string[] => {
  const numbers = files.flatMap(({ path }) => /^docs\/decisions\/(\d{4})-/.exec(path)?.[1] ?? [])
  return numbers.filter((number, i) => numbers.indexOf(number) !== i)
}

interface Planted {
  name: string
  file: string
  find: string
  tests: readonly string[]
}

/** Planted defects whose text does not stand once in their file, or whose tests are not there. */
export const lostDefects = (planted: readonly Planted[], files: readonly SourceFile[]): string[] => {
  const texts = new Map(files.map(({ path, text }) => [path, text]))
  const isLost = ({ file, find, tests }: Planted): boolean =>
    texts.get(file)?.split(find).length !== 2 || tests.some((path) => !texts.has(path))
  return planted.filter(isLost).map(({ name }) => name)
}
