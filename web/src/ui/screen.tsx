import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { today } from '../clock.ts'
import { useKnown, useNames } from '../names.tsx'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import { PlaceName } from '../village-name.tsx'

interface ScreenProps {
  title: string
  /** What the browser's tab says where the title names a person: tabs stand in the browser's history. */
  tab?: string
  /** Where one is: a way back up. */
  trail?: readonly { href: string; name: string }[]
  /** Whose figures these are, for the printed page. */
  scope?: string
  /** Everything on the screen was asked for the chosen day: only such a screen names the day. */
  dated?: boolean
  children: ComponentChildren
}

/** Whose figures a print shows: a place by its name; of a unit's or a person's own user, whose tenant he is. */
const Scope = ({ of }: { of: string }) => {
  const names = useNames()
  const { me } = useKnown()
  if (/^\d+$/.test(of)) return <PlaceName code={of} />
  return <>{/^\d{6}-/.test(of) ? names.tenant(me.tenant_code) : of}</>
}

/** A screen: its heading takes the focus when it comes, so that a screen reader says where one is. */
export const Screen = ({ title, tab = title, trail = [], scope, dated = false, children }: ScreenProps) => {
  const say = useSay()
  const names = useNames()
  const { me, day, setDay } = useKnown()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${tab} · ${say(T.product)}`
  }, [tab, say])
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    scrollTo(0, 0)
  }, [])
  return (
    <main id="content">
      {trail.length > 0 && (
        <nav class="trail" aria-label={say(T.places)}>
          {trail.map(({ href, name }) => (
            <span key={href}>
              <a href={href}>{name}</a> <span aria-hidden="true">›</span>{' '}
            </span>
          ))}
        </nav>
      )}
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p class="print-only">
        {dated && `${say(T.as_of, { day })} · `}
        {say(T.scope, { name: '' })}
        <Scope of={scope ?? me.scope} /> · {say(T.printed_by, { tenant: names.tenant(me.tenant_code), day: today() })}
      </p>
      {dated && day !== today() && (
        <p class="notice other-day no-print" role="status">
          {say(T.other_day, { day })}{' '}
          <button type="button" class="link" onClick={() => setDay(today())}>
            {say(T.back_to_today)}
          </button>
        </p>
      )}
      {children}
    </main>
  )
}

/** A part of a screen under a heading of its own. */
export const Section = ({ title, kind, children }: { title: string; kind?: string; children: ComponentChildren }) => (
  <section class={kind}>
    <h2>{title}</h2>
    {children}
  </section>
)
