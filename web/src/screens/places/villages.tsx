import { useMemo } from 'preact/hooks'
import { DISPATCH_MODES } from '../../../../src/rules/lists/enums.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { usePages } from '../../api/use-pages.ts'
import { useKnown, useNames } from '../../names.tsx'
import { at, useFilter, useListPosition } from '../../route.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Choice } from '../../ui/fields.tsx'
import { More } from '../../ui/more.tsx'

type Village = Shapes['Village']
type Mode = Village['dispatch_mode']

const PAGE = 50

const isMode = (text: string): text is Mode => DISPATCH_MODES.some(({ id }) => id === text)

const isAnswer = (text: string): text is 'true' | 'false' => text === 'true' || text === 'false'

const useVillages = (division: string, filters: { mode: Mode | ''; assigned: 'true' | 'false' | '' }) => {
  const { day: as_of } = useKnown()
  const { mode, assigned } = filters
  return usePages(
    `villages ${division} ${mode} ${assigned} ${as_of}`,
    (cursor, signal) => {
      const query = {
        division,
        as_of,
        limit: PAGE,
        ...(mode === '' ? {} : { mode }),
        ...(assigned === '' ? {} : { assigned: assigned === 'true' }),
        ...(cursor === undefined ? {} : { cursor }),
      }
      return answered(api.GET('/v1/villages', { params: { query }, signal }))
    },
    useListPosition(),
  )
}

const useColumns = (): Column<Village>[] => {
  const say = useSay()
  const names = useNames()
  return useMemo(
    () => [
      { id: 'name', header: say(P.village), cell: ({ code, name }) => <a href={at('village', code)}>{name}</a> },
      { id: 'township', header: say(P.township), cell: ({ township }) => township },
      { id: 'county', header: say(P.counties), cell: ({ county_code }) => names.county(county_code) },
      { id: 'mode', header: say(P.mode), cell: ({ dispatch_mode }) => say(termOf('mode', dispatch_mode)) },
      {
        id: 'helper',
        header: say(P.helper),
        cell: ({ helper_tenant }) => (helper_tenant === null ? '' : names.tenant(helper_tenant)),
      },
    ],
    [say, names],
  )
}

/** The poor villages of a division on the day, by code. */
export const Villages = ({ division, name }: { division: string; name: string }) => {
  const say = useSay()
  const { day } = useKnown()
  const [mode, setMode] = useFilter('mode', isMode)
  const [assigned, setAssigned] = useFilter('assigned', isAnswer)
  const pages = useVillages(division, { mode, assigned })
  const columns = useColumns()
  const modes = DISPATCH_MODES.map(({ id, ...words }) => ({ value: id, label: say(words) }))
  const states = [
    { value: '' as const, label: say(P.assigned_any) },
    { value: 'true' as const, label: say(P.assigned_yes) },
    { value: 'false' as const, label: say(P.assigned_no) },
  ]
  return (
    <>
      <div class="controls no-print">
        <Choice<Mode | ''>
          label={say(P.mode)}
          value={mode}
          options={[{ value: '', label: say(P.mode_any) }, ...modes]}
          onChange={setMode}
        />
        <Choice label={say(P.assigned)} value={assigned} options={states} onChange={setAssigned} />
      </div>
      <DataTable
        caption={say(P.villages_caption, { name, day })}
        columns={columns}
        rows={pages.items}
        waiting={pages.loading || pages.failed}
        keyOf={({ code }) => code}
      />
      <More pages={pages} />
    </>
  )
}
