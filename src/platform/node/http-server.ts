import { createServer, IncomingMessage, type Server } from 'node:http'
import { getRequestListener } from '@hono/node-server'

/** Longer than a proxy keeps an idle connection (nginx: 60 s), so that it is the proxy who ends it. */
const KEEP_ALIVE_MS = 75_000
const REQUEST_MS = 60_000
const LAST_CALL_MS = 20_000

export interface HttpServer {
  /** The port it listens on. */
  port: number
  /** Takes no new request, lets those that run finish, and ends those that do not within 20 seconds. */
  stop(): Promise<void>
}

const listen = async (server: Server, { host, port }: { host: string; port: number }): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })

const close = async (server: Server): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(() => server.closeAllConnections(), LAST_CALL_MS)
    server.close(() => {
      clearTimeout(late)
      resolve()
    })
  })

/** Serves `answer` over HTTP/1.1; TLS, HTTP/2 and compression are the proxy's before it. */
export const serveHttp = async (
  answer: (request: Request, incoming: IncomingMessage) => Response | Promise<Response>,
  where: { host: string; port: number },
): Promise<HttpServer> => {
  const listener = getRequestListener(async (request, { incoming }) => {
    if (!(incoming instanceof IncomingMessage)) throw new Error('HTTP/1.1 alone is served')
    return answer(request, incoming)
  })
  const server = createServer(
    { keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: REQUEST_MS },
    (incoming, outgoing) => void listener(incoming, outgoing),
  )
  const port = await listen(server, where)
  return { port, stop: async () => close(server) }
}
