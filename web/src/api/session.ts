import { now } from '../clock.ts'
import type { components } from './schema.d.ts'

type TokenAnswer = components['schemas']['TokenAnswer']

interface Tokens {
  access: string
  refresh: string
  /** When the access token is to be replaced, in milliseconds. */
  renew_at: number
}

const RENEW_BEFORE_SECONDS = 30

const isTokenAnswer = (body: unknown): body is TokenAnswer =>
  typeof body === 'object' && body !== null && 'access_token' in body && 'refresh_token' in body && 'expires_in' in body

/**
 * The tokens live in this closure and nowhere else: no storage, no cookie. A reload forgets them (ADR 0022).
 * `send` asks for the language of the page.
 */
export const createSession = (send: typeof fetch) => {
  let tokens: Tokens | null = null
  let renewing: Promise<string | null> | null = null
  let onEnd: () => void = () => undefined

  const ask = (path: string, fields: Readonly<Record<string, string>>): Promise<Response> =>
    send(path, { method: 'POST', body: new URLSearchParams(fields) })

  const keep = ({ access_token, refresh_token, expires_in }: TokenAnswer): string => {
    tokens = {
      access: access_token,
      refresh: refresh_token,
      renew_at: now() + (expires_in - RENEW_BEFORE_SECONDS) * 1000,
    }
    return access_token
  }

  const end = (): null => {
    if (tokens !== null) {
      tokens = null
      onEnd()
    }
    return null
  }

  const renew = async (refresh_token: string): Promise<string | null> => {
    const answer = await ask('/v1/auth/token', { grant_type: 'refresh_token', refresh_token })
    if (!answer.ok) return answer.status < 500 ? end() : null
    const body: unknown = await answer.json()
    return tokens === null || !isTokenAnswer(body) ? null : keep(body)
  }

  return {
    /** Takes what the token endpoint answered to a sign-in. */
    begin: (answer: TokenAnswer): void => void keep(answer),
    /** A token that is still good; one renewal serves all who wait for it. */
    bearer: async (): Promise<string | null> => {
      if (tokens === null || now() < tokens.renew_at) return tokens?.access ?? null
      renewing ??= renew(tokens.refresh).finally(() => {
        renewing = null
      })
      return renewing
    },
    /** Ends the session here and there. */
    sign_out: async (): Promise<void> => {
      const token = tokens?.refresh
      tokens = null
      if (token !== undefined) await ask('/v1/auth/revoke', { token }).catch(() => undefined)
    },
    end,
    /** Called once when the session is over without having been signed out of. */
    on_end: (listener: () => void): void => {
      onEnd = listener
    },
  }
}
