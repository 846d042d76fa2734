import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { TestModule, Vitest } from 'vitest/node'
import { z } from 'zod'
import { COMMON_CODES } from '../../src/serve/document/common-codes.ts'
import { codeOf, codesOf, linesOf, neverSeen, type Codes } from './codes.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** `acceptAssignment 409 STATE`: an operation, a status and a code that an answer in this file had. */
    answers?: string[]
  }
}

const FILE = join(import.meta.dirname, '../../src/serve/document/operation-codes.json')
const Declared = z.record(z.string(), z.record(z.string(), z.array(z.string())))
const declared = () => Declared.parse(JSON.parse(readFileSync(FILE, 'utf8')))
const common: ReadonlySet<string> = new Set(COMMON_CODES)

/** Whether every file ran with every test: only then is a code that was not seen a code that no test brings about. */
const isWhole = async (vitest: Vitest, modules: readonly TestModule[]): Promise<boolean> => {
  if (modules.length === 0 || vitest.config.testNamePattern !== undefined) return false
  return (await vitest.globTestSpecifications()).length === modules.length
}

/** A line for each status. */
const textOf = (codes: Codes): string => {
  const text = JSON.stringify(codes, null, 2)
  return `${text.replaceAll(/\[[^\]]*\]/g, (list) => list.replaceAll(/\s+/g, ' ').replace('[ ', '[').replace(' ]', ']'))}\n`
}

/**
 * What a run without failures says of the codes that the document declares. Under `CODES=write` it writes those it saw, and keeps the others where
 * only some of the files ran; else a whole run names those that no test brought about.
 */
export const codeFaults = async (vitest: Vitest, modules: readonly TestModule[]): Promise<string[]> => {
  const seen = new Set(modules.flatMap((module) => module.meta().answers ?? []))
  const whole = await isWhole(vitest, modules)
  if (process.env['CODES'] !== 'write') return whole ? neverSeen(declared(), COMMON_CODES, seen) : []
  const own = [...seen].filter((line) => !common.has(codeOf(line)))
  writeFileSync(FILE, textOf(codesOf(whole ? own : [...linesOf(declared()), ...own])))
  return []
}
