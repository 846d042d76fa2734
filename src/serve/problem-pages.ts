import type { Hono } from 'hono'
import { z } from 'zod'
import type { AppEnv } from './mount.ts'
import { notFound } from '../problems/problem.ts'
import { PROBLEMS, type ProblemCode } from '../problems/problems.ts'

const codes = Object.keys(PROBLEMS) as [ProblemCode, ...ProblemCode[]]
const Code = z.enum(codes)

/** Where a problem's `type` points: what the code means and what would be accepted, in both languages. */
export const problemRoutes = (app: Hono<AppEnv>): void => {
  app.get('/problems/:code', (c) => {
    const code = Code.safeParse(c.req.param('code').toUpperCase().replaceAll('-', '_'))
    if (!code.success) throw notFound()
    return c.json({ code: code.data, ...PROBLEMS[code.data] })
  })
}
