/** A planted defect: the text found once in the file is replaced, and one of the tests named has to fail. */
export interface Mutant {
  name: string
  file: string
  find: string
  replace: string
  /** Test files that are to notice it. */
  tests: readonly string[]
  /** Only tests of these names: where a file tries every record. */
  named?: string
}

/** The same for many of one file and one set of tests. */
export const of = (
  file: string,
  tests: readonly string[],
  rows: readonly (readonly [name: string, find: string, replace: string, named?: string])[],
): Mutant[] =>
  rows.map(([name, find, replace, named]) => ({
    name,
    file,
    find,
    replace,
    tests,
    ...(named === undefined ? {} : { named }),
  }))
