// A temporary branch from the routing of its people to its papers, by the two sides.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const PARTNER = 'city_org@440100'
/** Its leaders are in post in the demo and in no branch yet. */
const COUNTY = '441426'
const MEMBERS = 3

const Leaders = z.object({ items: z.array(z.looseObject({ person_name: z.string() })) })

const today = (): string => new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10)

/** One of Guangzhou’s leaders in the county. */
const leaderOf = async (): Promise<string> => {
  const path = `/v1/postings?division=${COUNTY}&status=active&post_role=team_leader&limit=1`
  return Leaders.parse(await ask(PARTNER, path)).items[0]?.person_name ?? ''
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
  await partner.page
    .locator('fieldset', { hasText: '挂靠党组织' })
    .first()
    .locator('[name=name]')
    .fill('示例县直属机关党委（演示）')
  const attached = partner.page.locator('fieldset', { hasText: '挂靠党组织' }).first()
  await attached.locator('[name="division:area"]').selectOption(COUNTY)
  await attached.locator('[name=division]').selectOption(COUNTY)
  await partner.page
    .locator('fieldset', { hasText: '挂靠党组织' })
    .first()
    .locator('[name=org_type]')
    .selectOption('611')
  for (const row of await rows.all()) {
    await row.locator('[name=name]').fill('示例机关党支部（演示）')
    await row.locator('[name=org_type]').selectOption('631')
  }
  await partner.page.getByRole('button', { name: '确认新建' }).click()
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
