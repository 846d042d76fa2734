import { formed } from '../../http/hints.ts'
import { z } from '@hono/zod-openapi'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { Day, IdParams, TenantCode } from '../../records/ids.ts'
import { Instant, listOf, Version } from '../../records/shapes.ts'
import { branchById } from '../branches/queries.ts'
import { readDoorOf, sideDoorOf } from '../pairings/queries.ts'
import { readPaperCode } from './code.ts'
import { paperByCode, paperOf, papersOf, type PaperRow } from './queries.ts'
import { renderPaper } from './render.ts'
import { PAPER_KIND } from './table.ts'

const Paper = z
  .strictObject({
    id: z.string(),
    tenant_code: TenantCode,
    branch_id: z.string(),
    division: z.string(),
    kind: z.enum(PAPER_KIND),
    number: z.string(),
    code: z.string(),
    issued_on: Day,
    superseded_on: Day.nullable(),
    version: Version,
    created_at: Instant,
    updated_at: Instant,
  })
  .openapi('BranchPaper')

const Verification = z
  .strictObject({
    code: z.string(),
    status: z.enum(['valid', 'superseded', 'unknown']),
    kind: z.enum(PAPER_KIND).nullable(),
    number: z.string().nullable(),
    issued_on: Day.nullable(),
    superseded_on: Day.nullable(),
  })
  .openapi('PaperVerification')

const present = (
  { counterpart: _counterpart, ...row }: Omit<PaperRow, 'content'>,
  tenant_code: string,
): z.infer<typeof Paper> => ({
  ...row,
  tenant_code,
})

const listPapers = endpoint(
  {
    method: 'get',
    path: '/v1/branches/{id}/papers',
    operation: 'listBranchPapers',
    order: 'kind, then id',
    summary: 'The papers issued for a branch: registration form, approval, letter of introduction',
    tag: 'branch_papers',
    permission: 'branch.read',
    doors: ['own', 'shared', 'review'],
    rules: ['R-73', 'R-74', 'B-1', 'X-8'],
    params: IdParams,
    answer: listOf(Paper),
  },
  async (call) => {
    const { id } = call.params
    const handle = await readDoorOf(call, id)
    const [[seen], rows] = await handle.run([branchById(handle, id), papersOf(handle, id)])
    if (!seen) throw notFound()
    return { body: { items: rows.map((row) => present(row, handle.tenant)), next: null, unavailable: [] } }
  },
)

/** Nothing but the page itself: its own style, no script, nothing from elsewhere. */
const PAPER_HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'; base-uri 'none'",
  'cache-control': 'no-store',
}

const readPaper = endpoint(
  {
    method: 'get',
    path: '/v1/branches/{id}/papers/{paper_id}',
    operation: 'readBranchPaper',
    summary: 'One paper as a page that prints on A4; its two sides read it',
    tag: 'branch_papers',
    permission: 'branch.read',
    doors: ['own', 'shared'],
    rules: ['R-73', 'R-74', 'X-4', 'X-7', 'X-8'],
    params: z.strictObject({ id: z.string().min(1).max(64), paper_id: z.string().min(1).max(64) }),
    answer: z.string(),
    produces: 'text/html',
  },
  async (call) => {
    const { id, paper_id } = call.params
    const handle = await sideDoorOf(call, id)
    const [[seen], [paper]] = await handle.run([
      branchById(handle, id),
      paperOf(handle, { branch_id: id, id: paper_id }),
    ])
    if (!seen || !paper) throw notFound()
    const verify_at = `${call.services.issuer}/#/verify/${paper.code}`
    return new Response(await renderPaper(paper, { verify_at }), { status: 200, headers: PAPER_HEADERS })
  },
)

const UNKNOWN = { status: 'unknown', kind: null, number: null, issued_on: null, superseded_on: null } as const

const verifyPaper = endpoint(
  {
    method: 'get',
    path: '/v1/verify/{code}',
    operation: 'verifyPaper',
    summary: 'Whether a paper stands, by its check code; nothing of whom it is about',
    tag: 'branch_papers',
    permission: 'public',
    doors: ['system'],
    rules: ['R-73', 'R-74', 'X-9'],
    params: z.strictObject({
      code: formed('check_code').max(32),
    }),
    answer: Verification,
  },
  async (call) => {
    const read = readPaperCode(call.params.code)
    if (!read) return { body: { code: call.params.code, ...UNKNOWN } }
    const door = call.services.doors.system('verify_paper', read.tenant)
    const [[paper]] = await door.run([paperByCode(door, read.code)])
    if (!paper) return { body: { code: read.code, ...UNKNOWN } }
    const { kind, number, issued_on, superseded_on, dissolved_on, rejected_on } = paper
    const over = dissolved_on !== null && dissolved_on < call.today ? dissolved_on : null
    const since = superseded_on ?? rejected_on ?? over // a form that was returned is none any more
    const status = since === null ? ('valid' as const) : ('superseded' as const)
    return { body: { code: read.code, status, kind, number, issued_on, superseded_on: since } }
  },
)

export const branchPaperEndpoints = [listPapers, readPaper, verifyPaper] as const
