/** Bodies whose shape takes more than its required members say. */
export const BODY_EXAMPLES: Readonly<Record<string, unknown>> = {
  createToken: { grant_type: 'password', tenant: '441400', username: 'city_org@441400', password: 'Jiedui-demo-2016' },
  beginPageSession: { tenant: '441400', username: 'city_org@441400', password: 'Jiedui-demo-2016' },
  checkPosting: {
    village_code: '441424123218',
    post_role: 'team_leader',
    planned_start: '2016-05-01',
    planned_end: '2019-04-30',
    unit: { tenant_code: '440100', unit_level: 'city', unit_kind: 'organ' },
    person: {
      birth_date: '1970-05-01',
      party_status: 'full',
      cadre_rank: 'section_chief',
      health_status: 'fit',
      attest_political: true,
      attest_coordination: true,
    },
  },
  createSetting: { name: 'branch_regulation_from', tenant: '441400', value: '2019-01-01', reason: 'x' },
  createLeadershipPost: {
    place: '441424',
    post: 'county_leader',
    official_id: '441400-01931f6e-0000-7000-8000-000000000000',
    valid_from: '2016-05-01',
    knows_poverty_work: true,
    local_veteran: true,
  },
  createFundAllocation: {
    village_code: '441424123218',
    year: 2017,
    item: 'cadre_pay',
    amount_fen: 300,
    province_fen: 100,
    city_fen: 100,
    county_fen: 100,
  },
  createFundPayment: {
    village_code: '441424123218',
    year: 2017,
    item: 'cadre_pay',
    level: 'province',
    amount_fen: 100,
    paid_on: '2017-05-01',
  },
  createCadreTraining: { place: '441400', audience: 'county_leadership', title: 'x', is_concentrated: true },
}

/** What a member of the name looks like, where its shape does not say. */
export const MEMBER_EXAMPLES: Readonly<Record<string, string | number>> = {
  content_hash: '5d41402abc4b2a765d41402abc4b2a765d41402abc4b2a765d41402abc4b2a76',
  host_code: '441422300',
  period: '2016-12',
  year: 2017,
  citizen_id: '440000198405120019',
  phone: '+86 20 8888 0000',
}

/** What a parameter of the name may be sent as, where its shape does not say. */
export const PARAMETER_EXAMPLES: Readonly<Record<string, string | number>> = {
  division: '441424',
  year: 2017,
}
