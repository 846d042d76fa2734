/**
 * What a good engineer writes in an afternoon for a machine of his own: fastify over one SQLite file, a JWT check and plain SQL over the rows
 * of one city; no rules, idempotency, signatures, scopes or figures. Started by the bench: rival.ts <file> <port> <secret>.
 */
import { randomUUID } from 'node:crypto'
import { DatabaseSync } from 'node:sqlite'
import fastify from 'fastify'
import { jwtVerify } from 'jose'
import { z } from 'zod'

const [file = '', port = '', secret = ''] = process.argv.slice(2)
const key = new TextEncoder().encode(secret)
const db = new DatabaseSync(file)
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
const one = db.prepare('SELECT * FROM assignments WHERE id = ?')
const page = db.prepare('SELECT * FROM assignments ORDER BY village_code, id LIMIT ?')
const unit = db.prepare(
  'INSERT INTO units (id, name, unit_level, unit_kind, division, version, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?)',
)
const entry = db.prepare(
  "INSERT INTO journal (id, at, day, actor_tenant, actor_kind, actor_id, action, record, record_id, draft, changes, rule_version, request_id, mac) VALUES (?, ?, ?, '441400', 'user', 'rival', 'create', 'units', ?, 0, ?, '', '', '')",
)

const Unit = z.object({ name: z.string(), unit_level: z.string(), unit_kind: z.string(), division: z.string() })
const Query = z.object({ limit: z.coerce.number().int().min(1).max(100).default(50) })
const Params = z.object({ id: z.string() })

const app = fastify()
app.addHook('onRequest', async ({ url, headers }, reply) => {
  if (url === '/health') return
  try {
    await jwtVerify((headers.authorization ?? '').slice('Bearer '.length), key)
  } catch {
    await reply.code(401).send({})
  }
})
app.get('/health', () => ({}))
app.get('/v1/assignments', ({ query }) => ({ items: page.all(Query.parse(query).limit), next: null }))
app.get('/v1/assignments/:id', ({ params }) => one.get(Params.parse(params).id) ?? {})
app.post('/v1/units', ({ body }, reply) => {
  const { name, unit_level, unit_kind, division } = Unit.parse(body)
  const [id, at] = [`441400-${randomUUID()}`, new Date().toISOString()]
  db.exec('BEGIN IMMEDIATE')
  unit.run(id, name, unit_level, unit_kind, division, at, at)
  entry.run(randomUUID(), at, at.slice(0, 10), id, JSON.stringify(body))
  db.exec('COMMIT')
  return reply.code(201).send({ id })
})
await app.listen({ port: Number(port), host: '127.0.0.1' })
