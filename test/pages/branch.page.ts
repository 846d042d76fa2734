// A temporary branch from the routing of its people to its papers, by the two sides.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const PARTNER = 'city_org@440100'
/** Its leaders are in post in the demo and in no branch yet. */
const COUNTY = '441426'
const MEMBERS = 3

const Leaders = z.object({
  items: z.array(z.looseObject({ id: z.string(), person_name: z.string(), planned_start: z.string() })),
})

const today = (): string => new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10)

/** One of Guangzhou’s leaders in the county. */
const leaderOf = async (): Promise<string> => {
  const path = `/v1/postings?division=${COUNTY}&status=active&post_role=team_leader&limit=1`
  return Leaders.parse(await ask(PARTNER, path)).items[0]?.person_name ?? ''
}

/** The application that is open: the organisation it is attached to, and where each member keeps his Party life. */
const fillApplication = async (page: Page): Promise<void> => {
  const attached = page.locator('fieldset', { hasText: '挂靠党组织' }).first()
  await attached.locator('[name=name]').fill('示例县直属机关党委（演示）')
  await attached.locator('[name="division:area"]').selectOption(COUNTY)
  await attached.locator('[name=division]').selectOption(COUNTY)
  await attached.locator('[name=org_type]').selectOption('611')
  for (const row of await page.locator('fieldset[name=members] .row-of-rows').all()) {
    await row.locator('[name=name]').fill('示例机关党支部（演示）')
    await row.locator('[name=org_type]').selectOption('631')
  }
}

/** Another member is looked for among hundreds by what one knows of him, by keyboard; then he is taken out again. */
const narrowsMembers = async (page: Page): Promise<void> => {
  const rows = page.locator('fieldset[name=members] .row-of-rows')
  await page.locator('fieldset[name=members]').getByRole('button', { name: '增加一行' }).click()
  const row = rows.nth(MEMBERS)
  const search = row.getByRole('searchbox', { name: '输入姓名、村名等查找' })
  await search.waitFor()
  const options = row.locator('[name=posting_id] option:not([value=""])')
  const all = await options.count()
  assert.ok(all > 100, `the demo offers hundreds, not ${all}`)
  const [village = ''] = /示例村\d+/.exec((await options.last().textContent()) ?? '') ?? []
  await search.fill(`${village} 在岗`)
  await row
    .getByRole('status')
    .getByText(/^找到\d项，共\d+项$/)
    .waitFor()
  const found = await options.allTextContents()
  assert.ok(found.length > 0 && found.length < 10, `${found.length} of ${all} are left`)
  assert.ok(found.every((text) => text.includes(village) && text.includes('在岗')))
  await search.press('Enter') // sends nothing
  await search.press('Tab')
  await page.keyboard.press('ArrowDown')
  assert.notEqual(await row.locator('[name=posting_id]').inputValue(), '')
  await search.fill('没有这个人')
  await row.getByText(/^找到0项/).waitFor()
  assert.equal(await options.count(), 1, 'who is chosen stays')
  await accessible(page)
  await page.getByRole('button', { name: `删除第${MEMBERS + 1}行` }).click()
  assert.equal(await rows.count(), MEMBERS)
}

test('from the routing of people in post to an approved branch with its officer and its papers', async () => {
  const partner = await visitAs('440100', PARTNER)
  await go(partner.page, `#/routing/${COUNTY}`)
  await partner.page.getByRole('heading', { name: /^成立新支部：广州市/ }).waitFor()
  await accessible(partner.page)
  await partner.page.getByRole('link', { name: '起草成立登记' }).first().click()
  await settled(partner.page)
  const rows = partner.page.locator('fieldset[name=members] .row-of-rows')
  assert.ok((await rows.count()) >= MEMBERS)
  // a branch of a few: a larger one would have a committee
  while ((await rows.count()) > MEMBERS)
    await rows
      .last()
      .getByRole('button', { name: /^删除第/ })
      .click()
  await fillApplication(partner.page)
  await narrowsMembers(partner.page)
  await partner.page.getByRole('button', { name: '确认起草' }).click()
  await partner.page.getByRole('status').getByRole('link').first().click()
  await partner.page.getByText(/尚未报送/).waitFor()
  await partner.page.getByRole('button', { name: '报送' }).click()
  await partner.page.getByRole('button', { name: '确认报送' }).click()
  await partner.page.getByText(/待梅州市县（市、区）委组织部批准|待梅州市.*批准/).waitFor()
  const address = new URL(partner.page.url()).hash
  await partner.close()

  const host = await visitAs('441400', `county_org@${COUNTY}`, PHONE)
  await go(host.page, address)
  await host.page.getByRole('button', { name: '批准' }).click()
  await host.page.getByLabel(/^批准的党组织/).fill('示例县委组织部（演示）')
  await host.page.getByLabel(/^批准日期/).fill(today())
  await host.page.locator('fieldset[name=officers]').getByRole('button', { name: '增加一行' }).click()
  await host.page.locator('fieldset[name=officers] [name=posting_id]').selectOption({ label: await leaderOf() })
  await host.page.locator('fieldset[name=officers] [name=office]').selectOption('secretary')
  await accessible(host.page)
  await fitsWidth(host.page)
  await host.page.getByRole('button', { name: '确认批准' }).press('Enter')
  await host.page.getByText(/^已成立/).waitFor()
  await host.page.getByRole('heading', { name: '打印材料' }).waitFor()
  await settled(host.page)
  assert.ok((await host.page.getByRole('table', { name: '打印材料' }).locator('tbody tr').count()) > 0)
  assert.equal(await host.page.getByRole('button', { name: '退回' }).count(), 0)
  await host.close()
})

test('a branch of years past is entered late: its own days are given, and it shows whom it had on its last day', async () => {
  const path = `/v1/postings?division=${COUNTY}&status=completed&post_role=team_leader&limit=20`
  const { items } = Leaders.parse(await ask(PARTNER, path))
  const members = items.slice(0, MEMBERS)
  assert.equal(members.length, MEMBERS, 'the demo has leaders of the first campaign')
  const given = { name: '示例驻县临时党支部（演示）', pattern: 'resident_unit', level: 'county', host_code: COUNTY }
  const partner = await visitAs('440100', PARTNER)
  const query = new URLSearchParams({ ...given, members: members.map(({ id }) => id).join(' ') })
  await go(partner.page, `#/new/branches?${query.toString()}`)
  await fillApplication(partner.page)
  await partner.page.locator('form.act button[type=submit]').click()
  await settled(partner.page)
  assert.deepEqual(await partner.page.getByRole('alert').allInnerTexts(), [])
  await partner.page.getByRole('status').getByRole('link').first().click()
  await partner.page.getByText(/尚未报送/).waitFor()
  await partner.page.getByRole('button', { name: '报送' }).click()
  await partner.page.getByLabel(/^报送日期/).fill('2017-03-01')
  await partner.page.getByRole('button', { name: '确认报送' }).click()
  await partner.page.getByText('广州市已于2017-03-01报送').waitFor()
  const address = new URL(partner.page.url()).hash
  await partner.close()

  const host = await visitAs('441400', `county_org@${COUNTY}`)
  await go(host.page, address)
  await host.page.getByRole('button', { name: '批准' }).click()
  await host.page.getByLabel(/^批准的党组织/).fill('示例县委组织部（演示）')
  await host.page.getByLabel(/^批准日期/).fill('2017-03-10')
  await host.page.locator('fieldset[name=officers]').getByRole('button', { name: '增加一行' }).click()
  await host.page.locator('fieldset[name=officers] [name=posting_id]').selectOption({ index: MEMBERS })
  await host.page.locator('fieldset[name=officers] [name=office]').selectOption('secretary')
  await host.page.getByRole('button', { name: '确认批准' }).click()
  await host.page.getByText('已办理：批准。').waitFor()
  await settled(host.page)
  // all of them have left since, so the branch is gone; who they were is still read
  await host.page.getByText(/撤销之日（\d{4}-\d\d-\d\d）的党员/).waitFor()
  const rows = host.page.getByRole('table', { name: '党员', exact: true }).locator('tbody tr')
  await rows.nth(MEMBERS - 1).waitFor()
  assert.equal(await rows.count(), MEMBERS)
  const officers = host.page.getByRole('table', { name: '支部委员' }).locator('tbody tr')
  await officers.filter({ hasNotText: '正在读取' }).first().waitFor()
  const [officer = ''] = await officers.allInnerTexts()
  assert.ok(
    members.some(({ person_name }) => officer.includes(person_name)),
    officer,
  )
  assert.match(officer, /2017-03-10\s+\d{4}-\d\d-\d\d/)
  // a long list comes in pieces: an officer is named whoever stands before him in it
  await host.page.route(/\/members\?limit=100/, (route) =>
    route.continue({ url: route.request().url().replace('limit=100', 'limit=1') }),
  )
  await host.page.reload()
  await officers.filter({ hasText: officer.split('\t')[1] ?? 'no name' }).waitFor()
  await host.close()
})
