import { once } from 'node:events'
import { z } from 'zod'

const Targets = z.array(z.object({ webSocketDebuggerUrl: z.string() })).min(1)
const Reply = z.object({ id: z.number().optional(), result: z.unknown().optional() })

/** Sampled so often, in microseconds: fine enough for a request of a tenth of a millisecond. */
const SAMPLING_US = 200

/** Asks a process that was started with `--inspect=<port>`, one command after the other. */
const connect = async (port: number) => {
  const listed = await fetch(`http://127.0.0.1:${port}/json/list`)
  const [target] = Targets.parse(await listed.json())
  const socket = new WebSocket(target?.webSocketDebuggerUrl ?? '')
  await once(socket, 'open')
  let last = 0
  const call = async (method: string, params: object = {}): Promise<unknown> => {
    const id = ++last
    const answered = new Promise<unknown>((resolve) => {
      const listen = ({ data }: MessageEvent): void => {
        const reply = Reply.parse(JSON.parse(String(data)))
        if (reply.id !== id) return
        socket.removeEventListener('message', listen)
        resolve(reply.result)
      }
      socket.addEventListener('message', listen)
    })
    socket.send(JSON.stringify({ id, method, params }))
    return answered
  }
  return { call, close: () => socket.close() }
}

/** Runs the work and returns where the process spent its CPU meanwhile, as the inspector describes it: a V8 CPU profile. */
export const profileOf = async (port: number, work: () => Promise<void>): Promise<unknown> => {
  const { call, close } = await connect(port)
  try {
    await call('Profiler.enable')
    await call('Profiler.setSamplingInterval', { interval: SAMPLING_US })
    await call('Profiler.start')
    await work()
    const { profile } = z.object({ profile: z.unknown() }).parse(await call('Profiler.stop'))
    return profile
  } finally {
    close()
  }
}
