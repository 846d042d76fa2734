import { useState } from 'preact/hooks'
import { x16Allowed, type AssignmentAction } from '../../../../src/rules/assignments/x-assignments.ts'
import { today } from '../../clock.ts'
import { useKnown, useMay } from '../../names.tsx'
import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Done } from '../../ui/panel.tsx'
import { Accept, Close, Counter, End, type ActProps } from './act-forms.tsx'
import type { Assignment } from './assignment-list.tsx'
import { useStanding } from './standing.ts'

const OFFERED: readonly AssignmentAction[] = ['accept', 'counter', 'decline', 'withdraw', 'end', 'call_off']

const Form = ({ action, ...props }: ActProps & { action: AssignmentAction }) => {
  if (action === 'accept') return <Accept {...props} />
  if (action === 'counter') return <Counter {...props} />
  return action === 'end' ? <End {...props} /> : <Close action={action} {...props} />
}

/** What the signed-in side may do now: the rule's own answer, within the user's permissions. */
const useAllowed = (assignment: Assignment): AssignmentAction[] => {
  const may = useMay()
  const { me } = useKnown()
  const { tenant_code, helper_tenant } = assignment
  if (me.tenant_code !== tenant_code && me.tenant_code !== helper_tenant) return []
  return x16Allowed(assignment, me.tenant_code, today()).filter((action) =>
    may(action === 'call_off' ? 'assignment.end' : `assignment.${action}`),
  )
}

/** What the other side did meanwhile, in words; what was typed stays where it is. */
const Moved = ({ assignment }: { assignment: Assignment }) => {
  const say = useSay()
  const standing = useStanding()
  return (
    <p class="notice warning" role="status">
      {say(H.moved)} {standing(assignment)}
    </p>
  )
}

/** Buttons for what is legal, and the form of the one chosen. */
export const Acts = ({ assignment, changed }: { assignment: Assignment; changed: () => void }) => {
  const say = useSay()
  const standing = useStanding()
  const allowed = useAllowed(assignment)
  const [open, setOpen] = useState<AssignmentAction | null>(null)
  const [since, setSince] = useState<{ done: boolean; version: number } | null>(null)
  const props = {
    assignment,
    done: () => {
      setOpen(null)
      setSince({ done: true, version: assignment.version })
      changed()
    },
    moved: () => {
      setSince({ done: false, version: assignment.version })
      changed()
    },
    cancel: () => setOpen(null),
  }
  const isNew = since !== null && assignment.version !== since.version
  const offered = OFFERED.filter((action) => allowed.includes(action))
  return (
    <div class="no-print">
      {isNew && since.done && (
        <Done>
          {say(H.done)} {standing(assignment)} {say(H.receipt, { number: assignment.id, time: assignment.updated_at })}
        </Done>
      )}
      {isNew && !since.done && <Moved assignment={assignment} />}
      {offered.length === 0 && open === null && <p class="hint">{say(H.no_actions)}</p>}
      <div class="buttons">
        {offered.map((action) => (
          <button
            key={action}
            type="button"
            class={action === 'accept' ? 'primary' : undefined}
            aria-expanded={open === action}
            onClick={() => setOpen(open === action ? null : action)}
          >
            {say(H[action], { n: assignment.revision })}
          </button>
        ))}
      </div>
      {open !== null && <Form key={open} action={open} {...props} />}
    </div>
  )
}
