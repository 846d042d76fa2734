// who may not be named as a member of a branch.
import { expect, test } from 'vitest'
import { BEGUN, cityRegistration, draftBranch, membersOf, staffOf, teamOf } from '../../../test/harness/branches.ts'
import { posted } from '../../../test/harness/confirmed.ts'
import { fieldsOf } from '../../../test/harness/refusals.ts'
import { keptOf } from '../../../test/harness/served.ts'
import { suite } from '../../../test/harness/suite.ts'
import { assignment, village } from '../../../test/harness/world.ts'

const { as } = suite()
const PATH = '/v1/branches'

test('R-74 reject: a village team leader in the branch of the staff', async () => {
  const scene = await staffOf(as, ['441600'], '441600')
  const team = await teamOf(as, { host: '441600', parties: ['full'] })
  const body = cityRegistration({ ...scene, posts: [...scene.posts, ...team.posts] })
  const { id } = keptOf(await scene.partner.post(PATH, body))
  const refused = await scene.partner.post(`${PATH}/${id}/submit`, {})
  expect(fieldsOf(refused)).toContain('members.1.posting_id MEMBER_WRONG_ROLE')
})

test('R-72, X-8: a leader of mode self is refused to the partner’s branch as a posting that is not there', async () => {
  const team = await teamOf(as, { parties: ['full'] })
  const place = await village('441400', { mode: 'self' })
  await assignment(place, { status: 'active' })
  const role = 'leader_and_first_secretary'
  const own = await posted(as, { sender: team.host, host: team.host, code: place.code }, { post_role: role, ...BEGUN })
  const nobody = { id: '441400-01931f6e-0000-7000-8000-00000000dead', person_id: own.person }
  const refused = async (post: typeof nobody) => {
    const id = await draftBranch(team, { members: membersOf([...team.posts, post]) })
    const answer = await team.partner.post(`${PATH}/${id}/submit`, {})
    keptOf(await team.partner.post(`${PATH}/${id}/dissolve`, {}))
    return [answer.status, fieldsOf(answer)]
  }
  const said = await refused({ id: own.id, person_id: own.person })
  expect(said).toEqual([422, expect.arrayContaining(['members.1.posting_id MEMBER_WRONG_MODE'])])
  expect(await refused(nobody)).toEqual(said)
})
