import { useForm } from '@tanstack/preact-form'
import type { Act } from '../../api/use-load.ts'
import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Field, TextArea } from '../../ui/fields.tsx'
import { messageOf, required, submitting } from '../../ui/forms.ts'
import { errorOf, ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import type { TermsDraft } from './terms.ts'

interface TermsFormProps {
  initial: TermsDraft
  act: Act<[TermsDraft]>
  done: () => void
  cancel: () => void
}

const DAYS = [
  { name: 'valid_from', label: H.valid_from },
  { name: 'valid_to', label: H.valid_to },
] as const

const TEXTS = [
  { name: 'targets', label: H.targets },
  { name: 'note', label: H.note },
] as const

const UNITS = { name: 'helper_units', label: H.helper_units } as const

const useTerms = ({ initial, act, done }: TermsFormProps) =>
  useForm({
    defaultValues: initial,
    onSubmit: async ({ value }) => {
      if (await act.run(value)) done()
    },
  })

type TermsOfForm = ReturnType<typeof useTerms>

const Units = ({ form }: { form: TermsOfForm }) => {
  const say = useSay()
  return (
    <form.Field name="units" mode="array">
      {(list) => (
        <fieldset>
          <legend>{say(H.helper_units)}</legend>
          {list.state.value.map((_, i) => (
            <div key={i} class="controls">
              <form.Field name={`units[${i}].name`} validators={{ onSubmit: required(say) }}>
                {(field) => (
                  <Field
                    label={say(H.helper_unit, { n: i + 1 })}
                    name="helper_units"
                    value={field.state.value}
                    onInput={field.handleChange}
                    error={messageOf(field.state.meta.errors)}
                    required
                  />
                )}
              </form.Field>
              <form.Field name={`units[${i}].uscc`}>
                {(field) => <Field label={say(H.uscc)} value={field.state.value} onInput={field.handleChange} />}
              </form.Field>
              {list.state.value.length > 1 && (
                <button type="button" onClick={() => list.removeValue(i)}>
                  {say(H.remove_unit, { n: i + 1 })}
                </button>
              )}
            </div>
          ))}
          <button type="button" onClick={() => list.pushValue({ name: '', uscc: '' })}>
            {say(H.add_unit)}
          </button>
        </fieldset>
      )}
    </form.Field>
  )
}

/** The terms two sides agree on, for a proposal and for a counter-offer. */
export const TermsForm = (props: TermsFormProps) => {
  const say = useSay()
  const form = useTerms(props)
  const { act, cancel } = props
  const labels = Object.fromEntries([...DAYS, ...TEXTS, UNITS].map(({ name, label }) => [name, say(label)]))
  return (
    <form class="terms" onSubmit={submitting(() => form.handleSubmit())} noValidate>
      <ProblemBox {...act} labels={labels} />
      <Units form={form} />
      <div class="controls">
        {DAYS.map(({ name, label }) => (
          <form.Field key={name} name={name}>
            {(field) => (
              <Field
                label={say(label)}
                name={name}
                type="date"
                value={field.state.value}
                onInput={field.handleChange}
                error={errorOf(act.problem, name)}
              />
            )}
          </form.Field>
        ))}
      </div>
      {TEXTS.map(({ name, label }) => (
        <form.Field key={name} name={name}>
          {(field) => (
            <TextArea
              label={say(label)}
              name={name}
              value={field.state.value}
              onInput={field.handleChange}
              error={errorOf(act.problem, name)}
            />
          )}
        </form.Field>
      ))}
      <SendButtons words={say(H.send)} busy={act.busy} cancel={cancel} />
    </form>
  )
}
