import { useEffect, useMemo, useState } from 'preact/hooks'
import { answered, api, session } from './api/client.ts'
import { useLoad } from './api/use-load.ts'
import { today } from './clock.ts'
import { Header } from './header.tsx'
import { KnownProvider } from './names.tsx'
import { Screens } from './screens.tsx'
import { PasswordScreen } from './screens/password.tsx'
import { SignIn } from './screens/sign-in.tsx'
import { T } from './text/general-catalogue.ts'
import { useSay } from './text/language.tsx'
import type { Words } from './text/words.ts'
import { Loading, ProblemBox } from './ui/notices.tsx'

const loadKnown = async (signal: AbortSignal) => {
  const me = await answered(api.GET('/v1/me', { signal }))
  if (me.password_change_required) return { me, tenants: [] }
  const { items } = await answered(api.GET('/v1/tenants', { signal }))
  return { me, tenants: items }
}

const SignedIn = ({ leave }: { leave: (notice: Words) => void }) => {
  const known = useLoad('known', loadKnown)
  const [day, setDay] = useState(today)
  const value = useMemo(() => (known.data === null ? null : { ...known.data, day, setDay }), [known.data, day])
  const signOut = async (): Promise<void> => {
    await session.sign_out()
    leave(T.signed_out)
  }
  if (value === null)
    return (
      <main id="content">
        <ProblemBox {...known} />
        <Loading when={known.loading} />
      </main>
    )
  return (
    <KnownProvider value={value}>
      <Header signOut={() => void signOut()} />
      {value.me.password_change_required ? <PasswordScreen done={known.reload} /> : <Screens />}
    </KnownProvider>
  )
}

/** The whole page: the sign-in, or what the signed-in user may see. */
export const App = () => {
  const say = useSay()
  const [open, setOpen] = useState(false)
  const [notice, setNotice] = useState<Words | null>(null)
  const leave = (why: Words): void => {
    setNotice(why)
    setOpen(false)
  }
  useEffect(() => session.on_end(() => leave(T.session_ended)), [])
  const enter = (): void => {
    setNotice(null)
    setOpen(true)
  }
  return (
    <>
      <a class="skip" href="#content" onClick={skipTo}>
        {say(T.skip)}
      </a>
      {open ? <SignedIn leave={leave} /> : <SignIn notice={notice} enter={enter} />}
    </>
  )
}

/** The address is the route, so the jump is made by hand. */
const skipTo = (event: Event): void => {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content h1')?.focus()
}
