import type { Endpoint } from '../../src/serve/endpoint.ts'
import { perFile } from './per-file.ts'

declare module 'vitest' {
  interface TaskMeta {
    /** Of a file: the codes its requests were refused with, by operation. For count-reporter.ts, which runs elsewhere. */
    codes?: Record<string, string[]>
  }
}

/** Codes by operation. */
const seen = perFile((): Record<string, string[]> => ({}))

/** Notes what an operation refused a request with: the problem's own code and those of its findings. */
export const sawCodes = ({ operation }: Endpoint, codes: readonly string[]): void => {
  const of = (seen.current[operation] ??= [])
  for (const code of codes) if (!of.includes(code)) of.push(code)
}

/** What the present file's requests were refused with until now. */
export const seenCodes = (): Record<string, string[]> => seen.current
