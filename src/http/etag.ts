import { sha256 } from '@noble/hashes/sha2.js'
import { problem } from '../problems/problem.ts'
import { toHex, utf8 } from '../vault/encoding.ts'

const HASH_BYTES = 8

/** The ETag of a record's version, whatever else its answer shows: what If-Match takes. */
export const etagOf = (version: number): string => `"v${version}"`

/**
 * The ETag of one answer: the record's version, where it has one, and a hash of the body. A version may have two bodies, since the
 * date moves what is derived, and two doors show two; so one tag never stands for both, and If-Match still finds the version.
 * The hash is worked out where the answer is: Web Crypto hands a kilobyte to another thread, and the way there and back costs more than all
 * else the home does for a record.
 */
export const etagOfBody = (text: string, version: number | null): string => {
  const hash = toHex(sha256(utf8(text)).subarray(0, HASH_BYTES))
  return version === null ? `"${hash}"` : `"v${version}-${hash}"`
}

const listed = (header: string): string[] => header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

/** True when an If-Match header names the version, in whichever answer it stood, or is `*`. */
export const matches = (header: string, version: number): boolean =>
  listed(header).some((tag) => tag === '*' || tag === etagOf(version) || tag.startsWith(`"v${version}-`))

/** True when an If-None-Match header holds the tag of what would be sent again (RFC 9110 13.1.2: compared weakly). */
export const isKnown = (header: string | undefined, etag: string): boolean =>
  header !== undefined && listed(header).some((tag) => tag === '*' || tag === etag)

/** 412 for a stale If-Match, with the present tag; a missing one passes here (see requireIfMatch). */
export const checkIfMatch = (header: string | null, version: number): void => {
  if (header !== null && !matches(header, version))
    throw problem('VERSION_CONFLICT', { field: 'If-Match', headers: { etag: etagOf(version) } })
}

/** an update carries If-Match; missing 428, stale 412. */
export const requireIfMatch = (header: string | null, version: number): void => {
  if (header === null) throw problem('PRECONDITION_REQUIRED', { field: 'If-Match' })
  checkIfMatch(header, version)
}
