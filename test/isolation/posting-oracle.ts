import type { Act } from './acts.ts'
import { isSharedWith, PROVINCE, reaches, type Somebody } from './somebody.ts'

export type Mode = 'province' | 'paired' | 'self'

/**
 * `sides`: what hangs on a posting, of which the province has the counts only. `of`: named to the host alone, which
 * trains in its own database, or to the sender alone, as one of its own people (2.3: home records).
 */
export interface PostingThing {
  kind: 'posting'
  host: string
  division: string
  shared_with: readonly string[]
  sender: string
  /** The division of the dispatching unit, and the unit. */
  from: string
  unit: string
  mode: Mode
  draft: boolean
  person: string
  sides?: true
  of?: 'host' | 'sender'
}

/** A record that hangs on a posting in the host's database. */
export interface TermThing {
  kind: 'term'
  what:
    | 'duty_record'
    | 'duty_remark'
    | 'posting_comment'
    | 'visit'
    | 'training'
    | 'model_case'
    | 'acceptance_result'
    | 'recall_case'
    | 'assessment_comment'
    | 'four_leads_sheet'
  posting: PostingThing
  /** Where it lies, where that is not the posting's place: a training is the city's or the county's. */
  division?: string
  /** The tenant that wrote it. */
  author: string
  draft?: true
  /** The person of a recall case was told of it. */
  told?: true
  /** every tenant's. */
  published?: true
  /** the person in the other seat of a paired village. */
  beside?: string
}

/** 2.3: a draft is its author's side's; 2.2: a holder has his own posting, a sending city's county those of its own units. */
export const mayReadPosting = (who: Somebody, { host, division, sender, ...thing }: PostingThing): boolean => {
  if (thing.draft && who.tenant !== sender) return false
  // the host trains in its own database, the province its own people, of whom it sees all postings
  if (thing.of === 'host') return who.tenant === PROVINCE || (who.tenant === host && reaches(who, division))
  // of the sender's units each may know that a person is another's: 403, not 404
  if (thing.of === 'sender') return who.tenant === sender && (reaches(who, thing.from) || who.role === 'sending_unit')
  if (who.role === 'holder') return who.tenant === sender && who.scope === thing.person
  if (who.role === 'sending_unit') return who.tenant === sender && who.scope === thing.unit // its own people
  if (who.tenant === PROVINCE) return thing.sides === undefined || sender === PROVINCE
  if (who.tenant === host) return reaches(who, division)
  return isSharedWith(who, { ...thing, sender })
}

/** 2.2: his own posting and his own sheet; X-5: of the diary also the other seat's; a recall from the day he is told. */
const mayHolderRead = (who: Somebody, { what, posting, told, beside }: TermThing): boolean => {
  const isHis = who.tenant === posting.sender && who.scope === posting.person
  if (what === 'recall_case') return isHis && told === true
  if (what === 'four_leads_sheet' || what === 'duty_remark') return isHis
  return what === 'duty_record' && (isHis || who.scope === beside)
}

/** the counts of it, but for its own people's; its own data is the acceptance it enters. */
const mayProvinceRead = ({ what, posting, author }: TermThing): boolean =>
  posting.sender === PROVINCE || (author === PROVINCE && what === 'acceptance_result')

/** 2.3, X-4, X-8: host and counterpart, as with the posting it hangs on. */
export const mayReadTerm = (who: Somebody, thing: TermThing): boolean => {
  const { posting, author } = thing
  if (thing.draft && who.tenant !== author) return false
  if (thing.published) return true
  if (who.role === 'sending_unit')
    return thing.what === 'visit' && who.tenant === posting.sender && who.scope === posting.unit
  if (who.role === 'holder') return mayHolderRead(who, thing)
  if (who.tenant === PROVINCE) return mayProvinceRead(thing)
  if (who.tenant === posting.host) return reaches(who, thing.division ?? posting.division)
  return isSharedWith(who, posting)
}

/** R-53, 3.6: the holder keeps his diary, and for him the department of the side that sent him; never a key. */
const keepsDiary = (
  who: Somebody,
  { sender, from, person }: Pick<PostingThing, 'sender' | 'from' | 'person'>,
): boolean => who.scope === person || (who.role !== null && who.tenant === sender && reaches(who, from))

/** the sender drafts, submits and ends, the host confirms; R-76: a county's department dispatches in mode self only. */
export const isOthersPosting = (
  who: Somebody,
  act: Act,
  { host, sender, from, person, mode, unit }: PostingThing,
): boolean => {
  if (act === 'confirm_postings') return who.tenant !== host
  if (act === 'draft_postings') return who.tenant !== sender
  if (act === 'comment' || act === 'remark_on_duty') return who.tenant !== host // the host comments
  if (act === 'hold_trainings') return who.tenant === PROVINCE && sender !== PROVINCE // who dispatched
  // host or sender proposes
  if (act === 'propose_recalls') return ![host, sender].includes(who.tenant)
  // by another unit 403
  if (act === 'give_support' || act === 'confirm_support') return who.role === 'sending_unit' && who.scope !== unit
  // R-75, 3.6: his own; once the term is over his department enters it for him, as it does his diary
  if (act === 'write_four_leads') return person === '' || !keepsDiary(who, { sender, from, person })
  if (act === 'write_duty_records') return !keepsDiary(who, { sender, from, person })
  return act === 'submit_postings' && (who.tenant !== sender || (who.role === 'county_org' && mode !== 'self'))
}

/** An act on a record of a term that belongs to another, though the caller reads it. */
export const isOthersTerm = (who: Somebody, act: Act, { posting, author }: TermThing): boolean => {
  if (act === 'write_four_leads') return who.scope !== posting.person
  if (act === 'write_duty_records') return !keepsDiary(who, posting)
  if (act === 'comment' || act === 'check_duty_records') return who.tenant !== posting.host
  if (act === 'keep_model_cases') return who.tenant !== author
  if (act === 'inform_recalls') return who.tenant !== posting.host && who.tenant !== posting.sender
  return act === 'reply_to_recalls' && who.tenant !== posting.sender
}
