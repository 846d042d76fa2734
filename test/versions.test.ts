// One number names the contract everywhere, and a change that breaks a client is found (docs/versioning.md).
import { createExecutionContext } from 'cloudflare:test'
import { beforeAll, describe, expect, test } from 'vitest'
import changelog from '../CHANGELOG.md?raw'
import { version } from '../package.json'
import { breakingChanges } from '../scripts/lib/breaking.ts'
import { createApp, endpoints } from '../src/app.ts'
import { clientAddress, loadArgon2id, postOutside } from '../src/platform/cloudflare.ts'
import { SUNSET_AFTER_DAYS } from '../src/rules/parameters/bounds.ts'
import type { Schema } from '../src/serve/document/schema.ts'
import { openApiDocument } from '../src/serve/openapi.ts'
import { VERSION } from '../src/serve/version.ts'
import { bindings } from './harness/databases.ts'
import { testSecrets } from './harness/secrets.ts'

const released = Object.keys(import.meta.glob('../docs/released/*.json'))

test('info.version, package, changelog and released document are of one version', () => {
  const contract = openApiDocument([])
  expect(contract['info']).toMatchObject({ version: VERSION })
  expect(version).toBe(VERSION)
  expect(/^## (\S+)$/m.exec(changelog)?.[1]).toBe(VERSION)
  expect(released.map((path) => path.split('/').at(-1))).toContain(`${VERSION}.json`)
})

describe('a change against what was released', () => {
  type Contract = ReturnType<typeof openApiDocument>
  const excerpt = () => openApiDocument(endpoints.filter(({ tag }) => tag === 'assignments'))
  let before: Contract
  beforeAll(() => {
    before = excerpt()
  })
  const changed = (change: (contract: Contract) => void): string[] => {
    const after = excerpt()
    change(after)
    return breakingChanges(before, after)
  }
  const shape = ({ components }: Contract, name: string): Schema => components.schemas[name] ?? {}
  const member = (contract: Contract, name: string): Schema => shape(contract, 'Assignment').properties?.[name] ?? {}

  test('none is none, and what may come without notice passes', () => {
    expect(changed(() => undefined)).toEqual([])
    const more = changed((contract) => {
      const { properties = {} } = shape(contract, 'Assignment')
      properties['more'] = { type: 'string' }
      properties['status'] = { ...properties['status'], enum: [...(properties['status']?.enum ?? []), 'another'] }
      const sent = shape(contract, 'ProposeAssignment').properties ?? {}
      for (const member of Object.values(sent)) if (member.type === 'string') member.type = ['string', 'null']
      Object.assign(sent, { more: { type: 'string' } })
      contract.paths['/v1/more'] = { get: { operationId: 'more', responses: {} } }
    })
    expect(more).toEqual([])
  })

  test('a member of an answer taken away breaks', () => {
    const broken = changed((contract) => {
      const assignment = shape(contract, 'Assignment')
      delete assignment.properties?.['note']
      assignment.required = (assignment.required ?? []).filter((name) => name !== 'note')
    })
    expect(broken.join('\n')).toContain('/v1/assignments/{id} › get › responses › 200')
  })

  test.each<[string, (contract: Contract) => void]>([
    ['of another type', (contract) => void (member(contract, 'village_code').type = 'integer')],
    ['null where it never was', (contract) => void (member(contract, 'village_code').type = ['string', 'null'])],
    ['one of two shapes', (contract) => void (member(contract, 'village_code').anyOf = [{ type: 'null' }])],
    ['a list of something else', (contract) => void (member(contract, 'accepted_by').items = { type: 'integer' })],
    ['without an optional member', (contract) => void delete shape(contract, 'HelperUnit').properties?.['uscc']],
    ['a problem without its code', (contract) => void delete shape(contract, 'Problem').properties?.['code']],
  ])('an answer that is %s breaks', (_name, change) => {
    expect(changed(change).join('\n')).toContain('/v1/assignments/{id} › get › responses')
  })

  test('a null that comes no more, a member more of a problem and an answer that opens pass', () => {
    const less = changed((contract) => {
      member(contract, 'replaces').type = 'string'
      Object.assign(shape(contract, 'Problem').properties ?? {}, { more: { type: 'string' } })
    })
    expect(less).toEqual([])
    const closed = excerpt()
    shape(closed, 'HelperUnit').additionalProperties = false
    expect(breakingChanges(closed, before)).toEqual([])
  })

  test('an input newly required breaks', () => {
    const broken = changed((contract) => {
      const body = shape(contract, 'ProposeAssignment')
      Object.assign(body.properties ?? {}, { more: { type: 'string' } })
      body.required = [...(body.required ?? []), 'more']
    })
    expect(broken.join('\n')).toContain('/v1/assignments › post › requestBody')
    const parameter = changed((contract) => {
      const { parameters = [] } = contract.paths['/v1/assignments']?.['get'] ?? {}
      parameters.push({ name: 'more', in: 'query', required: true, schema: { type: 'string' } })
    })
    expect(parameter.join('\n')).toContain('/v1/assignments › get › parameters')
  })

  test('a path renamed breaks', () => {
    const broken = changed(({ paths }) => {
      paths['/v1/engagements'] = paths['/v1/assignments'] ?? {}
      delete paths['/v1/assignments']
    })
    expect(broken).toEqual(['remove /v1/assignments › get', 'remove /v1/assignments › post'])
  })
})

test('a deprecated operation says so in the document, and since when and how long in every answer', async () => {
  const [keys] = endpoints.filter(({ operation }) => operation === 'readJwks')
  if (!keys) throw new Error('the public keys have no endpoint')
  const served = [{ ...keys, deprecated_on: '2026-12-01' }]
  const operation = openApiDocument(served).paths[keys.path]?.['get']
  expect(operation?.['deprecated']).toBe(true)
  expect(Object.keys(operation?.responses['200']?.headers ?? {})).toEqual(
    expect.arrayContaining(['Deprecation', 'Sunset']),
  )
  const app = createApp(
    {
      clock: () => new Date(),
      argon2id: loadArgon2id,
      client_address: clientAddress,
      post: postOutside,
      log: () => undefined,
    },
    served,
  )
  for (const path of [keys.path, `${keys.path}?unknown=1`]) {
    const env = { ...bindings, ...(await testSecrets()) }
    const { headers } = await app.request(path, {}, env, createExecutionContext())
    expect(headers.get('deprecation')).toBe(`@${Date.parse('2026-12-01T00:00:00+08:00') / 1000}`)
    const days = (Date.parse(headers.get('sunset') ?? '') - Date.parse('2026-12-01T00:00:00+08:00')) / 86_400_000
    expect(days).toBe(SUNSET_AFTER_DAYS)
  }
})
