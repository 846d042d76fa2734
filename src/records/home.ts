import { integer, text } from 'drizzle-orm/sqlite-core'
import { z } from '@hono/zod-openapi'
import { Day, Id, TenantCode } from './ids.ts'
import { Instant, PageQuery, Version } from './shapes.ts'
import { DISPATCH_MODES, idsOf, type DispatchMode } from '../rules/lists/enums.ts'

const MODE = idsOf(DISPATCH_MODES)

/**
 * What a record of home copies of a posting that lies in the host's database: no foreign key reaches
 * there, so `posting_version` says which posting was read.
 */
export interface PostingCopy {
  division: string
  home_unit: string
  posting_id: string
  host: string
  mode: DispatchMode | null
  person_id: string
  term_first: string
  term_last: string
  posting_version: number
}

/** The columns of the copy, after the id. */
export const copyColumns = () => ({
  id: text().primaryKey(),
  division: text().notNull(),
  home_unit: text().notNull(),
  posting_id: text().notNull(),
  host: text().notNull(),
  mode: text({ enum: MODE }),
  person_id: text().notNull(),
  term_first: text().notNull(),
  term_last: text().notNull(),
  posting_version: integer().notNull(),
})

export const stampColumns = () => ({
  version: integer().notNull(),
  created_at: text().notNull(),
  updated_at: text().notNull(),
})

export const COPY_CLASSES = {
  id: 'internal',
  division: 'internal',
  home_unit: 'internal',
  posting_id: 'internal',
  host: 'internal',
  mode: 'internal',
  person_id: 'personal',
  term_first: 'internal',
  term_last: 'internal',
  posting_version: 'internal',
  version: 'internal',
  created_at: 'internal',
  updated_at: 'internal',
} as const

/** The copy and the stamps on the wire. */
export const CopyShape = {
  id: Id,
  tenant_code: TenantCode,
  division: z.string(),
  home_unit: z.string(),
  posting_id: z.string(),
  host: TenantCode,
  mode: z.enum(MODE).nullable(),
  person_id: z.string(),
  term_first: Day,
  term_last: Day,
  posting_version: Version,
  version: Version,
  created_at: Instant,
  updated_at: Instant,
}

/** Any id a body names; one of a strange form is nobody's. */
export const AnyId = z.string().min(1).max(64)

export const HomeQuery = { ...PageQuery, posting_id: AnyId.optional() }
