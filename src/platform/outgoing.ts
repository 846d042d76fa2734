/** A POST as `Platform.post` is given it (src/serve/services.ts). */
export interface Outgoing {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  timeout_ms: number
  permits: (address: string) => boolean
}

export type Outcome = { status: number } | { error: 'timeout' | 'connection' | 'address' }

/** Why nothing came back: the time was over, or there is no way to him. */
export const failureOf = (failure: unknown): Outcome => {
  const timed = failure instanceof Error && (failure.name === 'TimeoutError' || failure.name === 'AbortError')
  return { error: timed ? 'timeout' : 'connection' }
}
