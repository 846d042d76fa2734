import { Problem } from '../problems/problem.ts'

/** A Worker holds six connections at a time; a gather over more databases runs in waves. */
const WAVE = 6

export interface Gathered<T> {
  /** What each tenant answered, in the order asked. */
  parts: { tenant: string; value: T }[]
  /** Tenants whose database did not answer, named so that a partial answer is never silently short. */
  unavailable: string[]
}

/** Asks many tenants' databases side by side; one that does not answer is named, any other failure is thrown. */
export const gather = async <T>(
  tenants: readonly string[],
  ask: (tenant: string) => Promise<T>,
): Promise<Gathered<T>> => {
  const parts: Gathered<T>['parts'] = []
  const unavailable: string[] = []
  for (let at = 0; at < tenants.length; at += WAVE) {
    const wave = tenants.slice(at, at + WAVE)
    const answers = await Promise.allSettled(wave.map(async (tenant) => ask(tenant)))
    answers.forEach((answer, i) => {
      const tenant = wave[i] ?? ''
      if (answer.status === 'fulfilled') parts.push({ tenant, value: answer.value })
      else if (isUnavailable(answer.reason)) unavailable.push(tenant)
      else throw answer.reason
    })
  }
  return { parts, unavailable }
}

const isUnavailable = (failure: unknown): boolean => failure instanceof Problem && failure.code === 'TENANT_UNAVAILABLE'
