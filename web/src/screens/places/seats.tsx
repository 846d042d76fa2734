import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useNames } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'

type Seat = Shapes['Seat']
type Posting = Shapes['Posting']

interface Row {
  seat: Seat
  holder: Posting | undefined
  successor: Posting | undefined
}

const loadSeats = async (code: string, as_of: string, signal: AbortSignal): Promise<Row[]> => {
  const [seats, postings] = await Promise.all([
    answered(api.GET('/v1/villages/{code}/seats', { params: { path: { code }, query: { as_of } }, signal })),
    answered(api.GET('/v1/postings', { params: { query: { village_code: code, limit: 100 } }, signal })),
  ])
  const byId = new Map(postings.items.map((posting) => [posting.id, posting]))
  return seats.items.map((seat) => ({
    seat,
    holder: byId.get(seat.holder?.posting_id ?? ''),
    successor: byId.get(seat.successor?.posting_id ?? ''),
  }))
}

const Person = ({ posting, id }: { posting: Posting | undefined; id: string }) => {
  const say = useSay()
  if (!posting) return <code>{id}</code>
  return (
    <>
      {posting.person_name} <small>{posting.unit_name}</small>
      {posting.status === 'submitted' && <span class="tag">{say(termOf('posting', posting.status))}</span>}
    </>
  )
}

const Holder = ({ seat, holder }: Row) => {
  const say = useSay()
  if (seat.holder === null)
    return (
      <strong class="vacant">
        {seat.vacant_since === null ? say(P.vacant) : say(P.vacant_since, { day: seat.vacant_since })}
      </strong>
    )
  return (
    <>
      <Person posting={holder} id={seat.holder.posting_id} />
      <br />
      <small>
        {seat.holder.since} – {seat.holder.until}
      </small>
    </>
  )
}

const useColumns = (): Column<Row>[] => {
  const say = useSay()
  const names = useNames()
  return useMemo(() => {
    const owed = (code: string | null): string => (code === null || code === '' ? say(T.none) : names.tenant(code))
    return [
      { id: 'seat', header: say(P.seat), cell: ({ seat }) => say(termOf('role', seat.post_role)) },
      { id: 'rule', header: say(T.rule, { rule: '' }), cell: ({ seat }) => seat.rule },
      { id: 'owed', header: say(P.owed_by), cell: ({ seat }) => owed(seat.owed_by) },
      { id: 'holder', header: say(P.holder), cell: (row) => <Holder {...row} /> },
      {
        id: 'days',
        header: say(P.vacant_days),
        cell: ({ seat }) =>
          Object.entries(seat.vacant_days)
            .map(([code, n]) => say(P.days_of, { name: owed(code), n }))
            .join(say(T.comma)),
      },
      {
        id: 'successor',
        header: say(P.successor),
        cell: ({ seat, successor }) =>
          seat.successor && (
            <>
              <Person posting={successor} id={seat.successor.posting_id} />{' '}
              <small>{say(P.successor_from, { day: seat.successor.from })}</small>
            </>
          ),
      },
    ]
  }, [say, names])
}

/** The seats a village has on the day, who owes and who holds them. */
export const Seats = ({ code }: { code: string }) => {
  const say = useSay()
  const { day } = useKnown()
  const rows = useLoad(`seats ${code} ${day}`, (signal) => loadSeats(code, day, signal))
  const columns = useColumns()
  return (
    <>
      <ProblemBox {...rows} />
      <Loading when={rows.loading} />
      {rows.data !== null && (
        <DataTable
          caption={say(P.seats_caption, { day })}
          columns={columns}
          rows={rows.data}
          keyOf={({ seat }) => seat.post_role}
        />
      )}
    </>
  )
}
