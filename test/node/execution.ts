import { pendingWork, type Pending } from '../../src/platform/node/pending.ts'

// What `cloudflare:test` gives a test inside the Workers runtime, here of the home's own: see vitest.node.config.ts.

type Context = Pending['context'] & Pick<Pending, 'settled'>

export const createExecutionContext = (): Context => {
  const { context, settled } = pendingWork()
  return { ...context, settled }
}

export const waitOnExecutionContext = async (context: Context): Promise<void> => context.settled()
