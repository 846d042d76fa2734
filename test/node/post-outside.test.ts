// Deliveries from a machine of one's own to a receiver that listens: what a name resolves to is judged, nothing is followed, nobody is waited for.
import { createServer, type Server } from 'node:http'
import { once } from 'node:events'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { postOutside } from '../../src/platform/node/post-outside.ts'
import { applicationOver, freshFolder, homeIn, newUser } from './home-folder.ts'

const TENANT = '441400'
const PASSWORD = 'Ein-langes-neues-2016'

const got: { url: string; body: string; headers: Record<string, string> }[] = []
let server: Server
let port = 0

const STATUSES: Readonly<Record<string, number>> = { '/moved': 302, '/endless': 200 }

beforeAll(async () => {
  server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => {
      body += part.toString()
    })
    request.on('end', () => {
      const { url = '' } = request
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)])
      got.push({ url, body, headers: Object.fromEntries(headers) })
      if (url === '/hangs') return
      response.writeHead(STATUSES[url] ?? 204, { location: '/elsewhere' })
      if (url === '/endless') setInterval(() => response.write('x'.repeat(65_536)), 1).unref()
      else response.end()
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  port = typeof address === 'object' && address !== null ? address.port : 0
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const post = async (
  path: string,
  more: { host?: string; permits?: (address: string) => boolean; timeout_ms?: number },
) => {
  const { host = '127.0.0.1', permits = () => true, timeout_ms = 10_000 } = more
  return postOutside({ url: `http://${host}:${port}${path}`, headers: {}, body: '{}', timeout_ms, permits })
}

test('an answer is its status; a redirect is not followed, a body not read, silence a timeout', async () => {
  expect(await post('/in', {})).toEqual({ status: 204 })
  expect(await post('/moved', {})).toEqual({ status: 302 })
  expect(got.map(({ url }) => url)).not.toContain('/elsewhere')
  expect(await post('/endless', {})).toEqual({ status: 200 })
  expect(await post('/hangs', { timeout_ms: 50 })).toEqual({ error: 'timeout' })
})

test('a name is connected to at a permitted address only', async () => {
  const asked: string[] = []
  const permits = (address: string): boolean => {
    asked.push(address)
    return false
  }
  expect(await post('/judged', { host: 'localhost', permits })).toEqual({ error: 'address' })
  expect(asked.every((address) => ['127.0.0.1', '::1'].includes(address))).toBe(true)
  expect(got.map(({ url }) => url)).not.toContain('/judged')
  expect(await post('/in', { host: 'localhost', permits: (address) => address === '127.0.0.1' })).toEqual({
    status: 204,
  })
  expect(await post('/in', { host: 'no-such-name.invalid' })).toEqual({ error: 'connection' })
})

test('a home delivers what a key reads to a receiver that is listed, signed', async () => {
  const home = await homeIn(freshFolder())
  const send = applicationOver({ ...home, env: { ...home.env, WEBHOOK_ALLOWED_HOSTS: `127.0.0.1:${port}` } })
  const { password } = await newUser(home, TENANT, 'integrator')
  const Token = z.looseObject({ access_token: z.string() })
  const signIn = async (with_password: string) => {
    const body = { grant_type: 'password', tenant: TENANT, username: 'integrator', password: with_password }
    return Token.parse((await send('POST', '/v1/auth/token', { body })).json).access_token
  }
  await send('POST', '/v1/me/password', {
    token: await signIn(password),
    body: { current_password: password, new_password: PASSWORD },
  })
  const token = await signIn(PASSWORD)
  const Made = z.looseObject({ id: z.string(), secret: z.string().optional() })
  const make = async (path: string, body: object) => Made.parse((await send('POST', path, { token, body })).json)
  const key = await make('/v1/api_keys', { name: 'OA', permissions: ['event.read', 'unit.read'] })
  const url = `http://127.0.0.1:${port}/oa`
  const { secret = '' } = await make('/v1/webhook_endpoints', { url, api_key_id: key.id })
  const unit = { name: '梅州市水务局', unit_level: 'city', unit_kind: 'organ', division: TENANT }
  const { id } = await make('/v1/units', unit)
  const [came] = got.filter((each) => each.url === '/oa')
  expect(came).toBeDefined()
  const event = new Webhook(secret).verify(came?.body ?? '', came?.headers ?? {})
  expect(event).toMatchObject({ type: 'units.create', data: { record: 'units', record_id: id } })
  await home.dispose()
})
