import { eq } from 'drizzle-orm'
import { z } from '@hono/zod-openapi'
import type { Call } from '../../serve/call.ts'
import { endpoint } from '../../serve/endpoint.ts'
import { notFound } from '../../problems/problem.ts'
import { childFilters, ChildQuery, ChildShape, cityAsked, newChild, ownUser } from '../../records/child.ts'
import { facts } from '../../records/facts.ts'
import { TenantCode } from '../../records/ids.ts'
import { readEndpoints } from '../../records/reading.ts'
import { commitStep } from '../../records/step.ts'
import { LongText } from '../../records/text-shapes.ts'
import { sideDoorOf, sideSources } from '../pairings/queries.ts'
import { postingById } from '../postings/queries.ts'
import { postingCommentRows } from './queries.ts'
import { postingComments, type PostingCommentRow } from './table.ts'

const { table } = postingComments
const RECORD = 'posting_comments'

const PostingComment = z
  .strictObject({ ...ChildShape, author_tenant: TenantCode, text: z.string() })
  .openapi('PostingComment')

const CreatePostingComment = z
  .strictObject({ posting_id: z.string().min(1).max(64), text: LongText(4000) })
  .openapi('CreatePostingComment')

const present = (
  { counterpart: _counterpart, ...row }: PostingCommentRow,
  tenant_code: string,
  call: Pick<Call, 'principal'>,
): z.infer<typeof PostingComment> => ({ ...row, tenant_code, author: ownUser(call, row.author) })

const createPostingComment = endpoint(
  {
    method: 'post',
    path: '/v1/posting_comments',
    operation: 'createPostingComment',
    about: ['posting_id'],
    summary: 'A poverty office comments on a nomination or posting; the organisation departments of both sides read it',
    tag: RECORD,
    permission: 'posting_comment.create',
    doors: ['own', 'shared'],
    rules: ['R-76'],
    body: CreatePostingComment,
    answer: PostingComment,
    status: 201,
  },
  async (call) => {
    const { posting_id, text } = call.body
    const handle = await sideDoorOf(call, posting_id)
    const [[posting]] = await facts(call, handle, [postingById(handle, posting_id)])
    if (!posting) throw notFound()
    const row: PostingCommentRow = {
      ...newChild(call, handle.tenant, posting),
      author_tenant: call.principal.tenant,
      text,
    }
    const statement = handle.insert(postingComments, row)
    const body = present(row, handle.tenant, call)
    return commitStep(call, handle, { record: RECORD, action: 'create', before: null, after: row, statement, body })
  },
)

export const postingCommentEndpoints = [
  createPostingComment,
  ...readEndpoints({
    record: RECORD,
    noun: 'PostingComment',
    summary: "The poverty offices' comments on nominations and postings",
    permission: 'posting_comment.read',
    doors: ['own', 'shared'],
    rules: ['R-76', 'X-7', 'X-8'],
    item: PostingComment,
    query: z.strictObject(ChildQuery),
    key: [table.division, table.id],
    rows: postingCommentRows,
    byId: (id) => eq(table.id, id),
    filters: (query, call) => childFilters(call.caller, table, query),
    sources: (call, query) => sideSources(call, cityAsked(query)),
    open: sideDoorOf,
    present,
  }),
]
