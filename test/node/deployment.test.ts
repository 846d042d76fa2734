// E2: a deployment makes what is missing, goes on where it stopped, and touches no tracked file.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { configText, deploymentOf } from '../../scripts/lib/deployment/config.ts'
import { prepareDatabases, type State, type Work } from '../../scripts/lib/deployment/databases.ts'
import { manifests } from '../../tenants/index.ts'

const NEWEST = '0002_b.sql'
const tenants = manifests.map(({ code }) => code)

/** An account that answers as wrangler does, and remembers what it was asked. */
const account = () => {
  const databases = new Map<string, { uuid: string; code: string | null }>()
  const asked: string[] = []
  const answer = (args: readonly string[]): string => {
    const [, verb, name = ''] = args
    if (verb === 'list') return JSON.stringify([...databases].map(([each, { uuid }]) => ({ name: each, uuid })))
    if (verb === 'create') databases.set(name, { uuid: `id-of-${name}`, code: null })
    if (verb !== 'execute') return ''
    const database = databases.get(name)
    if (database) database.code ??= /'(\d{6})'/.exec(args.at(-1) ?? '')?.[1] ?? null
    return JSON.stringify([{ results: [] }, { results: [{ code: database?.code }] }])
  }
  let failing = ''
  return {
    databases,
    asked,
    failAt: (call: string) => {
      failing = call
    },
    wrangler: (args: readonly string[]) => {
      asked.push(args.slice(1, 4).join(' '))
      if (failing !== '' && args.join(' ').includes(failing)) return { ok: false, stdout: '' }
      return { ok: true, stdout: answer(args) }
    },
  }
}

const workOf = (at: ReturnType<typeof account>, more: Partial<Work> = {}) => {
  const kept: { state: State } = { state: {} }
  const work: Work = {
    deployment: deploymentOf(undefined),
    tenants,
    newest: NEWEST,
    location: undefined,
    dry: false,
    wrangler: at.wrangler,
    keep: (state) => {
      kept.state = state
    },
    ...more,
  }
  return { work, kept }
}

describe('the databases of a deployment', () => {
  test('are made, migrated and named, and then there is nothing left to do', () => {
    const at = account()
    const { work, kept } = workOf(at)
    const lines = prepareDatabases(work, {})

    expect(lines.map(({ tenant, migration, state }) => [tenant, migration, state])).toEqual(
      tenants.map((code) => [code, NEWEST, 'ready']),
    )
    at.asked.length = 0
    prepareDatabases(work, kept.state)
    expect(at.asked).toEqual(['list --json'])
  })

  test('that stopped at one go on there', () => {
    const at = account()
    const { work, kept } = workOf(at)
    at.failAt('apply jiedui-440700')
    expect(() => prepareDatabases(work, {})).toThrow('could not migrate jiedui-440700')
    at.failAt('')
    at.asked.length = 0
    prepareDatabases(work, kept.state)

    expect(at.asked.filter((call) => call.startsWith('create'))).toEqual([])
    expect(at.asked.filter((call) => call.startsWith('migrations'))[0]).toBe('migrations apply jiedui-440700')
    expect(at.asked.filter((call) => call.startsWith('migrations'))).toHaveLength(
      tenants.length - tenants.indexOf('440700'),
    )
  })

  test('of another tenant are not taken', () => {
    const at = account()
    at.databases.set('jiedui-441400', { uuid: 'x', code: '441800' })

    expect(() => prepareDatabases(workOf(at).work, {})).toThrow('jiedui-441400 is the database of 441800')
  })

  test('are left alone in a dry run', () => {
    const at = account()
    const lines = prepareDatabases(workOf(at, { dry: true }).work, {})

    expect(at.asked).toEqual(['list --json'])
    expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['to be created']))
  })
})

describe('the configuration of a deployment', () => {
  const text = readFileSync(join(import.meta.dirname, '../../wrangler.toml'), 'utf8')
  const ids = new Map(tenants.map((code) => [code, `id-${code}`]))

  test('has the ids of its databases, and nothing else is another', () => {
    const made = configText(text, deploymentOf(undefined), ids)

    expect(made).toBe(text.replaceAll(/"local-(\d{6})"/g, '"id-$1"'))
    expect(made).not.toContain('local-')
  })

  test('of a stage names the stage everywhere', () => {
    const made = configText(text, deploymentOf('staging'), ids)

    expect(made).toContain('name = "jiedui-staging"')
    expect(made.match(/database_name = "jiedui-staging-\d{6}"/g)).toHaveLength(tenants.length)
  })
})
