import { fail, readArgsAndWords, requireNode, say } from './lib/console.ts'
import { loadOf } from './orders/load.ts'
import { filesNamed, runOnce, type Result, type Run } from './orders/run.ts'

const HELP = `npm run test:orders [-- --runs 20 --seed 1 --load 8 --alone] [files...]

Runs the tests again and again, and is green when every run is: what one file leaves behind, another may not need or mind.
Each run has its files in an order drawn by its seed; the seeds are told, and FILE_ORDER=<seed> npm test repeats an order.

  --runs      so many runs in drawn orders; by default 20, and none with --alone
  --seed      the seed of the first run, the next ones follow it; by default 1
  --alone     each file on its own
  --load      so many busy loops beside the runs
  --help      this text

Words name files as they do for vitest; without any, all files run. Prints results alone; ends with exit code 1 if a run was not green.`

const OPTIONS = {
  runs: { type: 'string' },
  seed: { type: 'string' },
  alone: { type: 'boolean' },
  load: { type: 'string' },
} as const

const countOf = (text: string | undefined, otherwise: number): number => {
  const count = text === undefined ? otherwise : Number(text)
  return Number.isInteger(count) && count >= 0 ? count : fail(`${text} is no number.\n\n${HELP}`)
}

const drawn = (runs: number, first: number, files: readonly string[]): Run[] =>
  Array.from({ length: runs }, (_, i) => ({ name: `order ${first + i}`, files, seed: first + i }))

const isGreen = ({ passed, failed }: Result): boolean => failed === 0 && passed > 0

const lineOf = (result: Result): string => {
  const { name, passed, failed, seconds } = result
  const verdict = isGreen(result) ? 'green' : 'RED'
  return `${verdict.padEnd(6)}${String(passed).padStart(6)} passed ${String(failed).padStart(4)} failed ${seconds.toFixed(0).padStart(5)} s  ${name}`
}

const play = async (runs: readonly Run[]): Promise<Result[]> => {
  const results: Result[] = []
  for (const [i, run] of runs.entries()) {
    const result = await runOnce(run)
    results.push(result)
    say(`${String(i + 1).padStart(String(runs.length).length)}/${runs.length} ${lineOf(result)}`)
    result.faults.forEach((fault) => say(`      ${fault}`))
  }
  return results
}

const main = async (): Promise<void> => {
  requireNode()
  const { values, words } = readArgsAndWords(HELP, OPTIONS)
  const { alone = false } = values
  const files = alone ? await filesNamed(words) : []
  const runs = [
    ...drawn(countOf(values.runs, alone ? 0 : 20), countOf(values.seed, 1), words),
    ...files.map((file) => ({ name: file, files: [file] })),
  ]
  if (runs.length === 0) fail(`No file is named so.\n\n${HELP}`)
  const load = loadOf(countOf(values.load, 0))
  const results = await play(runs).finally(load.stop)
  say(`\nresult  tests           faults   time  run`)
  results.forEach((result) => say(lineOf(result)))
  const red = results.filter((result) => !isGreen(result)).length
  say(`\n${results.length - red} of ${results.length} runs were green`)
  if (red > 0) process.exitCode = 1
}

await main()
