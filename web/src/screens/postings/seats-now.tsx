import { answered, api } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useMay, useNames } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { G } from '../../text/postings-catalogue.ts'
import { termOf } from '../../text/terms.ts'

/** The seats of a village as they stand today, in sentences; nothing where the village is not the reader's to see. */
export const SeatsNow = ({ code }: { code: string }) => {
  const say = useSay()
  const may = useMay()
  const names = useNames()
  const isVillage = /^\d{12}$/.test(code) && may('posting.read') && may('village.read')
  const seats = useLoad(`seats now ${isVillage ? code : ''}`, async (signal) =>
    isVillage
      ? (await answered(api.GET('/v1/villages/{code}/seats', { params: { path: { code } }, signal }))).items
      : [],
  )
  if ((seats.data ?? []).length === 0) return null
  return (
    <>
      <h3>{say(G.seats_now)}</h3>
      <ul>
        {(seats.data ?? []).map(({ post_role, holder, vacant_since, owed_by }) => {
          const post = say(termOf('role', post_role))
          if (holder !== null) return <li key={post_role}>{say(G.seat_held, { post, day: holder.until })}</li>
          if (vacant_since === null || owed_by === null) return <li key={post_role}>{say(G.seat_free, { post })}</li>
          return (
            <li key={post_role}>{say(G.seat_free_since, { post, day: vacant_since, who: names.tenant(owed_by) })}</li>
          )
        })}
      </ul>
    </>
  )
}
