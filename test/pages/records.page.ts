// The record screens drawn from the API's own description: every writing operation has a form, and the acts of a day are done there.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { fieldName } from '../../web/src/text/field-names-catalogue.ts'
import { recordName } from '../../web/src/text/records-catalogue.ts'
import { actName, valueName } from '../../web/src/text/screens-catalogue.ts'
import { accessible, ask, base, fitsWidth, go, listsFit, PHONE, settled, visitAs } from './harness.ts'

const Document = z.looseObject({ paths: z.record(z.string(), z.record(z.string(), z.unknown())) })

const Act = z.looseObject({ method: z.string(), path: z.string() })
const Described = z.array(
  z.looseObject({ create: Act.nullable(), acts: z.array(Act), imports: z.array(z.looseObject({ path: z.string() })) }),
)

/** Operations without a form of their own, each with the reason. */
const ELSEWHERE: ReadonlyMap<string, string> = new Map([
  ['post /v1/auth/token', 'for programs: OAuth’s own'],
  ['post /v1/auth/revoke', 'for programs: OAuth’s own'],
  ['post /v1/auth/session', 'the sign-in screen'],
  ['post /v1/auth/session/renew', 'after a reload, and while one works'],
  ['post /v1/auth/session/end', 'signing out'],
  ['post /v1/me/password', 'the account screen'],
  ['post /v1/me/sessions/end', 'the account screen'],
  ['post /v1/summary/sealed', 'the screen of sealed months'],
  ['post /v1/summary/repairs', 'for operators: a repair is run after a recount, by a machine'],
  ['post /v1/postings/check', 'asked beside a form, writes nothing'],
  ['post /v1/assignments/what_if', 'for planning before an offer: writes nothing'],
  ['post /v1/people/search', 'asked beside a form, writes nothing'],
])

test('every writing operation is reached from the page, or stands in the list of those that are not', async () => {
  const document = Document.parse(await (await fetch(`${base}/openapi.json`)).json())
  const described = Described.parse(JSON.parse(readFileSync('web/src/api/described.json', 'utf8')))
  const forms = new Set(
    described.flatMap(({ create, acts, imports }) => [
      ...[...(create ? [create] : []), ...acts].map((act) => `${act.method} ${act.path}`),
      ...imports.map(({ path }) => `post ${path}`),
    ]),
  )
  const writing = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods)
      .filter((method) => method !== 'get')
      .map((method) => `${method} ${path}`),
  )
  assert.deepEqual(
    writing.filter((operation) => !forms.has(operation) && !ELSEWHERE.has(operation)),
    [],
  )
  assert.deepEqual(
    [...ELSEWHERE.keys()].filter((operation) => forms.has(operation)),
    [],
  )
})

type Named = z.infer<typeof Named>
const Named = z.looseObject({
  name: z.string(),
  words: z.tuple([z.string(), z.string()]).optional(),
  values: z.array(z.tuple([z.string(), z.string(), z.string()])).default([]),
  fields: z.array(z.unknown()).default([]),
})
const Form = z.looseObject({
  name: z.string(),
  words: z.tuple([z.string(), z.string()]).optional(),
  fields: z.array(Named),
})
const Whole = z.array(
  z.looseObject({
    name: z.string(),
    words: z.tuple([z.string(), z.string()]).optional(),
    list: z.looseObject({ fields: z.array(Named), filters: z.array(Named) }).nullable(),
    create: Form.nullable(),
    acts: z.array(Form),
    parts: z.array(z.looseObject({ name: z.string(), fields: z.array(Named) })),
  }),
)

/** Read by machines and by who sets them up: rights by their names on the wire, days in numbers. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['permissions', 'ending_within_days'])

const inside = (field: Named): Named[] => [field, ...field.fields.flatMap((each) => inside(Named.parse(each)))]

test('every record, field, value and act of the screens has a Chinese name', () => {
  const isChinese = (text: string): boolean => /\p{Script=Han}|^API/u.test(text)
  const nameless = Whole.parse(JSON.parse(readFileSync('web/src/api/described.json', 'utf8'))).flatMap((record) => {
    const forms = [...(record.create ? [record.create] : []), ...record.acts]
    const own = [...(record.list?.fields ?? []), ...forms.flatMap(({ fields }) => fields)]
    // a filter is called as the field it asks for
    const filters = (record.list?.filters ?? []).filter(({ name }) => !own.some((field) => field.name === name))
    const fields = [...own, ...filters, ...record.parts.flatMap((part) => part.fields)].flatMap(inside)
    return [
      [record.name, record.words?.[0] ?? recordName(record.name).zh],
      ...record.parts.map((part) => [`${record.name}/${part.name}`, fieldName(part.name).zh]),
      ...record.acts.map((act) => [`${record.name}/${act.name}`, actName(act).zh]),
      ...fields.map(({ name, words }) => [`${record.name}.${name}`, words?.[0] ?? fieldName(name).zh]),
      ...fields
        .filter(({ name }) => !AS_THEY_ARE.has(name))
        .flatMap(({ name, values }) =>
          values.map(([id, zh]) => [`${record.name}.${name}=${id}`, zh || valueName(id).zh]),
        ),
    ].flatMap(([what = '', zh = '']) => (isChinese(zh) || /=(true|false)$/.test(what) ? [] : [what]))
  })
  assert.deepEqual([...new Set(nameless)], [])
})

const Items = z.object({ items: z.array(z.looseObject({ id: z.string().optional() })) })

test('a unit is entered and changed through its form; what is wrong is said at the field, what was typed stays', async () => {
  const { page, close } = await visitAs('441400', 'city_org@441400')
  await go(page, '#/records/units')
  await page.getByRole('link', { name: '登记单位' }).click()
  await settled(page)
  await accessible(page)
  await page.getByLabel(/^名称/).fill('梅州市水务局（演示）')
  await page.getByLabel(/^统一社会信用代码/).fill('123')
  await page.getByRole('button', { name: '确认登记' }).click()
  await page.getByRole('alert').waitFor()
  assert.equal(await page.getByLabel(/^名称/).inputValue(), '梅州市水务局（演示）')
  // The menu and back: the form is as it was left.
  await page.getByRole('link', { name: '待办事项' }).click()
  await settled(page)
  await page.goBack()
  await settled(page)
  assert.equal(await page.getByLabel(/^名称/).inputValue(), '梅州市水务局（演示）')
  await page.getByLabel(/^统一社会信用代码/).fill('')
  await page.getByLabel(/^单位层级/).selectOption('city')
  await page.getByLabel(/^单位性质/).selectOption('organ')
  await page.getByRole('button', { name: '确认登记' }).click()
  await page.getByRole('status').getByText('已建立').waitFor()
  await page
    .getByRole('status')
    .getByRole('link', { name: /梅州市水务局/ })
    .click()
  await settled(page)
  await page.getByRole('button', { name: '修改', exact: true }).click()
  await page.getByRole('button', { name: '确认修改' }).click()
  await page.getByText('没有任何改动。').waitFor()
  await close()
})

const Keys = z.object({ items: z.array(z.looseObject({ name: z.string(), expires_at: z.string() })) })

test('until when a key is good is chosen by a clock of the province, not typed with its zone', async () => {
  const { page, close } = await visitAs('441400', 'city_org@441400')
  const day = `${new Date().getUTCFullYear() + 1}-01-15`
  const name = `数据中心${Date.now()}（演示）`
  await go(page, '#/new/api_keys')
  await page.getByLabel(/^名称/).fill(name)
  await page.locator('fieldset[name=permissions] input[type=checkbox]').first().check()
  await page.getByLabel(/^失效时间/).fill(`${day}T18:30`)
  await page.getByRole('button', { name: '确认新建' }).click()
  await page.getByRole('status').getByText('已建立').waitFor()
  const { items } = Keys.parse(await ask('city_org@441400', '/v1/api_keys?limit=100'))
  assert.equal(items.find((key) => key.name === name)?.expires_at, `${day}T10:30:00.000Z`)
  await close()
})

test('every list and every form of a supported city opens, fits a phone, and is refused nothing', async () => {
  const { page, close } = await visitAs('441400', 'city_org@441400', PHONE)
  await go(page, '#/records')
  const links = await page.locator('.record-kinds a').all()
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')))
  assert.ok(addresses.length > 30, `only ${addresses.length} lists and forms`)
  for (const address of addresses) {
    await go(page, address ?? '')
    await fitsWidth(page)
    await listsFit(page)
    assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], `${address}`)
    assert.equal(await page.getByText('没有这个页面').count(), 0, `${address}`)
    if (!address?.startsWith('#/new/')) continue
    // the title and the button of a form are one word
    const title = await page.getByRole('heading', { level: 1 }).innerText()
    const doing = await page.locator('form.act button[type=submit]').allInnerTexts()
    for (const button of doing.filter((text) => text.startsWith('确认')))
      assert.ok(title.includes(button.replace(/^确认/, '')), `${address}: ${title} stands over ${button}`)
  }
  await close()
})

test('filters stand in the address: another visit to it shows the same', async () => {
  const { page, close } = await visitAs('441400', 'city_org@441400')
  await go(page, '#/records/postings')
  await page.getByText('筛选').click()
  await page.getByLabel('岗位').selectOption('first_secretary')
  await settled(page)
  assert.match(page.url(), /post_role=first_secretary/)
  const { items } = Items.parse(await ask('city_org@441400', '/v1/postings?post_role=first_secretary&limit=50'))
  assert.equal(await page.locator('tbody tr').count(), items.length)
  await close()
})

/** The levels of the places a form offers: four digits and 00 of a city, six of a county, nine of a township, twelve of a village. */
const offeredAt = async (page: Page, record: string): Promise<string[]> => {
  await go(page, `#/new/${record}`)
  await page.locator('form.act [name=place]').waitFor()
  const areas = page.locator('form.act [name="place:area"]')
  if ((await areas.count()) > 0) await areas.selectOption({ index: 1 })
  await page.locator('form.act [name=place] option:nth-child(2)').waitFor({ state: 'attached' })
  const read = `[...document.querySelectorAll('form.act [name=place] option')].map((option) => option.value).filter(Boolean)`
  const codes = await page.evaluate<string[]>(read)
  return [...new Set(codes.map((code) => (code.endsWith('00') && code.length === 6 ? 'city' : String(code.length))))]
}

test('a form offers the places at which its reader writes, and none that the API refuses him', async () => {
  const county = await visitAs('441400', 'county_org@441424')
  for (const record of ['officials', 'leadership_posts'])
    assert.deepEqual((await offeredAt(county.page, record)).toSorted(), ['12', '9'], record)
  assert.deepEqual((await offeredAt(county.page, 'cadre_trainings')).toSorted(), ['6', '9'])
  assert.ok(!(await offeredAt(county.page, 'accountability_cases')).includes('6'), 'on the heads of his own county')
  await county.page.getByLabel(/^单位/).first().fill('示例局（演示）')
  await settled(county.page)
  const own = county.page.locator('form.act [name=place] option[value="441424"]')
  assert.equal(await own.count(), 1, 'on a body of the county')
  await county.close()
  const city = await visitAs('441400', 'city_org@441400')
  for (const record of ['officials', 'leadership_posts'])
    assert.deepEqual(await offeredAt(city.page, record), ['6'], record)
  await city.close()
})
