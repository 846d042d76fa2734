import { useEffect, useState } from 'preact/hooks'

const PAUSE_MS = 400

/** A text as it stood when nobody had typed for a moment: what asks the API beside a form does not ask at every key. */
export const useSettled = (text: string): string => {
  const [settled, setSettled] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [text])
  return settled
}
