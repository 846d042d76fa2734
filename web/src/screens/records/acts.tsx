import { useState } from 'preact/hooks'
import type { Act, Described } from '../../api/described.ts'
import { textIn, type Got, type Row } from '../../api/send.ts'
import { useKnown } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { fieldName } from '../../text/field-names-catalogue.ts'
import { actName, R } from '../../text/screens-catalogue.ts'
import { Done, Panel } from '../../ui/panel.tsx'
import { Section } from '../../ui/screen.tsx'
import { ActForm } from './act-form.tsx'

/** What an act answered that is shown once only: a new key, a one-time password, a revealed number. */
const ONCE: readonly string[] = ['one_time_password', 'key', 'secret', 'citizen_id', 'phone', 'value']

const Once = ({ answer }: { answer: Row }) => {
  const say = useSay()
  const shown = ONCE.filter((name) => typeof answer[name] === 'string')
  if (shown.length === 0) return null
  return (
    <>
      <p>{say(R.once)}</p>
      {shown.map((name) => (
        <p key={name}>
          {say(fieldName(name))}：<code>{textIn(answer[name])}</code>
        </p>
      ))}
    </>
  )
}

export interface ActsProps {
  record: Described
  records: readonly Described[]
  id: string
  got: Got
  changed: () => void
  /** What follows from an act, read before it is confirmed. */
  explain?: (act: string) => string | null
}

/** An act that leads out of some states is offered in those: nobody meets a button that is refused for the state. */
export const isLegal = ({ states = {} }: Described, { row }: Got, { name }: Pick<Act, 'name'>): boolean => {
  const leads = Object.values(states).some((acts) => acts.includes(name))
  return !leads || (states[String(row['status'])] ?? []).includes(name)
}

/** the deciding half of what takes two people, and the field that says who did the first. */
const FIRST_HALF: ReadonlyMap<string, string> = new Map([
  ['reimbursement_claims approve', 'submitted_by'],
  ['reimbursement_claims refuse', 'submitted_by'],
  ['assessments sign', 'drafted_by'],
  ['model_cases review', 'author'],
  ['promotion_cases approve', 'submitted_by'],
])

/** What waits for another person than the reader, who did the first half himself. */
const isAnothers = ({ name }: Described, { row }: Got, act: Act, me: string): boolean =>
  row[FIRST_HALF.get(`${name} ${act.name}`) ?? ''] === me

/** Buttons for what the user may do with a record, the form of the one chosen, and what it did. */
export const Acts = ({ record, records, id, got, changed, explain = () => null }: ActsProps) => {
  const say = useSay()
  const [open, setOpen] = useState<Act | null>(null)
  const [done, setDone] = useState<{ act: Act; answer: Row } | null>(null)
  const [moved, setMoved] = useState(false)
  const { me } = useKnown()
  const legal = record.acts.filter((act) => isLegal(record, got, act))
  const anothers = legal.filter((act) => isAnothers(record, got, act, me.id))
  const acts = legal.filter((act) => !anothers.includes(act))
  if (legal.length === 0 && done === null) return null
  const means = open === null ? null : explain(open.name)
  const start = (act: Act): void => {
    setDone(null)
    setMoved(false)
    setOpen(open?.name === act.name ? null : act)
  }
  return (
    <Section title={say(R.acts)} kind="no-print">
      {done !== null && (
        <Done>
          {say(R.done, { act: say(actName(done.act)) })} <Once answer={done.answer} />
        </Done>
      )}
      {moved && (
        <p class="notice warning" role="status">
          {say(R.moved)}
        </p>
      )}
      {anothers.length > 0 && (
        <p>{say(R.other_person, { acts: anothers.map((act) => say(actName(act))).join(say(T.comma)) })}</p>
      )}
      <div class="buttons">
        {acts.map((act) => (
          <button key={act.name} type="button" aria-expanded={open?.name === act.name} onClick={() => start(act)}>
            {say(actName(act))}
          </button>
        ))}
      </div>
      {open !== null && (
        <Panel key={open.name} title={say(actName(open))}>
          {means !== null && <p>{means}</p>}
          <ActForm
            described={record}
            records={records}
            act={open}
            on={{ id, got }}
            done={({ row }) => {
              setOpen(null)
              setDone({ act: open, answer: row })
              changed()
            }}
            moved={() => {
              setMoved(true)
              changed()
            }}
            cancel={() => setOpen(null)}
          />
        </Panel>
      )}
    </Section>
  )
}
