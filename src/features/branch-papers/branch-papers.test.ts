// B-1, X-4, X-9: what was issued on paper for a branch, as pages that print, and what their codes say to anybody.
import { expect, test } from 'vitest'
import { z } from 'zod'
import {
  approvalOf,
  approveBranch,
  joinTeam,
  PERMANENT,
  submitBranch,
  teamOf,
  type Team,
} from '../../../test/harness/branches.ts'
import type { Actor } from '../../../test/harness/people.ts'
import { refusalOf } from '../../../test/harness/refusals.ts'
import { ORIGIN } from '../../../test/harness/app.ts'
import { readQr } from '../../../test/harness/qr.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { tenantByCode } from '../../tenancy/registry.ts'

const { app, as } = suite()

const Papers = z.object({
  items: z.array(
    z.object({
      id: z.string(),
      kind: z.string(),
      number: z.string(),
      code: z.string(),
      issued_on: z.string(),
      superseded_on: z.string().nullable(),
    }),
  ),
})
const papersOf = async (reader: Actor, id: string) =>
  Papers.parse((await reader.get(`/v1/branches/${id}/papers`)).json).items
const paperOf = async (team: Team, id: string, kind: string) => {
  const found = (await papersOf(team.host, id)).find((paper) => paper.kind === kind && paper.superseded_on === null)
  if (!found) throw new Error(`no ${kind}`)
  return found
}
const verify = async (code: string) => app.request('GET', `/v1/verify/${encodeURIComponent(code)}`)
const statusOf = async (code: string) => z.object({ status: z.string() }).parse((await verify(code)).json).status
const statuses = async (team: Team, id: string) => {
  const papers = await papersOf(team.host, id)
  return Promise.all(papers.map(async ({ kind, code }) => `${kind} ${await statusOf(code)}`))
}

test('B-1 a registration form with the application; the approval and a letter of introduction with the approval', async () => {
  const team = await teamOf(as)
  const id = await submitBranch(team)
  expect((await papersOf(team.host, id)).map(({ kind }) => kind)).toEqual(['registration'])
  keptOf(await team.county_org.post(`/v1/branches/${id}/approve`, approvalOf(team.posts)))
  for (const reader of [team.partner, team.host, team.county_org, await as('province_admin')]) {
    const papers = await papersOf(reader, id)
    expect(papers.map(({ kind, issued_on }) => `${kind} ${issued_on}`)).toEqual([
      'approval 2026-11-23',
      'introduction 2026-11-23',
      'registration 2026-11-23',
    ])
    for (const { number, code } of papers) {
      expect(number).toContain(tenantByCode('441400')?.short_zh)
      expect(number).toMatch(/2026\D\d+\D$/)
      expect(code).toMatch(/^441400(-[0-9A-HJKMNP-TV-Z]{4}){4}$/)
    }
    expect(new Set(papers.map(({ code }) => code)).size).toBe(3)
  }
  expect(refusalOf(await (await as('city_org', '440300')).get(`/v1/branches/${id}/papers`))).toEqual([404, 'NOT_FOUND'])
})

test('each is a page that prints on A4, with both sides, number, date, code and the address that checks it, and nothing from elsewhere', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team, { name: 'The <script>alert(1)</script> & Co' })
  for (const { id: paper, kind, number, code } of await papersOf(team.host, id)) {
    const page = await team.host.get(`/v1/branches/${id}/papers/${paper}`)
    expect(page.status).toBe(200)
    expect(page.headers.get('content-type')).toContain('text/html')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const names = [tenantByCode('440100')?.name_zh, tenantByCode('441400')?.name_zh, 'Branch of the town organs']
    const address = `${ORIGIN}/#/verify/${code}`
    const said = ['@page { size: A4; margin: 37mm 26mm 35mm 28mm', number, code, '2026年11月23日', address, ...names]
    for (const text of said) expect(page.text, kind).toContain(text)
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; Co')
    expect(page.text).not.toContain('2026-11-23')
    expect(readQr(page.text)).toBe(address)
    expect(page.text.replace(address, '')).not.toMatch(
      /<script|<link|<img|https?:|\burl\(|\{[a-z_]+\}|undefined|\[object/,
    )
    expect((await team.partner.get(`/v1/branches/${id}/papers/${paper}`)).text).toBe(page.text)
    // as code, in the address and for who hears it; and on the receipt
    expect(page.text.split(code)).toHaveLength(kind === 'introduction' ? 5 : 4)
    expect(page.text.includes('Somebody')).toBe(true) // members or officers by name, for the two sides
    expect(page.text.includes(PERMANENT.name)).toBe(kind !== 'approval') // B-2
  }
})

test('X-4, X-7 the pages are for the two sides: not for the province, nor for anybody else', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  const { id: paper } = await paperOf(team, id, 'introduction')
  const path = `/v1/branches/${id}/papers/${paper}`
  expect((await team.county_org.get(path)).status).toBe(200)
  for (const other of [
    await as('province_admin'),
    await as('city_org', '440300'),
    await as('county_org', '441481'),
    await as('holder', '440100', { scope: team.posts[1]?.person_id ?? '' }),
  ])
    expect(refusalOf(await other.get(path))).toEqual([404, 'NOT_FOUND'])
  const other = await approveBranch(await teamOf(as))
  expect(refusalOf(await team.host.get(`/v1/branches/${other}/papers/${paper}`))).toEqual([404, 'NOT_FOUND'])
})

test('X-9 a code answers with what the paper is and whether it stands, to anybody, and with nobody’s name', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  for (const { kind, number, code, issued_on } of await papersOf(team.host, id)) {
    const expected = { code, status: 'valid', kind, number, issued_on, superseded_on: null }
    expect((await verify(code)).json).toEqual(expected)
    expect((await verify(` ${code.toLowerCase()} `)).json).toEqual(expected)
  }
})

test('X-9 a code nobody issued, and what is no code, are unknown', async () => {
  const team = await teamOf(as)
  const { code } = await paperOf(team, await approveBranch(team), 'approval')
  const last = code.endsWith('0') ? '1' : '0'
  const none = { status: 'unknown', kind: null, number: null, issued_on: null, superseded_on: null }
  for (const junk of [
    `${code.slice(0, -1)}${last}`,
    code.replace('441400', '441600'),
    code.replace('441400', '440000'),
    'x',
    '441400-AAAA',
    'SELECT 1',
  ])
    expect((await verify(junk)).json).toMatchObject(none)
  for (const wrong of ["' OR 1=1", '<b>', 'x'.repeat(33)])
    expect(refusalOf(await verify(wrong))).toEqual([400, 'INVALID_REQUEST'])
})

test('a paper issued anew supersedes the one of its kind: the letter with the members, the approval with the officers', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  const letter = await paperOf(team, id, 'introduction')
  const fourth = await joinTeam(team)
  keptOf(
    await team.partner.post(`/v1/branches/${id}/members`, { posting_id: fourth.id, permanent_party_org: PERMANENT }),
  )
  expect((await verify(letter.code)).json).toMatchObject({ status: 'superseded', superseded_on: '2026-12-01' })
  const approval = await paperOf(team, id, 'approval')
  const officers = [{ posting_id: team.posts[1]?.id, office: 'secretary' }]
  keptOf(await team.county_org.post(`/v1/branches/${id}/officers`, { officers }))
  expect(await statusOf(approval.code)).toBe('superseded')
  const valid = (await statuses(team, id)).filter((each) => each.endsWith('valid'))
  expect(valid.toSorted()).toEqual(['approval valid', 'introduction valid', 'registration valid'])
  const numbers = (await papersOf(team.host, id)).map(({ kind, number }) => `${kind} ${number}`)
  expect(new Set(numbers).size).toBe(5)
})

test('who leaves stands on the new letter no more', async () => {
  const team = await teamOf(as, { parties: ['full', 'full', 'full', 'probationary'] })
  const id = await approveBranch(team)
  const rows = async () => {
    const { id: paper } = await paperOf(team, id, 'introduction')
    return (await team.host.get(`/v1/branches/${id}/papers/${paper}`)).text.split(PERMANENT.name).length - 1
  }
  expect(await rows()).toBe(4)
  const { items } = z
    .object({ items: z.array(z.object({ id: z.string(), posting_id: z.string() })) })
    .parse((await team.host.get(`/v1/branches/${id}/members`)).json)
  const last = items.find(({ posting_id }) => posting_id === team.posts[3]?.id)
  keptOf(await team.partner.post(`/v1/branch_members/${last?.id}/leave`, { reason: 'moves' }))
  expect(await rows()).toBe(3)
})

test('B-7 with the branch its papers have had their day; a returned application’s form likewise', async () => {
  const team = await teamOf(as)
  const id = await approveBranch(team)
  app.setNow('2026-12-01T02:00:00Z')
  keptOf(await team.partner.post(`/v1/branches/${id}/dissolve`, { reason: 'the group has done its work' }))
  expect(new Set((await statuses(team, id)).map((each) => each.split(' ')[1]))).toEqual(new Set(['valid']))
  app.setNow('2026-12-02T02:00:00Z')
  expect(await statuses(team, id)).toEqual([
    'approval superseded',
    'introduction superseded',
    'registration superseded',
  ])
  const { code } = await paperOf(team, id, 'approval')
  expect((await verify(code)).json).toMatchObject({ superseded_on: '2026-12-01' })
  const returned = await teamOf(as)
  const other = await submitBranch(returned)
  const form = await paperOf(returned, other, 'registration')
  keptOf(await returned.county_org.post(`/v1/branches/${other}/reject`, { reason: 'name a deputy' }))
  expect((await verify(form.code)).json).toMatchObject({ status: 'superseded', superseded_on: '2026-12-02' })
})

test('numbers follow each other without a double, also when two are approved at once', async () => {
  const teams = [await teamOf(as), await teamOf(as), await teamOf(as)]
  const ids = await Promise.all(teams.map(async (team) => submitBranch(team)))
  const approve = async (team: Team, i: number) =>
    team.county_org.post(`/v1/branches/${ids[i]}/approve`, approvalOf(team.posts))
  for (const answer of await Promise.all(teams.map(approve))) keptOf(answer)
  const papers = await Promise.all(teams.map(async (team, i) => papersOf(team.host, ids[i] ?? '')))
  const numbers = papers.flat().map(({ kind, number }) => `${kind} ${number}`)
  expect(new Set(numbers).size).toBe(9)
})
