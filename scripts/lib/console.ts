import { join } from 'node:path'
import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Takes one line about what is going on. */
export type Progress = (line: string) => void

const NODE_MIN = { major: 22, minor: 18 }

/** The folder of the repository, whatever folder the script was started in. */
export const root = join(import.meta.dirname, '../..')

/** Prints one line. */
export const say: Progress = (line) => {
  process.stdout.write(`${line}\n`)
}

/** Prints an indented line of progress. */
export const progress: Progress = (line) => say(`  ${line}`)

/** Says what is wrong and ends the script. */
export const fail = (message: string): never => {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Runs one step of a script; its name, its result and its time become one line. */
export const step = async (name: string, run: () => Promise<string>): Promise<void> => {
  const started = performance.now()
  const result = await run()
  progress(`${name.padEnd(10)} ${result} (${((performance.now() - started) / 1000).toFixed(1)} s)`)
}

/** Ends the script where Node is too old to run TypeScript files as they are. */
export const requireNode = (version: string = process.versions.node): void => {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  if (major > NODE_MIN.major || (major === NODE_MIN.major && minor >= NODE_MIN.minor)) return
  fail(
    `This script needs Node ${NODE_MIN.major}.${NODE_MIN.minor} or newer and runs on ${version}.\n` +
      'Start it with npm (for instance "npm start"): npm ci brings a Node 24 along on Linux (x64). Elsewhere install Node 24.',
  )
}

type Options = NonNullable<ParseArgsConfig['options']>

const readWith = <T extends Options>(help: string, options: T, allowPositionals: boolean) => {
  const parse = () => {
    try {
      const all = { ...options, help: { type: 'boolean', short: 'h' } } as const
      return parseArgs({ options: all, strict: true, allowPositionals })
    } catch (error) {
      return fail(`${error instanceof Error ? error.message : 'The arguments cannot be read.'}\n\n${help}`)
    }
  }
  const { values, positionals } = parse()
  if ('help' in values && values.help === true) {
    say(help)
    process.exit(0)
  }
  return { values, words: positionals }
}

/** The arguments by their options; `--help` prints the help, a wrong argument the reason and the help, and both end the script. */
export const readArgs = <T extends Options>(help: string, options: T) => readWith(help, options, false).values

/** The same where words stand beside the options. */
export const readArgsAndWords = <T extends Options>(help: string, options: T) => readWith(help, options, true)
