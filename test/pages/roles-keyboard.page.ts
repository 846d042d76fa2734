// What each role enters and decides, by keyboard alone: the form, what is said of it, its record, and the way back.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Page } from 'playwright-core'
import { z } from 'zod'
import { inventedNumber, today } from './acting.ts'
import { ask, settled, signIn, visit } from './harness.ts'
import { focused, headed, open, opensAndGoesBack, press, typeIn } from './keys.ts'

const HOST = '441400'
const SENDER = '440100'

const Made = z.looseObject({ id: z.string() })
const Items = z.object({ items: z.array(Made) })

/** A day as it is typed into the browser's own field, which stands in the order of its own language. */
const typedDay = (day: string): string => `${day.slice(5, 7)}${day.slice(8)}${day.slice(0, 4)}`

interface Entry {
  tenant: string
  username: string
  record: string
  values: readonly (readonly [label: RegExp, text?: string])[]
  act: RegExp
}

const ENTRIES: readonly Entry[] = [
  {
    tenant: HOST,
    username: 'village_org@441424100201',
    record: 'resolutions',
    values: [[/^村/], [/^事项/, '修建机耕路（演示）'], [/^提议日期/, typedDay(today())]],
    act: /^修改$/,
  },
  {
    tenant: HOST,
    username: 'township_committee@441424100',
    record: 'contact_logs',
    values: [[/^村/], [/^日期/, typedDay(today())], [/^情况/, '饮水困难（演示）']],
    act: /^修改$/,
  },
  {
    tenant: HOST,
    username: 'county_org@441424',
    record: 'governance_issues',
    values: [
      [/^村/],
      [/^提出日期/, typedDay(today())],
      [/^问题/, '饮水困难（演示）'],
      [/^类别/],
      [/^责任领导/],
      [/^解决期限/, typedDay(today())],
    ],
    act: /^修改$/,
  },
  {
    tenant: '440000',
    username: 'province_admin@440000',
    record: 'units',
    values: [[/^名称/, '省水利厅（演示）'], [/^单位层级/], [/^单位性质/]],
    act: /^修改$/,
  },
]

/** Signed in at the first screen, the form is reached by the menu's own links. */
const formOf = async (page: Page, { tenant, username, record }: Entry): Promise<void> => {
  await signIn(page, { tenant, username })
  await open(page, '#/mine')
  await press(page, 'A', /^业务记录$/)
  await headed(page, /^业务记录$/)
  await open(page, `#/new/${record}`)
}

for (const entry of ENTRIES)
  test(`${entry.username.split('@')[0]} enters ${entry.record} and opens what may be done with it by keyboard alone`, async () => {
    const { page, close } = await visit()
    await formOf(page, entry)
    await press(page, 'BUTTON', /^确认/)
    await page.getByRole('alert').waitFor()
    await settled(page)
    assert.match((await focused(page)).text, /技术信息/, 'a form that is refused: its summary has the focus')
    await typeIn(page, entry.values)
    await press(page, 'BUTTON', /^确认/)
    await page.getByRole('status').getByText('已建立').or(page.getByRole('alert')).first().waitFor()
    await settled(page)
    assert.match((await focused(page)).text, /已建立/, 'what was done has the focus')
    await press(page, 'A', /./)
    await headed(page, /./)
    await opensAndGoesBack(page, entry.act)
    await close()
  })

/** A draft of somebody who may go, at the city that is helped. */
const draft = async (): Promise<string> => {
  const user = `city_org@${SENDER}`
  const [home] = Items.parse(await ask(user, '/v1/units?limit=1')).items
  assert.ok(home)
  const day = today()
  const person = Made.parse(
    await ask(user, '/v1/people', {
      name: '示例队员甲（演示）',
      citizen_id: inventedNumber(),
      home_unit: home.id,
      party_status: 'full',
      cadre_rank: 'section_chief',
      health_status: 'fit',
      health_checked_on: day,
      attest_political: true,
      attest_political_on: day,
      attest_coordination: true,
      attest_coordination_on: day,
    }),
  )
  const posting = Made.parse(
    await ask(user, '/v1/postings', {
      division: HOST,
      post_role: 'liaison_staff',
      person_id: person.id,
      planned_start: day,
      planned_end: `${Number(day.slice(0, 4)) + 3}${day.slice(4)}`,
    }),
  )
  return posting.id
}

test('the sender submits a draft by keyboard alone', async () => {
  const id = await draft()
  const { page, close } = await visit()
  await signIn(page, { tenant: SENDER, username: `city_org@${SENDER}` })
  await settled(page)
  await open(page, `#/record/postings/${id}`)
  await opensAndGoesBack(page, /^报送$/)
  await page.keyboard.press('Enter')
  await settled(page)
  await press(page, 'BUTTON', /^确认报送$/)
  await page.getByRole('status').getByText('已办理').or(page.getByRole('alert')).first().waitFor()
  await settled(page)
  assert.match((await focused(page)).text, /已办理：报送/, 'what was done has the focus')
  await close()
})
