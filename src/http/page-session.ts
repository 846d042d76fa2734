import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { serialize } from 'hono/utils/cookie'

/** The refresh token of the page: no script reads it, no other site makes a browser send it, and it goes to the sign-in's own paths only. */
const NAME = 'jiedui_session'
const OPTIONS = { httpOnly: true, secure: true, sameSite: 'Strict', path: '/v1/auth' } as const

/** What a request says of the page it came from. */
export interface Browser {
  /** The refresh token of the page's cookie, or null. */
  session: string | null
  /** A browser says that another site made it ask. What is no browser says nothing, and has no cookie jar to be misused. */
  cross_site: boolean
}

const hostOf = (origin: string): string | null => {
  try {
    return new URL(origin).host
  } catch {
    return null
  }
}

/** `Sec-Fetch-Site` decides; a browser without it sends `Origin` with every POST. */
export const browserOf = (c: Context): Browser => {
  const [site, origin] = [c.req.header('sec-fetch-site'), c.req.header('origin')]
  const isOwn = origin === undefined || hostOf(origin) === (c.req.header('host') ?? new URL(c.req.url).host)
  return {
    session: getCookie(c, NAME) ?? null,
    cross_site: site === undefined ? !isOwn : site !== 'same-origin',
  }
}

/** The header that keeps a refresh token until the browser is closed; how long it is good for, the server decides. */
export const keepSession = (refresh_token: string): Record<string, string> => ({
  'set-cookie': serialize(NAME, refresh_token, OPTIONS),
})

/** The header that takes it away. */
export const dropSession = (): Record<string, string> => ({
  'set-cookie': serialize(NAME, '', { ...OPTIONS, maxAge: 0 }),
})
