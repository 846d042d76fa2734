import { useMemo, useState } from 'preact/hooks'
import type { Act, Described } from '../../api/described.ts'
import { pathOf, send, type Got, type Row } from '../../api/send.ts'
import { useAct } from '../../api/use-load.ts'
import { useKnown } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import type { Words } from '../../text/words.ts'
import { errorOf } from '../../ui/notices.tsx'
import { forgetVillageNames } from '../../village-name.tsx'
import { bodyOf, changesOf, drafts, same, startOf, type Draft } from './draft.ts'
import { labelOf } from './naming.ts'
import { forgetTitles } from './title-cache.ts'

export interface ActFormProps {
  described: Described
  records: readonly Described[]
  act: Act
  /** The record the act is on; none for a new one. */
  on?: { id: string; got: Got }
  /** Values a link brought along, such as the village one came from. */
  given?: Row
  /** What the button does, where it is not called as the act. */
  doing?: Words
  done: (answer: Got) => void
  moved?: () => void
  cancel: () => void
}

const useDraft = ({ described, act, on, given }: ActFormProps) => {
  const { me } = useKnown()
  // by what the link brought along: what was written of one person never opens in the form of another
  const key = [me.id, described.name, act.name, on?.id ?? '', JSON.stringify(given ?? {})].join(' ')
  const before = useMemo(() => startOf(act.fields, act.method === 'patch' ? on?.got.row : given), [act, on?.got.etag])
  const [restored] = useState(() => drafts.get(key))
  const [draft, setDraft] = useState<Draft>(restored ?? before)
  const put = (values: Draft): void => {
    const next = { ...draft, ...values }
    setDraft(next)
    drafts.keep(key, next)
  }
  return { before, draft, put, restored: restored !== undefined, drop: () => drafts.drop(key) }
}

/** What the form of an act holds and does, whatever it looks like: its draft is kept, and nothing is lost when somebody else was quicker. */
export const useActForm = (props: ActFormProps) => {
  const { act, on, done, moved, cancel } = props
  const say = useSay()
  const form = useDraft(props)
  const [unchanged, setUnchanged] = useState(false)
  const [sent, setSent] = useState<Draft>(form.draft)
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
    forgetTitles() // what was just written is called by its new name
    forgetVillageNames()
    done(answer)
  }, moved)
  const run = async (): Promise<void> => {
    const isSame = act.method === 'patch' && Object.keys(changesOf(act.fields, form.before, form.draft)).length === 0
    setUnchanged(isSame)
    setSent(form.draft)
    if (!isSame) await sending.run()
  }
  const leave = (): void => {
    form.drop()
    cancel()
  }
  /** What was refused at a field, until another value stands there. */
  const refusedAt = (path: string): string | undefined => {
    const [name = path] = path.split('.')
    return same(form.draft[name], sent[name]) ? errorOf(sending.problem, path) : undefined
  }
  const labels = Object.fromEntries(act.fields.map((field) => [field.name, say(labelOf(field))]))
  return {
    draft: form.draft,
    put: form.put,
    restored: form.restored,
    sending,
    run,
    leave,
    labels,
    unchanged,
    refusedAt,
  }
}
