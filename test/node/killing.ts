import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { z } from 'zod'
import { faultsIn } from './checker.ts'

export const TENANT = '441400'
export const WRITERS = 8
const ANSWERED_A_ROUND = 60
const Made = z.looseObject({ id: z.string() })

/** A home that runs, as it is killed: with whatever it started. */
export interface Running {
  port: number
  /** Ends when the home has. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>
}

/** A process that leads a group of its own, so that one signal reaches whatever it starts. */
export const leading = (args: readonly string[]) =>
  spawn(process.execPath, args, { detached: true, stdio: ['ignore', 'pipe', 'inherit'] })

/** Ends a group with one signal. */
export const endGroup = async (leader: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
  const ended = once(leader, 'exit')
  process.kill(-(leader.pid ?? 0), signal)
  await ended
}

/**
 * Eight writers at a home that is killed under them, and what they know: the id each key was answered with, and keys that were sent
 * and not answered. A checker reads the file alone.
 */
export const writersAt = ({
  start,
  token,
  file,
}: {
  start: () => Promise<Running>
  token: () => string
  file: () => string
}) => {
  const answered = new Map<string, string>()
  const open = new Set<string>()

  const create = async (port: number, key: string): Promise<void> => {
    open.add(key)
    const answer = await fetch(`http://127.0.0.1:${port}/v1/units`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token()}`, 'content-type': 'application/json', 'idempotency-key': key },
      body: JSON.stringify({ name: '梅州市水务局', unit_level: 'city', unit_kind: 'organ', division: TENANT }),
    })
    const text = await answer.text()
    expect(answer.status, text).toBe(201)
    answered.set(key, Made.parse(JSON.parse(text)).id)
    open.delete(key)
  }

  /** Writes until the home is gone. */
  const writeOn = async (port: number): Promise<void> => {
    for (;;) {
      try {
        await create(port, crypto.randomUUID())
      } catch (failure) {
        if (failure instanceof TypeError) return // the connection is gone
        throw failure
      }
    }
  }

  const sent = () => ({ answered, keys: new Set([...answered.keys(), ...open]) })
  const check = (): void => expect(faultsIn(file(), sent())).toEqual([])

  /** One round: killed once sixty commands more were answered, and what stands is checked. */
  const killOnce = async (): Promise<void> => {
    const { port, end } = await start()
    const enough = answered.size + ANSWERED_A_ROUND
    const writers = Promise.all(Array.from({ length: WRITERS }, async () => writeOn(port)))
    while (answered.size < enough) await Promise.race([sleep(1), writers])
    await Promise.all([end('SIGKILL'), writers])
    check()
  }

  /** What was sent and not answered is sent again, as its sender would. */
  const sendAgain = async (): Promise<void> => {
    const { port, end } = await start()
    const again = [...open]
    for (const key of again) await create(port, key)
    await end('SIGTERM')
    check()
    expect(open.size).toBe(0)
  }

  return {
    sent,
    killed: async (rounds: number): Promise<void> => {
      for (let round = 0; round < rounds; round += 1) await killOnce()
      await sendAgain()
      expect(answered.size).toBeGreaterThanOrEqual(rounds * ANSWERED_A_ROUND)
    },
  }
}
