import { useState } from 'preact/hooks'
import { c6CitizenId } from '../../../../src/rules/c-citizen-id.ts'
import { textIn, type Row } from '../../api/send.ts'
import { today } from '../../clock.ts'
import { useMay } from '../../names.tsx'
import { at, useFilters } from '../../route.ts'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { N } from '../../text/nominating-catalogue.ts'
import { R, valueName } from '../../text/screens-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { submitting } from '../../ui/forms.ts'
import { errorOf, Loading, ProblemBox } from '../../ui/notices.tsx'
import { Done, SendButtons } from '../../ui/panel.tsx'
import { Screen } from '../../ui/screen.tsx'
import { addressOf } from '../records/address.ts'
import type { Draft } from '../records/draft.ts'
import { FieldGroups, type FieldGroup } from '../records/field-groups.tsx'
import { nameOf } from '../records/naming.ts'
import { useActForm, type ActFormProps } from '../records/use-act-form.ts'
import { useGiven } from '../records/use-given.ts'
import { usePermitted } from '../records/use-permitted.ts'

/** The sex is in the number; the rank is asked with the day since when, on which his promotion will hang. */
const GROUPS: readonly FieldGroup[] = [
  { words: N.who, fields: ['name', 'citizen_id', 'phone'] },
  { words: N.standing, fields: ['home_unit', 'party_status', 'cadre_rank', 'valid_from'] },
  {
    words: N.attested,
    fields: [
      'health_status',
      'health_checked_on',
      'attest_political',
      'attest_political_on',
      'attest_coordination',
      'attest_coordination_on',
    ],
  },
]

const CALLED: Readonly<Record<string, Words>> = { name: N.name, valid_from: N.holds_since }

const LENGTH = 18

/** C-6: what the number says of itself while it is typed; whether somebody else entered it only the API knows. */
const numberSays = (draft: Draft) => {
  const number = draft['citizen_id']
  if (typeof number !== 'string' || number.trim().length < LENGTH) return null
  return c6CitizenId(number, today())
}

const PersonForm = (props: ActFormProps) => {
  const { records, act } = props
  const say = useSay()
  const { draft, put, restored, sending, run, leave, labels } = useActForm(props)
  const number = numberSays(draft)
  const fields = act.fields.map((field) => {
    const words = CALLED[field.name]
    return words === undefined ? field : { ...field, words: [words.zh, words.en] as const }
  })
  const errorAt = (name: string): string | undefined =>
    errorOf(sending.problem, name) ?? (name === 'citizen_id' && number?.ok === false ? say(R.number_wrong) : undefined)
  return (
    <form class="act" onSubmit={submitting(run)} noValidate>
      <ProblemBox {...sending} labels={{ ...labels, name: say(N.name) }} />
      {restored && (
        <p class="hint" role="status">
          {say(R.kept)}
        </p>
      )}
      <FieldGroups
        record="people"
        records={records}
        fields={fields}
        groups={GROUPS}
        draft={draft}
        errorOf={errorAt}
        put={put}
      />
      <p class={number?.ok === false ? 'unseen' : 'hint'} role="status">
        {number?.ok === true &&
          say(N.number_of, { year: number.birth_date.slice(0, 4), sex: say(valueName(number.sex)) })}
        {number?.ok === false && say(R.number_wrong)}
      </p>
      <SendButtons words={say(N.person)} busy={sending.busy} cancel={leave} />
    </form>
  )
}

const Entered = ({
  row,
  given,
  another,
}: {
  row: Row
  given: Readonly<Record<string, string>>
  another: () => void
}) => {
  const say = useSay()
  const may = useMay()
  const id = textIn(row['id'])
  const query = new URLSearchParams({ ...given, person_id: id }).toString()
  return (
    <Done>
      <p>{say(N.entered, { name: textIn(row['name']) })}</p>
      <p>
        <a href={addressOf('people', id)}>{say(N.to_person)}</a>{' '}
        {may('posting.draft') ? (
          <a class="button" href={`${at('new', 'postings')}?${query}`}>
            {say(N.to_nominate)}
          </a>
        ) : (
          say(N.to_department)
        )}
      </p>
      <button type="button" onClick={another}>
        {say(N.another)}
      </button>
    </Done>
  )
}

/** A person is entered once: his number is checked as it is typed, and shown nowhere after it is sent. */
export const NewPersonScreen = () => {
  const say = useSay()
  const { records, ...loaded } = usePermitted('people')
  const record = records.find(({ name }) => name === 'people')
  const given = useGiven('people', record?.create?.fields)
  const [seat] = useFilters(['village_code', 'post_role'])
  const [made, setMade] = useState<Row | null>(null)
  return (
    <Screen
      title={say(N.person)}
      trail={[
        { href: at('records'), name: say(R.title) },
        ...(record ? [{ href: at('records', 'people'), name: say(nameOf(record)) }] : []),
      ]}
    >
      <p class="hint">{say(N.person_intro)}</p>
      <ProblemBox {...loaded} />
      <Loading when={loaded.loading && loaded.data === null} />
      {loaded.data !== null && !record?.create && <p class="notice">{say(T.page_missing)}</p>}
      {made !== null && <Entered row={made} given={seat} another={() => setMade(null)} />}
      {record?.create && made === null && (
        <PersonForm
          described={record}
          records={records}
          act={record.create}
          given={given}
          done={({ row }) => setMade(row)}
          cancel={() => history.back()}
        />
      )}
    </Screen>
  )
}
