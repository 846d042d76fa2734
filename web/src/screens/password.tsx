import { useForm } from '@tanstack/preact-form'
import { answered, api } from '../api/client.ts'
import { useAct } from '../api/use-load.ts'
import { T } from '../text/general-catalogue.ts'
import { useSay } from '../text/language.tsx'
import { Field } from '../ui/fields.tsx'
import { messageOf, required, submitting } from '../ui/forms.ts'
import { ProblemBox } from '../ui/notices.tsx'
import { Screen } from '../ui/screen.tsx'

const FIELDS = [
  { name: 'current_password', label: T.current_password, autocomplete: 'current-password' },
  { name: 'new_password', label: T.new_password, autocomplete: 'new-password' },
] as const

/** A one-time password is changed before anything else is shown. */
export const PasswordScreen = ({ done }: { done: () => void }) => {
  const say = useSay()
  const act = useAct(async (_key, body: { current_password: string; new_password: string }) => {
    await answered(api.POST('/v1/me/password', { body }))
  })
  const form = useForm({
    defaultValues: { current_password: '', new_password: '' },
    onSubmit: async ({ value }) => {
      if (await act.run(value)) done()
    },
  })
  return (
    <Screen title={say(T.password_change)}>
      <p>{say(T.password_change_why)}</p>
      <form onSubmit={submitting(() => form.handleSubmit())} noValidate>
        {FIELDS.map(({ name, label, autocomplete }) => (
          <form.Field key={name} name={name} validators={{ onSubmit: required(say) }}>
            {(field) => (
              <Field
                label={say(label)}
                type="password"
                autocomplete={autocomplete}
                value={field.state.value}
                onInput={field.handleChange}
                error={messageOf(field.state.meta.errors)}
                required
              />
            )}
          </form.Field>
        ))}
        <ProblemBox {...act} />
        <button type="submit" class="primary" disabled={act.busy}>
          {say(T.save)}
        </button>
      </form>
    </Screen>
  )
}
