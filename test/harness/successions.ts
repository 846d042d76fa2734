import { expect } from 'vitest'
import { z } from 'zod'
import type { Actor } from './people.ts'

const Row = z.looseObject({
  id: z.string(),
  status: z.string().optional(),
  content_hash: z.string().optional(),
  version: z.number(),
})

/** A row of an answer that is no refusal. */
export const row = (answer: { status: number; text: string; json: unknown }) => {
  expect(answer.status, answer.text).toBeLessThan(300)
  return Row.parse(answer.json)
}

/** One record as it reads now. */
export const at = async (actor: Actor, path: string) => row(await actor.get(path))

const Running = z.object({ items: z.array(z.object({ id: z.string(), status: z.string() })).min(1) })

/** The village's running assignment; its id. */
export const running = async (actor: Actor, code: string): Promise<string> => {
  const { items } = Running.parse((await actor.get(`/v1/assignments?village_code=${code}&status=active`)).json)
  return items[0]?.id ?? ''
}

const HELPER = { paired: '440100', self: '441400', province: '440000' } as const

/** The terms of an offer that is to follow another assignment. */
export const offer = (
  code: string,
  replaces: string,
  mode: keyof typeof HELPER,
  more: Record<string, unknown> = {},
) => ({
  village_code: code,
  mode,
  helper_tenant: HELPER[mode],
  helper_units: [{ name: 'Unit' }],
  valid_from: '2026-12-18',
  replaces,
  ...more,
})

/** A successor agreed by both sides. */
export const succeeded = async (code: string, by: { proposer: Actor; other: Actor }, body: unknown) => {
  const made = row(await by.proposer.post('/v1/assignments', body))
  return row(await by.other.post(`/v1/assignments/${made.id}/accept`, { content_hash: made.content_hash }))
}
