import { addressOf } from '../records/address.ts'
import type { Shapes } from '../../api/client.ts'
import { EXCEPTION_KINDS, POST_ROLES } from '../../../../src/rules/lists/enums.ts'
import { isDay } from '../../../../src/rules/dates.ts'
import { r52FullTermEnd } from '../../../../src/rules/postings/r-persons.ts'
import { useMay } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { N } from '../../text/nominating-catalogue.ts'
import { G } from '../../text/postings-catalogue.ts'
import { R } from '../../text/screens-catalogue.ts'
import { submitting } from '../../ui/forms.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import { isDraft, startOf, typedIn, type Draft } from '../records/draft.ts'
import { Beside } from '../records/references.tsx'
import { FieldGroups, type FieldGroup } from '../records/field-groups.tsx'
import { useActForm, type ActFormProps } from '../records/use-act-form.ts'
import { CheckResult, fieldOfFinding, useCheck, useExceptionName, type CheckFinding } from './check.tsx'
import { usePostedThen } from './posted-then.ts'
import { SeatsNow } from './seats-now.tsx'

const GROUPS: readonly FieldGroup[] = [
  { words: N.seat, fields: ['village_code', 'division', 'post_role'] },
  { words: N.nominee, fields: ['person_id'] },
  { words: N.term, fields: ['planned_start', 'planned_end'] },
  { words: N.rest, fields: ['work_phone', 'replaces'] },
  { words: N.exceptions, hint: N.exceptions_hint, fields: ['exceptions'] },
]

/** Staff at city or county level has no village, everybody else no other place. */
const groupsFor = (post_role: string): readonly FieldGroup[] => {
  const other = post_role === 'liaison_staff' ? 'village_code' : 'division'
  return GROUPS.map((group) => ({ ...group, fields: group.fields.filter((name) => name !== other) }))
}

const exceptionsOf = ({ exceptions }: Draft): Shapes['RecordedException'][] =>
  (Array.isArray(exceptions) ? exceptions.filter(isDraft) : []).flatMap((row) => {
    const kind = EXCEPTION_KINDS.find(({ id }) => id === row['kind'])?.id
    const reason = typedIn(row, 'reason')
    if (kind === undefined || reason === '') return []
    const [approver_org, approver_role, document_no] = [
      typedIn(row, 'approver_org'),
      typedIn(row, 'approver_role'),
      typedIn(row, 'document_no'),
    ]
    const approved_on = typedIn(row, 'approved_on')
    return [
      {
        kind,
        reason,
        ...(approver_org === '' ? {} : { approver_org }),
        ...(approver_role === '' ? {} : { approver_role }),
        ...(document_no === '' ? {} : { document_no }),
        ...(isDay(approved_on) ? { approved_on } : {}),
      },
    ]
  })

/** What is asked of the rules, once the form says who goes where as what and how long. */
const askedOf = (draft: Draft): Shapes['CheckPosting'] | null => {
  const post_role = POST_ROLES.find(({ id }) => id === draft['post_role'])?.id
  const place = typedIn(draft, post_role === 'liaison_staff' ? 'division' : 'village_code')
  const person_id = typedIn(draft, 'person_id')
  const [planned_start, planned_end] = [typedIn(draft, 'planned_start'), typedIn(draft, 'planned_end')]
  if (post_role === undefined || place === '' || person_id === '') return null
  if (!isDay(planned_start) || !isDay(planned_end)) return null
  const at = post_role === 'liaison_staff' ? { division: place } : { village_code: place }
  return { ...at, post_role, person_id, planned_start, planned_end, exceptions: exceptionsOf(draft) }
}

const AT_EXCEPTION = /^exceptions\.(?:\d+\.)?(\w+)$/

/** Whether a finding belongs at that field of the form: one of an exception at the exception's own, whichever row it stands in. */
const isAt = (finding: CheckFinding, name: string): boolean => {
  const [, inside] = AT_EXCEPTION.exec(finding.field ?? '') ?? []
  if (inside === undefined) return fieldOfFinding(finding) === name
  return AT_EXCEPTION.exec(name)?.[1] === inside
}

/** three years, offered as soon as the first day is known; an end that was typed stays. */
const withEnd = (draft: Draft, values: Draft): Draft => {
  const start = typedIn(values, 'planned_start')
  const [before, end] = [typedIn(draft, 'planned_start'), typedIn(draft, 'planned_end')]
  const isOffered = end === '' || (isDay(before) && end === r52FullTermEnd(before))
  return isDay(start) && isOffered ? { ...values, planned_end: r52FullTermEnd(start) } : values
}

/** A posting is written with the rules beside it: each finding stands at its field and in the list, before anything is saved. */
export const PostingForm = (props: ActFormProps) => {
  const { records, act } = props
  const say = useSay()
  const may = useMay()
  const { draft, put, restored, sending, run, leave, labels, refusedAt } = useActForm(props)
  const asked = askedOf(draft)
  const check = useCheck(may('posting.check') ? asked : null)
  const exceptionName = useExceptionName()
  const found = check.data ?? []
  const errorAt = (name: string): string | undefined =>
    refusedAt(name) ?? found.find((finding) => isAt(finding, name))?.title
  const rows = Array.isArray(draft['exceptions']) ? draft['exceptions'].filter(isDraft) : []
  const cure = ({ exception_kind: kind }: CheckFinding) => {
    if (kind === undefined || rows.some((row) => row['kind'] === kind)) return null
    const fields = act.fields.find(({ name }) => name === 'exceptions')?.fields ?? []
    return (
      <button type="button" onClick={() => put({ exceptions: [...rows, { ...startOf(fields), kind }] })}>
        {say(N.add_exception, { kind: exceptionName(kind) })}
      </button>
    )
  }
  const posted = usePostedThen(typedIn(draft, 'planned_start'), typedIn(draft, 'planned_end'))
  const person = typedIn(draft, 'person_id')
  return (
    <form class="act with-check" onSubmit={submitting(run)} noValidate>
      <div>
        <ProblemBox {...sending} labels={labels} />
        {restored && (
          <p class="hint" role="status">
            {say(R.kept)}
          </p>
        )}
        <Beside.Provider value={posted}>
          <FieldGroups
            record="postings"
            records={records}
            fields={act.fields}
            groups={groupsFor(typedIn(draft, 'post_role'))}
            draft={draft}
            errorOf={errorAt}
            put={(values) => put(withEnd(draft, values))}
          />
        </Beside.Provider>
        <SendButtons words={say(N.save)} busy={sending.busy} cancel={leave} />
      </div>
      <section class="check panel" aria-labelledby="check-title">
        <h2 id="check-title">{say(G.check)}</h2>
        {asked === null ? (
          <p class="hint">{say(N.check_later)}</p>
        ) : (
          <CheckResult check={check} cure={cure} otherwise={say(G.check_elsewhere)} />
        )}
        <SeatsNow code={typedIn(draft, 'village_code')} />
        {person !== '' && may('person.read') && (
          <p>
            <a href={addressOf('people', person)}>{say(G.to_file)}</a>
          </p>
        )}
      </section>
    </form>
  )
}
