import type { ProblemCode } from '../../problems/problems.ts'

/** Codes that any operation may answer with, by its credentials, its form, or the state of the service: its `default`. */
export const COMMON_CODES: readonly ProblemCode[] = [
  'INVALID_REQUEST',
  'UNAUTHENTICATED',
  'API_KEY_EXPIRED',
  'API_KEY_REVOKED',
  'API_KEY_PENDING',
  'API_KEY_NETWORK',
  'NOT_POSTED',
  'PASSWORD_CHANGE_REQUIRED',
  'NOT_PERMITTED',
  'TOO_LARGE',
  'UNSUPPORTED_MEDIA_TYPE',
  'IDEMPOTENCY_KEY_REQUIRED',
  'IDEMPOTENCY_KEY_REUSED',
  'PRECONDITION_REQUIRED',
  'RATE_LIMITED',
  'TENANT_UNAVAILABLE',
  'NOT_CONFIGURED',
]
