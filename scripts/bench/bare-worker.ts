/**
 * The same SQL as the product's over the same rows, and nothing else: no sign-in, rules, idempotency, signatures or schemas. What the
 * product costs beside it is the product's own work.
 */
export const BARE_WORKER = `
const JSON_TYPE = { headers: { 'content-type': 'application/json' } }
const DAY = '2026-11-23', AT = DAY + 'T02:00:00.000Z'
const FIGURES = 'SELECT s.indicator, coalesce((SELECT m.total FROM counter_months m WHERE m.series = s.id AND m.month < ? ORDER BY m.month DESC LIMIT 1), 0) ' +
  '+ coalesce((SELECT sum(d.delta) FROM counter_days d WHERE d.series = s.id AND d.day >= ? AND d.day <= ?), 0) AS value FROM counter_series s'
const TASKS = 'SELECT * FROM tasks WHERE +opens_on <= ? AND due_on <= ? ORDER BY due_on, id LIMIT 51'
const summary = async (env) => {
  const cities = Object.keys(env).filter((name) => /^D44\\d{4}$/.test(name) && name !== 'D440000')
  const parts = await Promise.all(cities.map((name) => env[name].prepare(FIGURES).bind(DAY.slice(0, 7), DAY.slice(0, 8) + '01', DAY).all()))
  const sums = {}
  for (const { results } of parts) for (const { indicator, value } of results) sums[indicator] = (sums[indicator] ?? 0) + value
  return sums
}
const create = async (db, { name, unit_level, unit_kind, division }) => {
  const id = '441400-' + crypto.randomUUID()
  await db.batch([
    db.prepare('INSERT INTO units (id, name, unit_level, unit_kind, division, version, created_at, updated_at) VALUES (?, ?, ?, ?, ?, 1, ?, ?)')
      .bind(id, name, unit_level, unit_kind, division, AT, AT),
    db.prepare("INSERT INTO journal (id, at, day, actor_tenant, actor_kind, actor_id, action, record, record_id, draft, changes, rule_version, request_id, mac) " +
      "VALUES (?, ?, ?, '441400', 'user', 'bare', 'create', 'units', ?, 0, '{}', '', '', '')").bind(crypto.randomUUID(), AT, DAY, id)])
  return { id }
}
export default { async fetch(request, env) {
  const { pathname, searchParams } = new URL(request.url), db = env.D441400
  if (pathname === '/health') return Response.json({})
  if (pathname === '/v1/summary') return Response.json(await summary(env))
  if (pathname === '/v1/units') return Response.json(await create(db, await request.json()), { status: 201 })
  if (pathname === '/v1/tasks') return Response.json({ items: (await db.prepare(TASKS).bind(DAY, DAY).all()).results.slice(0, 50) })
  if (pathname === '/v1/assignments') {
    const { results } = await db.prepare('SELECT * FROM assignments ORDER BY village_code, id LIMIT 51').all()
    return Response.json({ items: results.slice(0, Number(searchParams.get('limit') ?? 50)), next: null })
  }
  return new Response(JSON.stringify((await db.prepare('SELECT * FROM assignments WHERE id = ?').bind(pathname.split('/').pop()).all()).results[0]), JSON_TYPE)
} }
`
