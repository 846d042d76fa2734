import type { Context } from 'hono'
import { auth } from 'hono/utils/basic-auth'

/** What a client id may be written with (RFC 6749, appendix A.1). */
const VISIBLE = /^[ -~]+$/

/** The name a program gives itself by HTTP Basic, form-encoded as OAuth has it (RFC 6749 2.3.1); undefined where it gives none. */
export const programName = (c: Context): string | undefined => {
  const sent = auth(c.req.raw)?.username ?? ''
  const name = new URLSearchParams(`name=${sent.replaceAll('&', '%26')}`).get('name') ?? ''
  return VISIBLE.test(name) ? name : undefined
}
