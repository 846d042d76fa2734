// A temporary branch from the routing of its people to its papers, by the two sides.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const PARTNER = 'city_org@440100'
const HOST = 'city_org@441400'
const COUNTY = '441424'
const TERM = 3

const Items = z.object({ items: z.array(z.looseObject({ id: z.string(), village_code: z.string().default('') })) })
const Made = z.looseObject({ id: z.string() })
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

const inventedNumber = (n: number): string => {
  const body = `44000019860612${String(100 + ((Math.floor(Date.now() / 1000) * 3 + n) % 900))}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

const today = (): string => new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10)

const afterYears = (day: string, years: number): string => {
  const end = new Date(`${Number(day.slice(0, 4)) + years}${day.slice(4)}T00:00:00Z`)
  return new Date(end.getTime() - 864e5).toISOString().slice(0, 10)
}

/** Guangzhou's leaders in villages of one county, in post from today. */
const postLeaders = async (count: number): Promise<void> => {
  const path = `/v1/assignments?tenant=441400&division=${COUNTY}&helper_tenant=440100&status=active&limit=100`
  const villages = Items.parse(await ask(PARTNER, path)).items.slice(-count)
  const unit = Items.parse(await ask(PARTNER, '/v1/units?limit=1')).items[0]?.id
  const day = today()
  for (const [n, { village_code }] of villages.entries()) {
    const person = Made.parse(
      await ask(PARTNER, '/v1/people', {
        name: `示例队长${n}（演示）`,
        citizen_id: inventedNumber(n),
        party_status: 'full',
        cadre_rank: 'section_chief',
        home_unit: unit,
        health_status: 'fit',
        health_checked_on: day,
        attest_political: true,
        attest_political_on: day,
        attest_coordination: true,
        attest_coordination_on: day,
      }),
    )
    const posting = Made.parse(
      await ask(PARTNER, '/v1/postings', {
        village_code,
        post_role: 'team_leader',
        person_id: person.id,
        planned_start: day,
        planned_end: afterYears(day, TERM),
      }),
    )
    await ask(PARTNER, `/v1/postings/${posting.id}/submit`, {})
    await ask(HOST, `/v1/postings/${posting.id}/confirm`, {})
  }
}

test('from the routing of people in post to an approved branch with its officer and its papers', async () => {
  await postLeaders(3)
  const partner = await visitAs('440100', PARTNER)
  await go(partner.page, `#/routing/${COUNTY}`)
  await partner.page.getByRole('heading', { name: /^成立新支部：广州市/ }).waitFor()
  await accessible(partner.page)
  await partner.page.getByRole('link', { name: '起草成立登记' }).first().click()
  await settled(partner.page)
  const rows = partner.page.locator('fieldset[name=members] .row-of-rows')
  assert.ok((await rows.count()) >= 3)
  await partner.page
    .locator('fieldset', { hasText: '挂靠党组织' })
    .first()
    .locator('[name=name]')
    .fill('示例县直属机关党委（演示）')
  await partner.page.locator('fieldset', { hasText: '挂靠党组织' }).first().locator('[name=division]').fill(COUNTY)
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
  await host.page.locator('fieldset[name=officers] [name=posting_id]').selectOption({ label: '示例队长0（演示）' })
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
