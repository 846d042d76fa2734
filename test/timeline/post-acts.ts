// Acts on postings and recalls, drawn at random: each is sent through HTTP, and what was accepted moves the model.
import { agreedAt, helperFor, name, village } from './acts.ts'
import * as model from './model.ts'
import type { Post } from './model.ts'
import { hasSeat, helperOn, HOST, isFilled, PROVINCE, ROLES } from './oracle.ts'
import { dayIn, dayOf, numberOf, someDay, type Scene } from './scene.ts'

const TERM_YEARS = 3
const threeYears = (first: number): number => {
  const day = dayOf(first)
  return numberOf(`${Number(day.slice(0, 4)) + TERM_YEARS}${day.slice(4) === '-02-29' ? '-03-01' : day.slice(4)}`) - 1
}

/** A day on which somebody could be sent, and for which seat: one that is vacant, of a village that is helped; mostly. */
const opening = (scene: Scene) => {
  const { random } = scene
  const place = village(scene)
  const oracle = model.oracleOf(scene.model, place)
  const around = agreedAt(scene, place.code).map(({ from, to }) => dayIn(scene, from, (to ?? from + 500) - 1))
  const days = [...around, scene.model.today, ...around.map((day) => day + random.between(0, 60))]
  const vacant = days.flatMap((first) =>
    ROLES.filter(
      (role) => hasSeat(oracle, role, first) && !isFilled(oracle, role, first) && helperOn(oracle, first),
    ).map((role) => ({ first, role: role as string })),
  )
  const led = days.filter((first) => hasSeat(oracle, 'team_leader', first) && isFilled(oracle, 'team_leader', first))
  const members = led.map((first) => ({ first, role: 'team_member' }))
  const any = { first: someDay(scene), role: random.one(ROLES) ?? 'team_leader' }
  const wanted = random.chance(0.12) ? members : vacant
  const { first, role } = (random.chance(0.1) ? any : random.one(wanted)) ?? any
  return {
    place,
    first,
    role,
    helper: helperOn(oracle, first) ?? helperFor(scene, place.modes[first] ?? 'self', first),
  }
}

/** When somebody's term would end: with the assignment, some day, or after three years. */
const lastOf = (scene: Scene, code: string, first: number): number => {
  const { random } = scene
  const until = agreedAt(scene, code).find(({ from, to }) => from <= first && to !== null && first < to)?.to
  if (until && random.chance(0.8)) return until - (random.chance(0.7) ? 1 : random.between(0, 5))
  return random.chance(0.5) ? first + random.between(20, 600) : threeYears(first)
}

/** A draft, mostly of whoever owes the seat; mostly submitted, mostly confirmed. */
export const draft = async (scene: Scene): Promise<void> => {
  const { random } = scene
  const { place, first, role, helper } = opening(scene)
  const sender = role === 'first_secretary' ? HOST : helper
  const last = lastOf(scene, place.code, first)
  const busy = scene.model.posts.filter(
    (post) =>
      ['submitted', 'confirmed', 'ended', 'recalled'].includes(post.status) && post.last >= first && post.first <= last,
  )
  const people = scene.people[sender] ?? []
  const free = people.filter((each) => busy.every(({ person }) => person !== each))
  const person = random.one(random.chance(0.9) && free.length > 0 ? free : people) ?? ''
  const onPaper = { reason: 'the work asks for it', document_no: '粤组发〔2016〕1号' }
  const approver_role = sender === PROVINCE ? 'province_admin' : 'city_org'
  const exceptions =
    last === threeYears(first) || role === 'team_member' ? [] : [{ kind: 'term_not_3y', ...onPaper, approver_role }]
  const term = { planned_start: dayOf(first), planned_end: dayOf(last) }
  const body = { village_code: place.code, post_role: role, person_id: person, ...term, exceptions }
  const actor = await scene.department(sender)
  const made = await scene.send(`draft ${role}`, { actor, path: '/v1/postings', body })
  if (!made?.id) return
  const days = { first, last, submitted_on: null, answered_on: null, cancelled_on: null, blocked: false }
  const post: Post = { id: made.id, village: place.code, role, sender, person, ...days, status: 'draft' }
  scene.model.posts.push(post)
  if (random.chance(0.9)) await submit(scene, post)
  if (post.status === 'submitted' && random.chance(0.8)) await confirm(scene, post)
}

const one = (scene: Scene, ...statuses: Post['status'][]): Post | undefined =>
  scene.random.one(scene.model.posts.filter(({ status }) => statuses.includes(status)))

export const submit = async (scene: Scene, post = one(scene, 'draft')): Promise<void> => {
  if (!post) return
  const actor = await scene.department(post.sender)
  if (!(await scene.send('submit', { actor, path: `/v1/postings/${post.id}/submit` }))) return
  Object.assign(post, { status: 'submitted', submitted_on: scene.model.today })
  name(scene, post.first, post.last)
}

export const confirm = async (scene: Scene, post = one(scene, 'submitted')): Promise<void> => {
  if (!post) return
  const actor = await scene.department(HOST, 1)
  if (!(await scene.send('confirm', { actor, path: `/v1/postings/${post.id}/confirm` }))) return
  Object.assign(post, { status: 'confirmed', answered_on: scene.model.today })
}

export const reject = async (scene: Scene): Promise<void> => {
  const post = one(scene, 'submitted')
  if (!post) return
  const actor = await scene.department(HOST, 1)
  if (!(await scene.send('reject', { actor, path: `/v1/postings/${post.id}/reject`, body: { reason: 'not him' } })))
    return
  Object.assign(post, { status: 'rejected', answered_on: scene.model.today })
}

export const cancel = async (scene: Scene): Promise<void> => {
  const post = one(scene, 'draft', 'submitted', 'confirmed')
  if (!post) return
  const actor = await scene.department(post.sender)
  if (await scene.send('cancel', { actor, path: `/v1/postings/${post.id}/cancel` })) model.cancel(scene.model, post)
}

/** Somebody whose first day has come. */
const begun = (scene: Scene): Post | undefined =>
  scene.random.one(
    scene.model.posts.filter(({ status, first }) => status === 'confirmed' && first <= scene.model.today),
  )

export const endPosting = async (scene: Scene): Promise<void> => {
  const post = scene.random.chance(0.75) ? begun(scene) : one(scene, 'confirmed', 'ended', 'recalled')
  if (!post) return
  const last = dayIn(scene, post.first, post.last - 1)
  const actor = await scene.department(post.sender)
  const body = { ended_on: dayOf(last), end_reason: scene.random.one(['transfer', 'illness', 'resignation']) }
  if (!(await scene.send('end posting', { actor, path: `/v1/postings/${post.id}/end`, body }))) return
  Object.assign(post, { status: 'ended', last })
  name(scene, last)
}

/** R-79, 7.1.9: proposed by either side of somebody whose seat would be vacant then, on a day of his term that has come. */
export const proposeRecall = async (scene: Scene): Promise<void> => {
  const { random } = scene
  const post = random.chance(0.85) ? begun(scene) : one(scene, 'submitted', 'confirmed', 'ended', 'cancelled')
  if (!post || post.role === 'team_member') return
  const actor = await scene.department(random.chance(0.5) ? HOST : post.sender)
  const until = Math.min(post.last, scene.model.today)
  const on = random.chance(0.6) ? { proposed_on: dayOf(dayIn(scene, post.first, until)) } : {}
  const body = { posting_id: post.id, reason: 'incompetent', evidence: 'Away for weeks', ...on }
  const made = await scene.send('propose recall', { actor, path: '/v1/recall_cases', body })
  if (made?.id) scene.model.recalls.push({ id: made.id, post: post.id, informed: false, closed: false, decided: null })
}

const openRecall = (scene: Scene, informed?: boolean) => {
  const open = scene.model.recalls.filter(
    (each) => !each.closed && (informed === undefined || each.informed === informed),
  )
  const recall = scene.random.one(open)
  const post = scene.model.posts.find(({ id }) => id === recall?.post)
  return recall && post ? { recall, post } : null
}

export const inform = async (scene: Scene): Promise<void> => {
  const found = openRecall(scene, false)
  if (!found) return
  const actor = await scene.department(found.post.sender)
  if (await scene.send('inform', { actor, path: `/v1/recall_cases/${found.recall.id}/inform` }))
    found.recall.informed = true
}

export const reply = async (scene: Scene): Promise<void> => {
  const found = openRecall(scene)
  if (!found) return
  const [actor, body] = [await scene.department(found.post.sender), { reply: 'I was ill' }]
  await scene.send('reply', { actor, path: `/v1/recall_cases/${found.recall.id}/reply`, body })
}

export const keep = async (scene: Scene): Promise<void> => {
  const found = openRecall(scene)
  if (!found) return
  const actor = await scene.department(found.post.sender, 1)
  const path = `/v1/recall_cases/${found.recall.id}/decide_keep`
  if (await scene.send('decide keep', { actor, path }))
    Object.assign(found.recall, { closed: true, decided: scene.model.today })
}

export const recall = async (scene: Scene): Promise<void> => {
  const found = openRecall(scene, true) ?? openRecall(scene)
  if (!found) return
  const { today } = scene.model
  const last = dayIn(scene, Math.min(today, found.post.last), Math.min(found.post.last, today + 60))
  const decided = scene.random.chance(0.3) ? someDay(scene) : null
  const on = decided === null ? {} : { decided_on: dayOf(decided) }
  const actor = await scene.department(found.post.sender, 1)
  const path = `/v1/recall_cases/${found.recall.id}/decide_recall`
  if (!(await scene.send('decide recall', { actor, path, body: { ended_on: dayOf(last), ...on } }))) return
  // 7.1.9: today, or for a late recall the last day
  Object.assign(found.recall, { closed: true, decided: decided ?? Math.min(today, last) })
  Object.assign(found.post, { status: 'recalled', last })
  name(scene, last, last + 30)
}

/** a visit, which the term of who was visited has to hold from then on (3.6). */
export const visit = async (scene: Scene): Promise<void> => {
  const post = begun(scene)
  if (!post) return
  const date = dayOf(dayIn(scene, post.first, Math.min(post.last, scene.model.today)))
  const body = { posting_id: post.id, date, visitor_org: 'County' }
  await scene.send('visit', { actor: await scene.department(HOST), path: '/v1/visits', body })
}

/** a fact of a person that is no Party status moves no duty of the village. */
export const rank = async (scene: Scene): Promise<void> => {
  const post = one(scene, 'submitted', 'confirmed', 'ended')
  if (!post || post.sender === PROVINCE) return
  const cadre_rank = scene.random.one(['section_chief', 'section_deputy'])
  const body = { cadre_rank, valid_from: dayOf(dayIn(scene, post.first, scene.model.today)) }
  const [actor, path] = [await scene.department(post.sender), `/v1/people/${post.person}`]
  await scene.send('rank', { actor, path, body, method: 'PATCH' })
}

/** somebody's Party status is another one from a day on, in his term or before it. */
export const party = async (scene: Scene): Promise<void> => {
  const post = one(scene, 'submitted', 'confirmed', 'confirmed', 'ended')
  if (!post) return
  const { random, model: known } = scene
  const from = dayIn(scene, Math.min(post.first, known.today) - 20, Math.min(post.last, known.today))
  const party_status = random.one(['full', 'full', 'probationary', 'none'] as const) ?? 'full'
  const [actor, path] = [await scene.department(post.sender), `/v1/people/${post.person}`]
  const body = { party_status, valid_from: dayOf(from) }
  if (!(await scene.send('party', { actor, path, body, method: 'PATCH' }))) return
  model.joinParty(known, post.person, { party: party_status, from })
  name(scene, from)
}

/** R-53, 3.6: the diary of a day of the term, entered by the holder's own department; his term has to hold it from then on. */
export const diary = async (scene: Scene): Promise<void> => {
  const post = begun(scene)
  if (!post) return
  const date = dayOf(dayIn(scene, post.first, Math.min(post.last, scene.model.today)))
  const body = {
    posting_id: post.id,
    category: 'build_organisation',
    item: 'train_successors',
    text: 'Two farmers',
    date,
  }
  await scene.send('diary', { actor: await scene.department(post.sender), path: '/v1/duty_records', body })
}
