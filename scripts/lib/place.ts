import { join } from 'node:path'
import { root } from './console.ts'

/** Where a local runtime keeps its state, and the file of its secrets: `npm start`'s own, or a test's. */
export interface Place {
  state: string
  secrets: string
}

/** What `npm start` works on, and what it keeps from one start to the next. */
export const HOME: Place = { state: join(root, '.wrangler/state'), secrets: join(root, '.dev.vars') }

/** Where the D1 files of a place are. */
export const databaseFolder = ({ state }: Place = HOME): string => join(state, 'v3/d1')
