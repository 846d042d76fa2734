import { useForm } from '@tanstack/preact-form'
import { useState } from 'preact/hooks'
import { answered, api, type Shapes } from '../api/client.ts'
import { useAct, useLoad } from '../api/use-load.ts'
import { shanghai } from '../clock.ts'
import { useKnown } from '../names.tsx'
import { T } from '../text/general-catalogue.ts'
import { useLanguage, useSay } from '../text/language.tsx'
import { Field } from '../ui/fields.tsx'
import { messageOf, required, submitting } from '../ui/forms.ts'
import { errorOf, Loading, ProblemBox } from '../ui/notices.tsx'
import { Done, SendButtons } from '../ui/panel.tsx'
import { Screen, Section } from '../ui/screen.tsx'

const FIELDS = [
  { name: 'current_password', label: T.current_password, autocomplete: 'current-password' },
  { name: 'new_password', label: T.new_password, autocomplete: 'new-password' },
  { name: 'repeated', label: T.repeat_password, autocomplete: 'new-password' },
] as const

const EMPTY = { current_password: '', new_password: '', repeated: '' }

/** The rule of the API (its own words say what of it is broken), told before one types. */
const RULE = { n: 12, classes: 3 } as const

const PasswordForm = ({ done }: { done: () => void }) => {
  const say = useSay()
  const [shown, setShown] = useState(false)
  const act = useAct(async (_key, { current_password, new_password }: typeof EMPTY) => {
    await answered(api.POST('/v1/me/password', { body: { current_password, new_password } }))
  })
  const form = useForm({
    defaultValues: EMPTY,
    onSubmit: async ({ value }) => {
      if (await act.run(value)) done()
    },
  })
  const isRepeated = ({
    value,
    fieldApi,
  }: {
    value: string
    fieldApi: { form: { state: { values: typeof EMPTY } } }
  }) =>
    required(say)({ value }) ??
    (value === fieldApi.form.state.values.new_password ? undefined : say(T.passwords_differ))
  const labels = Object.fromEntries(FIELDS.map(({ name, label }) => [name, say(label)]))
  return (
    <form onSubmit={submitting(() => form.handleSubmit())} noValidate>
      <ProblemBox {...act} labels={labels} />
      {FIELDS.map(({ name, label, autocomplete }) => (
        <form.Field key={name} name={name} validators={{ onSubmit: name === 'repeated' ? isRepeated : required(say) }}>
          {(field) => (
            <Field
              label={say(label)}
              name={name}
              type={shown ? 'text' : 'password'}
              autocomplete={autocomplete}
              {...(name === 'new_password' ? { hint: say(T.password_rule, RULE) } : {})}
              value={field.state.value}
              onInput={field.handleChange}
              error={messageOf(field.state.meta.errors) ?? errorOf(act.problem, name)}
              required
            />
          )}
        </form.Field>
      ))}
      <label class="check">
        <input type="checkbox" checked={shown} onChange={(event) => setShown(event.currentTarget.checked)} />{' '}
        {say(T.show_passwords)}
      </label>
      <SendButtons words={say(T.save)} busy={act.busy} />
    </form>
  )
}

/** A one-time password is changed before anything else is shown. */
export const PasswordScreen = ({ done }: { done: () => void }) => {
  const say = useSay()
  return (
    <Screen title={say(T.password_change)}>
      <p>{say(T.password_change_why)}</p>
      <PasswordForm done={done} />
    </Screen>
  )
}

const SessionLine = ({ session, ended }: { session: Shapes['OwnSession']; ended: () => void }) => {
  const say = useSay()
  const { language } = useLanguage()
  const act = useAct(async () => {
    await answered(api.POST('/v1/me/sessions/end', { body: { session_id: session.id } }))
    ended()
  })
  return (
    <li>
      {say(T.session_began)} {shanghai(language, session.created_at)} · {say(T.session_used)}{' '}
      {shanghai(language, session.used_at)}{' '}
      {session.current ? (
        <strong>{say(T.session_here)}</strong>
      ) : (
        <button type="button" aria-disabled={act.busy} onClick={() => void act.run()}>
          {say(T.session_end)}
        </button>
      )}
      <ProblemBox {...act} />
    </li>
  )
}

/** Where one is signed in; a session elsewhere is ended from here. */
const Sessions = () => {
  const say = useSay()
  const [ended, setEnded] = useState(false)
  const found = useLoad('own sessions', async (signal) => answered(api.GET('/v1/me/sessions', { signal })))
  return (
    <Section title={say(T.sessions)}>
      <ProblemBox {...found} />
      <Loading when={found.loading && found.data === null} />
      {ended && <Done>{say(T.session_is_ended)}</Done>}
      <ul class="sessions">
        {(found.data?.items ?? []).map((session) => (
          <SessionLine
            key={session.id}
            session={session}
            ended={() => {
              setEnded(true)
              found.reload()
            }}
          />
        ))}
      </ul>
    </Section>
  )
}

/** One's own account: who one is, and a new password whenever one wants. */
export const AccountScreen = () => {
  const say = useSay()
  const { me } = useKnown()
  const [changed, setChanged] = useState(false)
  return (
    <Screen title={say(T.account)}>
      <p>{me.display_name ?? me.username}</p>
      <h2>{say(T.password_change)}</h2>
      {changed ? <Done>{say(T.password_changed)}</Done> : <PasswordForm done={() => setChanged(true)} />}
      <Sessions />
    </Screen>
  )
}
