import { lookup } from 'node:dns'
import { request as overHttp } from 'node:http'
import { request as overHttps } from 'node:https'
import type { LookupFunction } from 'node:net'
import { failureOf, type Outcome, type Outgoing } from '../outgoing.ts'

/** A name that stands for no address one may connect to. */
class AddressError extends Error {
  override readonly name = 'AddressError'
}

/** Resolves a name as ever, and gives the connection those of its addresses alone that are permitted. */
const permittedLookup =
  (permits: Outgoing['permits']): LookupFunction =>
  (hostname, options, answer) => {
    lookup(hostname, { ...options, all: true }, (failure, found) => {
      if (failure) return answer(failure, '', 0)
      const permitted = found.filter(({ address }) => permits(address))
      const [first] = permitted
      if (!first) return answer(new AddressError('no permitted address'), '', 0)
      return options.all ? answer(null, permitted) : answer(null, first.address, first.family)
    })
  }

/** A POST whose connection goes to a permitted address: what the name resolves to is judged at the moment of connecting. */
export const postOutside = async ({ url, headers, body, timeout_ms, permits }: Outgoing): Promise<Outcome> =>
  new Promise((resolve) => {
    const send = url.startsWith('https:') ? overHttps : overHttp
    const sent = send(url, {
      method: 'POST',
      headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) },
      lookup: permittedLookup(permits),
      agent: false,
      signal: AbortSignal.timeout(timeout_ms),
    })
    sent.once('response', (answer) => {
      resolve({ status: answer.statusCode ?? 0 })
      answer.destroy()
    })
    sent.on('error', (failure) => resolve(failure instanceof AddressError ? { error: 'address' } : failureOf(failure)))
    sent.end(body)
  })
