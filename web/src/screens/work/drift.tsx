import { useMemo } from 'preact/hooks'
import { FIGURE_NAMES, indicatorOf } from '../../../../src/features/summary/figure-list.ts'
import { FIGURE_LABELS } from '../../../../src/features/summary/names-catalogue.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useNames } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { actionName, recordName } from '../../text/records-catalogue.ts'
import { ownerName } from '../../text/roles-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { K } from '../../text/work-catalogue.ts'
import { Count } from '../../ui/count.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Loading, ProblemBox, Unavailable } from '../../ui/notices.tsx'

type Drift = Shapes['SealedDrift']
type Figure = Drift['figures'][number]
type Change = Drift['changes'][number]

const ID_SHOWN = 8

/** What is counted, by the indicator's name or by that of the figure it stands behind. */
const INDICATOR_LABELS: ReadonlyMap<string, Words> = new Map<string, Words>([
  ...FIGURE_LABELS,
  ...FIGURE_NAMES.flatMap((figure) => {
    const indicator = indicatorOf(figure)
    const words = FIGURE_LABELS.get(figure)
    return indicator === null || words === undefined ? [] : [[indicator, words] as const]
  }),
])

/** Which record, and what was done with it; of a long id the end, which tells records apart. */
const Entry = ({ change: { record, record_id, action } }: { change: Change }) => {
  const say = useSay()
  const isLong = record_id.includes('-') && record_id.length > ID_SHOWN
  return (
    <>
      {say(recordName(record))} · {say(actionName(action))}{' '}
      <code title={record_id}>{isLong ? `…${record_id.slice(-ID_SHOWN)}` : record_id}</code>
    </>
  )
}

const useFigureColumns = (): Column<Figure>[] => {
  const say = useSay()
  const names = useNames()
  return useMemo(
    () => [
      { id: 'tenant', header: say(K.owner), cell: ({ tenant }) => (tenant === '' ? say(K.all) : names.tenant(tenant)) },
      {
        id: 'figure',
        header: say(K.figure),
        cell: ({ figure }) => say(FIGURE_LABELS.get(figure) ?? { zh: figure, en: figure }),
      },
      { id: 'was', header: say(K.was), numeric: true, cell: ({ sealed }) => <Count value={sealed} /> },
      { id: 'is', header: say(K.is), numeric: true, cell: ({ now }) => <Count value={now} /> },
    ],
    [say, names],
  )
}

const useChangeColumns = (): Column<Change>[] => {
  const say = useSay()
  const names = useNames()
  return useMemo(
    () => [
      { id: 'record', header: say(K.record), cell: (change) => <Entry change={change} /> },
      { nowrap: true, id: 'on', header: say(K.recorded_on), cell: ({ recorded_on }) => recorded_on },
      {
        id: 'by',
        header: say(K.by),
        cell: ({ actor_tenant, actor_role }) =>
          [names.tenant(actor_tenant), ...(actor_role === null ? [] : [say(ownerName(actor_role))])].join(' · '),
      },
      {
        id: 'what',
        header: say(K.figure),
        cell: ({ indicator }) => say(INDICATOR_LABELS.get(indicator) ?? { zh: indicator, en: indicator }),
      },
      { id: 'county', header: say(K.county), cell: ({ county }) => names.place(county) },
      { nowrap: true, id: 'day', header: say(K.opens_on), cell: ({ day }) => day },
      { id: 'delta', header: say(K.delta), numeric: true, cell: ({ delta }) => (delta > 0 ? `+${delta}` : delta) },
    ],
    [say, names],
  )
}

/** What of a sealed month is another figure now, and which entries made it so. */
export const DriftOf = ({ period }: { period: string }) => {
  const say = useSay()
  const drift = useLoad(`drift ${period}`, (signal) =>
    answered(
      api.GET('/v1/summary/sealed/{period}/drift', { params: { path: { period }, query: { limit: 100 } }, signal }),
    ),
  )
  const figures = useFigureColumns()
  const changes = useChangeColumns()
  if (drift.data === null)
    return (
      <>
        <ProblemBox {...drift} />
        <Loading when={drift.loading} />
      </>
    )
  const { data } = drift
  return (
    <>
      <Unavailable codes={data.unavailable} />
      {data.figures.length === 0 ? (
        <p class="notice">{say(K.drift_none)}</p>
      ) : (
        <DataTable
          caption={say(K.drift_figures, { period })}
          columns={figures}
          rows={data.figures}
          keyOf={({ tenant, figure }) => `${tenant} ${figure}`}
        />
      )}
      {data.changes.length > 0 && (
        <DataTable
          caption={say(K.drift_changes, { period })}
          columns={changes}
          rows={data.changes}
          keyOf={({ tenant, seq, indicator, county, mode, day }) =>
            [tenant, seq, indicator, county, mode, day].join(' ')
          }
        />
      )}
    </>
  )
}
