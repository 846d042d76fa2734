import ky, { HTTPError } from 'ky'

/** What passes by itself: too many requests, a database that does not answer for a while. */
const PASSING = [429, 503]
const METHODS = ['get', 'post', 'patch'] as const
const REPEATS = 5
const RETRY_AFTER_MAX_MS = 120_000

const repeating = ky.create({
  timeout: false,
  throwHttpErrors: (status) => PASSING.includes(status),
  retry: {
    limit: REPEATS,
    methods: [...METHODS],
    statusCodes: PASSING,
    afterStatusCodes: PASSING,
    maxRetryAfter: RETRY_AFTER_MAX_MS,
  },
})

/**
 * `fetch` that sends the same request again after a 429 or 503, when `Retry-After` says so, and after a lost connection. A write is
 * repeated with the idempotency key it had, so it is done once. What does not pass is the answer in the end.
 */
export const repeatedFetch: typeof fetch = async (input, init) => {
  try {
    return await repeating(input, init)
  } catch (failure) {
    if (failure instanceof HTTPError) return failure.response
    throw failure
  }
}
