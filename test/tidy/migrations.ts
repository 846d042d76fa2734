import { sha256Hex } from '../../src/vault/encoding.ts'
import type { SourceFile } from './source.ts'

const numberOf = ({ path }: SourceFile): string => /(\d{4})_[a-z0-9_]+\.sql$/.exec(path)?.[1] ?? path

/** Migrations are 0001, 0002, … without holes or doubles. */
export const misnumbered = (files: readonly SourceFile[]): string[] =>
  files
    .map(numberOf)
    .toSorted()
    .flatMap((found, i) =>
      found === String(i + 1).padStart(4, '0')
        ? []
        : [`${found} stands where ${String(i + 1).padStart(4, '0')} is due`],
    )

/** A released migration has run somewhere: it is never edited and never removed. */
export const changedSinceRelease = async (
  files: readonly SourceFile[],
  released: Readonly<Record<string, string>>,
): Promise<string[]> => {
  const hashes = new Map<string, string>()
  for (const { path, text } of files) hashes.set(path.split('/').at(-1) ?? path, await sha256Hex(text))
  return Object.entries(released).flatMap(([name, hash]) =>
    hashes.get(name) === hash ? [] : [`${name} is not as it was released`],
  )
}
