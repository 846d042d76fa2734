// What a city clerk does every day, by keyboard alone: a person is entered, a claim decided, a recall answered. A posting is submitted and confirmed beside.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { z } from 'zod'
import { inventedNumber, today } from './acting.ts'
import { ask, settled, signIn, visit, type Visit } from './harness.ts'
import { focused, headed, open, opensAndGoesBack, press, typeIn } from './keys.ts'

const HOST = '441400'
const SENDER = '440100'
const [CLERK, SECOND] = [`city_org@${HOST}`, `city_org_2@${HOST}`]
const NAME = '示例键盘（演示）'

const Made = z.looseObject({ id: z.string() })
const Items = z.object({ items: z.array(Made) })

const signedIn = async (username: string): Promise<Visit> => {
  const made = await visit()
  await signIn(made.page, { tenant: username.split('@')[1] ?? '', username })
  await headed(made.page, /^我的工作$/)
  return made
}

/** The act is opened, left and opened again by its button, then sent by the button of its form. */
const doAct = async ({ page }: Visit, act: string, values: Parameters<typeof typeIn>[1] = []): Promise<void> => {
  const button = new RegExp(`^${act}$`)
  await opensAndGoesBack(page, button)
  await page.keyboard.press('Enter')
  await settled(page)
  await typeIn(page, values)
  await press(page, 'BUTTON', new RegExp(`^确认${act}$`))
  await page.getByText(`已办理：${act}。`).or(page.getByRole('alert')).first().waitFor()
  await settled(page)
  assert.match((await focused(page)).text, new RegExp(`已办理：${act}`), 'what was done has the focus')
}

/** A posting of the city's own that nobody has proposed to recall. */
const ownPosting = async (): Promise<string> => {
  const { items } = Items.parse(await ask(CLERK, `/v1/postings?status=active&sender=${HOST}&limit=40`))
  const recalls = z
    .object({ items: z.array(z.looseObject({ posting_id: z.string() })) })
    .parse(await ask(CLERK, '/v1/recall_cases?limit=100'))
  const free = items.find(({ id }) => recalls.items.every(({ posting_id }) => posting_id !== id))
  assert.ok(free, 'the demo has people in post')
  return free.id
}

test('a clerk enters a person by keyboard alone: refused, corrected, entered, and on to the nomination', async () => {
  const { page, close } = await signedIn(`city_org@${SENDER}`)
  await press(page, 'A', /^业务记录$/)
  await headed(page, /^业务记录$/)
  await open(page, '#/new/people')
  await press(page, 'BUTTON', /^录入人员$/)
  await page.getByRole('alert').waitFor()
  await settled(page)
  assert.match((await focused(page)).text, /技术信息/, 'a form that is refused: its summary has the focus')
  await press(page, 'BUTTON', /姓名/)
  assert.equal((await focused(page)).tag, 'INPUT', 'a line of the summary leads to its field')
  await page.keyboard.type(NAME)
  await typeIn(page, [[/^公民身份号码/, inventedNumber()], [/^所在单位/], [/^政治面貌/], [/^职级/]])
  await press(page, 'BUTTON', /^录入人员$/)
  await page.getByRole('status').getByText(NAME).waitFor()
  await settled(page)
  assert.match((await focused(page)).text, new RegExp(NAME), 'what was done has the focus')
  await press(page, 'A', /提名/)
  await headed(page, /^提名人选$/)
  await close()
})

test('a clerk decides a claim by keyboard alone', async () => {
  const claim = Made.parse(
    await ask(CLERK, '/v1/reimbursement_claims', {
      posting_id: await ownPosting(),
      item: 'other',
      incurred_on: today(),
      amount_fen: 12_300,
      paying_unit: '441400-01546d80-0000-7000-8000-000000000001',
      note: '村委会打印纸（演示）',
    }),
  )
  await ask(CLERK, `/v1/reimbursement_claims/${claim.id}/submit`, {})
  const made = await signedIn(SECOND)
  await open(made.page, `#/record/reimbursement_claims/${claim.id}`)
  await doAct(made, '批准')
  await doAct(made, '登记支付')
  await made.close()
})

test('a clerk records the answer to a recall by keyboard alone, and another one decides it', async () => {
  const recall = Made.parse(
    await ask(CLERK, '/v1/recall_cases', {
      posting_id: await ownPosting(),
      reason: 'incompetent',
      evidence: '三次走访反映的问题未整改（演示）',
    }),
  )
  await ask(CLERK, `/v1/recall_cases/${recall.id}/inform`, {})
  const first = await signedIn(CLERK)
  await open(first.page, `#/record/recall_cases/${recall.id}`)
  await doAct(first, '登记本人答复', [[/^本人答复/, '已着手整改（演示）']])
  await first.page.locator('blockquote', { hasText: '已着手整改（演示）' }).waitFor()
  await first.close()

  const second = await signedIn(SECOND)
  await open(second.page, `#/record/recall_cases/${recall.id}`)
  await doAct(second, '决定留任')
  await second.close()
})
