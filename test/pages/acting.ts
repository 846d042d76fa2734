// What several roles do in a test that acts a story: filling forms, doing acts, signing in for the first time, sending somebody.
import assert from 'node:assert/strict'
import type { Page } from 'playwright-core'
import { DESKTOP, go, picture, settled, signIn, visit } from './harness.ts'

const PASSWORD = 'Wandering-river-417'

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

let given = Date.now()

/** An invented citizen number of somebody born in 1985. */
export const inventedNumber = (): string => {
  const body = `44000019850317${String(100 + ((given += 1) % 900))}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

/** Today in Shanghai. */
export const today = (): string => new Date(Date.now() + 8 * 36e5).toISOString().slice(0, 10)

/** Whoever is offered first, where it does not matter who. */
export const FIRST_OFFERED = 'first offered'

/** How much of a form a picture of a guide shows. */
const FORM_HEIGHT = 620

const COUNTY_LENGTH = 6

type Values = Readonly<Record<string, string>>

/** Fills the form that is open, field by field, as it is labelled for a reader and named on the wire. */
export const fill = async (page: Page, values: Values): Promise<void> => {
  for (const [name, value] of Object.entries(values)) {
    const field = page.locator(`form.act [name="${name}"]`)
    await field.first().waitFor()
    if ((await field.first().getAttribute('type')) === 'radio') {
      await page.locator(`form.act [name="${name}"][value="${value}"]`).check()
      continue
    }
    // a place below a city: its county comes first
    const area = page.locator(`form.act [name="${name}:area"]`)
    if ((await area.count()) > 0) await area.selectOption(value.slice(0, COUNTY_LENGTH))
    const isChoice = await field.evaluate((element) => element.tagName === 'SELECT')
    if (value === FIRST_OFFERED) await field.selectOption({ index: 1 })
    else await (isChoice ? field.selectOption(value) : field.fill(value))
  }
}

/** Opens the form of a new record from the menu of records, fills and sends it; answers the address of what was made. */
export const enter = async (
  page: Page,
  record: string,
  given: Values,
  values: Values,
  shown?: string,
): Promise<string> => {
  const query = new URLSearchParams(given).toString()
  await go(page, `#/new/${record}${query === '' ? '' : `?${query}`}`)
  await fill(page, values)
  if (shown !== undefined) await picture(page, shown, FORM_HEIGHT)
  await page.locator('form.act button[type=submit]').click()
  const made = page.getByRole('status').locator('a[href*="#/"]').first()
  const refused = page.getByRole('alert').first()
  await made.or(refused).first().waitFor()
  assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], record)
  return (await made.getAttribute('href')) ?? ''
}

/** Does one act on the record that is open, and waits until the page says that it is done. */
export const act = async (page: Page, button: string, values: Values = {}): Promise<void> => {
  await page.getByRole('button', { name: button, exact: true }).click()
  await fill(page, values)
  await page.getByRole('button', { name: `确认${button}` }).click()
  const refused = page.getByRole('alert').first()
  await page.getByRole('status').getByText('已办理').or(refused).first().waitFor()
  assert.deepEqual(await page.getByRole('alert').allInnerTexts(), [], button)
  await settled(page)
}

/** Sets a password of one's own in the place of the one-time one. */
export const newPassword = async (page: Page, once: string): Promise<void> => {
  await page.getByLabel('当前密码').fill(once)
  for (const label of ['新密码', '再输入一次新密码']) await page.getByLabel(label, { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: '保存' }).click()
  await page.getByRole('heading', { level: 1, name: '我的工作' }).waitFor()
}

/** A user made by the city, who signs in for the first time and sets a password of his own. */
export const newcomer = async (city: Page, tenant: string, user: Values, viewport = DESKTOP) => {
  await enter(city, 'users', {}, user)
  const once = await city.getByRole('status').locator('code').innerText()
  const made = await visit(viewport)
  await signIn(made.page, { tenant, username: user['username'] ?? '', password: once })
  await newPassword(made.page, once)
  return made
}

interface Sides {
  unit: Page
  partner: Page
  host: Page
  village: string
}

interface Sent {
  name: string
  from: string
  to: string
  /** The sentence his posting stands in once both keys are turned. */
  standing: RegExp
  /** Whether the forms are pictured for the guides. */
  pictured: boolean
}

/** The unit enters a person, its city nominates and submits him, the city of the village confirms: who was sent, by which posting. */
export const send = async ({ unit, partner, host, village }: Sides, { name, from, to, standing, pictured }: Sent) => {
  await go(unit, '#/mine') // away from whom was entered before
  await go(unit, '#/new/people')
  await fill(unit, { name, citizen_id: inventedNumber() })
  await unit.getByLabel(/^所在单位/).selectOption({ index: 1 })
  await fill(unit, {
    party_status: 'full',
    cadre_rank: 'division_deputy',
    valid_from: '2014-03-01',
    health_status: 'fit',
    health_checked_on: from,
    attest_political: 'true',
    attest_political_on: from,
    attest_coordination: 'true',
    attest_coordination_on: from,
  })
  if (pictured) await picture(unit, 'person-form', 780)
  await unit.getByRole('button', { name: '录入人员' }).click()
  const file = unit.getByRole('status').locator('a[href*="/people/"]')
  const person = ((await file.getAttribute('href')) ?? '').split('/').at(-1) ?? ''

  await go(partner, `#/new/postings?village_code=${village}&post_role=team_leader&person_id=${person}`)
  await fill(partner, { planned_start: from, planned_end: to })
  await partner.getByRole('region', { name: '规则核对' }).getByText('未发现问题').waitFor()
  if (pictured) {
    await partner
      .locator('form.act [name=village_code] option:checked', { hasText: '示例三年村' })
      .waitFor({ state: 'attached' })
    await picture(partner, 'nominate', 680)
  }
  await partner.getByRole('button', { name: '保存草稿' }).click()
  await partner.getByText('尚未报送').waitFor()
  await partner.getByRole('button', { name: '报送' }).click()
  await partner.getByRole('button', { name: '确认报送' }).click()
  await partner.getByText(/待梅州市.*确认/).waitFor()
  const posting = new URL(partner.url()).hash

  await go(host, posting)
  await host.getByText(/人选档案在派出方/).waitFor()
  if (pictured) await picture(host, 'confirm', 640)
  await host.getByRole('button', { name: '确认', exact: true }).click()
  await host.getByRole('button', { name: '确认无误' }).click()
  await host.getByText(standing).first().waitFor()
  return { person, posting_id: posting.split('/').at(-1) ?? '' }
}
