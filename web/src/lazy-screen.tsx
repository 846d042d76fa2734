import type { ComponentChildren, ComponentType } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import { Loading, ProblemBox } from './ui/notices.tsx'

/**
 * A screen whose script is read when it is first opened, so that the first load stays light. Where the script does not come, the page
 * is read anew: after a deployment its files have other names.
 */
export const lazyScreen = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> =>
  lazily(load, (waiting) => <main id="content">{waiting}</main>)

/** A part of a screen, likewise: what waits for it stands in its place. */
export const lazyPart = <P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> =>
  lazily(load, (waiting) => <div>{waiting}</div>)

const lazily = <P extends object>(
  load: () => Promise<ComponentType<P>>,
  frame: (waiting: ComponentChildren) => ComponentChildren,
): ComponentType<P> => {
  let found: ComponentType<P> | null = null
  return (props: P) => {
    const [Shown, setShown] = useState(() => found)
    const [failed, setFailed] = useState(false)
    useEffect(() => {
      if (Shown !== null) return
      load().then(
        (screen) => {
          found = screen
          setShown(() => screen)
        },
        () => setFailed(true),
      )
    }, [])
    if (Shown !== null) return <Shown {...props} />
    return (
      <>
        {frame(
          <>
            <ProblemBox problem={null} failed={failed} reload={() => location.reload()} />
            <Loading when={!failed} />
          </>,
        )}
      </>
    )
  }
}
