import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'

/** A part that opens in place. Its heading takes the focus; when it closes, the focus goes back to what opened it. */
export const Panel = ({ title, children }: { title: string; children: ComponentChildren }) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    const opener = document.activeElement
    heading.current?.focus()
    return () => {
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus()
    }
  }, [])
  return (
    <div class="panel">
      <h3 tabIndex={-1} ref={heading}>
        {title}
      </h3>
      {children}
    </div>
  )
}

interface SendButtonsProps {
  words: string
  busy: boolean
  cancel?: () => void
}

/** The buttons at the foot of a form. While it is being sent the button keeps the focus and does nothing. */
export const SendButtons = ({ words, busy, cancel }: SendButtonsProps) => {
  const say = useSay()
  const hold = (event: Event): void => {
    if (busy) event.preventDefault()
  }
  return (
    <div class="buttons">
      <button type="submit" class="primary" aria-disabled={busy} onClick={hold}>
        {busy ? say(T.sending) : words}
      </button>
      {cancel !== undefined && (
        <button type="button" onClick={cancel}>
          {say(T.cancel)}
        </button>
      )}
    </div>
  )
}

/** What an act did, said once it is done: it takes the focus, so that it is heard. */
export const Done = ({ children }: { children: ComponentChildren }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  return (
    <div class="notice done" role="status" tabIndex={-1} ref={box}>
      {children}
    </div>
  )
}
