import { z } from 'zod'
import { Problem } from '../problems/problem.ts'

/** A Worker holds six connections at a time; a gather over more databases runs in waves. */
const WAVE = 6

export interface Gathered<T> {
  /** What each tenant answered, in the order asked. */
  parts: { tenant: string; value: T }[]
  /** Tenants whose database did not answer, named so that a partial answer is never silently short. */
  unavailable: string[]
}

/**
 * Asks many tenants' databases side by side. One that does not answer is named, and so is one whose rows cannot be read while
 * others' can: a bad row of one tenant takes no answer from another. Any other failure, or the same one everywhere, is thrown.
 */
export const gather = async <T>(
  tenants: readonly string[],
  ask: (tenant: string) => Promise<T>,
): Promise<Gathered<T>> => {
  const parts: Gathered<T>['parts'] = []
  const unavailable: string[] = []
  const unreadable: unknown[] = []
  for (let at = 0; at < tenants.length; at += WAVE) {
    const wave = tenants.slice(at, at + WAVE)
    const answers = await Promise.allSettled(wave.map(async (tenant) => ask(tenant)))
    answers.forEach((answer, i) => {
      const tenant = wave[i] ?? ''
      if (answer.status === 'fulfilled') parts.push({ tenant, value: answer.value })
      else if (isUnavailable(answer.reason)) unavailable.push(tenant)
      else if (isUnreadable(answer.reason)) {
        unavailable.push(tenant)
        unreadable.push(answer.reason)
      } else throw answer.reason
    })
  }
  if (unreadable.length > 0 && parts.length === 0) throw unreadable[0]
  return { parts, unavailable }
}

const isUnavailable = (failure: unknown): boolean => failure instanceof Problem && failure.code === 'TENANT_UNAVAILABLE'

/** What parsing a stored value throws: text that is no JSON, a value of another kind than its column promises. */
const isUnreadable = (failure: unknown): boolean =>
  failure instanceof SyntaxError || failure instanceof TypeError || failure instanceof z.ZodError
