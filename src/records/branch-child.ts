import { sql, type Column, type SQL } from 'drizzle-orm'
import { integer, text } from 'drizzle-orm/sqlite-core'
import { z } from '@hono/zod-openapi'
import { Id, TenantCode } from './ids.ts'
import { Instant, PageQuery, Version } from './shapes.ts'

/** Where a record of learning lies and whom it is shared with; the province reads learning. */
export const learningColumns = () => ({
  division: text().notNull(),
  counterpart: text(),
  author: text().notNull(),
  version: integer().notNull(),
  created_at: text().notNull(),
  updated_at: text().notNull(),
})

/** What of it is read: who wrote it stays with the machinery, and the province's door does not open it. */
export const withoutAuthor = <C extends { author: unknown }>({ author: _author, ...columns }: C): Omit<C, 'author'> =>
  columns

/** A record as it was read, or as it was made. */
export type Authorless<R extends { author: string }> = Omit<R, 'author'> & { author?: string }

export const LEARNING_CLASSES = {
  division: 'public',
  counterpart: 'public',
  author: 'personal',
  version: 'public',
  created_at: 'public',
  updated_at: 'public',
} as const

/** The same on the wire. */
export const LearningShape = {
  id: Id,
  tenant_code: TenantCode,
  division: z.string(),
  version: Version,
  created_at: Instant,
  updated_at: Instant,
}

/** What every list of learning may be asked by. */
export const LearningQuery = {
  ...PageQuery,
  tenant: TenantCode.optional(),
  branch_id: z.string().min(1).max(64).optional(),
}

interface OfBranch {
  division: Column
  branch_id: Column
}

/** 2.2: a member reads what is of his own branch, whoever wrote it; the places come first, since lists walk by division. */
export const ofOwnBranch =
  ({ division, branch_id }: OfBranch) =>
  (person: string): SQL =>
    sql`(${division} IN (SELECT b.division FROM branch_members m JOIN branches b ON b.id = m.branch_id WHERE m.person_id = ${person})
      AND +${branch_id} IN (SELECT m.branch_id FROM branch_members m WHERE m.person_id = ${person}))`
