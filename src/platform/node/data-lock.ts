import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'

/** What this process makes from here on is its owner's alone. */
const OTHERS_NOTHING = 0o077

/** A data folder is somebody else's for now; the message says whose. */
export class FolderHeld extends Error {}

export interface FolderLock {
  release(): void
}

const holderOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch {
    return 'another process'
  }
}

const isBusy = (failure: unknown): boolean => failure instanceof Error && Reflect.get(failure, 'errcode') === 5

/** Locks are held here: one that nothing names any more would be collected, and let go with its file. */
const held = new Set<DatabaseSync>()

/**
 * Takes a data folder for this process alone, or throws FolderHeld. The lock is the kernel's, on a SQLite file: it ends with its
 * process however that ends, so none is ever left over. Who holds it stands beside it as text.
 */
export const holdFolder = (folder: string, purpose: string): FolderLock => {
  process.umask(OTHERS_NOTHING)
  mkdirSync(folder, { recursive: true })
  const text = join(folder, 'lock.txt')
  const db = new DatabaseSync(join(folder, 'lock.sqlite'))
  try {
    db.exec('PRAGMA locking_mode=EXCLUSIVE; BEGIN EXCLUSIVE')
  } catch (failure) {
    db.close()
    if (isBusy(failure)) throw new FolderHeld(`${folder} is held by ${holderOf(text)}`)
    throw failure
  }
  writeFileSync(text, `${purpose}, process ${process.pid}\n`)
  held.add(db)
  return {
    release: () => {
      held.delete(db)
      db.close()
    },
  }
}
