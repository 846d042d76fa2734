import type { MessagePort } from 'node:worker_threads'
import { Asked, pairsOf, type Answered } from './beside-messages.ts'

/** What the second thread of a home does. */
export interface BesideWork {
  answer(request: Request, address: string): Promise<Response>
  schedule(): Promise<void>
  /** Lets what runs finish and closes what is open. */
  end(): Promise<void>
}

type Given = Answered['response']

const given = async (response: Response): Promise<Given> => ({
  status: response.status,
  headers: pairsOf(response.headers),
  body: response.body === null ? null : new Uint8Array(await response.arrayBuffer()),
})

const done = async (asked: Asked, work: BesideWork): Promise<Given> => {
  if (asked.what === 'schedule') await work.schedule()
  if (asked.what === 'end') await work.end()
  if (asked.what !== 'request') return null
  const { method, url, headers, body, address } = asked
  const request = new Request(url, { method, headers, ...(body ? { body: Uint8Array.from(body) } : {}) })
  return given(await work.answer(request, address))
}

const wordsOf = (failure: unknown): string => (failure instanceof Error ? failure.message : 'it failed')

/** Answers what the other thread asks, until it asks to end. */
export const workBeside = (port: MessagePort, work: BesideWork): void => {
  port.on('message', (message: unknown) => {
    const asked = Asked.parse(message)
    const told = (response: Given, failure: string | null): void => {
      port.postMessage({ id: asked.id, response, failure })
      if (asked.what === 'end') port.close()
    }
    done(asked, work).then(
      (response) => told(response, null),
      (failure: unknown) => told(null, wordsOf(failure)),
    )
  })
}
