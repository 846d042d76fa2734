// The default policy, one password a row, the expected codes last.
import { expect, test } from 'vitest'
import { BLOCKED_WORDS } from './blocked-words.ts'
import { checkPassword, DEFAULT_PASSWORD_POLICY } from './password-policy.ts'

const codesOf = (password: string, username = 'city_org@441421') => {
  return checkPassword(DEFAULT_PASSWORD_POLICY, password, { username }).map(({ code }) => code)
}

test.each([
  ['Correct-Horse-9', []],
  ['Jiedui-demo-2016', ['PASSWORD_BLOCKED']], // nothing of its own beside words of this system and a year
  ['Xk7-wq0-Zr42', []], // 12 exactly
  ['Xk7-wq0-Zr4', ['PASSWORD_TOO_SHORT']],
  ['稻田里有4只白鹭在飞翔着哦A', []], // Chinese characters are the fourth class
  ['稻田里有四只白鹭在飞翔着哦', ['PASSWORD_TOO_SIMPLE']],
  ['abvhdkriwmzpq', ['PASSWORD_TOO_SIMPLE']],
  ['abvhdkriwmzp7', ['PASSWORD_TOO_SIMPLE']],
  ['Abvhdkriwmzp7', []],
  ['Ab1-', ['PASSWORD_TOO_SHORT']],
  ['', ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE']],
  ['password', ['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE', 'PASSWORD_BLOCKED']],
  ['Password2016!', ['PASSWORD_BLOCKED']],
  ['P@ssw0rd2016!', ['PASSWORD_BLOCKED']],
  ['Ｐａｓｓｗｏｒｄ２０１６！', ['PASSWORD_BLOCKED']], // full width
  ['Guangzhou@2016', ['PASSWORD_BLOCKED']],
  ['G.u.a.n.g.z.h.o.u-2016', ['PASSWORD_BLOCKED']],
  ['Qwertyuiop123!', ['PASSWORD_BLOCKED']],
  ['Guangzhou-9f3kq7', []], // six characters of its own
  ['X9-city-org-441421', ['PASSWORD_BLOCKED']], // the user name
  ['X9-zq7w-City_Org!', ['PASSWORD_BLOCKED']], // its first part
])('%s: %j', (password, codes) => {
  expect(codesOf(password)).toEqual(codes)
})

test('a name of three letters blocks nothing', () => {
  expect(codesOf('Liu-Xk7wq0Zr42', 'liu@441421')).toEqual([])
})

test('the findings say what would be accepted', () => {
  expect(checkPassword(DEFAULT_PASSWORD_POLICY, 'a', { username: '' })).toEqual([
    { code: 'PASSWORD_TOO_SHORT', facts: { length_min: 12 } },
    { code: 'PASSWORD_TOO_SIMPLE', facts: { classes_min: 3 } },
  ])
  expect(checkPassword(DEFAULT_PASSWORD_POLICY, 'x'.repeat(257), { username: '' })).toEqual([
    { code: 'PASSWORD_TOO_LONG', facts: { length_max: 256 } },
  ])
})

test('a tenant may ask for more', () => {
  const strict = { length_min: 16, classes_min: 4, blocked: ['liyuan'] }
  const codes = checkPassword(strict, 'Liyuan12345x', { username: '' }).map(({ code }) => code)
  expect(codes).toEqual(['PASSWORD_TOO_SHORT', 'PASSWORD_TOO_SIMPLE'])
  expect(checkPassword(strict, 'Li-Yuan-123.....', { username: '' }).map(({ code }) => code)).toEqual([
    'PASSWORD_BLOCKED',
  ])
})

test('the words are as a folded password spells them, each once', () => {
  expect(BLOCKED_WORDS.filter((word) => !/^[a-z0-9]{4,}$/.test(word))).toEqual([])
  expect(new Set(BLOCKED_WORDS).size).toBe(BLOCKED_WORDS.length)
  expect(BLOCKED_WORDS.length).toBeGreaterThan(150)
})
