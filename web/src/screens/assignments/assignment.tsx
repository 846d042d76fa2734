import { answered, api } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { usePages } from '../../api/use-pages.ts'
import { useNames } from '../../names.tsx'
import { at } from '../../route.ts'
import { H, STATES } from '../../text/handshake-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { Facts } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { useVillageName, VillageName } from '../../village-name.tsx'
import { useTrail } from '../places/county.tsx'
import { History } from '../places/history.tsx'
import { Acts } from './acts.tsx'
import { Turn, type Assignment } from './assignment-list.tsx'
import { Differences } from './difference.tsx'
import { useStanding } from './standing.ts'
import { TermsFacts } from './terms-facts.tsx'

const Standing = ({ assignment }: { assignment: Assignment }) => {
  const say = useSay()
  const names = useNames()
  const standing = useStanding()
  const { village_code, status, tenant_code, helper_tenant, revision, proposed_by, accepted_by, reason } = assignment
  return (
    <>
      <p class="standing">{standing(assignment)}</p>
      <Facts
        facts={[
          [
            say(H.village),
            <a key="village" href={at('village', village_code)} lang="zh-CN">
              <VillageName code={village_code} />
            </a>,
          ],
          [say(H.status), <strong>{say(STATES[status])}</strong>],
          [say(H.turn), <Turn assignment={assignment} />],
          [say(H.host), names.tenant(tenant_code)],
          [say(H.helper), names.tenant(helper_tenant)],
          [say(H.revision), say(H.revision_n, { n: revision })],
          [say(H.proposed_by), names.tenant(proposed_by)],
          [say(H.accepted_by), accepted_by.map(names.tenant).join(' ')],
          ...(reason === null ? [] : [[say(H.reason), reason] as const]),
        ]}
      />
    </>
  )
}

const Parts = ({ assignment, reload }: { assignment: Assignment; reload: () => void }) => {
  const say = useSay()
  const { id, version } = assignment
  const history = usePages(`history of ${id} ${version}`, (cursor, signal) => {
    const query = cursor === undefined ? {} : { cursor }
    return answered(api.GET('/v1/assignments/{id}/history', { params: { path: { id }, query }, signal }))
  })
  return (
    <>
      <Standing assignment={assignment} />
      <Section title={say(H.actions)}>
        <Acts assignment={assignment} changed={reload} />
      </Section>
      <Section title={say(H.terms)}>
        <TermsFacts assignment={assignment} />
      </Section>
      <Section title={say(H.difference)}>
        <Differences entries={history.items} />
      </Section>
      <Section title={say(P.history)}>
        <History pages={history} />
      </Section>
    </>
  )
}

/** One assignment: how it stands, whose turn it is, what was changed, and what the reader may do about it. */
export const AssignmentScreen = ({ id }: { id: string }) => {
  const say = useSay()
  const assignment = useLoad(`assignment ${id}`, (signal) =>
    answered(api.GET('/v1/assignments/{id}', { params: { path: { id } }, signal })),
  )
  const code = assignment.data?.village_code ?? id.slice(0, 6)
  const village = useVillageName(assignment.data?.village_code ?? '')
  return (
    <Screen title={say(H.one, { village: village === '' ? code : village })} trail={useTrail(code)} scope={code}>
      <ProblemBox {...assignment} />
      <Loading when={assignment.loading && assignment.data === null} />
      {assignment.data !== null && <Parts assignment={assignment.data} reload={assignment.reload} />}
    </Screen>
  )
}
