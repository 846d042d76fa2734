import type { Permission, Role } from '../../src/access/permissions.ts'
import type { RequestOptions } from '../harness/app.ts'
import { forge } from '../harness/battery-tokens.ts'
import { write } from '../harness/databases.ts'
import type { Actor } from '../harness/people.ts'
import type { suite } from '../harness/suite.ts'
import type { Act, Somebody } from './oracle.ts'

export type Kit = ReturnType<typeof suite>

/** Somebody of the play: how the rule book sees him, and how he calls. */
export interface Member {
  name: string
  who: Somebody
  options(): Promise<RequestOptions>
}

export const memberOf = (name: string, actor: Actor, more: Partial<Somebody> = {}): Member => ({
  name,
  who: {
    credential: actor.role === null ? 'key' : 'user',
    tenant: actor.tenant,
    role: actor.role,
    scope: actor.scope,
    ...more,
  },
  options: async () => ({ token: await actor.token() }),
})

/** A user of a role as the play sees him. */
export const player = async (kit: Kit, role: Role, division: string): Promise<Member> =>
  memberOf(`${role}@${division}`, await kit.as(role, division))

const ROLES: readonly (readonly [Role, string])[] = [
  ['province_admin', '440000'],
  ['auditor', '440000'],
  ['poverty_office', '440000'],
  ['finance', '440000'],
  ['city_org', '441400'],
  ['auditor', '441400'],
  ['poverty_office', '441422'],
  ['county_org', '441424'],
  ['county_org', '441422'],
  ['county_committee', '441422'],
  ['township_committee', '441422300'],
  ['township_committee', '441424300'],
  ['village_org', '441422300200'],
  ['sending_unit', '441400'],
  ['finance', '441400'],
  ['holder', '441400'],
  ['city_org', '440100'],
  ['auditor', '440100'],
  ['county_org', '440106'],
  ['county_org', '440105'],
  ['holder', '440100'],
  ['poverty_office', '440100'],
  ['city_org', '440300'],
  ['city_org', '441800'],
  ['city_org', '441600'],
  ['city_org', '440500'],
]

export const KEY_ACTS: readonly Act[] = [
  'read_tenants',
  'read_pairings',
  'read_villages',
  'complete_village',
  'import_villages',
  'export_villages',
  'read_assignments',
  'handshake',
  'claim_facts',
  'read_journal',
  'read_postings',
  'read_duty_records',
  'read_visits',
  'read_trainings',
  'read_model_cases',
  'read_acceptances',
  'read_recalls',
  'read_support',
  'read_assessments',
  'read_promotions',
  'read_comments',
  'read_branches',
  'read_branch_papers',
  'export_branches',
  'read_studies',
  'read_four_leads',
  'read_settings',
]
export const KEY_WORDS: readonly Permission[] = [
  'tenant.read',
  'pairing.read',
  'village.read',
  'village.update',
  'village.import',
  'village.export',
  'assignment.read',
  'assignment.propose',
  'assignment.accept',
  'assignment.counter',
  'assignment.decline',
  'assignment.withdraw',
  'assignment.end',
  'contested_fact.claim',
  'journal.read',
  'event.read',
  'posting.read',
  'duty_record.read',
  'visit.read',
  'training_session.read',
  'model_case.read',
  'acceptance_result.read',
  'recall_case.read',
  'support_confirmation.read',
  'reimbursement_claim.read',
  'assessment.read',
  'promotion_case.read',
  'assessment_comment.read',
  'branch.read',
  'branch.export',
  'branch_act.read',
  'study.read',
  'four_leads_sheet.read',
  'setting.read',
]

const keys = async ({ withKey }: Kit): Promise<Member[]> => [
  memberOf('a key of the helping city', await withKey('440100', KEY_WORDS), { may: KEY_ACTS }),
  memberOf('a key of another helping city', await withKey('440300', KEY_WORDS), { may: KEY_ACTS }),
  memberOf('a key of a city without a pairing', await withKey('440500', KEY_WORDS), { may: KEY_ACTS }),
  memberOf('a key of another county', await withKey('441400', KEY_WORDS, { scope: '441422' }), { may: KEY_ACTS }),
  memberOf('a key of a county of the helping city', await withKey('440100', KEY_WORDS, { scope: '440106' }), {
    may: KEY_ACTS,
  }),
  memberOf('a key that opens one thing', await withKey('441400', ['pairing.read']), { may: ['read_pairings'] }),
  memberOf('a key that was revoked', await withKey('441400', KEY_WORDS, { revoked: true }), { credential: 'invalid' }),
  memberOf('a key that ran out', await withKey('441400', KEY_WORDS, { expires_at: '2020-01-01T00:00:00.000Z' }), {
    credential: 'invalid',
  }),
]

const invalid = (name: string, options: () => Promise<RequestOptions>): Member => ({
  name,
  who: { credential: 'invalid', tenant: '', role: null, scope: '' },
  options,
})

const strangers = async ({ as, app }: Kit): Promise<Member[]> => {
  const host = await as('city_org', '441400')
  const removed = await as('city_org', '441400')
  const signedOut = await as('city_org', '441400')
  await write('441400', [
    { sql: "UPDATE users SET status = 'removed' WHERE id = ?", params: [removed.id] },
    { sql: "UPDATE sessions SET revoked_at = '2016-05-01T00:00:00.000Z' WHERE id = ?", params: [signedOut.session] },
  ])
  return [
    { name: 'nobody', who: { credential: 'none', tenant: '', role: null, scope: '' }, options: async () => ({}) },
    invalid('an expired token', async () => ({ token: await forge(host, app.now(), { age: 700 }) })),
    invalid("a token that names another's tenant", async () => ({
      token: await forge(host, app.now(), { tenant: '441800' }),
    })),
    invalid('a user who was removed', async () => ({ token: await removed.token() })),
    invalid('a session that was ended', async () => ({ token: await signedOut.token() })),
    invalid('garbage', async () => ({ token: 'jd_live_441400_garbage' })),
  ]
}

/** Everybody who tries every door: insiders and outsiders of a paired village of Meizhou alike. */
export const castOf = async (kit: Kit): Promise<Member[]> => [
  ...(await Promise.all(ROLES.map(async ([role, division]) => player(kit, role, division)))),
  ...(await keys(kit)),
  ...(await strangers(kit)),
]
