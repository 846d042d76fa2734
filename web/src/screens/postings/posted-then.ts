import { addDays } from '../../../../src/rules/dates.ts'
import { postingDays } from '../../../../src/rules/postings/r-posting-clashes.ts'
import { overlap } from '../../../../src/rules/spans.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { today } from '../../clock.ts'
import { useKnown, useMay } from '../../names.tsx'
import { useSay } from '../../text/language.tsx'
import { N } from '../../text/nominating-catalogue.ts'

type Posting = Shapes['Posting']
type Query = Readonly<{ status: 'active' | 'confirmed' | 'submitted'; as_of?: string }>

const PAGE = 100
const PAGES_MAX = 10

const postingsOf = async (sender: string, asked: Query, signal: AbortSignal): Promise<Posting[]> => {
  const rows: Posting[] = []
  let cursor: string | null | undefined
  for (let page = 0; page < PAGES_MAX && cursor !== null; page += 1) {
    const query = { sender, ...asked, limit: PAGE, ...(cursor ? { cursor } : {}) }
    const found = await answered(api.GET('/v1/postings', { params: { query }, signal }))
    rows.push(...found.items)
    cursor = found.next
  }
  return rows
}

/** who of one's own people stands in a posting already on the days of a term, said behind his name. */
export const usePostedThen = (start: string, end: string): ReadonlyMap<string, string> => {
  const say = useSay()
  const may = useMay()
  const { me } = useKnown()
  const day = start === '' ? today() : start
  const term = { first: day, last: end === '' ? addDays(day, 1) : end }
  const read = may('posting.read')
  const found = useLoad(`posted then ${read ? day : ''}`, async (signal) => {
    if (!read) return []
    const asked: readonly Query[] = [{ status: 'active', as_of: day }, { status: 'confirmed' }, { status: 'submitted' }]
    return (await Promise.all(asked.map((query) => postingsOf(me.tenant_code, query, signal)))).flat()
  })
  return new Map(
    (found.data ?? []).flatMap((posting) => {
      const days = postingDays(posting)
      if (posting.person_id === undefined || days === null || !overlap(days, term)) return []
      return [[posting.person_id, say(N.posted_then, { from: days.first, to: days.last })]]
    }),
  )
}
