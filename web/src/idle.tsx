import { useEffect, useState } from 'preact/hooks'
import { session } from './api/client.ts'
import { IDLE_MS } from './api/session.ts'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'

const MINUTE_MS = 60_000
/** Typing goes on with the session too, but not at every key. */
const RENEW_AFTER_MS = 5 * MINUTE_MS
const WARN_BEFORE_MS = 3 * MINUTE_MS
const LOOK_EVERY_MS = 10_000

/** Minutes until the session ends; null while that is far. */
const minutesLeft = (): number | null => {
  const left = IDLE_MS - session.idle()
  return left > WARN_BEFORE_MS ? null : Math.max(0, Math.ceil(left / MINUTE_MS))
}

/** Goes on with the session while somebody works, and says before it ends that nobody does. */
export const IdleWarning = () => {
  const say = useSay()
  const [left, setLeft] = useState<number | null>(null)
  const goOn = (): void => {
    if (session.idle() > RENEW_AFTER_MS) void session.renew().then(() => setLeft(minutesLeft()))
  }
  useEffect(() => {
    const look = (): void => {
      setLeft(minutesLeft())
      if (session.idle() >= IDLE_MS) session.end()
    }
    const timer = setInterval(look, LOOK_EVERY_MS)
    addEventListener('keydown', goOn)
    addEventListener('pointerdown', goOn)
    return () => {
      clearInterval(timer)
      removeEventListener('keydown', goOn)
      removeEventListener('pointerdown', goOn)
    }
  }, [])
  if (left === null) return null
  return (
    <div class="notice warning idle" role="alert">
      {say(T.idle, { n: left })}{' '}
      <button type="button" onClick={goOn}>
        {say(T.go_on)}
      </button>
    </div>
  )
}
