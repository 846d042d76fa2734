import { readFileSync, renameSync, readdirSync, rmSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { systemClock } from '../src/clock.ts'
import { fail, progress, readArgs, requireNode, root, say } from './lib/console.ts'
import { bytesOf, checkFile, copyDatabase, digestOf, factsOf, loadDump } from './lib/copies/copy-file.ts'
import { ENCRYPTED, encryptFile, isRecipient } from './lib/copies/encryption.ts'
import { fileHome, freshFolder, tenantsAsked } from './lib/copies/homes.ts'
import { writeManifest, type Copy, type Manifest } from './lib/copies/manifest.ts'
import { runWrangler } from './lib/wrangler.ts'

const HELP = `npm run backup

Copies the database of every tenant into a new folder, each copy consistent in itself, checks it (pages, foreign
keys, whose it is), and writes a manifest: digests, migrations, and where each journal stood.
Of the home on this machine (npm run serve) while it runs; of the local Workers home (--workers) while it does not;
of the deployed one (--remote) through wrangler. "npm run restore" brings one back.

  --tenant      a tenant; may be given several times. All when not given
  --to          the folder of all copies; BACKUP_DIR, or backups/ in the repository, when not given
  --keep        how many folders of copies are kept, the newest; all when not given
  --recipient   encrypts the copies for this key (age1…, made by age-keygen); the key that opens them stays elsewhere
  --workers     the local Workers home of "npm start"
  --remote      the deployed databases
  --help        this text

A copy holds password hashes and sealed personal data. The secrets are not in it: keep them elsewhere.`

const OPTIONS = {
  tenant: { type: 'string', multiple: true },
  to: { type: 'string' },
  keep: { type: 'string' },
  recipient: { type: 'string' },
  workers: { type: 'boolean' },
  remote: { type: 'boolean' },
} as const

const FOLDER_NAME = /^\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d$/

/** What wrangler exports is loaded at once: an export that could not be restored is found today. */
const copyRemote = (tenant: string, file: string): void => {
  const text = `${file}.sql`
  const { ok } = runWrangler(['d1', 'export', `jiedui-${tenant}`, '--remote', '--output', text])
  if (!ok) throw new Error(`wrangler could not export the database of ${tenant}`)
  loadDump(readFileSync(text, 'utf8'), file)
  rmSync(text)
}

const finish = async (file: string, tenant: string, recipient: string | undefined): Promise<Copy> => {
  checkFile(file)
  const facts = factsOf(file)
  if (facts.tenant !== tenant) throw new Error(`the database of ${tenant} says it is the one of ${facts.tenant}`)
  let kept = file
  if (recipient !== undefined) {
    kept = `${file}${ENCRYPTED}`
    await encryptFile(file, { to: kept, recipient })
    rmSync(file)
  }
  const about = { file: basename(kept), bytes: bytesOf(kept), sha256: await digestOf(kept) }
  return { ...facts, ...about, made_at: systemClock().toISOString() }
}

/** The newest stay; what is no folder of copies is left alone. */
const keepNewest = (below: string, keep: number): number => {
  const old = readdirSync(below)
    .filter((name) => FOLDER_NAME.test(name))
    .toSorted()
    .slice(0, -keep)
  for (const name of old) rmSync(join(below, name), { recursive: true })
  return old.length
}

const copyAll = async (
  tenants: readonly string[],
  folder: string,
  { copy, recipient }: { copy: (tenant: string, file: string) => void; recipient: string | undefined },
): Promise<{ copies: Copy[]; failed: string[] }> => {
  const copies: Copy[] = []
  const failed: string[] = []
  for (const tenant of tenants) {
    const file = join(folder, `${tenant}.sqlite`)
    try {
      copy(tenant, file)
      const made = await finish(file, tenant, recipient)
      copies.push(made)
      progress(
        `${tenant}  ${(made.bytes / 1e6).toFixed(1)} MB, journal to ${made.journal_seq}, sealed to ${made.sealed_to}`,
      )
    } catch (failure) {
      // no copy stays that was not checked, or that should have been encrypted
      for (const left of readdirSync(folder).filter((name) => name.startsWith(tenant))) rmSync(join(folder, left))
      failed.push(tenant)
      progress(`${tenant}  FAILED: ${failure instanceof Error ? failure.message : String(failure)}`)
    }
  }
  return { copies, failed }
}

const run = async (): Promise<void> => {
  requireNode()
  const asked = readArgs(HELP, OPTIONS)
  const keep = Number(asked.keep ?? 0)
  if (!Number.isInteger(keep) || keep < 0) return fail('--keep is a whole number')
  if (asked.recipient !== undefined && !isRecipient(asked.recipient))
    return fail('--recipient is a key that begins with age1, as age-keygen prints it; nothing was copied')
  const tenants = tenantsAsked(asked.tenant ?? [])
  const below = resolve(root, asked.to ?? (process.env['BACKUP_DIR'] || 'backups'))
  process.umask(0o077)
  const folder = freshFolder(below, systemClock())
  const unfinished = `${folder}.unfinished`
  renameSync(folder, unfinished)
  const home = asked.remote ? null : fileHome(asked.workers === true)
  const lock = home && !home.copiesRunning ? home.hold('npm run backup') : null
  const copy = (tenant: string, file: string): void =>
    home ? copyDatabase(home.fileOf(tenant), file) : copyRemote(tenant, file)
  const { copies, failed } = await copyAll(tenants, unfinished, { copy, recipient: asked.recipient })
  lock?.release()
  const manifest: Manifest = { home: home?.name ?? 'remote', made_at: systemClock().toISOString(), copies }
  writeManifest(unfinished, manifest)
  if (failed.length > 0) return fail(`Not copied: ${failed.join(', ')}. What was copied lies in ${unfinished}`)
  renameSync(unfinished, folder)
  const gone = keep > 0 ? keepNewest(below, keep) : 0
  say(`${copies.length} copies in ${folder}${gone > 0 ? `; ${gone} older folders removed` : ''}`)
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The backup failed.')
}
