import { PERMANENT } from './branches.ts'
import { shift } from './branch-model.ts'
import { around, helped, hostOf, nextDay, onPaper, partnerOf, post, type Post, type World } from './summary-world.ts'

const ITEMS = {
  build_organisation: 'train_successors',
  precise_poverty_relief: 'projects',
  serve_people: 'home_visit',
  improve_governance: 'village_rules',
} as const
const FORMS = [
  'branch_assembly',
  'theme_day',
  'party_lecture',
  'topical_discussion',
  'organisation_life_meeting',
] as const
const LEADS = { study_plan: 'Drawn up', study_texts: 'Read', rectify: 'Put in order', qualified_member: 'Kept' }
const GRADES = ['excellent', 'competent', 'basically_competent', 'incompetent'] as const

const inPost = ({ posts, today }: World, wanted: (post: Post) => boolean = () => true): Post[] =>
  posts.filter((each) => each.start <= today && today <= each.last && wanted(each))

const isSecretary = ({ role }: Post): boolean => role.endsWith('first_secretary')

/** Records of duties: one, or one in each of the four categories. */
export const diary = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world, ({ role }) => role !== 'liaison_staff'))
  if (!at) return
  const holder = await world.who('holder', at.person)
  const all = Object.entries(ITEMS)
  for (const [category, item] of world.random.chance(0.7) ? all : all.slice(0, 2)) {
    const body = { posting_id: at.id, category, item, date: around(world, 25, 0), text: 'Done' }
    await world.send('duty', holder, '/v1/duty_records', body)
  }
}

/** A visit or a training of a first secretary. */
export const care = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world, isSecretary))
  if (!at) return
  const host = await world.department(at.host)
  const date = around(world, 20, 0)
  const visit = { posting_id: at.id, date, visitor_org: 'Organisation Department' }
  const training = { title: 'Rural Party work', date, posting_ids: [at.id] }
  if (world.random.chance(0.5)) await world.send('visit', host, '/v1/visits', visit)
  else await world.send('training', host, '/v1/training_sessions', training)
}

/** the year's sheet, mostly submitted. */
export const sheet = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world, ({ party }) => party !== 'none'))
  if (!at) return
  const holder = await world.who('holder', at.person)
  const year = Number(world.today.slice(0, 4)) - world.random.between(0, 1)
  const made = await world.send('sheet', holder, '/v1/four_leads_sheets', { posting_id: at.id, year, ...LEADS })
  if (made?.id && world.random.chance(0.8))
    await world.send('submit sheet', holder, `/v1/four_leads_sheets/${made.id}/submit`)
}

/** A posting ends before its time. */
export const endPost = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world))
  if (!at) return
  const ended_on = around(world, 20, 40)
  const body = { ended_on, end_reason: world.random.one(['transfer', 'illness', 'other']) }
  if (await world.send('end', await world.department(at.sender), `/v1/postings/${at.id}/end`, body)) at.last = ended_on
}

/** proposed by either side, decided by the sender: recalled, kept, or left open; a recalled one may be followed. */
export const recall = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world))
  if (!at) return
  const { random, today } = world
  const proposer = await world.department(random.chance(0.5) ? at.host : at.sender)
  const ground = { posting_id: at.id, reason: 'incompetent', evidence: 'Away for weeks' }
  const made = await world.send('recall', proposer, '/v1/recall_cases', ground)
  if (!made?.id || random.chance(0.45)) return
  const later = shift(today, random.between(0, 9))
  if (later > today) nextDay(world, later)
  const decider = await world.department(at.sender, 1)
  await world.send('inform', decider, `/v1/recall_cases/${made.id}/inform`)
  const path = `/v1/recall_cases/${made.id}`
  if (random.chance(0.4)) await world.send('keep', decider, `${path}/decide_keep`)
  else {
    const ended_on = around(world, 0, 15)
    if (await world.send('decide recall', decider, `${path}/decide_recall`, { ended_on })) at.last = ended_on
    if (random.chance(0.5)) await post(world, { role: at.role, sender: at.sender, place: at.place })
  }
}

/** the sending unit's confirmation of a year; what became of a change of treatment, or not yet. */
export const confirmation = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world))
  if (!at) return
  const year = Number(world.today.slice(0, 4)) - world.random.between(0, 1)
  const unchanged = world.random.chance(0.6)
  const body = {
    posting_id: at.id,
    year,
    treatment_unchanged: unchanged,
    ...(unchanged ? {} : { description: 'No bonus' }),
  }
  const unit = await world.who('sending_unit', at.unit)
  const filed = await world.send('confirmation', unit, '/v1/support_confirmations', body)
  if (!filed?.id || unchanged || world.random.chance(0.5)) return
  const department = await world.department(at.sender)
  await world.send('solve alert', department, `/v1/support_confirmations/${filed.id}/solve`, { result: 'Paid' })
}

/** a claim on its way, to wherever it comes. */
export const claim = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world))
  if (!at) return
  const { random } = world
  const unit = await world.who('sending_unit', at.unit)
  const cost = { item: 'transport', amount_fen: 100 * random.between(1, 900), incurred_on: around(world, 15, 0) }
  const body = { posting_id: at.id, paying_unit: at.unit, ...cost }
  const made = await world.send('claim', unit, '/v1/reimbursement_claims', body)
  if (!made?.id || random.chance(0.15)) return
  const path = `/v1/reimbursement_claims/${made.id}`
  await world.send('submit claim', unit, `${path}/submit`)
  if (random.chance(0.2)) return
  nextDay(world, shift(world.today, random.between(0, 6)))
  const other = await world.department(at.sender)
  if (random.chance(0.2)) await world.send('refuse claim', other, `${path}/refuse`, { reason: 'no receipt' })
  else if (await world.send('approve claim', other, `${path}/approve`))
    if (random.chance(0.7)) await world.send('pay claim', unit, `${path}/pay`)
}

/** an assessment of a year, mostly signed and filed. */
export const assessment = async (world: World): Promise<void> => {
  const ofMembers = world.random.chance(0.2)
  const at = world.random.one(
    inPost(world, ({ role }) => role !== 'liaison_staff' && (ofMembers || role !== 'team_member')),
  )
  if (!at) return
  const { random, today } = world
  const sender = await world.department(at.sender)
  const year = Number(today.slice(0, 4)) - random.between(0, 1)
  const fields = { grade: random.one(GRADES), assessor: 'Organisation department', assessed_on: today }
  const made = await world.send('assessment', sender, '/v1/assessments', { posting_id: at.id, year, ...fields })
  if (!made?.id || random.chance(0.15)) return
  await world.send('sign', await world.department(at.sender, 1), `/v1/assessments/${made.id}/sign`)
  if (random.chance(0.85)) await world.send('file', sender, `/v1/assessments/${made.id}/file`)
}

/** People of a partner come to a township until three may form a branch there (B-8), or staff to a city. */
export const team = async (world: World): Promise<void> => {
  const place = world.random.one(helped(world).filter(({ mode }) => mode === 'paired'))
  if (!place) return
  const sender = partnerOf(place.host)
  const sites = [place.host, place.code.slice(0, 6)]
  const staff = world.random.chance(0.35)
  const led = world.posts.some(
    ({ role, place: at, last }) => role === 'team_leader' && at === place.code && last >= world.today,
  )
  const roles = staff
    ? ['liaison_staff', 'liaison_staff', 'liaison_staff']
    : [...(led ? [] : ['team_leader']), 'team_member', 'team_member', 'team_member']
  for (const role of roles) {
    const at = role === 'liaison_staff' ? (world.random.one(sites) ?? place.host) : place.code
    await post(world, { role, sender, place: at, member: world.random.chance(0.8) })
  }
}

const mayJoin = ({ party, role, sender, host }: Post): boolean =>
  party !== 'none' && sender === partnerOf(host) && sender !== host && !isSecretary({ role } as Post)

const orgs = (code: string) => ({ name: 'Branch of the organs', division: code, org_type: '631' })

/** B-1: a branch of whoever is there: applied for, approved or rejected by the host, or left lying. */
export const branch = async (world: World): Promise<void> => {
  const { random, today } = world
  const seed = random.one(inPost(world, mayJoin))
  if (!seed) return
  const isCity = seed.role === 'liaison_staff'
  const town = isCity ? seed.host : seed.place.slice(0, 9)
  const there = inPost(
    world,
    (each) => mayJoin(each) && each.host === seed.host && (each.role === 'liaison_staff') === isCity,
  )
  const members = there.filter(({ place }) => isCity || place.startsWith(town))
  const kind = isCity ? { pattern: 'city_unit', level: 'city' } : { pattern: 'resident_unit', level: 'township' }
  const named = members.map(({ id }) => ({ posting_id: id, permanent_party_org: PERMANENT }))
  const body = { name: 'Temporary branch', ...kind, host_code: town, attached_party_org: orgs(town), members: named }
  const partner = await world.department(seed.sender)
  const made = await world.send('branch', partner, '/v1/branches', body)
  if (!made?.id || random.chance(0.03)) return
  if (!(await world.send('submit branch', partner, `/v1/branches/${made.id}/submit`)) || random.chance(0.1)) return
  nextDay(world, shift(today, random.between(0, 9)))
  const approver = isCity ? await world.department(seed.host) : await world.who('county_org', town.slice(0, 6))
  const path = `/v1/branches/${made.id}`
  if (random.chance(0.3)) {
    await world.send('reject branch', approver, `${path}/reject`, { reason: 'not now' })
    return
  }
  const secretary = members.find(({ party }) => party === 'full')
  const officers = secretary && random.chance(0.8) ? [{ posting_id: secretary.id, office: 'secretary' }] : []
  const approval = {
    approving_party_org: 'Department',
    approved_on: world.today,
    starts_on: around(world, 0, 40),
    officers,
  }
  if (await world.send('approve branch', approver, `${path}/approve`, approval))
    world.branches.push({ id: made.id, host: seed.host, town })
}

/** Somebody enters a branch, or it is closed. */
export const branchLife = async (world: World): Promise<void> => {
  const at = world.random.one(world.branches)
  if (!at) return
  const partner = await world.department(partnerOf(at.host))
  if (world.random.chance(0.12)) {
    await world.send('dissolve', partner, `/v1/branches/${at.id}/dissolve`, { reason: 'over' })
    return
  }
  const someone = world.random.one(inPost(world, (each) => mayJoin(each) && each.place.startsWith(at.town)))
  if (!someone) return
  const body = { posting_id: someone.id, permanent_party_org: PERMANENT, joined_on: around(world, 8, 0) }
  await world.send('join', partner, `/v1/branches/${at.id}/members`, body)
}

/** What a branch or a village's organisation does: sessions, joint ones too, plans, acts (R-71, B-3, B-4, B-12). */
export const learn = async (world: World): Promise<void> => {
  const { random, today } = world
  const at = random.one(world.branches)
  const place = random.one(world.places)
  const ofBranch = at !== undefined && random.chance(0.7)
  const host = ofBranch ? at.host : (place?.host ?? '')
  if (host === '') return
  const who = await world.department(ofBranch ? partnerOf(host) : host)
  const town = at?.town ?? ''
  const organiser = ofBranch ? { branch_id: at.id } : { village_code: place?.code }
  const there = inPost(world, (each) =>
    ofBranch ? mayJoin(each) && each.place.startsWith(town) : each.place === place?.code,
  )
  const attendees = there.slice(0, random.between(ofBranch ? 1 : 0, 4)).map(({ id }) => id)
  const joint = random.chance(0.3) ? { joint_org: 'Branch of the organs' } : {}
  const day = { form: random.one(FORMS), date: around(world, 12, 0), topics: ['The document'] }
  await world.send('session', who, '/v1/study_sessions', { ...organiser, ...day, ...joint, attendees })
  const year = Number(today.slice(0, 4)) + random.between(-1, 1)
  const plan = { ...organiser, year, title: 'Plan', content: 'To study', poverty_link: 'Duties' }
  if (random.chance(0.4)) await world.send('plan', who, '/v1/study_plans', plan)
  if (!ofBranch || random.chance(0.6)) return
  const { kind: _kind, ...exception } = onPaper(world, '')
  const role = at.town.length === 6 ? 'city_org' : 'county_org'
  const act = random.chance(0.5)
    ? { act: 'political_study' }
    : { act: 'admit_member', exception: { ...exception, approver_role: role } }
  const body = { branch_id: at.id, ...act, date: around(world, 8, 0), text: 'A chapter' }
  await world.send(`act ${act.act}`, who, '/v1/branch_acts', body)
}

/** somebody studies in another organisation than his village's, by exception. */
export const studyElsewhere = async (world: World): Promise<void> => {
  const at = world.random.one(inPost(world, (each) => each.party !== 'none' && !mayJoin(each)))
  if (!at) return
  const { kind: _kind, ...exception } = onPaper(world, '', at.sender === '440000' ? 'province_admin' : 'city_org')
  const body = { posting_id: at.id, study_party_org: 'Next village', valid_from: around(world, 8, 0), exception }
  await world.send('study elsewhere', await world.department(hostOf(at.place)), '/v1/study_placements', body)
}
