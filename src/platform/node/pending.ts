/** Work that goes on when its request has been answered; a home that stops waits for it. */
export interface Pending {
  /** What the application is handed as its execution context. */
  context: { waitUntil(work: Promise<unknown>): void; passThroughOnException(): void; props: object }
  /** Ends when nothing is left, work that came meanwhile included. */
  settled(): Promise<void>
}

export const pendingWork = (): Pending => {
  const running = new Set<Promise<unknown>>()
  return {
    context: {
      waitUntil: (work) => {
        const ended: Promise<unknown> = work.catch(() => undefined).finally(() => running.delete(ended))
        running.add(ended)
      },
      passThroughOnException: () => {},
      props: {},
    },
    settled: async () => {
      while (running.size > 0) await Promise.all(running)
    },
  }
}
