import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { serveStatic } from '@hono/node-server/serve-static'
import { Hono } from 'hono'
import { etag } from 'hono/etag'
import { applyHeaderRules, readHeaderRules } from './asset-headers.ts'

type Answer = (request: Request) => Response | Promise<Response>

interface FileEnv {
  Variables: { found?: boolean }
}

/**
 * The page and the documents' page as the asset server of Workers gives them: a file by its path, a folder by its index, an ETag
 * each, and the headers of `_headers`. What is no file goes on to `otherwise`.
 */
export const staticFiles = (folder: string, otherwise: Answer): Answer => {
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'))
  const files = new Hono<FileEnv>()
  files.all('/_headers', async (c) => otherwise(c.req.raw)) // for the server, not for its visitors
  files.get('/docs', (c) => c.redirect('/docs/', 307))
  files.use(async (c, next) => {
    await next()
    if (!c.get('found')) return
    c.header('cache-control', 'public, max-age=0, must-revalidate')
    applyHeaderRules(rules, c.req.path, c.res.headers)
  })
  files.use(etag())
  files.use(serveStatic<FileEnv>({ root: folder, onFound: (_path, c) => c.set('found', true) }))
  files.all('*', async (c) => otherwise(c.req.raw))
  return files.fetch
}
