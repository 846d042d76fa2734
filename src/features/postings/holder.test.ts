// 2.2: a posted person's own user, made with the posting, given a password by his department, dead the day after the last day.
import { expect, test } from 'vitest'
import { z } from 'zod'
import { posted } from '../../../test/harness/confirmed.ts'
import { pairedScene } from '../../../test/harness/posted.ts'
import { suite } from '../../../test/harness/suite.ts'

const { as, app } = suite()
const Users = z.object({ items: z.array(z.looseObject({ id: z.string(), username: z.string(), scope: z.string() })) })
const Reset = z.looseObject({ one_time_password: z.string() })
const Tokens = z.looseObject({ access_token: z.string() })

test('one user a person, however often he is posted; his duties are his to write while he is posted', async () => {
  const { code, partner, host } = await pairedScene(as)
  const { id, person } = await posted(as, { sender: partner, host, code })
  const own = async () =>
    Users.parse((await partner.get('/v1/users?role=holder&limit=100')).json).items.filter(
      ({ scope }) => scope === person,
    )
  const made = (await own()).filter(({ username }) => username.startsWith('holder-'))
  expect(made).toHaveLength(1)
  const reset = await partner.post(`/v1/users/${made[0]?.id}/reset_password`)
  const { one_time_password: password } = Reset.parse(reset.json)
  const signIn = async (word: string) =>
    app.request('POST', '/v1/auth/token', {
      body: { grant_type: 'password', tenant: '440100', username: made[0]?.username, password: word },
    })
  expect((await signIn('Not-the-password-2016')).status).toBe(400)
  const { access_token } = Tokens.parse((await signIn(password)).json)
  const changed = await app.request('POST', '/v1/me/password', {
    token: access_token,
    body: { current_password: password, new_password: 'Long-enough-2016-words' },
  })
  expect(changed.status, changed.text).toBe(200)
  app.setNow('2027-01-05T02:00:00Z')
  const { access_token: later } = Tokens.parse((await signIn('Long-enough-2016-words')).json)
  const duty = {
    posting_id: id,
    category: 'serve_people',
    item: 'home_visit',
    date: '2027-01-04',
    text: 'Visited eleven households.',
  }
  expect((await app.request('POST', '/v1/duty_records', { token: later, body: duty })).status).toBe(201)
  await partner.post(`/v1/postings/${id}/end`, { ended_on: '2027-01-05', end_reason: 'transfer' })
  app.setNow('2027-01-06T02:00:00Z')
  const over = await app.request('GET', '/v1/me', { token: later })
  expect([401, 403]).toContain(over.status)
  const next = { person_id: person, planned_start: '2027-02-01', planned_end: '2030-01-31' }
  await posted(as, { sender: partner, host, code }, next)
  expect((await own()).filter(({ username }) => username.startsWith('holder-'))).toHaveLength(1)
})
