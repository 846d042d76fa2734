import { answered, api, type Shapes } from '../../api/client.ts'
import { useLoad } from '../../api/use-load.ts'
import { useKnown, useMay, useNames } from '../../names.tsx'
import { at, useFilters } from '../../route.ts'
import { P } from '../../text/places-catalogue.ts'
import { B } from '../../text/routing-catalogue.ts'
import { useSay } from '../../text/language.tsx'
import { termOf } from '../../text/terms.ts'
import type { Words } from '../../text/words.ts'
import { PlaceChoice, useCities } from '../../place-choice.tsx'
import { Facts } from '../../ui/fields.tsx'
import { Loading, ProblemBox } from '../../ui/notices.tsx'
import { Screen, Section } from '../../ui/screen.tsx'
import { useVillageName } from '../../village-name.tsx'

type Proposal = Shapes['BranchProposal']

const ACTS = { form: B.act_form, join: B.act_join, wait: B.act_wait } as const satisfies Record<Proposal['act'], Words>
const COUNTS = ['routed', 'unrouted', 'misrouted', 'not_a_member'] as const
const COUNTY_LENGTH = 6

/** What the form of a new branch is opened with. */
const formOf = (proposal: Proposal, name: string): string => {
  const { pattern, level, host_code, joint_with, posting_ids } = proposal
  const query = new URLSearchParams({
    name,
    pattern,
    level,
    host_code,
    ...(joint_with.length > 0 ? { joint_with: joint_with.join('\n') } : {}),
    members: posting_ids.join(' '),
  })
  return `${at('new', 'branches')}?${query.toString()}`
}

const Proposed = ({ proposal }: { proposal: Proposal }) => {
  const say = useSay()
  const may = useMay()
  const names = useNames()
  const { me } = useKnown()
  const { act, partner_city, level, host_code, posting_ids, full_members, branch_id, clause } = proposal
  const county = names.place(host_code.slice(0, COUNTY_LENGTH))
  const below = useVillageName(host_code.length > COUNTY_LENGTH ? host_code : '')
  const place = `${county}${below}`
  const name = say(B.default_name, { partner: names.tenant(partner_city), place })
  return (
    <li class="panel">
      <h3>
        {say(ACTS[act])}：{names.tenant(partner_city)} · {place} · {say(termOf('level', level))}
      </h3>
      <p>{say(B.people, { n: posting_ids.length, full: full_members })}</p>
      <details>
        <summary>{say(B.clause)}</summary>
        <p class="rule-text" lang="zh-CN">
          {clause.join(' ')}
        </p>
      </details>
      {act === 'form' && may('branch.draft') && me.tenant_code === partner_city && (
        <a class="button" href={formOf(proposal, name)}>
          {say(B.draft)}
        </a>
      )}
      {branch_id !== null && <a href={at('branch', branch_id)}>{say(B.to_branch)}</a>}
    </li>
  )
}

/** Where everybody's Party life is, and which branch to form from it. */
export const RoutingScreen = ({ division }: { division: string }) => {
  const say = useSay()
  const { me } = useKnown()
  const [{ division: asked = '' }, ask] = useFilters(['division'])
  // a partner's people are in the cities it helps
  const cities = useCities()
  const isPartner = cities.some(({ code, kind }) => code === me.tenant_code && kind === 'partner')
  const helped = isPartner ? cities.find(({ kind }) => kind === 'supported')?.code : undefined
  const place = asked || division || helped || me.tenant_code
  const routing = useLoad(`routing ${place}`, (signal) =>
    answered(api.GET('/v1/branches/routing', { params: { query: { division: place } }, signal })),
  )
  const { data } = routing
  return (
    <Screen title={say(P.routing)}>
      <p class="hint">{say(B.intro)}</p>
      <div class="controls no-print">
        <PlaceChoice value={place} anywhere={false} onChange={(code) => ask('division', code)} />
      </div>
      <ProblemBox {...routing} />
      <Loading when={routing.loading} />
      {data !== null && (
        <>
          <Facts facts={COUNTS.map((name) => [say(B[name]), data.counts[name]] as const)} />
          <Section title={say(B.proposals)}>
            {data.proposals.length === 0 && <p>{say(B.none)}</p>}
            <ul class="plain">
              {data.proposals.map((proposal) => (
                <Proposed
                  key={`${proposal.act} ${proposal.host_code} ${proposal.partner_city} ${proposal.pattern}`}
                  proposal={proposal}
                />
              ))}
            </ul>
          </Section>
        </>
      )}
    </Screen>
  )
}
