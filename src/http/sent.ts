import type { Context } from 'hono'

/** A ready response with the headers that the middleware and the route have already set on the context. */
export const sent = (c: Context, response: Response): Response => {
  response.headers.forEach((value, name) => c.header(name, value))
  return c.newResponse(response.body, response.status as 200)
}
