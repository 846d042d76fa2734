import type { ComponentChildren } from 'preact'
import { recallStatusOn } from '../../../../src/rules/postings/r-recall.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import type { Described } from '../../api/described.ts'
import { pathOf } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { C } from '../../text/recalls-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { Acts } from '../records/acts.tsx'
import { addressOf } from '../records/address.ts'
import { nameOf } from '../records/naming.ts'
import { RecordHistory } from '../records/record-history.tsx'
import { usePermitted } from '../records/use-permitted.ts'

type Recall = Shapes['RecallCase']
type Posting = Shapes['Posting']

interface Case {
  recall: Recall
  posting: Posting | null
}

/** Only what is legal for the caller's side now: told by either side, answered and decided by the one that sent him. */
const useLegal = (record: Described, recall: Recall): Described => {
  const { me } = useKnown()
  const isSender = me.tenant_code === recall.sender
  const isSide = isSender || me.tenant_code === recall.tenant_code
  const isOpen = recallStatusOn(recall, today()) === 'proposed'
  const legal = (act: string): boolean => {
    if (act === 'inform') return isSide && recall.informed_on === null
    if (act === 'reply') return isSender
    return isSender && recall.informed_on !== null
  }
  return { ...record, acts: isOpen ? record.acts.filter(({ name }) => legal(name)) : [] }
}

const Step = ({ title, done, children }: { title: string; done: boolean; children: ComponentChildren }) => (
  <li class={done ? 'step done' : 'step'}>
    <strong>
      <span aria-hidden="true">{done ? '✓ ' : '○ '}</span>
      {title}
    </strong>
    <div>{children}</div>
  </li>
)

const Written = ({ text }: { text: string | null }) =>
  text === null ? null : <blockquote lang="zh-CN">{text}</blockquote>

const Decision = ({ recall }: { recall: Recall }) => {
  const say = useSay()
  const { status, decided_on, ended_on, decision, overtaken_on } = recall
  if (status === 'overtaken') return <>{say(C.overtaken, { day: overtaken_on ?? '' })}</>
  if (decided_on === null) return <>{say(C.not_yet)}</>
  return (
    <>
      {status === 'decided_keep'
        ? say(C.kept, { day: decided_on })
        : say(C.recalled, { day: decided_on, last: ended_on ?? '' })}
      <Written text={decision} />
    </>
  )
}

const Successor = ({ recall, posting }: { recall: Recall; posting: Posting | null }) => {
  const say = useSay()
  const may = useMay()
  const { me } = useKnown()
  const { replaced_by, replace_due } = recall
  if (replaced_by !== null) return <a href={addressOf('postings', replaced_by)}>{say(C.to_successor)}</a>
  const query = new URLSearchParams({
    ...(posting?.village_code ? { village_code: posting.village_code } : {}),
    ...(posting ? { post_role: posting.post_role } : {}),
    replaces: recall.posting_id,
  }).toString()
  return (
    <>
      {say(C.replace_by, { day: replace_due ?? '' })}{' '}
      {me.tenant_code === recall.sender && may('posting.draft') && (
        <a class="button no-print" href={`${at('new', 'postings')}?${query}`}>
          {say(C.to_nominate)}
        </a>
      )}
    </>
  )
}

const Steps = ({ recall, posting }: Case) => {
  const say = useSay()
  const names = useNames()
  const { proposed_tenant, proposed_on, reason, reason_text, evidence, informed_on, reply, replied_on, status } = recall
  const why = reason_text ?? say(termOf('recall_reason', reason))
  return (
    <ol class="steps">
      <Step title={say(C.proposed)} done>
        {say(C.proposed_by, { who: names.tenant(proposed_tenant), day: proposed_on, reason: why })}
        <Written text={evidence} />
      </Step>
      <Step title={say(C.informed)} done={informed_on !== null}>
        {informed_on === null ? say(C.not_yet) : say(C.informed_on, { day: informed_on })}
      </Step>
      <Step title={say(C.replied)} done={replied_on !== null}>
        {replied_on === null ? say(C.may_reply) : say(C.replied_on, { day: replied_on })}
        <Written text={reply} />
      </Step>
      <Step title={say(C.decided)} done={recall.decided_on !== null || status === 'overtaken'}>
        <Decision recall={recall} />
      </Step>
      {(status === 'decided_recall' || status === 'replaced') && (
        <Step title={say(C.replaced)} done={status === 'replaced'}>
          <Successor recall={recall} posting={posting} />
        </Step>
      )}
    </ol>
  )
}

const Parts = ({
  record,
  records,
  found,
  reload,
}: {
  record: Described
  records: readonly Described[]
  found: Case
  reload: () => void
}) => {
  const say = useSay()
  const names = useNames()
  const { recall, posting } = found
  const { id, version, informed_on, sender } = recall
  const legal = useLegal(record, recall)
  const means = new Map([
    ['inform', C.inform_means],
    ['reply', C.reply_means],
    ['decide_recall', C.recall_means],
    ['decide_keep', C.keep_means],
  ])
  const explain = (act: string): string | null => {
    const words = means.get(act)
    return words === undefined ? null : say(words)
  }
  return (
    <>
      {recallStatusOn(recall, today()) === 'proposed' && (
        <p class="standing">
          {informed_on === null ? say(C.wait_inform) : say(C.wait_decide, { who: names.tenant(sender) })}
        </p>
      )}
      <p>
        <a href={addressOf('postings', recall.posting_id)}>
          {posting === null ? say(C.to_posting) : `${posting.person_name} · ${say(termOf('role', posting.post_role))}`}
        </a>
      </p>
      <Acts
        record={legal}
        records={records}
        id={id}
        got={{ row: recall, etag: `"v${version}"` }}
        changed={reload}
        explain={explain}
      />
      <Section title={say(C.steps)}>
        <Steps {...found} />
      </Section>
      {record.history !== null && (
        <Section title={say(P.history)}>
          <RecordHistory path={pathOf(record.history, id)} version={`${version}`} fields={record.list?.fields ?? []} />
        </Section>
      )}
    </>
  )
}

/** A recall as its sides read it: what was said, what the person answered, what was decided, and who follows. */
export const RecallScreen = ({ id }: { id: string }) => {
  const say = useSay()
  const may = useMay()
  const { records, ...loaded } = usePermitted('recall_cases')
  const record = records.find(({ name, read }) => name === 'recall_cases' && read !== null)
  const found = useLoad(`recall ${id}`, async (signal): Promise<Case> => {
    const recall = await answered(api.GET('/v1/recall_cases/{id}', { params: { path: { id } }, signal }))
    const path = { id: recall.posting_id }
    const posting = may('posting.read')
      ? await answered(api.GET('/v1/postings/{id}', { params: { path }, signal }))
      : null
    return { recall, posting }
  })
  const { data } = found
  return (
    <Screen
      title={data?.posting ? say(C.title, { name: data.posting.person_name }) : say(C.recall)}
      tab={say(C.recall)}
      trail={[
        { href: at('records'), name: say(R.title) },
        ...(record ? [{ href: at('records', 'recall_cases'), name: say(nameOf(record)) }] : []),
      ]}
    >
      <ProblemBox {...loaded} />
      <ProblemBox {...found} />
      <Loading when={(found.loading && data === null) || loaded.loading} />
      {record && data !== null && <Parts record={record} records={records} found={data} reload={found.reload} />}
    </Screen>
  )
}
