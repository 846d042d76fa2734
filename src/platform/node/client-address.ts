import type { IncomingMessage } from 'node:http'
import proxyAddr from 'proxy-addr'

/** Reads TRUSTED_PROXIES: addresses and networks with commas between, or nothing. Throws where one cannot be read. */
export const trustOf = (list: string): ReturnType<typeof proxyAddr.compile> =>
  proxyAddr.compile(
    list
      .split(',')
      .map((each) => each.trim())
      .filter((each) => each !== ''),
  )

/**
 * The address a request came from: the socket's, or behind proxies that are named the last of X-Forwarded-For that is none of
 * them. What a stranger writes into that header himself is never believed.
 */
export const addressOf = (incoming: IncomingMessage, trust: ReturnType<typeof trustOf>): string =>
  proxyAddr(incoming, trust).replace(/^::ffff:/, '')
