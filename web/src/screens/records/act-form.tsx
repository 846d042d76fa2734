import { lazyPart } from '../../lazy-screen.tsx'
import { useSay } from '../../text/language.tsx'
import { actName, R } from '../../text/screens-catalogue.ts'
import { submitting } from '../../ui/forms.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import { Inputs } from './inputs.tsx'
import { NumberCheck } from './number-check.tsx'
import { guidedAct } from '../guided/guided-acts.ts'
import { useActForm, type ActFormProps } from './use-act-form.ts'

/** A link from somebody's own screen says whom it is about: he is shown, and not chosen again. */
const SETTLED = ['posting_id'] as const
const NONE_SETTLED = [] as const

const GuidedForm = lazyPart(async () => (await import('../guided/guided-form.tsx')).GuidedForm)

/** The form of one act: by hand where it has one, else drawn from its description. */
export const ActForm = (props: ActFormProps) => {
  const guided = guidedAct(props.described, props.act)
  return guided === undefined ? <DrawnForm {...props} /> : <GuidedForm {...props} guided={guided} />
}

/** The inputs of an act, and what is wrong with them at the inputs. */
const DrawnForm = (props: ActFormProps) => {
  const { described, records, act, given, doing } = props
  const say = useSay()
  const { draft, put, restored, sending, run, leave, labels, unchanged, refusedAt } = useActForm(props)
  return (
    <form class="act" onSubmit={submitting(run)} noValidate>
      <ProblemBox {...sending} labels={labels} />
      {restored && (
        <p class="hint" role="status">
          {say(R.kept)}
        </p>
      )}
      {act.fields.length === 0 && <p>{say(R.no_fields)}</p>}
      <Inputs
        record={described.name}
        records={records}
        fields={act.fields}
        draft={draft}
        fixed={typeof given?.['posting_id'] === 'string' ? SETTLED : NONE_SETTLED}
        errorOf={refusedAt}
        onChange={(name, value) => put({ [name]: value })}
      />
      <NumberCheck draft={draft} />
      {unchanged && (
        <p class="notice warning" role="alert">
          {say(R.unchanged)}
        </p>
      )}
      <SendButtons
        words={act.name === 'confirm' ? say(R.confirm_it) : say(R.confirm, { act: say(doing ?? actName(act)) })}
        busy={sending.busy}
        cancel={leave}
      />
    </form>
  )
}
