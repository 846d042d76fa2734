import { problem } from '../problems/problem.ts'

/** The ETag of a record's version. */
export const etagOf = (version: number): string => `"v${version}"`

const listed = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** True when an If-Match or If-None-Match header names the version, or is `*`. */
export const matches = (header: string, version: number): boolean => {
  const tags = listed(header)
  return tags.includes('*') || tags.includes(etagOf(version))
}

/** 412 for a stale If-Match; a missing one passes here (see requireIfMatch). */
export const checkIfMatch = (header: string | null, version: number): void => {
  if (header !== null && !matches(header, version)) throw problem('VERSION_CONFLICT', { field: 'If-Match' })
}

/** an update carries If-Match; missing 428, stale 412. */
export const requireIfMatch = (header: string | null, version: number): void => {
  if (header === null) throw problem('PRECONDITION_REQUIRED', { field: 'If-Match' })
  checkIfMatch(header, version)
}
