/**
 * Writes lines, those of one turn of the event loop together: to a pipe or a socket, where the system's log is read, each write of its own
 * costs what the answer's does.
 */
export const logLines = (write: (text: string) => unknown): ((line: string) => void) => {
  let waiting = ''
  const writeAll = (): void => {
    const text = waiting
    waiting = ''
    write(text)
  }
  return (line) => {
    if (waiting === '') setImmediate(writeAll)
    waiting += `${line}\n`
  }
}
