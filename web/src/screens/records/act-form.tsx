import { useMemo, useState } from 'preact/hooks'
import type { Act, Described } from '../../api/described.ts'
import { pathOf, send, type Got } from '../../api/send.ts'
import { useAct } from '../../api/use-load.ts'
import { useKnown } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { actName, R } from '../../text/screens-catalogue.ts'
import { submitting } from '../../ui/forms.ts'
import { errorOf, ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import { bodyOf, changesOf, drafts, startOf, type Draft } from './draft.ts'
import { Inputs } from './inputs.tsx'
import { labelOf } from './naming.ts'
import { NumberCheck } from './number-check.tsx'

interface ActFormProps {
  described: Described
  records: readonly Described[]
  act: Act
  /** The record the act is on; none for a new one. */
  on?: { id: string; got: Got }
  /** Values a link brought along, such as the village one came from. */
  given?: Readonly<Record<string, string>>
  done: (answer: Got) => void
  moved?: () => void
  cancel: () => void
}

const useForm = ({ described, act, on, given }: ActFormProps) => {
  const { me } = useKnown()
  const key = [me.id, described.name, act.name, on?.id ?? ''].join(' ')
  const before = useMemo(() => startOf(act.fields, act.method === 'patch' ? on?.got.row : given), [act, on?.got.etag])
  const [restored] = useState(() => drafts.get(key))
  const [draft, setDraft] = useState<Draft>(restored ?? before)
  const change = (name: string, value: Draft[string]): void => {
    const next = { ...draft, [name]: value }
    setDraft(next)
    drafts.keep(key, next)
  }
  return { before, draft, change, restored: restored !== undefined, drop: () => drafts.drop(key) }
}

/** The form of one act: its inputs, what is wrong with them at the inputs, and nothing lost when somebody else was quicker. */
export const ActForm = (props: ActFormProps) => {
  const { described, records, act, on, done, moved, cancel } = props
  const say = useSay()
  const form = useForm(props)
  const [unchanged, setUnchanged] = useState(false)
  const sending = useAct(async (key) => {
    const isChange = act.method === 'patch'
    const body = isChange ? changesOf(act.fields, form.before, form.draft) : bodyOf(act.fields, form.draft)
    const answer = await send(on ? pathOf(act.path, on.id) : act.path, {
      method: act.method,
      body,
      ...(act.key ? { key } : {}),
      ...(act.if_match && on ? { etag: on.got.etag } : {}),
    })
    form.drop()
    done(answer)
  }, moved)
  const run = async (): Promise<void> => {
    const isSame = act.method === 'patch' && Object.keys(changesOf(act.fields, form.before, form.draft)).length === 0
    setUnchanged(isSame)
    if (!isSame) await sending.run()
  }
  const labels = Object.fromEntries(act.fields.map((field) => [field.name, say(labelOf(field))]))
  const leave = (): void => {
    form.drop()
    cancel()
  }
  return (
    <form class="act" onSubmit={submitting(run)} noValidate>
      <ProblemBox {...sending} labels={labels} />
      {form.restored && (
        <p class="hint" role="status">
          {say(R.kept)}
        </p>
      )}
      {act.fields.length === 0 && <p>{say(R.no_fields)}</p>}
      <Inputs
        record={described.name}
        records={records}
        fields={act.fields}
        draft={form.draft}
        errorOf={(name) => errorOf(sending.problem, name)}
        onChange={form.change}
      />
      <NumberCheck draft={form.draft} />
      {unchanged && (
        <p class="notice warning" role="alert">
          {say(R.unchanged)}
        </p>
      )}
      <SendButtons words={say(R.confirm, { act: say(actName(act.name)) })} busy={sending.busy} cancel={leave} />
    </form>
  )
}
