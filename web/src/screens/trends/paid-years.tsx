import { useMemo } from 'preact/hooks'
import { FUND_LEVELS } from '../../../../src/rules/lists/enums-local.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useLanguage, useSay } from '../../text/language.tsx'
import { V } from '../../text/trends-catalogue.ts'
import { Count } from '../../ui/count.tsx'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { inYuan } from '../../ui/money.ts'
import { Screen } from '../../ui/screen.tsx'
import { DayControl } from '../overview/day-control.tsx'

type Answer = Shapes['FundYears']
type FundYear = Shapes['FundYear']

interface Row extends FundYear {
  key: string
  who: string
}

const rowsOf = ({ groups, funds }: Answer, whole: string): Row[] =>
  [{ key: '', name: whole, funds }, ...groups].flatMap(({ key, name, funds: levels }) =>
    levels.map((fund) => ({ ...fund, key: `${key} ${fund.level}`, who: name })),
  )

const Yuan = ({ fen }: { fen: number | null }) => {
  const { language } = useLanguage()
  return fen === null ? <Count value={null} /> : <>{inYuan(fen, language)}</>
}

const useColumns = (year: number): Column<Row>[] => {
  const say = useSay()
  return useMemo(() => {
    const level = ({ level: id }: Row): string => {
      const found = FUND_LEVELS.find((each) => each.id === id)
      return found ? say(found) : id
    }
    return [
      { id: 'who', header: say(V.place), nowrap: true, cell: ({ who }) => who },
      { id: 'level', header: say(V.funds_level), nowrap: true, cell: level },
      {
        id: 'paid',
        header: say(V.funds_paid, { year }),
        numeric: true,
        cell: ({ paid_fen }) => <Yuan fen={paid_fen} />,
      },
      {
        id: 'before',
        header: say(V.funds_paid, { year: year - 1 }),
        numeric: true,
        cell: ({ before_fen }) => <Yuan fen={before_fen} />,
      },
      {
        id: 'difference',
        header: say(V.funds_difference),
        numeric: true,
        cell: ({ paid_fen, before_fen }) => (
          <Yuan fen={paid_fen === null || before_fen === null ? null : paid_fen - before_fen} />
        ),
      },
      {
        id: 'fell',
        header: say(V.funds_result),
        nowrap: true,
        cell: ({ fell }) => say(fell ? V.funds_less : V.funds_not_less),
      },
    ]
  }, [say, year])
}

const Compared = ({ answer }: { answer: Answer }) => {
  const say = useSay()
  const year = answer.funds[0]?.year ?? 0
  const rows = useMemo(() => rowsOf(answer, say(V.funds_total)), [answer, say])
  const columns = useColumns(year)
  if (answer.funds.length === 0) return <p class="notice">{say(V.funds_none)}</p>
  return (
    <DataTable
      caption={say(V.funds_caption, { year, before: year - 1, day: answer.as_of })}
      columns={columns}
      rows={rows}
      keyOf={({ key }) => key}
    />
  )
}

/** R-63 for finance: what each level paid in the last year that is over, against the year before, in total and by county. */
export const PaidYearsScreen = () => {
  const say = useSay()
  const { day } = useKnown()
  const years = useLoad(`fund years ${day}`, async (signal) =>
    answered(api.GET('/v1/fund_years', { params: { query: { as_of: day } }, signal })),
  )
  return (
    <Screen title={say(V.funds_compared)} dated>
      <p class="hint">{say(V.funds_note)}</p>
      <div class="controls no-print">
        <DayControl />
        <button type="button" onClick={() => print()}>
          {say(T.print)}
        </button>
      </div>
      <ProblemBox {...years} />
      <Loading when={years.loading} />
      {years.data !== null && <Compared answer={years.data} />}
    </Screen>
  )
}
