import { bodyLimit } from 'hono/body-limit'
import { createMiddleware } from 'hono/factory'
import { problem } from '../problems/problem.ts'
import type { AppEnv } from './mount.ts'

/**
 * 413 for a body beyond so many bytes. One that says how long it is, is not opened for that: the server below reads no more of it than it
 * said, and a stream over it costs the home a twentieth of what a create does. Every other is counted as it comes.
 */
export const boundBody = (limit: number) => {
  const onError = () => {
    throw problem('TOO_LARGE', { facts: { limit } })
  }
  const counted = bodyLimit({ maxSize: limit, onError })
  return createMiddleware<AppEnv>(async (c, next) => {
    const told = c.req.header('content-length')
    if (told === undefined || c.req.header('transfer-encoding') !== undefined) return counted(c, next)
    return Number(told) > limit ? onError() : next()
  })
}
