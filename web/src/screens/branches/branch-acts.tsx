import { approverRole, branchAllowed } from '../../../../src/rules/branches/branch-life.ts'
import { answered, api, type Shapes } from '../../api/client.ts'
import type { Act, Described, Field } from '../../api/described.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useNames } from '../../names.tsx'
import { B } from '../../text/branches-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { ownerName } from '../../text/roles-catalogue.ts'
import type { Words } from '../../text/words.ts'
import { ProblemBox } from '../../ui/notices.tsx'
import { Section } from '../../ui/screen.tsx'
import { Acts } from '../records/acts.tsx'
import { addressOf } from '../records/address.ts'
import { usePermitted } from '../records/use-permitted.ts'
import { everybodyOf } from './everybody.ts'

export type Branch = Shapes['TempBranchWithOfficers']

/** Before the description has come there is nothing to do. */
const NONE: Described = {
  name: 'branches',
  id: 'id',
  list: null,
  read: null,
  history: null,
  parts: [],
  create: null,
  acts: [],
  imports: [],
}

const SAID = {
  draft: B.is_draft,
  submitted: B.is_submitted,
  approved: B.is_approved,
  active: B.is_active,
  rejected: B.is_rejected,
  dissolved: B.is_dissolved,
} as const satisfies Record<Branch['status'], Words>

const useFilling = ({
  partner_city,
  tenant_code,
  pattern,
  status,
  submitted_on,
  starts_on,
  dissolved_on,
  reason,
}: Branch) => {
  const say = useSay()
  const names = useNames()
  const day = status === 'submitted' ? submitted_on : status === 'dissolved' ? dissolved_on : starts_on
  return {
    partner: names.tenant(partner_city),
    host: names.tenant(tenant_code),
    role: say(ownerName(approverRole({ pattern }))),
    day: day ?? '',
    reason: reason ?? '',
  }
}

const MEANS: ReadonlyMap<string, Words> = new Map([
  ['submit', B.submit_means],
  ['approve', B.approve_means],
  ['reject', B.reject_means],
  ['dissolve', B.dissolve_means],
  ['officers', B.officers_means],
])

/** the partner applies and keeps the members, the host's department approves and appoints. */
const useLegal = (record: Described, branch: Branch): readonly Act[] => {
  const { me } = useKnown()
  const isPartner = me.tenant_code === branch.partner_city
  const isApprover = me.tenant_code === branch.tenant_code && me.role === approverRole(branch)
  const isLiving = branch.status === 'approved' || branch.status === 'active'
  const allowed = new Set(branchAllowed(branch.status))
  const legal = (act: string): boolean => {
    if (act === 'approve' || act === 'reject') return isApprover && allowed.has(act)
    if (act === 'officers') return isApprover && isLiving
    if (act === 'members') return isPartner && isLiving
    if (act === 'update') return isPartner && branch.status === 'draft'
    return isPartner && allowed.has(act)
  }
  return record.acts.filter(({ name }) => legal(name))
}

interface Named {
  id: string
  name: string
}

/** The officers are chosen among those who apply or belong, by their names. */
const withPeople = (acts: readonly Act[], people: readonly Named[]): Act[] => {
  const values = people.map(({ id, name }) => [id, name, name] as const)
  const chosen = (field: Field): Field => {
    if (field.name !== 'officers') return field
    const fields = (field.fields ?? []).map((each) =>
      each.name === 'posting_id' ? { ...each, kind: 'choice' as const, values } : each,
    )
    return { ...field, fields }
  }
  return acts.map((act) => ({ ...act, fields: act.fields.map(chosen) }))
}

/** Who applies, or belongs by now, by the postings they hold. */
const readPeople = async ({ id, applicants }: Branch, signal: AbortSignal): Promise<Named[]> => {
  const members = await everybodyOf(id, signal)
  if (members.length > 0) return members.map(({ posting_id, person_name }) => ({ id: posting_id, name: person_name }))
  return Promise.all(
    applicants.map(async ({ posting_id }) => {
      const path = { id: posting_id }
      const posting = await answered(api.GET('/v1/postings/{id}', { params: { path }, signal }))
      return { id: posting_id, name: posting.person_name }
    }),
  )
}

/** How a branch stands, who applies, and what the caller's side may do about it now. */
export const BranchActs = ({ branch, changed }: { branch: Branch; changed: () => void }) => {
  const say = useSay()
  const { records, ...loaded } = usePermitted('branches')
  const record = records.find(({ name }) => name === 'branches')
  const people = useLoad(`people of ${branch.id} ${branch.version}`, (signal) => readPeople(branch, signal))
  const filling = useFilling(branch)
  const legal = useLegal(record ?? NONE, branch)
  const explain = (act: string): string | null => {
    const words = MEANS.get(act)
    return words === undefined ? null : say(words, filling)
  }
  const isOpen = branch.status === 'draft' || branch.status === 'submitted'
  return (
    <>
      <p class="standing">{say(SAID[branch.status], filling)}</p>
      <ProblemBox {...loaded} />
      <ProblemBox {...people} />
      {record && people.data !== null && (
        <Acts
          record={{ ...record, acts: withPeople(legal, people.data) }}
          records={records}
          id={branch.id}
          got={{ row: branch, etag: `"v${branch.version}"` }}
          changed={changed}
          explain={explain}
        />
      )}
      {isOpen && (people.data ?? []).length > 0 && (
        <Section title={say(B.applicants)}>
          <ul>
            {(people.data ?? []).map(({ id, name }) => (
              <li key={id}>
                <a href={addressOf('postings', id)}>{name}</a>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}
