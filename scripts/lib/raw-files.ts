import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { holdsNumber } from '../../test/harness/numbers.ts'

/** the files below a folder, and those of them that hold a citizen number in clear, read byte by byte. */
export const rawFiles = (folder: string): { databases: number; found: string[] } => {
  const files = globSync('**/*', { cwd: folder }).filter((file) => statSync(join(folder, file)).isFile())
  return {
    databases: files.filter((file) => file.endsWith('.sqlite')).length,
    found: files.filter((file) => holdsNumber(readFileSync(join(folder, file), 'latin1'))),
  }
}
