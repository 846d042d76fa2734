/**
 * Puts together what the worker serves as static files: the review page, swagger-ui and the headers, into dist/assets.
 * wrangler runs it as its build command, for `npm start` and for a deployment alike.
 */
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { PAPER_STYLE } from '../src/features/branch-papers/style.ts'
import { root } from './lib/console.ts'
import { describedParts } from './lib/described-parts.ts'
import { writeGuides } from './lib/guide-pages.ts'
import { noDevtools } from './lib/no-devtools.ts'
import { pageLaws } from './lib/page-laws.ts'

const SWAGGER_FILES = [
  'swagger-ui.css',
  'swagger-ui-bundle.js',
  'swagger-ui-bundle.js.LICENSE.txt',
  'favicon-32x32.png',
  'LICENSE',
  'NOTICE',
]

const web = join(root, 'web')
const target = join(root, 'dist/assets')

const emptyTarget = (): void => {
  mkdirSync(target, { recursive: true })
  // Emptied, not removed: a running `wrangler dev` watches the folder itself.
  for (const name of readdirSync(target)) rmSync(join(target, name), { recursive: true })
}

/** The page: scripts and one style sheet from this origin, nothing inline, so that the policy can be strict. */
const buildPage = async (): Promise<void> => {
  await build({
    configFile: false,
    root: web,
    logLevel: 'warn',
    publicDir: false,
    plugins: [describedParts(), pageLaws(), noDevtools()],
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: target,
      emptyOutDir: false,
      assetsDir: 'page',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      target: 'es2022',
      rolldownOptions: {
        // "use client" in the table library is for servers that render; there is none here.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
        },
      },
    },
  })
}

const copyDocs = (): void => {
  cpSync(join(web, 'docs'), join(target, 'docs'), { recursive: true })
  const swagger = dirname(fileURLToPath(import.meta.resolve('swagger-ui-dist/package.json')))
  for (const name of SWAGGER_FILES) cpSync(join(swagger, name), join(target, 'docs', name))
}

/** A branch paper opens under the page's policy: its own style is let through by its hash. */
const writeHeaders = (): void => {
  const hash = `sha256-${createHash('sha256').update(PAPER_STYLE).digest('base64')}`
  const text = readFileSync(join(web, '_headers'), 'utf8')
  if (!text.includes('{paper_style}')) throw new Error('web/_headers has no place {paper_style}')
  writeFileSync(join(target, '_headers'), text.replaceAll('{paper_style}', hash))
}

emptyTarget()
await buildPage()
copyDocs()
writeGuides(join(target, 'docs/guides'))
writeHeaders()
