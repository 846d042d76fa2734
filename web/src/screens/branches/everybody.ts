import { answered, api, type Shapes } from '../../api/client.ts'

type Member = Shapes['TempBranchMember']

const PAGE = 100
const PAGES_MAX = 10

/** Everybody who ever belonged to a branch, the first thousand: officers are named from it, who left among them. */
export const everybodyOf = async (id: string, signal: AbortSignal): Promise<Member[]> => {
  const members: Member[] = []
  let cursor: string | null | undefined
  for (let page = 0; page < PAGES_MAX && cursor !== null; page += 1) {
    const query = { limit: PAGE, ...(cursor ? { cursor } : {}) }
    const found = await answered(api.GET('/v1/branches/{id}/members', { params: { path: { id }, query }, signal }))
    members.push(...found.items)
    cursor = found.next
  }
  return members
}
