import { describe, expect, test } from 'vitest'
import { PROVINCE_ONLY, type Permission } from '../../src/access/permissions.ts'
import { needsIdempotencyKey, type Endpoint } from '../../src/serve/endpoint.ts'
import { PROBLEMS } from '../../src/problems/problems.ts'
import {
  expectProblem,
  insider,
  methodOf,
  pathOf,
  refusesEmpty,
  rolesFor,
  send,
  takesBody,
  takesJson,
  TYPE,
  withBody,
  type Kit,
} from './battery-kit.ts'
import { forge, FORGERIES, unsigned } from './battery-tokens.ts'
import { endpointOf } from './checks.ts'
import { sampleBody } from './samples.ts'
import { suite } from './suite.ts'

const signInTests = (kit: Kit, spec: Endpoint): void => {
  test('without a token, and with garbage for one: 401', async () => {
    expectProblem(await send(kit, spec), 'UNAUTHENTICATED')
    for (const token of [
      'garbage',
      'a.b.c',
      'jd_live_441400_x',
      `jd_live_441400_0123456789abcdef_${'A'.repeat(43)}_00000000`,
      'x'.repeat(3000),
    ]) {
      const answer = await send(kit, spec, { token })
      expectProblem(answer, 'UNAUTHENTICATED')
      expect(answer.cost.round_trips, 'garbage is refused before any database is asked').toBe(0)
    }
    for (const authorization of ['Basic YTpi', 'Bearer', 'Bearer  ', 'bearer']) {
      expectProblem(await send(kit, spec, { headers: { authorization } }), 'UNAUTHENTICATED')
    }
  })

  test('a token with something wrong about it: 401, and every one of these tokens is otherwise right', async () => {
    const actor = await kit.as('city_org', '441400')
    for (const [what, wrong] of FORGERIES) {
      const answer = await send(kit, spec, { token: await forge(actor, kit.app.now(), wrong) })
      expect(answer.status, what).toBe(401)
    }
    expect((await send(kit, spec, { token: unsigned(await actor.token()) })).status, 'alg none').toBe(401)
    expect((await send(kit, spec, { token: await forge(actor, kit.app.now(), {}) })).status).not.toBe(401)
  })
}

const permissionTests = (kit: Kit, spec: Endpoint, permission: Permission): void => {
  const { mayNot } = rolesFor(permission)
  if (mayNot)
    test(`a role without ${permission}: 403 that names it`, async () => {
      const actor = await kit.as(...mayNot)
      const answer = await send(kit, spec, { token: await actor.token() })
      const refusal = expectProblem(answer, spec.refused_as ?? 'NOT_PERMITTED')
      if (!spec.refused_as) expect(refusal.detail).toContain(permission)
    })

  if (PROVINCE_ONLY.has(permission))
    test('the province’s alone: the strongest role of a city gets 403', async () => {
      const actor = await kit.as('city_org', '440100')
      expectProblem(await send(kit, spec, { token: await actor.token() }), 'NOT_PERMITTED')
    })

  test('a user who has to change his password first: 403 that says so', async () => {
    const [role, division] = rolesFor(permission).may ?? ['city_org', '441400']
    const actor = await kit.as(role, division, { password_change_required: true })
    expectProblem(await send(kit, spec, { token: await actor.token() }), 'PASSWORD_CHANGE_REQUIRED')
  })
}

const queryTests = (kit: Kit, spec: Endpoint): void => {
  test('a query parameter nobody knows, one given twice, one with a control character: 400', async () => {
    const who = withBody(spec, await insider(kit, spec))
    for (const query of [
      'unknown_parameter=1',
      'limit=1&limit=2&unknown_parameter=1',
      'unknown_parameter=%00',
      'cursor=%0B',
    ]) {
      const answer = await kit.app.request(methodOf(spec), `${pathOf(spec)}?${query}`, who)
      expectProblem(answer, 'INVALID_REQUEST')
    }
  })
}

const NO_OBJECTS = ['{', '[]', 'null', '"text"', '1', '{"a":}', '\u00ff', '{"a":1,}', '['.repeat(20_000)]
const JSON_TYPE = { 'content-type': 'application/json' }

const bodyTests = (kit: Kit, spec: Endpoint): void => {
  const post = async (body: unknown, headers: Record<string, string> = JSON_TYPE) =>
    send(kit, spec, { ...(await insider(kit, spec)), body, headers })

  // RFC 6749 3.2: the token endpoint takes no notice of what it does not know
  const knowsItsFields = spec.consumes !== 'form_or_json'
  test.runIf(knowsItsFields)('a field nobody knows: 400 that names it', async () => {
    const { errors } = expectProblem(await post('{"unknown_field":1}'), 'INVALID_REQUEST')
    expect(errors.map(({ field }) => field)).toContain('unknown_field')
  })

  if (refusesEmpty(spec))
    test('no body, and an empty one: 400', async () => {
      expectProblem(await post(undefined, {}), 'INVALID_REQUEST')
      expectProblem(await post('{}'), 'INVALID_REQUEST')
    })

  test('what is no JSON object: 400', async () => {
    for (const body of NO_OBJECTS) expectProblem(await post(body), 'INVALID_REQUEST')
  })

  test('bytes that are no UTF-8, control characters and half a surrogate pair in a text or a name: 400', async () => {
    const bytes = new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])
    expectProblem(await post(bytes), 'INVALID_REQUEST')
    for (const text of [
      String.raw`{"unknown":"\u0000"}`,
      String.raw`{"unknown":"\u000b"}`,
      String.raw`{"\u0007":1}`,
      String.raw`{"unknown":"\ud800"}`,
    ]) {
      expectProblem(await post(text), 'INVALID_REQUEST')
    }
  })

  test('prototype names are unknown fields like others', async () => {
    expectProblem(await post('{"__proto__":{"role":"province_admin"},"constructor":1,"unknown":1}'), 'INVALID_REQUEST')
  })
}

const wireTests = (kit: Kit, spec: Endpoint): void => {
  test('a content type it does not take, or none beside a body: 415 that names the right one', async () => {
    for (const type of ['application/xml', 'multipart/form-data; boundary=x', 'application/octet-stream']) {
      const answer = await send(kit, spec, {
        ...(await insider(kit, spec)),
        body: 'x',
        headers: { 'content-type': type },
      })
      expect(expectProblem(answer, 'UNSUPPORTED_MEDIA_TYPE').detail).toContain(TYPE[spec.consumes ?? 'json'])
    }
  })

  test('a body over the limit: 413 that names the limit', async () => {
    const limit = spec.body_limit_bytes ?? 64 * 1024
    const headers = { 'content-type': TYPE[spec.consumes ?? 'json'] }
    const body = `{"x":"${'x'.repeat(limit)}"}`
    const answer = await send(kit, spec, { ...(await insider(kit, spec)), body, headers })
    expect(expectProblem(answer, 'TOO_LARGE').detail).toContain(String(limit))
  })
}

/** With a body that parses: only then is the key asked for. */
const keyTests = (kit: Kit, spec: Endpoint): void => {
  test('no Idempotency-Key, or one that is none: 400', async () => {
    const who = { ...(await insider(kit, spec)), ...(takesJson(spec) ? { body: sampleBody(spec) } : {}) }
    for (const key of [null, '', 'with space', 'x'.repeat(256)]) {
      expectProblem(await send(kit, spec, { ...who, key }), 'IDEMPOTENCY_KEY_REQUIRED')
    }
  })
}

const commonTests = (kit: Kit, spec: Endpoint, all: readonly Endpoint[]): void => {
  test('methods it does not take: 405 with Allow', async () => {
    const takes = (method: string) => endpointOf(method, pathOf(spec)) !== undefined
    const taken = all.filter(({ path }) => path === spec.path).map(methodOf)
    for (const method of ['PUT', 'DELETE', 'PATCH', 'POST', 'GET'].filter((each) => !takes(each))) {
      const answer = await kit.app.request(method, pathOf(spec))
      expectProblem(answer, 'METHOD_NOT_ALLOWED')
      expect(answer.headers.get('allow')?.split(', ')).toEqual(expect.arrayContaining(taken))
    }
  })

  test('a refusal speaks Chinese unless English is preferred, and says so', async () => {
    const path = `${pathOf(spec)}?unknown_parameter=1`
    const who = withBody(spec, await insider(kit, spec))
    for (const [wanted, locale] of [
      ['', 'zh-CN'],
      ['en', 'en'],
      ['zh;q=0.1, en-GB', 'en'],
      ['fr', 'zh-CN'],
    ] as const) {
      const headers = { ...who.headers, ...(wanted === '' ? {} : { 'accept-language': wanted }) }
      const answer = await kit.app.request(methodOf(spec), path, { ...who, headers })
      const { title } = expectProblem(answer, 'INVALID_REQUEST')
      expect(title).toBe(PROBLEMS.INVALID_REQUEST[locale === 'en' ? 'en' : 'zh'])
      expect(answer.headers.get('content-language')).toBe(locale)
    }
  })

  if (spec.path.includes('{'))
    test('a name of no plain form in the path is never more than a 4xx', async () => {
      const who = withBody(spec, await insider(kit, spec))
      for (const strange of [
        '%00',
        '%ff',
        "'%20OR%201=1",
        '..%2f..',
        '%F0%9F%92%A9',
        'x'.repeat(300),
        '441400-',
        '999999-01931f6e-0000-7000-8000-00000000dead',
      ]) {
        const answer = await kit.app.request(methodOf(spec), spec.path.replace(/\{\w+\}/g, strange), who)
        expect([400, 404, 422], `${strange}: ${answer.text}`).toContain(answer.status)
      }
    })
}

/** The same battery over every endpoint, from its own data: a new one is covered before its first own test. */
export const commonRouteTests = (endpoints: readonly Endpoint[]): void => {
  const kit = suite()
  describe.each(endpoints.map((spec) => ({ name: `${methodOf(spec)} ${spec.path}`, spec })))('$name', ({ spec }) => {
    const { permission } = spec
    if (permission !== 'public') signInTests(kit, spec)
    if (permission !== 'public' && permission !== 'signed_in') permissionTests(kit, spec, permission)
    queryTests(kit, spec)
    if (takesJson(spec)) bodyTests(kit, spec)
    if (takesBody(spec)) wireTests(kit, spec)
    if (needsIdempotencyKey(spec, {})) keyTests(kit, spec)
    commonTests(kit, spec, endpoints)
  })
}
