// What takes two people: an exception that another user approves, and what the host is told before it confirms.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { addMonths, dayBefore } from '../../src/rules/dates.ts'
import { act, inventedNumber, today } from './acting.ts'
import { accessible, ask, fitsWidth, go, PHONE, settled, visitAs } from './harness.ts'

const PROVINCE = 'province_admin@440000'
const HOST = 'city_org@440200'

const Made = z.looseObject({ id: z.string() })
const Items = z.object({
  items: z.array(z.looseObject({ id: z.string().default(''), village_code: z.string().default('') })),
})
const Seats = z.object({ items: z.array(z.looseObject({ holder: z.unknown(), successor: z.unknown() })) })

/** Villages of Shaoguan that provincial units help and where nobody is in post or named. */
const freeVillages = async (): Promise<string[]> => {
  const query = '/v1/assignments?tenant=440200&mode=province&status=active&limit=20'
  const { items } = Items.parse(await ask(PROVINCE, query))
  const free: string[] = []
  for (const { village_code } of items) {
    const seats = Seats.parse(await ask(HOST, `/v1/villages/${village_code}/seats`)).items
    if (seats.every(({ holder, successor }) => holder === null && successor === null)) free.push(village_code)
  }
  return free
}

/** Somebody of a provincial unit who may be posted, of a rank. */
const cadre = async (name: string, cadre_rank: string): Promise<string> => {
  const unit = Items.parse(await ask(PROVINCE, '/v1/units?limit=1')).items[0]?.id
  const day = today()
  const person = await ask(PROVINCE, '/v1/people', {
    name,
    citizen_id: inventedNumber(),
    party_status: 'full',
    cadre_rank,
    home_unit: unit,
    health_status: 'fit',
    health_checked_on: day,
    attest_political: true,
    attest_political_on: day,
    attest_coordination: true,
    attest_coordination_on: day,
  })
  return Made.parse(person).id
}

const term = { planned_start: today(), planned_end: dayBefore(addMonths(today(), 36)) }

const submitted = async (village_code: string, person_id: string): Promise<string> => {
  const body = { village_code, post_role: 'leader_and_first_secretary', person_id, ...term }
  const posting = Made.parse(await ask(PROVINCE, '/v1/postings', body))
  await ask(PROVINCE, `/v1/postings/${posting.id}/submit`, {})
  return posting.id
}

const rules = (page: Page) => page.getByRole('region', { name: '规则核对' }).or(page.locator('.check.panel')).first()

const exceptionsToApprove = (page: Page) => page.locator('.work-group', { hasText: '例外待审批' })

/** Who recorded it reads among his work that the draft is still to be submitted, and of no exception that is his to approve. */
const waitsForAnother = async (page: Page): Promise<void> => {
  await go(page, '#/mine')
  await page.locator('.work-group', { hasText: '任职草稿待报送' }).getByText('示例处长甲（演示）').waitFor()
  assert.equal(await exceptionsToApprove(page).count(), 0)
}

/** Another user of the province finds it among his work on a phone, approves, and reads that nothing speaks against the posting any more. */
const approvedBySecond = async (address: string): Promise<void> => {
  const second = await visitAs('440000', 'province_admin_2@440000', PHONE)
  await go(second.page, '#/mine')
  const line = exceptionsToApprove(second.page).locator('li', { hasText: '示例处长甲（演示）' })
  await fitsWidth(second.page)
  await line.getByRole('link', { name: '去审批' }).click()
  await settled(second.page)
  assert.equal(new URL(second.page.url()).hash, address)
  const part = second.page.locator('section', { has: second.page.getByRole('heading', { name: '例外审批', level: 2 }) })
  await part.getByRole('button', { name: '打开' }).click()
  await part.getByRole('button', { name: '批准', exact: true }).click()
  await part.getByText('申请的例外：高于副处级').waitFor()
  await part
    .getByText(/需正处级干部统筹/)
    .last()
    .waitFor()
  await accessible(second.page)
  await fitsWidth(second.page)
  await part.getByRole('button', { name: '确认批准' }).click()
  await part.getByText('已办理：批准。').waitFor()

  await rules(second.page).getByText('未发现问题').waitFor()
  await part.getByRole('button', { name: '批准', exact: true }).waitFor({ state: 'detached' })
  await second.close()
}

test('an exception is recorded in the form, told at its own fields, approved by another user of the province, and cures the rule', async () => {
  const [village = ''] = await freeVillages()
  const person = await cadre('示例处长甲（演示）', 'division_chief')
  const first = await visitAs('440000', PROVINCE)
  const { page } = first
  await go(page, `#/new/postings?village_code=${village}&post_role=leader_and_first_secretary&person_id=${person}`)
  await page.locator('[name=planned_start]').fill(term.planned_start)
  await rules(page).getByText('需例外审批').waitFor()
  await rules(page).getByRole('button', { name: '填写例外：高于副处级' }).click()
  const form = page.locator('form.act')
  await form.getByText(/已有书面批准的，填批准机关和批准日期/).waitFor()
  assert.deepEqual(await form.locator('[name=kind] option').allInnerTexts(), [
    '请选择',
    '年龄超过45周岁',
    '任期不为三年',
    '高于副处级',
    '非市县机关企事业单位',
  ])
  await form.getByLabel('批准人角色').selectOption({ label: '省委组织部' })
  await form.getByLabel('批准人角色').selectOption({ index: 0 })
  await form.locator('[name=reason]').fill('需要')
  await form
    .locator('.field', { has: page.locator('[name=reason]') })
    .locator('.field-error')
    .waitFor()
  await rules(page)
    .getByText(/理由过短：至少 10 个字/)
    .waitFor()
  await accessible(page)
  await form.locator('[name=reason]').fill('该村产业项目复杂，需正处级干部统筹（演示）')
  await rules(page)
    .getByText(/理由过短/)
    .waitFor({ state: 'detached' })
  await page.getByRole('button', { name: '保存草稿' }).click()
  await page.getByText('尚未报送').waitFor()
  await page.getByText(/有例外尚未批准/).waitFor()
  await page.getByRole('button', { name: '报送' }).click()
  await page.getByRole('button', { name: '确认报送' }).click()
  await page
    .getByRole('alert')
    .getByText(/附上经批准的例外/)
    .waitFor()
  assert.doesNotMatch(await page.getByRole('alert').innerText(), /exception_kind/)
  assert.equal(await page.getByText('记录已被他人更新').count(), 0)
  const address = new URL(page.url()).hash

  await waitsForAnother(page)
  await approvedBySecond(address)
  await go(page, address)
  await page.reload()
  await settled(page)
  await page.getByRole('button', { name: '报送' }).click()
  await page.getByRole('button', { name: '确认报送' }).click()
  await page.getByText(/待韶关市确认/).waitFor()
  await first.close()
})

test('the host reads what its confirmation will be told: that he is no full member any more, and then nothing', async () => {
  const [, village = ''] = await freeVillages()
  const person = await cadre('示例处长乙（演示）', 'division_deputy')
  const posting = await submitted(village, person)
  const province = await visitAs('440000', PROVINCE)
  const host = await visitAs('440200', HOST)
  const { page } = host
  const become = async (party_status: string): Promise<void> => {
    await go(province.page, `#/record/people/${person}`)
    await act(province.page, '修改', { party_status })
    await go(page, '#/mine')
    await go(page, `#/record/postings/${posting}`)
    await rules(page)
      .getByText(/现在确认时系统的核对结果/)
      .waitFor()
  }
  await become('probationary')
  await rules(page).getByText('发现1项问题').waitFor()
  await rules(page)
    .getByText(/第一书记必须是中共党员：政治面貌须为：正式党员/)
    .waitFor()
  await accessible(page)
  await page.getByRole('button', { name: '确认', exact: true }).click()
  await page.getByRole('button', { name: '确认无误' }).click()
  await page.getByRole('alert').getByText('第一书记必须是中共党员').first().waitFor()
  assert.equal(await page.getByText('记录已被他人更新').count(), 0)
  await become('full')
  await rules(page).getByText('未发现问题').waitFor()
  await page.getByRole('button', { name: '确认', exact: true }).click()
  const meaning = page.locator('.panel', { hasText: '确认后' })
  await meaning.getByText(/示例处长乙（演示）自.*起任/).waitFor()
  assert.doesNotMatch(await meaning.innerText(), /\d{12}/, 'the village is named')
  await page.getByRole('button', { name: '确认无误' }).click()
  await page.getByText(/^在岗，任期至/).waitFor()
  await page.getByText('已办理：确认。').waitFor()
  await province.close()
  await host.close()
})
