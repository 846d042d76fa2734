import { createServer } from 'node:net'
import { fail } from './console.ts'

export const HOST = '127.0.0.1'

const PORT_DEFAULT = 8787
const PORT_MAX = 65_535

/** The port of the local server: PORT, or 8787. */
export const readPort = (): number => {
  const text = process.env['PORT'] ?? ''
  if (text === '') return PORT_DEFAULT
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0
  if (port < 1 || port > PORT_MAX)
    return fail(`PORT is "${text}": a whole number from 1 to ${PORT_MAX} is needed, for instance PORT=8788`)
  return port
}

/** A port that nobody listens on now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, HOST, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

/** Why nobody can listen on this port now, as the code of the system error; null when it is free. */
export const portProblem = (port: number): Promise<string | null> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? 'UNKNOWN'))
    server.listen(port, HOST, () => server.close(() => resolve(null)))
  })
