import { useState } from 'preact/hooks'
import { x16Allowed, type AssignmentAction } from '../../../../src/rules/x-assignments.ts'
import { answered, api } from '../../api/client.ts'
import { useAct } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown, useMay } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Field, TextArea } from '../../ui/fields.tsx'
import { submitting } from '../../ui/forms.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import type { Assignment } from './assignment-list.tsx'
import { changedTerms, draftOf, type TermsDraft } from './terms.ts'
import { TermsForm } from './terms-form.tsx'

interface ActProps {
  assignment: Assignment
  done: () => void
  cancel: () => void
}

const paramsOf = (id: string, key: string) => ({ path: { id }, header: { 'Idempotency-Key': key } })

const Accept = ({ assignment: { id, content_hash, revision }, done }: ActProps) => {
  const say = useSay()
  const act = useAct(async (key) => {
    await answered(api.POST('/v1/assignments/{id}/accept', { params: paramsOf(id, key), body: { content_hash } }))
  })
  const accept = async (): Promise<void> => {
    if (await act.run()) done()
  }
  return (
    <>
      <button type="button" class="primary" disabled={act.busy} onClick={() => void accept()}>
        {say(H.accept, { n: revision })}
      </button>
      <ProblemBox {...act} />
    </>
  )
}

const Counter = ({ assignment, done, cancel }: ActProps) => {
  const say = useSay()
  const [unchanged, setUnchanged] = useState(false)
  const before = draftOf(assignment)
  const act = useAct(async (key, after: TermsDraft) => {
    const body = changedTerms(before, after)
    await answered(api.POST('/v1/assignments/{id}/counter', { params: paramsOf(assignment.id, key), body }))
  })
  const run = async (after: TermsDraft): Promise<boolean> => {
    const isSame = Object.keys(changedTerms(before, after)).length === 0
    setUnchanged(isSame)
    return isSame ? false : act.run(after)
  }
  return (
    <div class="panel">
      <TermsForm initial={before} act={{ ...act, run }} done={done} cancel={cancel} />
      {unchanged && (
        <p class="notice warning" role="alert">
          {say(H.unchanged)}
        </p>
      )}
    </div>
  )
}

const CLOSING = {
  decline: { path: '/v1/assignments/{id}/decline', words: H.decline },
  withdraw: { path: '/v1/assignments/{id}/withdraw', words: H.withdraw },
} as const

const Close = ({ action, assignment: { id }, done, cancel }: ActProps & { action: keyof typeof CLOSING }) => {
  const say = useSay()
  const [reason, setReason] = useState('')
  const act = useAct(async (key) => {
    const body = reason.trim() === '' ? {} : { reason }
    await answered(api.POST(CLOSING[action].path, { params: paramsOf(id, key), body }))
  })
  const send = async (): Promise<void> => {
    if (await act.run()) done()
  }
  return (
    <form class="panel" onSubmit={submitting(send)} noValidate>
      <TextArea label={say(H.reason)} value={reason} onInput={setReason} />
      <ProblemBox {...act} />
      <Buttons words={say(CLOSING[action].words)} busy={act.busy} cancel={cancel} />
    </form>
  )
}

const End = ({ assignment: { id }, done, cancel }: ActProps) => {
  const say = useSay()
  const [ended_on, setEndedOn] = useState(today)
  const [reason, setReason] = useState('')
  const [end_postings, setEndPostings] = useState(false)
  const act = useAct(async (key) => {
    const body = { ended_on, reason, ...(end_postings ? { end_postings } : {}) }
    await answered(api.POST('/v1/assignments/{id}/end', { params: paramsOf(id, key), body }))
  })
  const send = async (): Promise<void> => {
    if (await act.run()) done()
  }
  return (
    <form class="panel" onSubmit={submitting(send)} noValidate>
      <Field label={say(H.ended_on)} type="date" value={ended_on} onInput={setEndedOn} />
      <TextArea label={say(H.reason)} value={reason} onInput={setReason} />
      <label class="check">
        <input
          type="checkbox"
          checked={end_postings}
          onChange={(event) => setEndPostings(event.currentTarget.checked)}
        />{' '}
        {say(H.end_postings)}
      </label>
      <ProblemBox {...act} />
      <Buttons words={say(H.end)} busy={act.busy} cancel={cancel} />
    </form>
  )
}

const Buttons = ({ words, busy, cancel }: { words: string; busy: boolean; cancel: () => void }) => {
  const say = useSay()
  return (
    <div class="buttons">
      <button type="submit" class="primary" disabled={busy}>
        {words}
      </button>
      <button type="button" onClick={cancel}>
        {say(T.cancel)}
      </button>
    </div>
  )
}

type Opened = Exclude<AssignmentAction, 'accept'>

const OPENED: readonly Opened[] = ['counter', 'decline', 'withdraw', 'end']

const Form = ({ action, ...props }: ActProps & { action: Opened }) => {
  if (action === 'counter') return <Counter {...props} />
  return action === 'end' ? <End {...props} /> : <Close action={action} {...props} />
}

/** What the signed-in side may do now: the rule's own answer, within the user's permissions. */
const useAllowed = (assignment: Assignment): AssignmentAction[] => {
  const may = useMay()
  const { me } = useKnown()
  const { tenant_code, helper_tenant } = assignment
  if (me.tenant_code !== tenant_code && me.tenant_code !== helper_tenant) return []
  return x16Allowed(assignment, me.tenant_code).filter((action) => may(`assignment.${action}`))
}

/** Buttons for what is legal, and the form of the one chosen. */
export const Acts = ({ assignment, changed }: { assignment: Assignment; changed: () => void }) => {
  const say = useSay()
  const allowed = useAllowed(assignment)
  const [open, setOpen] = useState<Opened | null>(null)
  const props = {
    assignment,
    done: () => {
      setOpen(null)
      changed()
    },
    cancel: () => setOpen(null),
  }
  if (allowed.length === 0) return <p class="hint">{say(H.no_actions)}</p>
  return (
    <div class="no-print">
      <div class="buttons">
        {allowed.includes('accept') && <Accept {...props} />}
        {OPENED.filter((action) => allowed.includes(action)).map((action) => (
          <button
            key={action}
            type="button"
            aria-expanded={open === action}
            onClick={() => setOpen(open === action ? null : action)}
          >
            {say(H[action])}
          </button>
        ))}
      </div>
      {open !== null && <Form key={`${open} ${assignment.version}`} action={open} {...props} />}
    </div>
  )
}
