import { useEffect } from 'preact/hooks'
import { answered, api } from '../../api/client.ts'
import { rowsIn, send, textIn, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay } from '../../names.tsx'
import { FOUND } from '../../text/guided-catalogue.ts'
import { useSay, type Say } from '../../text/language.tsx'
import { actName, R } from '../../text/screens-catalogue.ts'
import { submitting } from '../../ui/forms.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import { FieldGroups } from '../records/field-groups.tsx'
import { useActForm, type ActFormProps } from '../records/use-act-form.ts'
import { Beside } from './beside.tsx'
import { typedIn } from '../records/draft.ts'
import type { Question, Situation } from './guide.ts'
import type { GuidedAct } from './guided-acts.ts'
import { guideOf } from './guides.ts'
import { shown } from './shown.ts'

const PAGE = '100'

/** A question as the beginning of a line: without its mark and what stands behind that. */
const asLabel = (question: string): string => question.replace(/[？?].*$/, '')

/** Where a question holds one answer its label is only heard: a refusal names the question. */
const questionsOf = (asked: readonly Question[], say: Say): Record<string, string> =>
  Object.fromEntries(
    asked.flatMap(({ words, fields: [name, ...more] }) =>
      name === undefined || more.length > 0 ? [] : [[name, asLabel(say(words))]],
    ),
  )

/** The posting a form is about, and what stands for it already. */
const useAbout = ({ described: { name, list }, on }: ActFormProps, chosen: string) => {
  const may = useMay()
  const row = on?.got.row ?? null
  const id = name === 'postings' ? textIn(row?.['id']) : chosen || textIn(row?.['posting_id'])
  const posting = useLoad(`posting ${id}`, async (signal) =>
    id !== '' && may('posting.read')
      ? answered(api.GET('/v1/postings/{id}', { params: { path: { id } }, signal }))
      : null,
  )
  const path = name !== 'postings' && list?.filters.some((filter) => filter.name === 'posting_id') ? list.path : ''
  const others = useLoad(`${path} of ${id}`, async (signal): Promise<Row[]> =>
    path === '' || id === '' ? [] : rowsIn((await send(path, { query: { posting_id: id, limit: PAGE }, signal })).row),
  )
  return { row, posting: posting.data, others: others.data ?? [] }
}

/** A form of questions in an office's words: what the rules say of the answers stands beside them while they are typed, and what follows. */
export const GuidedForm = ({ guided, ...props }: ActFormProps & { guided: GuidedAct }) => {
  const { described, records, act, given, doing } = props
  const say = useSay()
  const { draft, put, restored, sending, run, leave, labels, unchanged, refusedAt } = useActForm(props)
  const about = useAbout(props, typedIn(draft, 'posting_id'))
  const { me } = useKnown()
  const situation: Situation = { ...about, draft, scope: me.scope }
  const guide = guideOf(guided, described.list?.fields ?? [])
  const fields = guide.fields?.(act.fields, situation) ?? act.fields
  const found = guide.found?.(situation) ?? []
  const offered = Object.entries(guide.offered?.(situation) ?? {}).filter(
    ([name]) => typedIn(draft, name) === '' && act.fields.some((field) => field.name === name),
  )
  useEffect(() => {
    if (offered.length > 0) put(Object.fromEntries(offered))
  }, [about.posting?.id])
  const asked = guide.questions.filter(({ when }) => when?.(situation) ?? true)
  const errorAt = (name: string): string | undefined => {
    const finding = found.find((each) => each.field === name)
    const words = finding === undefined ? undefined : FOUND[finding.code]
    return refusedAt(name) ?? (words && say(words, shown(finding?.facts)))
  }
  return (
    <form class="act with-check guided" onSubmit={submitting(run)} noValidate>
      <div>
        <ProblemBox {...sending} labels={{ ...labels, ...questionsOf(asked, say) }} />
        {restored && (
          <p class="hint" role="status">
            {say(R.kept)}
          </p>
        )}
        <FieldGroups
          record={described.name}
          records={records}
          fields={fields}
          groups={asked}
          draft={draft}
          fixed={typeof given?.['posting_id'] === 'string' ? ['posting_id'] : []}
          errorOf={errorAt}
          put={put}
        />
        {unchanged && (
          <p class="notice warning" role="alert">
            {say(R.unchanged)}
          </p>
        )}
        <SendButtons
          words={guide.button ? say(guide.button) : say(R.confirm, { act: say(doing ?? actName(act)) })}
          busy={sending.busy}
          cancel={leave}
        />
      </div>
      <Beside guide={guide} situation={situation} found={found} described={described} />
    </form>
  )
}
