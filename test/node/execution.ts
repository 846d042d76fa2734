import { pendingWork, type Pending } from '../../src/platform/node/pending.ts'

// What `cloudflare:test` gives a test inside the Workers runtime, here of the home's own: see vitest.node.config.ts.

const made = new WeakMap<object, Pending>()

export const createExecutionContext = (): Pending['context'] => {
  const pending = pendingWork()
  made.set(pending.context, pending)
  return pending.context
}

export const waitOnExecutionContext = async (context: object): Promise<void> => made.get(context)?.settled()
