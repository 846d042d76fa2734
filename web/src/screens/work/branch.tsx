import { useMemo } from 'preact/hooks'
import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { usePages } from '../../api/use-pages.ts'
import { today } from '../../clock.ts'
import { useKnown, useNames } from '../../names.tsx'
import { T } from '../../text/general-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { P } from '../../text/places-catalogue.ts'
import { termOf } from '../../text/terms.ts'
import { K } from '../../text/work-catalogue.ts'
import { DataTable, type Column } from '../../ui/data-table.tsx'
import { Facts } from '../../ui/fields.tsx'
import { More } from '../../ui/more.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { BranchActs } from '../branches/branch-acts.tsx'
import { everybodyOf } from '../branches/everybody.ts'
import { useTrail } from '../places/county.tsx'
import { PlaceName } from '../../village-name.tsx'
import { Papers } from './papers.tsx'

type Branch = Shapes['TempBranchWithOfficers']
type Member = Shapes['TempBranchMember']
type Officer = Branch['officers'][number]

const COUNTY_LENGTH = 6

/** Its county, and the township or village where it lies below. */
const HostPlace = ({ code }: { code: string }) => {
  const names = useNames()
  return (
    <>
      {names.place(code.slice(0, COUNTY_LENGTH))} {code.length > COUNTY_LENGTH && <PlaceName code={code} />}
    </>
  )
}

/** Before it is approved it has no members: who is to join stands above. */
const isWaiting = ({ status }: Branch): boolean => status === 'draft' || status === 'submitted'

const BranchFacts = ({ branch }: { branch: Branch }) => {
  const say = useSay()
  const names = useNames()
  const { attached_party_org: attached, host_code } = branch
  const optional: readonly (readonly [string, string | null | undefined])[] = [
    [say(K.attached), attached?.name],
    [say(K.approving), branch.approving_party_org],
    [say(K.approved_on), branch.approved_on],
    [say(K.document_no), branch.document_no],
    [say(K.starts_on), branch.starts_on],
    [say(K.dissolved_on), branch.dissolved_on],
  ]
  const counts = isWaiting(branch)
    ? []
    : ([
        [say(K.members_total), branch.members_total],
        [say(K.members_full), branch.members_full],
      ] as const)
  return (
    <Facts
      facts={[
        [say(K.status), <strong>{say(termOf('branch', branch.status))}</strong>],
        [say(K.pattern), say(termOf('pattern', branch.pattern))],
        [say(K.level), say(termOf('level', branch.level))],
        [say(K.org_type), say(termOf('org', branch.org_type))],
        [say(K.place), <HostPlace code={host_code} />],
        [say(K.partner), names.tenant(branch.partner_city)],
        ...optional.filter(([, value]) => value !== null && value !== undefined),
        ...counts,
      ]}
    />
  )
}

const MEMBERS_PAGE = 100

/** An officer ends with his office, or with what he belonged to it by: his posting, his branch. */
const endOf = ({ to, held }: Officer, member: Member | undefined): string | null =>
  to ?? (held ? null : (member?.until ?? null))

/** Officers by name: somebody who has left since is named from the list of all who ever belonged. */
const Officers = ({ branch: { id, version, officers } }: { branch: Branch }) => {
  const say = useSay()
  const everybody = useLoad(`everybody of ${id} ${version}`, (signal) => everybodyOf(id, signal))
  const columns: Column<Officer>[] = useMemo(() => {
    const memberOf = ({ member_id }: Officer) => everybody.data?.find((member) => member.id === member_id)
    return [
      { id: 'office', header: say(K.office), cell: ({ office }) => say(termOf('office', office)) },
      { id: 'person', header: say(K.person), cell: (officer) => memberOf(officer)?.person_name ?? say(T.loading) },
      { nowrap: true, id: 'from', header: say(T.since), cell: ({ from }) => from },
      { nowrap: true, id: 'to', header: say(T.until), cell: (officer) => endOf(officer, memberOf(officer)) },
    ]
  }, [say, everybody.data])
  return (
    <>
      <ProblemBox {...everybody} />
      <DataTable
        caption={say(K.officers)}
        columns={columns}
        rows={officers}
        keyOf={({ office, member_id, from }) => `${office} ${member_id} ${from}`}
      />
    </>
  )
}

const Members = ({ branch }: { branch: Branch }) => {
  const say = useSay()
  const { id, dissolved_on } = branch
  const { day } = useKnown()
  // a branch that is gone has nobody: who belonged to it on its last day is what is asked for
  const as_of = dissolved_on !== null && dissolved_on < day ? dissolved_on : day
  const pages = usePages(`members ${id} ${as_of}`, (cursor, signal) => {
    const query = { limit: MEMBERS_PAGE, as_of, ...(cursor === undefined ? {} : { cursor }) }
    return answered(api.GET('/v1/branches/{id}/members', { params: { path: { id }, query }, signal }))
  })
  const columns: Column<Member>[] = useMemo(
    () => [
      { id: 'person', header: say(K.person), cell: ({ person_name }) => person_name },
      {
        id: 'party',
        header: say(P.kind),
        cell: ({ person_party_status }) => say(termOf('party', person_party_status)),
      },
      { id: 'role', header: say(P.seat), cell: ({ post_role }) => say(termOf('role', post_role)) },
      { id: 'unit', header: say(K.unit), cell: ({ unit_name }) => unit_name },
      { id: 'permanent', header: say(K.permanent), cell: ({ permanent_party_org }) => permanent_party_org },
      { nowrap: true, id: 'joined', header: say(K.joined_on), cell: ({ joined_on }) => joined_on },
      { nowrap: true, id: 'until', header: say(K.until), cell: ({ until }) => until },
    ],
    [say],
  )
  return (
    <>
      {as_of !== day && <p class="hint">{say(K.members_last, { day: as_of })}</p>}
      <DataTable
        quiet
        caption={say(K.members)}
        columns={columns}
        rows={pages.items}
        waiting={pages.loading || pages.failed}
        keyOf={(member) => member.id}
      />
      <More pages={pages} />
      {branch.officers.length > 0 && <Officers branch={branch} />}
    </>
  )
}

const Parts = ({ branch, reload }: { branch: Branch; reload: () => void }) => {
  const say = useSay()
  const { me, day } = useKnown()
  // A paper names people: its two sides read it, and nobody else.
  const isSide = me.tenant_code === branch.tenant_code || me.tenant_code === branch.partner_city
  return (
    <>
      {day === today() && <BranchActs branch={branch} changed={reload} />}
      <BranchFacts branch={branch} />
      {!isWaiting(branch) && (
        <Section title={say(K.members)}>
          <Members branch={branch} />
        </Section>
      )}
      {isSide && (
        <Section title={say(K.papers)}>
          <Papers branch={branch.id} />
        </Section>
      )}
    </>
  )
}

/** A temporary Party branch: how it stands, who belongs to it, and its papers to print. */
export const BranchScreen = ({ id }: { id: string }) => {
  const { day } = useKnown()
  // Of a day it answers what was in being then; of today a draft and an application too.
  const on = day === today() ? {} : { as_of: day }
  const branch = useLoad(`branch ${id} ${day}`, (signal) =>
    answered(api.GET('/v1/branches/{id}', { params: { path: { id }, query: on }, signal })),
  )
  const say = useSay()
  const place = branch.data?.division ?? id.slice(0, COUNTY_LENGTH)
  return (
    <Screen title={branch.data?.name ?? say(P.branch)} trail={useTrail(place)} scope={place} dated>
      <ProblemBox {...branch} />
      <Loading when={branch.loading && branch.data === null} />
      {branch.data !== null && <Parts branch={branch.data} reload={branch.reload} />}
    </Screen>
  )
}
