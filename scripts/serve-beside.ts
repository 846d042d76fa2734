import { parentPort, workerData } from 'node:worker_threads'
import { z } from 'zod'
import { startBeside } from '../src/node.ts'
import { openHome } from './lib/home.ts'

/*
 * The second thread of a home (scripts/serve.ts): the same application over the same files, for what works on thousands of rows. The
 * first one holds the folder.
 */

const Given = z.strictObject({
  folder: z.string(),
  turns: z.instanceof(SharedArrayBuffer),
  number: z.int(),
  settings: z.record(z.string(), z.string()),
})

const { folder, turns, number, settings } = Given.parse(workerData)
const home = openHome(folder, { release: () => undefined }, { turns, number, is_large: true })
if (parentPort) startBeside(parentPort, { ...home.env, ...settings }, home.dispose)
