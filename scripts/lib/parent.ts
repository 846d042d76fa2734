const PARENT_POLL_MS = 500

/** npm passes a SIGTERM on to its shell only, and the shell dies without a word: its end is the signal. */
export const onParentEnd = (ended: () => void): void => {
  if (process.env['npm_lifecycle_event'] === undefined) return
  const parent = process.ppid
  setInterval(() => process.ppid === parent || ended(), PARENT_POLL_MS).unref()
}
