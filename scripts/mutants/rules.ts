import { of, type Mutant } from './mutant.ts'

const test = (name: string): string[] => [`src/rules/${name}.test.ts`]

/** Days, ages, terms, ranks, shares, handshakes: what the rule book counts and compares. */
export const RULE_MUTANTS: readonly Mutant[] = [
  ...of('src/rules/dates.ts', test('dates'), [
    ['a day off by one', 'addDays(day, 1)', 'addDays(day, 2)'],
    ['the first day no longer in force counts', 'day < span.valid_to', 'day <= span.valid_to'],
    ['the first day in force does not count', 'span.valid_from <= day', 'span.valid_from < day'],
    ['a year is complete the day after the birthday', 'day.slice(5) < from.slice(5)', 'day.slice(5) <= from.slice(5)'],
    ['the day is that of Greenwich', '8 * 60 * 60 * 1000', '0 * 60 * 60 * 1000'],
    ['29 February falls on 28 February', '03-01`', '02-28`'],
    ['days between are one too many', '`)) / DAY_MS)', '`)) / DAY_MS) + 1'],
  ]),
  ...of('src/rules/spans.ts', test('spans'), [
    ['spans that share one day do not overlap', 'a.first <= b.last && b.first', 'a.first < b.last && b.first'],
    ['a gap begins on the last day covered', 'next = dayAfter(part.last)', 'next = part.last'],
    ['the common days end too late', 'a.last < b.last ? a.last', 'a.last > b.last ? a.last'],
  ]),
  ...of('src/rules/assignments/x-assignments.ts', test('assignments/x-assignments'), [
    ['who proposed accepts his own offer', 'accept: myTurn', 'accept: true'],
    ['anybody withdraws an offer', 'row.proposed_by === actor', 'true'],
    ['another partner proposes', 'caller === host || caller === partner', 'caller !== province'],
    ['an accepted revision may be stale', 'content_hash === row.content_hash', 'content_hash !== ""'],
    ['an offer stands beside another', 'open.some(isOffer) || ', ''],
    ['a reason of blanks is one', "reason.trim() === ''", "reason === ''"],
  ]),
  ...of(
    'src/rules/assignments/x-assignments.ts',
    ['src/features/assignments/chain.test.ts'],
    [['what is followed is called off first', 'return successor ? [', 'return successor?.id === null ? [']],
  ),
  ...of('src/rules/accounts/seats.ts', test('accounts/seats'), [
    ['vacant days go on over days off the list', 'dayAfter(span.last) !== since', 'false'],
  ]),
  ...of(
    'src/features/branches/transitions.ts',
    ['src/features/branches/lasts.test.ts'],
    [['a branch is dissolved before what needs it', 'lasts: found.lasts', 'lasts: []']],
  ),
  ...of('src/rules/r-powers.ts', test('village-records'), [
    ['R-27 a list is published while another is current', '(superseded_on === null || superseded_on', '(superseded_on'],
    ['R-27 a list is published into the time of another', ' || superseded_on > next.published_on', ''],
  ]),
  ...of('src/rules/r-households.ts', test('village-records'), [
    ['R-38 a household is on the register between its exit and its return', 'day < to)', 'day <= "9999")'],
  ]),
  ...of(
    'src/kit/need.ts',
    ['test/records-after.test.ts'],
    [['2.4 who is named may come into post later', 'first <= needed[1]', 'first !== null']],
  ),
  ...of('src/rules/postings/r-persons.ts', test('postings/r-persons'), [
    ['R-48 any member of the Party', '!accepted.includes(person.party_status)', "person.party_status === 'none'"],
    ['R-49 45 is too old', 'age <= limit', 'age < limit'],
    ['R-49 an adult is nineteen', 'age >= limit', 'age > limit'],
    ['R-47 no attestation is asked for', 'person.attest_political !== true', 'person.attest_political === undefined'],
    ['R-51 healthy without a check', ' && person.health_checked_on !== null', ''],
  ]),
  ...of('src/rules/exceptions.ts', test('exceptions'), [
    ['3.3 a reason one character short', 'visibleLength(reason) >= least', 'visibleLength(reason) >= least - 1'],
    ['X-14 who recorded approves', 'done.includes(id)', 'false'],
  ]),
  ...of('src/rules/postings/r-promotion.ts', test('postings/r-promotion'), [
    ['R-61 a holiday counts as worked', 'if (isWorkday(day)) days += 1', 'days += 1'],
    ['R-61 the last day of the notice is left out', 'day <= to; day', 'day < to; day'],
    ['R-61 the notice may begin on the last day', 'notice_from <= term_last', 'notice_from < term_last'],
    ['R-61 a year too few in the rank', 'years >= required', 'years >= required - 1'],
  ]),
  ...of('src/rules/postings/r-support.ts', test('postings/r-support'), [
    ['R-57 a year that has not begun', 'if (year > Number(today.slice(0, 4)))', 'if (year > 9999)'],
    ['R-59 a claim of nothing', 'amount_fen > 0', 'amount_fen >= 0'],
    ['R-58 a changed treatment says nothing', "(description ?? '').trim() !== ''", 'true'],
  ]),
  ...of('src/rules/postings/r-study.ts', test('postings/r-study'), [
    ['B-12 half of the committee is enough', 'there * 2 > committee.length', 'there * 2 >= committee.length'],
    ['R-75 three leads are enough', 'return missing.map', 'return missing.slice(1).map'],
    ['R-71 solved before it was found', 'facts.solved_on < facts.found_on', "facts.solved_on < '0000'"],
  ]),
  ...of('src/rules/postings/r-visits.ts', test('postings/r-visits'), [
    ['R-78 reviewed after it was published', 'reviewed_on <= published_on', "reviewed_on <= '9999'"],
    ['R-78 reviewed by whatever role', 'ORGANISATION.includes(reviewer_role)', 'true'],
    ['R-80 a visit after the term', 'ahead : withinTerm(date, facts.term)', 'ahead : []'],
    ['R-80 solved before it was found', 'solved_on >= date', "solved_on >= ''"],
  ]),
  ...of('src/rules/postings/r-recall.ts', test('postings/r-recall'), [
    ['R-79 any department decides', 'decider.tenant === posting.sender && ', ''],
    ['R-79 told after it was decided', 'informed_on <= decided_on', "informed_on <= '9999'"],
    ['R-79 the last day before the decision', 'ended_on >= decided_on && ', ''],
  ]),
  ...of('src/rules/branches/b-officers.ts', test('branches/b-officers'), [
    ['B-6 no secretary', "({ office }) => office === 'secretary'", "({ office }) => office !== ''"],
    ['B-10 a committee of one more', 'size <= most', 'size <= most + 1'],
  ]),
  ...of('src/rules/c-codes.ts', test('c-codes'), [['C-8 a village part of 400', 'part <= 399', 'part <= 400']]),
  ...of('src/rules/c-citizen-id.ts', test('c-citizen-id'), [
    ['C-6 the check digit is not looked at', ' || checkOf(value) !== value.charAt(17)', ''],
  ]),
  ...of('src/rules/accounts/place-account.ts', test('accounts/place-account'), [
    ['7.1.6 the turn of an offer waits for a partner that is paired no more', ': row.unpaired_on', ': null'],
  ]),
  ...of('src/rules/assignments/x-pairings.ts', test('assignments/x-pairings'), [
    [
      '7.1.6 an offer lapses though its partner is paired again',
      'inForceOn(each, valid_from))) return null',
      'false)) return null',
    ],
  ]),
  ...of('src/rules/figures.ts', test('figures'), [
    ['the shorter of two spans stands for both', 'endOf(last) < endOf(next)', 'endOf(last) > endOf(next)'],
    ['a village is answered for by nobody', 'span.assignment === null ? []', 'span.assignment !== null ? []'],
  ]),
]
