/**
 * Builds what the home on a machine of one's own runs: the page (dist/assets) and the server as one file (dist/home). As one
 * file it starts in a third of a second and stays small; Node would otherwise strip the types of 500 files in its own memory.
 */
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fail, requireNode, root, say } from './lib/console.ts'

const SERVER = join(root, 'dist/home/serve.js')
const WASM = ['simd.wasm', 'no-simd.wasm']

const buildServer = async (): Promise<void> => {
  const { build } = await import('vite')
  await build({
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: true,
      outDir: join(root, 'dist/home'),
      emptyOutDir: true,
      target: 'node24',
      rolldownOptions: {
        input: ['scripts/serve.ts', 'scripts/serve-beside.ts'],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' }, // beside it: paths are taken from a file's own place
      },
    },
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  // argon2id.ts reads them from the folder above its own
  for (const name of WASM) copyFileSync(join(root, 'src/platform', name), join(root, 'dist', name))
}

requireNode()
if (existsSync(join(root, 'node_modules/vite'))) {
  await import('./assets.ts')
  await buildServer()
} else if (existsSync(SERVER)) {
  say('Not built anew: the development packages are not installed')
} else {
  fail('Nothing is built: run "npm ci" with its development packages once, or bring dist/ along from where it was')
}
