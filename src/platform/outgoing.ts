/** What a home's `post` takes and gives: the same shapes as in src/serve/services.ts, since no home knows what it serves. */
export interface Outgoing {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  timeout_ms: number
  permits: (address: string) => boolean
}

export type Outcome = { status: number } | { error: 'timeout' | 'connection' | 'address' }

/** Why the receiver gave no answer: the time was over, or no connection was made. */
export const failureOf = (failure: unknown): Outcome => {
  const timed = failure instanceof Error && (failure.name === 'TimeoutError' || failure.name === 'AbortError')
  return { error: timed ? 'timeout' : 'connection' }
}
