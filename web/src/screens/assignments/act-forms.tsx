import { useState } from 'preact/hooks'
import { answered, api } from '../../api/client.ts'
import { useAct } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useNames } from '../../names.tsx'
import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Field, TextArea } from '../../ui/fields.tsx'
import { submitting } from '../../ui/forms.ts'
import { errorOf, ProblemBox } from '../../ui/notices.tsx'
import { Panel, SendButtons } from '../../ui/panel.tsx'
import type { Assignment } from './assignment-list.tsx'
import { TermsFacts } from './terms-facts.tsx'
import { changedTerms, draftOf, type TermsDraft } from './terms.ts'
import { TermsForm } from './terms-form.tsx'

export interface ActProps {
  assignment: Assignment
  done: () => void
  /** The other side was quicker: the assignment has to be read again. */
  moved: () => void
  cancel: () => void
}

const paramsOf = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

/** One reads what one binds oneself to before one binds oneself. */
export const Accept = ({ assignment, done, moved, cancel }: ActProps) => {
  const say = useSay()
  const names = useNames()
  const { id, content_hash, revision, tenant_code, helper_tenant } = assignment
  const act = useAct(async (key) => {
    await answered(api.POST('/v1/assignments/{id}/accept', { params: paramsOf(id, key), body: { content_hash } }))
  }, moved)
  const accept = async (): Promise<void> => {
    if (await act.run()) done()
  }
  return (
    <Panel title={say(H.accept, { n: revision })}>
      <p>{say(H.accept_binds, { host: names.tenant(tenant_code), helper: names.tenant(helper_tenant) })}</p>
      <TermsFacts assignment={assignment} />
      <form onSubmit={submitting(accept)} noValidate>
        <ProblemBox {...act} />
        <SendButtons words={say(H.accept_sure)} busy={act.busy} cancel={cancel} />
      </form>
    </Panel>
  )
}

/** Other terms, offered to the other side. */
export const Counter = ({ assignment, done, moved, cancel }: ActProps) => {
  const say = useSay()
  const [unchanged, setUnchanged] = useState(false)
  const before = draftOf(assignment)
  const act = useAct(async (key, after: TermsDraft) => {
    const body = changedTerms(before, after)
    await answered(api.POST('/v1/assignments/{id}/counter', { params: paramsOf(assignment.id, key), body }))
  }, moved)
  const run = async (after: TermsDraft): Promise<boolean> => {
    const isSame = Object.keys(changedTerms(before, after)).length === 0
    setUnchanged(isSame)
    return isSame ? false : act.run(after)
  }
  return (
    <Panel title={say(H.counter)}>
      <TermsForm initial={before} act={{ ...act, run }} done={done} cancel={cancel} />
      {unchanged && (
        <p class="notice warning" role="alert">
          {say(H.unchanged)}
        </p>
      )}
    </Panel>
  )
}

const CLOSING = {
  decline: { path: '/v1/assignments/{id}/decline', words: H.decline },
  withdraw: { path: '/v1/assignments/{id}/withdraw', words: H.withdraw },
  call_off: { path: '/v1/assignments/{id}/call_off', words: H.call_off },
} as const

/** Declines or withdraws an offer; calls off what was agreed and has not begun. */
export const Close = ({
  action,
  assignment: { id },
  done,
  moved,
  cancel,
}: ActProps & { action: keyof typeof CLOSING }) => {
  const say = useSay()
  const [reason, setReason] = useState('')
  const act = useAct(async (key) => {
    const body = reason.trim() === '' ? {} : { reason }
    await answered(api.POST(CLOSING[action].path, { params: paramsOf(id, key), body }))
  }, moved)
  const send = async (): Promise<void> => {
    if (await act.run()) done()
  }
  return (
    <Panel title={say(CLOSING[action].words)}>
      <form onSubmit={submitting(send)} noValidate>
        <ProblemBox {...act} labels={{ reason: say(H.reason) }} />
        <TextArea
          label={say(H.reason)}
          name="reason"
          value={reason}
          onInput={setReason}
          error={errorOf(act.problem, 'reason')}
        />
        <SendButtons words={say(CLOSING[action].words)} busy={act.busy} cancel={cancel} />
      </form>
    </Panel>
  )
}

/** Ends an assignment in force; what hangs on it is named before it ends too. */
export const End = ({ assignment: { id }, done, moved, cancel }: ActProps) => {
  const say = useSay()
  const [ended_on, setEndedOn] = useState(today)
  const [reason, setReason] = useState('')
  const [end_postings, setEndPostings] = useState(false)
  const act = useAct(async (key) => {
    const body = { ended_on, reason, ...(end_postings ? { end_postings } : {}) }
    await answered(api.POST('/v1/assignments/{id}/end', { params: paramsOf(id, key), body }))
  }, moved)
  const send = async (): Promise<void> => {
    if (await act.run()) done()
  }
  return (
    <Panel title={say(H.end)}>
      <p>{say(H.end_means)}</p>
      <form onSubmit={submitting(send)} noValidate>
        <ProblemBox
          {...act}
          labels={{ ended_on: say(H.ended_on), reason: say(H.reason), end_postings: say(H.end_postings) }}
        />
        <Field
          label={say(H.ended_on)}
          name="ended_on"
          type="date"
          value={ended_on}
          onInput={setEndedOn}
          error={errorOf(act.problem, 'ended_on')}
        />
        <TextArea
          label={say(H.reason)}
          name="reason"
          value={reason}
          onInput={setReason}
          error={errorOf(act.problem, 'reason')}
        />
        <label class="check">
          <input
            type="checkbox"
            name="end_postings"
            checked={end_postings}
            onChange={(event) => setEndPostings(event.currentTarget.checked)}
          />{' '}
          {say(H.end_postings)}
        </label>
        <SendButtons words={say(H.end)} busy={act.busy} cancel={cancel} />
      </form>
    </Panel>
  )
}
