import { useMemo, useState } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useAct, useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useMay } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { K } from '../../text/work-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Field } from '../../ui/fields.tsx'
import { submitting } from '../../ui/forms.ts'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { SendButtons } from '../../ui/panel.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { DriftOf } from './drift.tsx'

type Head = Shapes['SealedPeriodHead']

const HASH_SHOWN = 16
const MONTH_LENGTH = 7

const Seal = ({ done }: { done: () => void }) => {
  const say = useSay()
  const [period, setPeriod] = useState('')
  const [sure, setSure] = useState(false)
  const [asked, setAsked] = useState(false)
  const act = useAct(async (key) => {
    const params = { header: { 'Idempotency-Key': key } }
    await answered(api.POST('/v1/summary/sealed', { params, body: { period } }))
  })
  const send = async (): Promise<void> => {
    const isReady = sure && period !== ''
    setAsked(!isReady)
    if (isReady && (await act.run())) done()
  }
  return (
    <form class="controls no-print" onSubmit={submitting(send)} noValidate>
      <Field
        label={say(K.period)}
        name="period"
        type="month"
        min="2016-01"
        max={today().slice(0, MONTH_LENGTH)}
        value={period}
        onInput={setPeriod}
      />
      <label class="check">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />{' '}
        {say(K.seal_sure)}
      </label>
      <SendButtons words={say(K.seal)} busy={act.busy} />
      {asked && (
        <p class="field-error" role="alert">
          {say(K.seal_first)}
        </p>
      )}
      <ProblemBox {...act} labels={{ period: say(K.period) }} />
    </form>
  )
}

/** The province's closed months, and what became of their figures since. */
export const SealedScreen = () => {
  const say = useSay()
  const may = useMay()
  const [period, setPeriod] = useState<string | null>(null)
  const heads = useLoad('sealed', async (signal) => (await answered(api.GET('/v1/summary/sealed', { signal }))).items)
  const columns: Column<Head>[] = useMemo(
    () => [
      { nowrap: true, id: 'period', header: say(K.period), cell: (head) => head.period },
      { nowrap: true, id: 'at', header: say(K.sealed_at), cell: ({ created_at }) => created_at.slice(0, 10) },
      { id: 'hash', header: say(K.hash), cell: ({ hash }) => <code title={hash}>{hash.slice(0, HASH_SHOWN)}…</code> },
      {
        id: 'drift',
        header: say(K.drift),
        cell: (head) => (
          <button type="button" class="link" onClick={() => setPeriod(head.period)}>
            {say(K.show_drift, { period: head.period })}
          </button>
        ),
      },
    ],
    [say],
  )
  return (
    <Screen title={say(K.sealed)}>
      <p class="hint">{say(K.sealed_note)}</p>
      {may('sealed_period.create') && <Seal done={heads.reload} />}
      <ProblemBox {...heads} />
      <Loading when={heads.loading} />
      <DataTable
        quiet
        caption={say(K.sealed)}
        columns={columns}
        rows={heads.data ?? []}
        waiting={heads.data === null}
        keyOf={(head) => head.period}
      />
      {period !== null && (
        <Section title={`${say(K.drift)} ${period}`}>
          <DriftOf key={period} period={period} />
        </Section>
      )}
    </Screen>
  )
}
