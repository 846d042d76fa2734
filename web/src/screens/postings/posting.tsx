import { useState } from 'preact/hooks'
import { x3Allowed } from '../../../../src/rules/postings/posting-states.ts'
import { answered, api } from '../../api/client.ts'
import type { Described } from '../../api/described.ts'
import { pathOf, type Row } from '../../api/send.ts'
import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { G } from '../../text/postings-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { Acts } from '../records/acts.tsx'
import { addressOf } from '../records/address.ts'
import { nameOf } from '../records/naming.ts'
import { Part } from '../records/part.tsx'
import { RecordHistory } from '../records/record-history.tsx'
import { RowFacts } from '../records/row-facts.tsx'
import { usePermitted } from '../records/use-permitted.ts'
import { CheckResult, useCheck } from './check.tsx'
import { SeatsNow } from './seats-now.tsx'
import { useVillageName } from '../../village-name.tsx'
import { useStanding, type Posting } from './standing.ts'

/** What a reader has to know first; how it came about is in its history. */
const SHOWN = [
  'village_code',
  'division',
  'post_role',
  'planned_start',
  'planned_end',
  'ended_on',
  'end_reason',
  'person_name',
  'person_sex',
  'person_birth_year',
  'person_party_status',
  'person_cadre_rank',
  'unit_name',
  'unit_level',
  'unit_kind',
  'work_phone',
  'replaces',
  'belongs_to',
  'reason',
] as const

/** What has ended is frozen: it is corrected beside (3.2). */
const OVER: ReadonlySet<Posting['status']> = new Set(['completed', 'recalled', 'ended_early', 'rejected', 'cancelled'])

const JUDGED: ReadonlySet<Posting['status']> = new Set(['draft', 'submitted'])

/** Only what is legal for the caller's side in the state it stands in is offered: nobody meets a button that answers 403. */
const useLegal = (record: Described, posting: Posting): Described => {
  const { me } = useKnown()
  const row = { ...posting, host: posting.tenant_code }
  const legal: ReadonlySet<string> = new Set(x3Allowed(row, me.tenant_code, today()))
  const isSender = me.tenant_code === posting.sender
  const isRunning = posting.status === 'active' || posting.status === 'confirmed'
  const more = (act: string): boolean =>
    isSender &&
    ((act === 'update' && (posting.status === 'draft' || isRunning)) ||
      (act === 'corrections' && OVER.has(posting.status)))
  return { ...record, acts: record.acts.filter(({ name }) => legal.has(name) || more(name)) }
}

/** What follows from an act, in words. */
const useMeaning = ({
  person_name,
  post_role,
  planned_start,
  planned_end,
  sender,
  tenant_code,
  village_code,
}: Posting) => {
  const say = useSay()
  const names = useNames()
  const filling = {
    name: person_name,
    post: say(termOf('role', post_role)),
    from: planned_start,
    to: planned_end,
    village: useVillageName(village_code ?? ''),
    host: names.tenant(tenant_code),
    sender: names.tenant(sender),
  }
  const means = new Map([
    ['submit', G.submit_means],
    ['confirm', G.confirm_means],
    ['reject', G.reject_means],
    ['cancel', G.cancel_means],
    ['end', G.end_means],
  ])
  return (act: string): string | null => {
    const words = means.get(act)
    return words === undefined ? null : say(words, filling)
  }
}

const RulesSay = ({ posting, fresh }: { posting: Posting; fresh: number }) => {
  const say = useSay()
  const may = useMay()
  const { me } = useKnown()
  const isOpen = JUDGED.has(posting.status)
  // The file of the other side's person is not the host's: it reads what its own confirmation will ask.
  const isSecondKey = isOpen && me.tenant_code === posting.tenant_code && me.tenant_code !== posting.sender
  const check = useCheck(isOpen && may('posting.check') ? { posting_id: posting.id } : null, fresh)
  return (
    <Section title={say(G.check)} kind="check panel">
      {isSecondKey && <p>{say(G.check_second_key)}</p>}
      {isOpen && may('posting.check') ? (
        <CheckResult check={check} otherwise={say(G.check_elsewhere)} />
      ) : (
        <p>{say(isOpen ? G.check_elsewhere : G.check_done)}</p>
      )}
      <SeatsNow code={posting.village_code ?? ''} />
      <Evidence posting={posting} />
    </Section>
  )
}

const Evidence = ({ posting }: { posting: Posting }) => {
  const say = useSay()
  const may = useMay()
  const { me } = useKnown()
  const { assignment_id, village_code, person_id, sender, unit_division, id } = posting
  const isWhole = me.scope === me.tenant_code || unit_division.startsWith(me.scope)
  const isOwn = me.tenant_code === sender && isWhole && person_id !== undefined && may('person.read')
  const canRecall = may('recall_case.propose') && (posting.status === 'active' || posting.status === 'completed')
  return (
    <>
      <h3>{say(G.evidence)}</h3>
      <ul>
        {isOwn && (
          <li>
            <a href={addressOf('people', person_id)}>{say(G.to_file)}</a>
          </li>
        )}
        {assignment_id !== null && may('assignment.read') && (
          <li>
            <a href={at('assignment', assignment_id)}>{say(G.to_assignment)}</a>
          </li>
        )}
        {village_code !== null && may('village.read') && (
          <li>
            <a href={at('village', village_code)}>{say(G.to_village)}</a>
          </li>
        )}
        {posting.status !== 'draft' && (
          <li>
            <a href={at('accounts', id)}>{say(G.to_accounts)}</a>
          </li>
        )}
        {canRecall && (
          <li>
            <a href={`${at('new', 'recall_cases')}?${new URLSearchParams({ posting_id: id }).toString()}`}>
              {say(G.to_recall)}
            </a>
          </li>
        )}
      </ul>
    </>
  )
}

interface PartsProps {
  record: Described
  records: readonly Described[]
  posting: Posting
  reload: () => void
}

const Parts = ({ record, records, posting, reload }: PartsProps) => {
  const say = useSay()
  const standing = useStanding()
  const legal = useLegal(record, posting)
  const meaning = useMeaning(posting)
  const { id, version } = posting
  const [fresh, setFresh] = useState(0)
  const changed = (): void => {
    setFresh(fresh + 1)
    reload()
  }
  const row: Row = posting
  // a village says where he is, and what is empty is not said
  const isSaid = (name: string): boolean =>
    row[name] !== null && row[name] !== '' && (name !== 'division' || posting.village_code === null)
  const fields = SHOWN.filter(isSaid).flatMap((name) => record.list?.fields.find((field) => field.name === name) ?? [])
  const shown = Object.fromEntries(fields.map(({ name }) => [name, row[name]]))
  return (
    <>
      <p class="standing">{standing(posting)}</p>
      <Acts
        record={legal}
        records={records}
        id={id}
        got={{ row: posting, etag: `"v${version}"` }}
        changed={changed}
        explain={meaning}
      />
      <div class="with-check">
        <Section title={say(G.sent)}>
          <RowFacts record="postings" fields={fields} row={shown} />
        </Section>
        <RulesSay posting={posting} fresh={fresh} />
      </div>
      {record.parts.map((part) => (
        <Part key={part.name} of="postings" records={records} id={id} part={part} fresh={fresh} changed={changed} />
      ))}
      {record.history !== null && (
        <Section title={say(P.history)}>
          <RecordHistory
            path={pathOf(record.history, id)}
            version={`${version} ${fresh}`}
            fields={record.list?.fields ?? []}
          />
        </Section>
      )}
    </>
  )
}

/** A posting as its two sides read it: what was submitted on the left, what the rules say on the right, and what may be done. */
export const PostingScreen = ({ id }: { id: string }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted('postings', 'exceptions')
  const record = records.find(({ name, read }) => name === 'postings' && read !== null)
  const posting = useLoad(`posting ${id}`, (signal) =>
    answered(api.GET('/v1/postings/{id}', { params: { path: { id } }, signal })),
  )
  const { data } = posting
  const title =
    data === null ? say(G.posting) : say(G.title, { name: data.person_name, post: say(termOf('role', data.post_role)) })
  return (
    <Screen
      title={title}
      tab={say(G.posting)}
      trail={[
        { href: at('records'), name: say(R.title) },
        ...(record ? [{ href: at('records', 'postings'), name: say(nameOf(record)) }] : []),
      ]}
    >
      <ProblemBox {...loaded} />
      <ProblemBox {...posting} />
      <Loading when={(posting.loading && data === null) || loaded.loading} />
      {record && data !== null && <Parts record={record} records={records} posting={data} reload={posting.reload} />}
    </Screen>
  )
}
