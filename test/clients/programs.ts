// What a vendor writes on top of a generated client: an offer, an acceptance by the wrong side, one by the right side. The text is compiled and run beside what a
// generator wrote; nothing of this repository stands in it.

/** The address of the server, the body of an offer and what is printed of each answer. */
const SHARED = `
const baseUrl = process.env['CLIENTS_BASE'] ?? ''
const passwordOf = (tenant: string) =>
  ({ grant_type: 'password', tenant, username: 'city_org@' + tenant, password: 'Jiedui-demo-2016' }) as const
const offerOf = (village_code: string) => ({
  village_code,
  mode: 'paired' as const,
  helper_tenant: '440100',
  helper_units: [{ name: '示例单位（演示）' }],
  valid_from: '2017-01-01',
  targets: { households: 40 },
})
const key = () => ({ 'Idempotency-Key': crypto.randomUUID() })
const vacant = { tenant: '441400', mode: 'paired', assigned: false, limit: 1 } as const
`

export const OPENAPI_FETCH = `import createClient from 'openapi-fetch'
import type { paths } from './schema.ts'
${SHARED}
const clientOf = async (tenant: string) => {
  const { data } = await createClient<paths>({ baseUrl }).POST('/v1/auth/token', { body: passwordOf(tenant) })
  return createClient<paths>({ baseUrl, headers: { authorization: 'Bearer ' + data?.access_token } })
}
const [partner, host] = [await clientOf('440100'), await clientOf('441400')]
const villages = await partner.GET('/v1/villages', { params: { query: vacant } })
const body = offerOf(villages.data?.items[0]?.code ?? '')
const offer = await partner.POST('/v1/assignments', { params: { header: key() }, body })
const path = { id: offer.data?.id ?? '' }
const { content_hash = '' } = offer.data ?? {}
const acceptance = () => ({ params: { path, header: key() }, body: { content_hash } })
const wrong = await partner.POST('/v1/assignments/{id}/accept', acceptance())
const right = await host.POST('/v1/assignments/{id}/accept', acceptance())
console.log(offer.response.status, wrong.response.status, wrong.error?.code, right.response.status, right.data?.status)
`

export const HEY_API = `import { createClient } from './generated/client/index.ts'
import { acceptAssignment, createToken, listVillages, proposeAssignment } from './generated/sdk.gen.ts'
${SHARED}
const clientOf = async (tenant: string) => {
  const { data } = await createToken({ client: createClient({ baseUrl }), body: passwordOf(tenant) })
  return createClient({ baseUrl, auth: data?.access_token ?? '' })
}
const [partner, host] = [await clientOf('440100'), await clientOf('441400')]
const villages = await listVillages({ client: partner, query: vacant })
const body = offerOf(villages.data?.items[0]?.code ?? '')
const offer = await proposeAssignment({ client: partner, headers: key(), body })
const path = { id: offer.data?.id ?? '' }
const { content_hash = '' } = offer.data ?? {}
const acceptance = () => ({ path, headers: key(), body: { content_hash } })
const wrong = await acceptAssignment({ client: partner, ...acceptance() })
const right = await acceptAssignment({ client: host, ...acceptance() })
console.log(offer.response?.status, wrong.response?.status, wrong.error?.code, right.response?.status, right.data?.status)
`
