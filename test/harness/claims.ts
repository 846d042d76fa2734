import { insertion } from './databases.ts'

/** A claim on a person at home, as a submitted posting leaves it: `id` is the posting's and its version. */
export const postingClaim = (tenant: string, row: Readonly<Record<string, unknown>>) =>
  insertion('posting_claims', {
    host: tenant,
    mode: 'self',
    post_role: 'team_member',
    unit_id: 'unit',
    unit_division: tenant,
    place: tenant,
    agreed: false,
    status: 'confirmed',
    expires_at: '2999-01-01T00:00:00.000Z',
    created_at: '2016-04-01T00:00:00.000Z',
    ...row,
  })
