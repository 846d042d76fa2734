import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { systemClock } from '../src/clock.ts'
import { fail, progress, readArgs, requireNode, root, say } from './lib/console.ts'
import { checkFile, copyDatabase, digestOf, factsOf, tenantIn, type CopyFacts } from './lib/copies/copy-file.ts'
import { dumpOf } from './lib/copies/dump.ts'
import { decryptFile, ENCRYPTED } from './lib/copies/encryption.ts'
import { examine } from './lib/copies/examine.ts'
import { fileHome, tenantsAsked, type FileHome } from './lib/copies/homes.ts'
import { readManifest, type Copy } from './lib/copies/manifest.ts'
import { followRevocations } from './lib/copies/revocations.ts'

const HELP = `npm run restore -- --tenant 441400 --from backups/2017-01-31T02-00-00

Puts a copy that "npm run backup" made in the place of a tenant's database, the home being stopped. Before that the
copy is checked (digest, pages, whose it is), brought to the newest migration, its journal proved and its figures
recounted; what was revoked since it was made is revoked again where the database that is replaced can still be
read, and every session ends. The replaced file is kept beside it, in replaced/.

  --tenant      the tenant; may be given several times, "all" is every tenant of the manifest
  --from        the folder of the copy
  --identity    the file with the key that opens encrypted copies (AGE-SECRET-KEY-1…)
  --anyway      also where the journal cannot be proved or the copy is damaged
  --workers     into the local Workers home of "npm start"
  --sql         writes the copy as SQL for a deployed database, ordered as it can be run, instead of restoring it:
                npx wrangler d1 execute <an empty database> --remote --file <the file>; see docs/operating.md
  --help        this text`

const OPTIONS = {
  tenant: { type: 'string', multiple: true },
  from: { type: 'string' },
  identity: { type: 'string' },
  anyway: { type: 'boolean' },
  workers: { type: 'boolean' },
  sql: { type: 'string' },
} as const

interface Asked {
  from: string
  identity: string | undefined
  anyway: boolean
}

/** The copy as a plain file of its own, its digest checked. */
const takeOut = async (copy: Copy, to: string, { from, identity }: Asked): Promise<void> => {
  const source = join(from, copy.file)
  if ((await digestOf(source)) !== copy.sha256)
    throw new Error(`${source} is not the file of the manifest: its digest differs`)
  rmSync(to, { force: true })
  if (!copy.file.endsWith(ENCRYPTED)) return copyDatabase(source, to)
  if (identity === undefined) throw new Error(`${source} is encrypted: --identity names the file with its key`)
  return decryptFile(source, { to, identity })
}

const factsBefore = (file: string): CopyFacts | null => {
  try {
    return factsOf(file)
  } catch {
    return null
  }
}

/** Checks the candidate, follows what was revoked, and says what was found; true where it may be taken into service. */
const judge = async (home: FileHome, copy: Copy, candidate: string): Promise<boolean> => {
  const current = home.fileOf(copy.tenant)
  const before = existsSync(current) && tenantIn(current) === copy.tenant ? factsBefore(current) : null
  checkFile(candidate)
  const found = await examine(candidate, copy.tenant, home.secrets())
  const revoked = followRevocations(candidate, { before: before ? current : null, at: systemClock().toISOString() })
  const lost = before ? before.journal_seq - copy.journal_seq : null
  progress(`copy made     ${copy.made_at}, journal to ${copy.journal_seq}`)
  progress(
    before
      ? `replaces      a database whose journal stands at ${before.journal_seq}: ${lost} entries since the copy are lost`
      : 'replaces      a database that cannot be read: revoke by hand what was revoked since the copy (docs/operating.md)',
  )
  progress(`revoked       ${revoked.users} users and ${revoked.api_keys} keys follow, ${revoked.sessions} sessions end`)
  progress(
    found.fault
      ? `journal       NOT as written at ${found.fault.seq}: ${found.fault.kind}`
      : `journal       proved to ${found.checked_to}, ${found.blocks} blocks`,
  )
  progress(
    `recount       ${found.figures_differ} figures and ${found.tasks_differ} tasks differ${found.figures_differ + found.tasks_differ > 0 ? ': POST /v1/summary/repairs puts them right' : ''}`,
  )
  return found.fault === null
}

/** The replaced file stays; its write-ahead log goes with it. */
const putInPlace = (candidate: string, current: string): void => {
  const aside = join(dirname(current), 'replaced')
  mkdirSync(aside, { recursive: true })
  const stamp = systemClock().toISOString().replaceAll(':', '-')
  for (const end of ['', '-wal', '-shm']) {
    if (existsSync(current + end)) renameSync(current + end, join(aside, `${basename(current)}.${stamp}${end}`))
  }
  for (const end of ['-wal', '-shm']) rmSync(candidate + end, { force: true })
  renameSync(candidate, current)
}

const restoreOne = async (home: FileHome, copy: Copy, asked: Asked): Promise<void> => {
  say(`${copy.tenant}`)
  const current = home.fileOf(copy.tenant)
  const candidate = `${current}.incoming`
  mkdirSync(dirname(current), { recursive: true })
  await takeOut(copy, candidate, asked)
  if (factsOf(candidate).tenant !== copy.tenant) throw new Error(`the copy says it is of ${factsOf(candidate).tenant}`)
  const sound = await judge(home, copy, candidate)
  if (!sound && !asked.anyway) {
    rmSync(candidate)
    throw new Error(`Nothing was changed for ${copy.tenant}. Take another copy, or say --anyway`)
  }
  putInPlace(candidate, current)
  progress('in place')
}

const writeSql = async (copy: Copy, to: string, asked: Asked): Promise<void> => {
  const plain = `${to}.sqlite`
  await takeOut(copy, plain, asked)
  checkFile(plain)
  followRevocations(plain, { before: null, at: systemClock().toISOString() })
  writeFileSync(to, `${dumpOf(plain)}\n`)
  rmSync(plain)
  say(`${to} holds ${copy.tenant} as of ${copy.made_at}, every session ended: run it in an empty database`)
}

const run = async (): Promise<void> => {
  requireNode()
  const values = readArgs(HELP, OPTIONS)
  if (!values.from || !values.tenant) return fail(`--tenant and --from are needed\n\n${HELP}`)
  const asked: Asked = { from: resolve(root, values.from), identity: values.identity, anyway: values.anyway === true }
  const { copies } = readManifest(asked.from)
  const tenants = values.tenant.includes('all') ? copies.map(({ tenant }) => tenant) : tenantsAsked(values.tenant)
  const chosen = tenants.map(
    (code) => copies.find(({ tenant }) => tenant === code) ?? fail(`the manifest has no copy of ${code}`),
  )
  process.umask(0o077)
  const [first] = chosen
  if (values.sql !== undefined) {
    if (!first || chosen.length > 1) return fail('--sql writes one tenant')
    return writeSql(first, resolve(root, values.sql), asked)
  }
  const home = fileHome(values.workers === true)
  const lock = home.hold('npm run restore')
  for (const copy of chosen) await restoreOne(home, copy, asked)
  lock.release()
  say(
    `Restored. The positions of the other tenants stand in ${join(asked.from, 'manifest.json')}; tell readers of the change feed to read anew.`,
  )
}

try {
  await run()
} catch (error) {
  fail(error instanceof Error ? error.message : 'The restore failed.')
}
