/**
 * Puts together what the worker serves as static files: `web/` and swagger-ui, into dist/assets.
 * wrangler runs it as its build command, for `npm start` and for a deployment alike.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { root } from './lib/console.ts'

const SWAGGER_FILES = [
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt',
  'favicon-32x32.png',
  'LICENSE',
  'NOTICE',
]

const target = join(root, 'dist/assets')
mkdirSync(target, { recursive: true })
// Emptied, not removed: a running `wrangler dev` watches the folder itself.
for (const name of readdirSync(target)) rmSync(join(target, name), { recursive: true })
cpSync(join(root, 'web'), target, { recursive: true })

const swagger = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
for (const name of SWAGGER_FILES) cpSync(join(swagger, name), join(target, 'docs', name))
