import { createHash } from 'node:crypto'
import { fail, readArgs, requireNode, say } from './lib/console.ts'
import { MUTANTS } from './mutants/list.ts'
import type { Mutant } from './mutants/mutant.ts'
import { copyOfTree, tryMutant, type Outcome } from './mutants/run.ts'

const HELP = `npm run mutants [-- --draw 10 --seed <text>] [--only <words>] [--list]

Plants defects, one after the other, each in a copy of the tree, and runs the tests named for it: one of them has to fail.
A defect that no test notices has survived, and this ends with exit code 1; so it does where the text of a defect is no
longer found once in its file (change the entry in scripts/mutants/), or where its tests did not run.

  --draw      so many of them, drawn by the seed; by default all
  --seed      what they are drawn by: the commit
  --only      those whose name or file holds the words
  --jobs      how many at once; by default 2
  --list      names them and plants none
  --help      this text`

const OPTIONS = {
  draw: { type: 'string' },
  seed: { type: 'string' },
  only: { type: 'string' },
  jobs: { type: 'string' },
  list: { type: 'boolean' },
} as const

const placeOf = (seed: string, { name }: Mutant): string => createHash('sha256').update(`${seed} ${name}`).digest('hex')

/** The same commit draws the same defects. */
const drawn = (mutants: readonly Mutant[], seed: string, count: number): Mutant[] =>
  mutants.toSorted((a, b) => (placeOf(seed, a) < placeOf(seed, b) ? -1 : 1)).slice(0, count)

const chosen = ({ draw, seed = '', only }: { draw?: string; seed?: string; only?: string }): Mutant[] => {
  const all = MUTANTS.filter(({ name, file }) => only === undefined || `${name} ${file}`.includes(only))
  return draw === undefined ? all : drawn(all, seed, Number(draw))
}

const countOf = (text: string | undefined, otherwise: number): number => {
  const count = text === undefined ? otherwise : Number(text)
  return Number.isInteger(count) && count > 0 ? count : fail(`${text} is no number of defects.\n\n${HELP}`)
}

/** Takes one after the other from the queue, in a copy of its own. */
const work = async (queue: Mutant[], results: Map<Mutant, Outcome>): Promise<void> => {
  const copy = copyOfTree()
  try {
    for (let mutant = queue.shift(); mutant; mutant = queue.shift()) {
      const outcome = await tryMutant(copy.path, mutant)
      results.set(mutant, outcome)
      say(`${outcome.padEnd(9)} ${mutant.name} (${mutant.file})`)
    }
  } finally {
    copy.remove()
  }
}

const run = async (): Promise<void> => {
  requireNode()
  const values = readArgs(HELP, OPTIONS)
  countOf(values.draw, 1)
  const mutants = chosen(values)
  if (values.list === true) return mutants.forEach(({ name, file }) => say(`${name} (${file})`))
  const results = new Map<Mutant, Outcome>()
  const queue = [...mutants]
  await Promise.all(Array.from({ length: countOf(values.jobs, 2) }, async () => work(queue, results)))
  const alive = mutants.filter((mutant) => results.get(mutant) !== 'killed')
  say(`\n${mutants.length - alive.length} of ${mutants.length} defects were noticed`)
  if (alive.length > 0) {
    fail(alive.map((each) => `${results.get(each)} ${each.name}: ${each.file}\n  ${each.tests.join(' ')}`).join('\n'))
  }
}

await run()
