// What stands above every screen: on a phone it leaves the screen to the work, and the menu is one press away.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accessible, DESKTOP, fitsWidth, go, PHONE, settled, speak, visitAs } from './harness.ts'
import { focused, headed, press, tabTo } from './keys.ts'

const HEADER_MAX_PX = 120
const TILE_MIN_PX = 24

for (const [tenant, username] of [
  ['440000', 'province_admin@440000'],
  ['441400', 'county_org@441424'],
  ['441400', 'village_org@441424100201'],
] as const)
  test(`on a phone the header of ${username} takes at most ${HEADER_MAX_PX} px, in both languages`, async () => {
    const { page, close } = await visitAs(tenant, username, PHONE)
    for (const language of ['zh-CN', 'en'] as const) {
      await speak(page, language)
      await go(page, '#/account') // goes on, so that the menu folds
      await page.locator('header.folded').waitFor()
      const { height } = (await page.locator('header.top').boundingBox()) ?? { height: Infinity }
      assert.ok(height <= HEADER_MAX_PX, `${height} px in ${language}`)
      await go(page, '#/records')
    }
    await close()
  })

test('on a phone the menu opens by its button, folds when somebody goes on, and gives the focus back to who leaves it', async () => {
  const { page, close } = await visitAs('441400', 'city_org@441400', PHONE)
  await settled(page)
  const menu = page.getByRole('navigation', { name: '主导航' })
  assert.equal(await menu.isVisible(), false)
  await page.getByRole('button', { name: '菜单' }).click()
  await menu.waitFor()
  await accessible(page)
  await fitsWidth(page)
  await menu.getByRole('link', { name: '帮扶任务' }).click()
  await page.getByRole('heading', { level: 1, name: '帮扶任务' }).waitFor()
  assert.equal(await menu.isVisible(), false)

  await tabTo(page, 'BUTTON', /^菜单$/)
  await page.keyboard.press('Enter')
  await tabTo(page, 'A', /^业务记录$/)
  await page.keyboard.press('Escape')
  assert.match((await focused(page)).text, /^菜单$/)
  assert.equal(await menu.isVisible(), false)
  await page.keyboard.press('Enter')
  await press(page, 'A', /^业务记录$/)
  await headed(page, /^业务记录$/)

  await page.setViewportSize(DESKTOP)
  await menu.waitFor() // at the desk nothing is folded
  assert.equal(await page.locator('.menu-button').isVisible(), false)
  await close()
})

test('on a phone the whole map is seen, its names are read, and each city is pressed', async () => {
  const { page, close } = await visitAs('440000', 'province_admin@440000', PHONE)
  for (const language of ['zh-CN', 'en'] as const) {
    await speak(page, language)
    await go(page, '#/overview')
    await page.locator('.narrow .tile').first().waitFor()
    const boxes = await page.locator('.map-frame .tile .outline').evaluateAll((tiles) =>
      tiles.map((tile) => {
        const { left, right, height } = tile.getBoundingClientRect()
        return { left, right, height }
      }),
    )
    const wrong = boxes.filter(({ left, right, height }) => left < 0 || right > PHONE.width || height < TILE_MIN_PX)
    assert.deepEqual(wrong, [], `tiles that are cut or too small, in ${language}`)
    const names = await page.locator('.map-frame .tile').evaluateAll((tiles) =>
      tiles.flatMap((tile) => {
        const [name, box] = [tile.querySelector('.tile-name'), tile.querySelector('.outline')]
        if (name === null || box === null) return ['no name']
        return name.getBoundingClientRect().width <= box.getBoundingClientRect().width + 2 ? [] : [name.textContent]
      }),
    )
    assert.deepEqual(names, [], `names that stick out of their tiles, in ${language}`)
  }
  await page.locator('.map-frame .tile').first().click()
  await page.getByRole('heading', { level: 1, name: 'Guangzhou' }).waitFor()
  await close()
})
