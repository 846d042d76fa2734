// Figures and tasks counted anew from the records: nothing differs after a life of records, and what was made to differ is put right.
import { expect, test } from 'vitest'
import { posted } from '../../../test/harness/confirmed.ts'
import { query, write } from '../../../test/harness/databases.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as } = suite()

interface Recount {
  figures_differ: number
  tasks_differ: number
  figures: { indicator: string; counted: number; recounted: number }[]
  tasks: { id: string; what: string }[]
}

const NOTHING = { figures: [], figures_differ: 0, months_differ: 0, tasks: [], tasks_differ: 0 }

const recountOf = async (tenant: string): Promise<Recount> =>
  (await (await as('province_admin')).get(`/v1/summary/recount?tenant=${tenant}`)).json as Recount

test('what was made to differ is found, named and put right once', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id } = await posted(as, { sender: partner, host, code })
  const province = await as('province_admin')
  await province.post('/v1/summary/repairs', { tenant: '441400' }) // the scene's own rows were put there without figures
  expect(await recountOf('441400')).toMatchObject(NOTHING)
  expect(await recountOf('440100')).toMatchObject(NOTHING)
  await write('441400', [
    {
      sql: `UPDATE counter_days SET delta = delta + 3 WHERE (series, day) IN (SELECT s.id, d.day FROM counter_series s
        JOIN counter_days d ON d.series = s.id WHERE s.indicator = 'people' LIMIT 1)`,
      params: [],
    },
    { sql: "DELETE FROM tasks WHERE subject_id = ? AND rule = 'R-75' AND period = '2027'", params: [id] },
    {
      sql: "UPDATE tasks SET due_on = '2030-01-01' WHERE subject_id = ? AND rule = 'R-75' AND period = '2028'",
      params: [id],
    },
  ])
  const found = await recountOf('441400')
  expect(found.figures).toContainEqual(expect.objectContaining({ indicator: 'people' }))
  expect(found.tasks.map(({ what }) => what)).toEqual(['missing', 'different'])
  const repair = await province.post('/v1/summary/repairs', { tenant: '441400' })
  expect(repair.json).toMatchObject({ tasks: 2 })
  expect(await recountOf('441400')).toMatchObject(NOTHING)
  const again = await province.post('/v1/summary/repairs', { tenant: '441400' })
  expect(again.json).toMatchObject({ figures: 0, tasks: 0 })
  const entries = await query('441400', "SELECT actor_tenant FROM journal WHERE action = 'repair' ORDER BY seq")
  expect(entries.map(({ actor_tenant }) => actor_tenant)).toEqual(['441400', '440000', '441400', '440000', '440000'])
})

test('only the province recounts, and only a tenant there is', async () => {
  expect((await (await as('city_org', '441400')).get('/v1/summary/recount?tenant=441400')).status).toBe(403)
  expect((await (await as('province_admin')).get('/v1/summary/recount?tenant=449900')).status).toBe(404)
})
