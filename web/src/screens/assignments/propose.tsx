import { useState } from 'preact/hooks'
import { x16MayPropose } from '../../../../src/rules/assignments/x-assignments.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useAct } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { PROVINCE, useKnown, useNames } from '../../names.tsx'
import { H } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { Panel } from '../../ui/panel.tsx'
import type { Assignment } from './assignment-list.tsx'
import { emptyDraft, termsOf, type TermsDraft } from './terms.ts'
import { TermsForm } from './terms-form.tsx'

type Village = Shapes['Village']

interface ProposeProps {
  village: Village
  assignments: readonly Assignment[]
  done: () => void
}

/** Whether the caller's side may propose in the village's mode; the API says the last word. */
const isMine = ({ dispatch_mode, tenant_code, helper_tenant }: Village, tenant: string): boolean => {
  const sides = { mode: dispatch_mode, host: tenant_code, partner: helper_tenant, province: PROVINCE }
  return x16MayPropose(sides, tenant)
}

const useProposal = ({ village }: ProposeProps, replaces: string | null) =>
  useAct(async (key, draft: TermsDraft) => {
    const body = {
      village_code: village.code,
      mode: village.dispatch_mode,
      helper_tenant: village.helper_tenant ?? village.tenant_code,
      ...termsOf(draft),
      replaces,
    }
    await answered(api.POST('/v1/assignments', { params: { header: { 'Idempotency-Key': key } }, body }))
  })

/** A new offer for a village; beside a running assignment it is offered as its successor. */
export const Propose = (props: ProposeProps) => {
  const say = useSay()
  const names = useNames()
  const { me } = useKnown()
  const [open, setOpen] = useState(false)
  const { village, assignments, done } = props
  const running = assignments.find(({ status }) => status === 'active')
  const act = useProposal(props, running?.id ?? null)
  const waits = assignments.some(({ status }) => status === 'proposed' || status === 'countered')
  if (!isMine(village, me.tenant_code) || waits) return null
  if (!open)
    return (
      <button
        type="button"
        class={running === undefined ? 'primary no-print' : 'no-print'}
        onClick={() => setOpen(true)}
      >
        {say(running === undefined ? H.propose : H.propose_successor)}
      </button>
    )
  return (
    <Panel title={say(H.propose)}>
      <p class="hint">
        {say(H.helper)} {names.tenant(village.helper_tenant ?? village.tenant_code)}
        {running !== undefined && ` · ${say(H.replaces)}`}
      </p>
      <TermsForm
        initial={emptyDraft(today())}
        act={act}
        done={() => {
          setOpen(false)
          done()
        }}
        cancel={() => setOpen(false)}
      />
    </Panel>
  )
}
