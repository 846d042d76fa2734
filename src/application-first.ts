/** What the application answers itself; every other path is looked for among the files first. wrangler.toml has the same list. */
export const APPLICATION_FIRST = [
  '/v1/',
  '/openapi.json',
  '/health',
  '/health/',
  '/.well-known/',
  '/problems/',
] as const

/** Whether a path is the application's: a name that ends with a slash stands for all below it. */
export const answersItself = (path: string): boolean =>
  APPLICATION_FIRST.some((first) => (first.endsWith('/') ? path.startsWith(first) : path === first))
