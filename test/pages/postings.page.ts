// From a person to somebody in post: entered, nominated with the rules beside the form, submitted, and confirmed by a second key.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { addMonths, dayBefore } from '../../src/rules/dates.ts'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const Items = z.object({
  items: z.array(z.looseObject({ id: z.string().default(''), village_code: z.string().default('') })),
})
const Seats = z.object({
  items: z.array(z.looseObject({ post_role: z.string(), holder: z.unknown(), successor: z.unknown() })),
})

const CITY = 'city_org@441400'
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

let given = Date.now()

/** An invented citizen number that nobody had before. */
const inventedNumber = (): string => {
  const body = `44000019840512${String(100 + ((given += 1) % 900))}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(body.charAt(i)), 0)
  return body + '10X98765432'.charAt(sum % 11)
}

/** A village of Meizhou with an assignment in force whose first secretary is not there. */
const vacantVillage = async (): Promise<string> => {
  const { items } = Items.parse(await ask(CITY, '/v1/assignments?tenant=441400&status=active&limit=100'))
  for (const { village_code } of items.toReversed()) {
    const seats = Seats.parse(await ask(CITY, `/v1/villages/${village_code}/seats`)).items
    if (
      seats.some(
        ({ post_role, holder, successor }) => post_role === 'first_secretary' && holder === null && successor === null,
      )
    )
      return village_code
  }
  throw new Error('no village without a first secretary')
}

const dayFrom = (days: number): string => new Date(Date.now() + 8 * 36e5 + days * 864e5).toISOString().slice(0, 10)

test('who is in post on the days of a term is offered last, and that he is stands beside his name', async () => {
  const { items } = z
    .object({ items: z.array(z.looseObject({ person_id: z.string().optional(), planned_end: z.string() })) })
    .parse(await ask(CITY, '/v1/postings?status=active&sender=441400&limit=50'))
  const posted = items.find(({ person_id }) => person_id !== undefined)
  assert.ok(posted?.person_id)
  const { page, close } = await visitAs('441400', CITY)
  await go(page, '#/new/postings')
  const choice = page.getByLabel(/^人员/)
  const option = choice.locator(`option[value="${posted.person_id}"]`)
  await choice.locator(`option[value="${posted.person_id}"]`, { hasText: '已有任职' }).waitFor({ state: 'attached' })
  const texts = (await choice.locator('option').allInnerTexts()).slice(1)
  const firstPosted = texts.findIndex((text) => text.includes('已有任职'))
  assert.ok(firstPosted > 0, 'somebody who is free stands first')
  assert.ok(texts.slice(firstPosted).every((text) => text.includes('已有任职')))
  // After his last day he is free again.
  const after = new Date(Date.parse(`${posted.planned_end}T00:00:00Z`) + 2 * 864e5).toISOString().slice(0, 10)
  await page
    .getByLabel(/^计划开始日期/)
    .first()
    .fill(after)
  await settled(page)
  assert.doesNotMatch(await option.innerText(), /已有任职/)
  await close()
})

test('whom somebody replaces is offered among those of the same village', async () => {
  const Posted = z.object({
    items: z.array(
      z.looseObject({ id: z.string(), village_code: z.string().nullable(), person_id: z.string().optional() }),
    ),
  })
  const { items } = Posted.parse(await ask(CITY, '/v1/postings?status=active&sender=441400&limit=50'))
  const [one, other] = items.filter(({ village_code, person_id }) => village_code !== null && person_id !== undefined)
  assert.ok(one?.village_code && other?.person_id && other.village_code !== one.village_code)
  const { page, close } = await visitAs('441400', CITY)
  await go(page, `#/new/postings?village_code=${one.village_code}&person_id=${other.person_id}`)
  const choice = page.getByLabel(/^接替/)
  await choice.locator(`option[value="${one.id}"]`).waitFor({ state: 'attached' })
  assert.equal(await choice.locator(`option[value="${other.id}"]`).count(), 0)
  await close()
})

test('a person is entered, nominated with the rules beside the form, submitted, and confirmed by a second user', async () => {
  const village = await vacantVillage()
  const number = inventedNumber()
  const first = await visitAs('441400', CITY)
  const { page } = first
  await go(page, `#/new/people?village_code=${village}&post_role=first_secretary`)
  await page.getByRole('heading', { level: 1, name: '录入人员' }).waitFor()
  await page.getByLabel(/^姓名/).fill('示例书记甲（演示）')
  await page.getByLabel(/^公民身份号码/).fill(`${number.slice(0, 17)}${number.endsWith('1') ? '2' : '1'}`)
  await page.locator('.field-error', { hasText: '公民身份号码不正确' }).waitFor()
  await page.getByLabel(/^公民身份号码/).fill(number)
  await page.getByText('校验通过：1984年出生').waitFor()
  await page.getByLabel(/^所在单位/).selectOption({ index: 1 })
  await page.getByLabel(/^政治面貌/).selectOption('full')
  await page.getByLabel(/^职级/).selectOption('section_chief')
  await accessible(page)
  await page.getByLabel('健康状况', { exact: true }).selectOption('fit')
  for (const attested of [/^思想政治素质好/, /^组织协调能力强/]) await page.getByLabel(attested).selectOption('true')
  for (const label of ['健康状况核查日期', '政治素质证明日期', '组织协调能力证明日期'])
    await page.getByLabel(label).fill(dayFrom(0))
  await page.getByRole('button', { name: '录入人员' }).click()
  await page.getByText('号码已加密保存，不再显示').waitFor()
  assert.doesNotMatch(await page.content(), new RegExp(number))

  await page.getByRole('link', { name: '提名到村任职' }).click()
  await page.getByRole('heading', { level: 1, name: '提名人选' }).waitFor()
  const rules = page.getByRole('region', { name: '规则核对' })
  await rules.getByText('填写村、岗位、人选和任期后即时核对').waitFor()
  await page
    .getByLabel(/^计划开始日期/)
    .first()
    .fill(dayFrom(0))
  await rules.getByText('未发现问题').waitFor()
  const last = page.getByLabel(/^计划截止日期/)
  const threeYears = await last.inputValue()
  await last.fill(dayFrom(400))
  await rules.getByText('需例外审批').waitFor()
  await rules.getByRole('button', { name: /填写例外：任期不为三年/ }).waitFor()
  await accessible(page)
  await last.fill(threeYears)
  await rules.getByText('未发现问题').waitFor()
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('尚未报送').waitFor()
  await page.getByRole('button', { name: '报送' }).click()
  await page.getByRole('button', { name: '确认报送' }).click()
  await page.getByText(/待本市另一名经办人确认/).waitFor()
  assert.equal(await page.getByRole('button', { name: '终止' }).count(), 0, 'nobody ends what has not begun')
  const address = new URL(page.url()).hash
  await first.close()

  const second = await visitAs('441400', 'city_org_2@441400', PHONE)
  await go(second.page, address)
  await second.page.getByRole('heading', { name: '报送内容' }).waitFor()
  await second.page.getByRole('region', { name: '规则核对' }).or(second.page.locator('.check.panel')).first().waitFor()
  await second.page.getByText('未发现问题').waitFor()
  await fitsWidth(second.page)
  await second.page.getByRole('button', { name: '确认', exact: true }).press('Enter')
  await second.page.getByText(/示例书记甲（演示）自.*起任/).waitFor()
  await accessible(second.page)
  await second.page.getByRole('button', { name: '确认无误' }).press('Enter')
  await second.page.getByText(/^在岗，任期至/).waitFor()
  await settled(second.page)
  assert.equal(await second.page.getByRole('button', { name: '退回' }).count(), 0)
  await second.close()
})

const Made = z.looseObject({ id: z.string() })

/** Somebody in post from today, for a test of its own: entered, submitted and confirmed by two users. */
const ownPosting = async (): Promise<string> => {
  const village_code = await vacantVillage()
  const unit = Items.parse(await ask(CITY, '/v1/units?limit=1')).items[0]?.id
  const day = dayFrom(0)
  const person = Made.parse(
    await ask(CITY, '/v1/people', {
      name: '示例书记乙（演示）',
      citizen_id: inventedNumber(),
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
    await ask(CITY, '/v1/postings', {
      village_code,
      post_role: 'first_secretary',
      person_id: person.id,
      planned_start: day,
      planned_end: dayBefore(addMonths(day, 36)),
    }),
  )
  await ask(CITY, `/v1/postings/${posting.id}/submit`, {})
  await ask('city_org_2@441400', `/v1/postings/${posting.id}/confirm`, {})
  return posting.id
}

test('a recall goes its steps: proposed, told, answered, decided by another user, and somebody new is owed', async () => {
  const posting = await ownPosting()
  const first = await visitAs('441400', CITY, PHONE)
  await go(first.page, `#/record/postings/${posting}`)
  await first.page.getByRole('link', { name: '提出召回' }).click()
  await settled(first.page)
  await first.page.getByLabel('理由', { exact: true }).selectOption({ label: '不能胜任' })
  await first.page.getByLabel(/^依据/).fill('三次走访反映的问题未整改（演示）')
  await first.page.getByRole('button', { name: '确认提出' }).click()
  await first.page.getByRole('status').getByRole('link').first().click()
  await first.page.getByText('待告知本人。').waitFor()
  assert.equal(
    await first.page.getByRole('button', { name: '决定召回' }).count(),
    0,
    'nobody decides before the person is told',
  )
  await first.page.getByRole('button', { name: '登记已告知本人' }).click()
  await first.page.getByRole('button', { name: '确认登记已告知本人' }).click()
  await first.page.getByText(/待梅州市决定/).waitFor()
  await first.page.getByRole('button', { name: '登记本人答复' }).click()
  await first.page.getByLabel(/^本人答复/).fill('已着手整改（演示）')
  await first.page.getByRole('button', { name: '确认登记本人答复' }).click()
  await first.page.locator('blockquote', { hasText: '已着手整改（演示）' }).waitFor()
  await accessible(first.page)
  await fitsWidth(first.page)
  const address = new URL(first.page.url()).hash
  await first.close()

  const second = await visitAs('441400', 'city_org_2@441400')
  await go(second.page, address)
  await second.page.getByRole('button', { name: '决定召回' }).press('Enter')
  await second.page.getByText(/须在30天内补派/).waitFor()
  await second.page.getByLabel(/^截止日期/).fill(dayFrom(7))
  await second.page.getByRole('button', { name: '确认决定召回' }).press('Enter')
  await second.page.getByText(/决定召回，最后在岗日/).waitFor()
  await second.page.getByRole('link', { name: '提名接替人选' }).waitFor()
  await second.close()
})

test('the accounts of a posting’s year stand on one page', async () => {
  const posting = await ownPosting()
  const { page, close } = await visitAs('441400', CITY, PHONE)
  await go(page, `#/record/postings/${posting}`)
  await page.getByRole('link', { name: '年度保障与考核' }).click()
  await page.getByRole('heading', { level: 1, name: /^年度保障与考核：/ }).waitFor()
  await settled(page)
  assert.ok((await page.getByRole('heading', { level: 2 }).count()) >= 3)
  await page
    .getByText(/年尚未填写/)
    .first()
    .waitFor()
  await accessible(page)
  await fitsWidth(page)

  await page.getByRole('link', { name: '填写：年度考核' }).click()
  const beside = page.getByRole('region', { name: '规则与后果' })
  await beside.getByText(/示例书记乙（演示），第一书记，任期/).waitFor()
  await page.getByText('示例书记乙（演示） · 第一书记').waitFor()
  await page.getByLabel(/^年度/).fill('2012')
  await page.locator('.field-error', { hasText: '不在任期内' }).waitFor()
  await page.getByLabel('不称职').check()
  await beside.getByText(/不得评先评优/).waitFor()
  await page.getByLabel(/^年度/).fill(dayFrom(0).slice(0, 4))
  await beside.getByText('目前填写的内容未发现问题。').waitFor()
  await accessible(page)
  await fitsWidth(page)
  await close()
})
