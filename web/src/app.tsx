import { useCallback, useEffect, useMemo, useState } from 'preact/hooks'
import { answered, api, session } from './api/client.ts'
import { useLoad } from './api/use-load.ts'
import { isDay } from '../../src/rules/dates.ts'
import { today } from './clock.ts'
import { Header } from './header.tsx'
import { IdleWarning } from './idle.tsx'
import { lazyScreen } from './lazy-screen.tsx'
import { KnownProvider } from './names.tsx'
import { useAddressDay, useRoute, writeToAddress } from './route.ts'
import { Screens } from './screens.tsx'
import { drafts } from './screens/records/draft.ts'
import { forgetTitles } from './screens/records/title-cache.ts'
import { SignIn } from './screens/sign-in.tsx'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'
import type { Words } from './text/words.ts'
import { typed } from './typed.ts'
import { Loading, ProblemBox } from './ui/notices.tsx'
import { forgetVillageNames } from './village-name.tsx'

const VerifyScreen = lazyScreen(async () => (await import('./screens/verify.tsx')).VerifyScreen)
const PasswordScreen = lazyScreen(async () => (await import('./screens/password.tsx')).PasswordScreen)

/** What was typed and not sent goes with the sign-out. */
const forgetTyped = (): void => {
  drafts.clear()
  typed.clear()
}

const loadKnown = async (signal: AbortSignal) => {
  const me = await answered(api.GET('/v1/me', { signal }))
  if (me.password_change_required) return { me, tenants: [] }
  const { items } = await answered(api.GET('/v1/tenants', { signal }))
  return { me, tenants: items }
}

/** The page's first day: the campaign's. */
const FIRST_DAY = '2016-01-01'

const isShownDay = (text: string): boolean => isDay(text) && text >= FIRST_DAY && text <= today()

/** The day of the figures and lists. It stands in the address of every screen unless it is today. */
const useDay = (): readonly [string, (day: string) => void] => {
  const inAddress = useAddressDay(isShownDay)
  const route = useRoute().join('/')
  const [day, setDay] = useState(inAddress ?? today())
  useEffect(() => {
    if (inAddress !== null) setDay(inAddress)
    else writeToAddress('day', day === today() ? '' : day)
  }, [inAddress, route])
  const choose = useCallback((chosen: string): void => {
    setDay(chosen)
    writeToAddress('day', chosen === today() ? '' : chosen)
  }, [])
  return [day, choose]
}

const SignedIn = ({ leave }: { leave: (notice: Words) => void }) => {
  const say = useSay()
  const known = useLoad('known', loadKnown)
  const [day, setDay] = useDay()
  const value = useMemo(() => (known.data === null ? null : { ...known.data, day, setDay }), [known.data, day, setDay])
  const signOut = (): void => {
    session.sign_out()
    forgetTyped()
    leave(T.signed_out)
  }
  if (value === null)
    return (
      <main id="content">
        <ProblemBox {...known} />
        <Loading when={known.loading} />
        {known.failed && (
          <button type="button" onClick={signOut}>
            {say(T.sign_out)}
          </button>
        )}
      </main>
    )
  return (
    <KnownProvider value={value}>
      <Header signOut={signOut} />
      <IdleWarning />
      {value.me.password_change_required ? <PasswordScreen done={known.reload} /> : <Screens />}
    </KnownProvider>
  )
}

/** The whole page: the sign-in, or what the signed-in user may see. */
export const App = () => {
  const say = useSay()
  const [part, code = ''] = useRoute()
  const [open, setOpen] = useState<boolean | null>(null)
  const [notice, setNotice] = useState<Words | null>(null)
  const leave = (why: Words): void => {
    forgetVillageNames()
    forgetTitles()
    setNotice(why)
    setOpen(false)
  }
  useEffect(() => {
    session.on_end((signed_out) => {
      if (signed_out) forgetTyped()
      leave(signed_out ? T.signed_out : T.session_ended)
    })
    session.resume().then(
      (token) => setOpen(token !== null),
      () => setOpen(false),
    )
  }, [])
  const enter = (): void => {
    setNotice(null)
    setOpen(true)
  }
  if (part === 'verify') return <VerifyScreen key={code} code={code} />
  return (
    <>
      <a class="skip" href="#content" onClick={skipTo}>
        {say(T.skip)}
      </a>
      {open === null && (
        <main id="content">
          <Loading when />
        </main>
      )}
      {open === true && <SignedIn leave={leave} />}
      {open === false && <SignIn notice={notice} enter={enter} />}
    </>
  )
}

/** The address is the route, so the jump is made by hand. */
const skipTo = (event: Event): void => {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content h1')?.focus()
}
