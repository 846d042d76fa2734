import { useEffect, useRef, useState } from 'preact/hooks'

const WIDTH_DEFAULT = 640

/** The width an element has on screen, so that a drawing in it keeps the size of its letters. */
export const useWidth = () => {
  const element = useRef<HTMLElement>(null)
  const [width, setWidth] = useState(WIDTH_DEFAULT)
  useEffect(() => {
    const watched = element.current
    if (watched === null) return undefined
    const observer = new ResizeObserver(() => setWidth(Math.max(240, Math.floor(watched.clientWidth))))
    observer.observe(watched)
    return () => observer.disconnect()
  }, [])
  return { element, width }
}
