import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Copy = z.strictObject({
  tenant: z.string(),
  file: z.string(),
  bytes: z.number(),
  sha256: z.string(),
  migration: z.string(),
  journal_seq: z.number(),
  sealed_to: z.number(),
  made_at: z.string(),
})

/** What a folder of copies holds: each tenant's file, its digest, and where its journal stood. */
const Manifest = z.strictObject({
  home: z.enum(['node', 'workers', 'remote']),
  made_at: z.string(),
  copies: z.array(Copy),
})

export type Copy = z.infer<typeof Copy>
export type Manifest = z.infer<typeof Manifest>

const NAME = 'manifest.json'

export const readManifest = (folder: string): Manifest => {
  const file = join(folder, NAME)
  if (!existsSync(file)) throw new Error(`${folder} holds no ${NAME}: name the folder of one backup, as it was printed`)
  return Manifest.parse(JSON.parse(readFileSync(file, 'utf8')))
}

export const writeManifest = (folder: string, manifest: Manifest): void =>
  writeFileSync(join(folder, NAME), `${JSON.stringify(manifest, null, 2)}\n`)
