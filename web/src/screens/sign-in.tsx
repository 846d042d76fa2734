import { useForm } from '@tanstack/preact-form'
import { useEffect } from 'preact/hooks'
import { manifests } from '../../../tenants/index.ts'
import { signIn } from '../api/client.ts'
import type { Problem } from '../api/problem.ts'
import { useAct } from '../api/use-load.ts'
import { LanguageSwitch } from '../language-switch.tsx'
import { at } from '../route.ts'
import { T } from '../text/general-catalogue.ts'
import { useLanguage, useSay } from '../text/language.tsx'
import type { Filling, Words } from '../text/words.ts'
import { Field } from '../ui/fields.tsx'
import { ProblemBox } from '../ui/notices.tsx'
import { SendButtons } from '../ui/panel.tsx'
import { messageOf, required, submitting } from '../ui/forms.ts'

const FIELDS = [
  { name: 'tenant', label: T.tenant, hint: T.tenant_hint, type: 'text', autocomplete: 'organization' },
  { name: 'username', label: T.username, hint: null, type: 'text', autocomplete: 'username' },
  { name: 'password', label: T.password, hint: null, type: 'password', autocomplete: 'current-password' },
] as const

const SECONDS_PER_MINUTE = 60
/** What the API answers to credentials that are none, in whatever way. */
const WRONG = new Set([400, 401, 422])

const refusalOf = ({ status, wait_seconds }: Problem): readonly [Words, Filling] => {
  if (WRONG.has(status)) return [T.sign_in_wrong, {}]
  if (wait_seconds === null || status !== 429) return [T.sign_in_failed, {}]
  return [T.sign_in_wait, { n: Math.ceil(wait_seconds / SECONDS_PER_MINUTE) }]
}

/** The API's own text is for who writes a client; a person at the door is told what to do, in the language of the moment. */
const SignInRefused = ({ failed, problem }: { failed: boolean; problem: Problem | null }) => {
  const say = useSay()
  if (!failed || problem === null) return <ProblemBox failed={failed} problem={null} />
  return (
    <p class="notice problem" role="alert">
      {say(...refusalOf(problem))}
    </p>
  )
}

/** The code of a city or the province, by whatever one calls it: 441400, 梅州市, 梅州, Meizhou; other words as they are. */
const codeOf = (text: string): string => {
  const asked = text.trim().toLowerCase()
  const found = manifests.find(({ code, name_zh, short_zh, name_en, pinyin }) =>
    [code, name_zh, short_zh, name_en, pinyin].some((name) => name.toLowerCase() === asked),
  )
  return found?.code ?? text.trim()
}

const SignInForm = ({ enter }: { enter: () => void }) => {
  const say = useSay()
  const { language } = useLanguage()
  const suggestions = manifests.map(({ name_zh, name_en }) => (language === 'en' ? name_en : name_zh))
  const act = useAct(async (_key, who: Parameters<typeof signIn>[0]) => signIn(who))
  const form = useForm({
    defaultValues: { tenant: '', username: '', password: '' },
    onSubmit: async ({ value }) => {
      const who = { tenant: codeOf(value.tenant), username: value.username.trim(), password: value.password }
      if (await act.run(who)) enter()
    },
  })
  return (
    <form onSubmit={submitting(() => form.handleSubmit())} noValidate>
      {FIELDS.map(({ name, label, hint, type, autocomplete }) => (
        <form.Field key={name} name={name} validators={{ onSubmit: required(say) }}>
          {(field) => (
            <Field
              label={say(label)}
              type={type}
              autocomplete={autocomplete}
              {...(hint === null ? {} : { hint: say(hint) })}
              {...(name === 'tenant' ? { suggestions } : {})}
              value={field.state.value}
              onInput={field.handleChange}
              error={messageOf(field.state.meta.errors)}
              required
            />
          )}
        </form.Field>
      ))}
      <SignInRefused failed={act.failed} problem={act.problem} />
      <SendButtons words={say(T.sign_in)} busy={act.busy} />
      <p class="hint">{say(T.sign_in_note)}</p>
    </form>
  )
}

/** The only screen without a session. */
export const SignIn = ({ notice, enter }: { notice: Words | null; enter: () => void }) => {
  const say = useSay()
  useEffect(() => {
    document.title = `${say(T.sign_in)} · ${say(T.product)}`
  }, [say])
  return (
    <main id="content" class="sign-in">
      <div class="sign-in-head">
        <h1 tabIndex={-1}>
          {say(T.product)} <small>{say(T.subtitle)}</small>
        </h1>
        <LanguageSwitch />
      </div>
      {notice !== null && (
        <p class="notice" role="status">
          {say(notice)}
        </p>
      )}
      <SignInForm enter={enter} />
      <p class="hint">
        <a href="/docs/">{say(T.documents)}</a> · <a href={at('verify')}>{say(T.verify)}</a>
      </p>
    </main>
  )
}
