import { SESSION_IDLE_MINUTES } from '../../../src/rules/parameters/bounds.ts'
import { now } from '../clock.ts'
import { renewedAt } from './renewed-at.ts'
import type { components } from './schema.d.ts'

type SessionAnswer = components['schemas']['PageSession']

interface Held {
  access: string
  /** When the access token is to be replaced, in milliseconds. */
  renew_at: number
}

const RENEW_BEFORE_SECONDS = 30
const MINUTE_MS = 60_000
export const IDLE_MS = SESSION_IDLE_MINUTES * MINUTE_MS

const isSessionAnswer = (body: unknown): body is SessionAnswer =>
  typeof body === 'object' && body !== null && 'access_token' in body && 'expires_in' in body

/** Thrown for a request after the sign-out: nobody waits for its answer any more. */
const overNow = (): DOMException => new DOMException('the session is over', 'AbortError')

/** What the tabs of one browser tell each other: they share the cookie, so they share the session. */
type Told = 'signed_in' | 'signed_out'

const isTold = (data: unknown): data is Told => data === 'signed_in' || data === 'signed_out'

const TOO_MANY = 429

/** A new access token by the browser's cookie; null where no answer can be made use of, or where it is to be asked later. */
const askRenewal = async (send: typeof fetch): Promise<SessionAnswer | 'refused' | null> => {
  const answer = await send('/v1/auth/session/renew', { method: 'POST' })
  if (!answer.ok) return answer.status < 500 && answer.status !== TOO_MANY ? 'refused' : null
  const body: unknown = await answer.json()
  return isSessionAnswer(body) ? body : null
}

/** Hears what the other tabs tell; answers how to tell them. */
const amongTabs = (heard: Readonly<Record<Told, () => void>>) => {
  const tabs = new BroadcastChannel('jiedui-session')
  tabs.addEventListener('message', ({ data }) => {
    if (isTold(data)) heard[data]()
  })
  return (what: Told): void => tabs.postMessage(what)
}

/** Gives up what is under way, since the server would refuse it, and ends the session there, also when the page is closed right after. */
const createSignOut = (send: typeof fetch) => {
  let until = new AbortController()
  let ended: Promise<unknown> = Promise.resolve()
  return {
    signal: (): AbortSignal => until.signal,
    ended: async (): Promise<void> => void (await ended),
    run: (): void => {
      until.abort()
      until = new AbortController()
      ended = send('/v1/auth/session/end', { method: 'POST', keepalive: true }).catch(() => undefined)
    },
  }
}

/** One run serves all who wait for it. */
const once = <T>(run: () => Promise<T>): (() => Promise<T>) => {
  let running: Promise<T> | null = null
  return () => {
    running ??= run().finally(() => {
      running = null
    })
    return running
  }
}

/**
 * The access token lives in this closure and nowhere else; the refresh token is in a cookie that no script reads (ADR 0022).
 * `send` asks for the language of the page.
 */
export const createSession = (send: typeof fetch) => {
  let held: Held | null = null
  let onEnd: (signed_out: boolean) => void = () => undefined
  const signOut = createSignOut(send)

  const keep = ({ access_token, expires_in }: SessionAnswer): string => {
    held = { access: access_token, renew_at: now() + (expires_in - RENEW_BEFORE_SECONDS) * 1000 }
    renewedAt.keep(now())
    return access_token
  }

  const end = (signed_out: boolean): null => {
    if (held !== null) onEnd(signed_out)
    held = null
    renewedAt.drop()
    return null
  }

  const tell = amongTabs({
    signed_out: () => void end(true),
    signed_in: () => location.reload(), // somebody signed in next door: this tab is his too, from its first request on
  })

  const renew = async (): Promise<string | null> => {
    const answer = await askRenewal(send)
    if (answer === 'refused') return end(false)
    if (answer === null) return null
    return keep(answer)
  }
  const renewOnce = once(renew)

  return {
    /** Takes what the session endpoint answered to a sign-in. */
    begin: (answer: SessionAnswer): void => {
      keep(answer)
      tell('signed_in')
    },
    /**
     * A token that is still good. Without one no request goes out: its 401 would end a session that may go on.
     * @throws {DOMException} `AbortError` where the session is over, `NetworkError` where the renewal got no answer.
     */
    bearer: async (): Promise<string> => {
      if (held !== null && now() < held.renew_at) return held.access
      const renewed = held === null ? null : await renewOnce()
      if (renewed !== null) return renewed
      throw held === null ? overNow() : new DOMException('no answer to the renewal', 'NetworkError')
    },
    signal: signOut.signal,
    /** Resolves when the sign-out before has been answered: its answer takes the cookie away, also that of a new session. */
    ended: signOut.ended,
    /** Goes on by what one does on the page. */
    renew: renewOnce,
    /** Goes on with what the browser kept, after a reload or in a second tab; asks nothing where there can be no session. */
    resume: async (): Promise<string | null> => (now() - renewedAt.get() < IDLE_MS ? renewOnce() : null),
    /** How long nobody has gone on with the session, in any tab, in milliseconds. */
    idle: (): number => (held === null ? 0 : now() - renewedAt.get()),
    /** Ends the session here and there. */
    sign_out: (): void => {
      held = null
      renewedAt.drop()
      tell('signed_out')
      signOut.run()
    },
    end: (): void => void end(false),
    /** Called once when the session is over by itself, or was signed out of in another tab. */
    on_end: (listener: (signed_out: boolean) => void): void => {
      onEnd = listener
    },
  }
}
