import { sql } from 'drizzle-orm'
import { actLocal } from '../../kit/act.ts'
import { createLocal } from '../../kit/create.ts'
import { fixed, held, kept, maybe, ruled, sent } from '../../kit/fields.ts'
import {
  column,
  day,
  group,
  lines,
  longWords,
  maybeColumn,
  names,
  oneOf,
  orBlank,
  recordId,
  ruledOneOf,
  words,
} from '../../kit/kinds.ts'
import { importLocal } from '../../kit/import.ts'
import { localReads } from '../../kit/reads.ts'
import { localRecord } from '../../kit/record.ts'
import { served } from '../../kit/served.ts'
import { stateByDays } from '../../kit/state.ts'
import { z } from '@hono/zod-openapi'
import { notBefore } from '../../rules/days.ts'
import { PARTY_STATUSES } from '../../rules/lists/enums.ts'
import { CANDIDATE_SOURCES, CASE_RESULTS } from '../../rules/lists/enums-village.ts'
import {
  daysLate,
  r19Candidate,
  r20Successor,
  r20Tracked,
  r21DoneByNext,
  r21InPost,
  r21OneCase,
  SECRETARY_CASES,
  secretaryCaseDerived,
} from '../../rules/r-secretary-cases.ts'
import { SECRETARY_SURVEYS } from '../../rules/r-secretary-surveys.ts'
import { postNamed } from '../leadership-posts/queries.ts'
import { villageNamed } from '../villages/queries.ts'

const candidate = group({
  name: column(words()),
  party_status: column(oneOf(PARTY_STATUSES)),
  source: column(ruledOneOf(CANDIDATE_SOURCES)),
  source_note: maybeColumn(longWords()),
})

/** A candidate as he is sent: that his source is missing is for R-19 to say. */
const candidateSent = group({
  name: column(words()),
  party_status: column(oneOf(PARTY_STATUSES)),
  source: maybeColumn(ruledOneOf(CANDIDATE_SOURCES)),
  source_note: maybeColumn(orBlank(longWords())),
})

const record = localRecord({
  law: SECRETARY_CASES,
  fields: {
    village_code: fixed(names(villageNamed)),
    opened_on: fixed(day()),
    survey_id: kept(recordId(SECRETARY_SURVEYS.noun)),
    result: fixed(oneOf(CASE_RESULTS)),
    candidate: kept(candidate),
    successor_name: kept(words()),
    tracking_notes: held(lines({ date: column(day()), text: column(longWords()) }), []),
    done_on: kept(day()),
    leadership_post_id: kept(names(postNamed, { on: ['done_on'] })),
  },
  place: 'village_code',
  first_day: 'opened_on',
  import_key: ['village_code', 'opened_on', 'result'],
  asks: ({ of, self }) => [self(() => [sql`secretary_cases.division = ${of('village_code')}`])],
  derived: secretaryCaseDerived,
  state_on: stateByDays({ table: 'secretary_cases', days: [['done', 'done_on']], before: 'successor_named' }),
  shows: {
    shape: { days_late: z.int(), overdue: z.boolean() },
    of: ({ done_on }, today) => {
      const days_late = daysLate(done_on, today)
      return { days_late, overdue: days_late > 0 }
    },
  },
})

export const secretaryCases = served(record, [
  createLocal(record, {
    summary:
      'Opens a case beside a survey: a secretary’s post that has fallen vacant, or whose holder is to be replaced',
    judge: (next, { facts: [others] }) => r21OneCase(next, others),
  }),
  importLocal(record, {
    summary: 'Many cases at once, from a CSV or XLSX file',
    judge: (next, { facts: [others] }) => r21OneCase(next, others),
    // the rows above are cases of the village too
    behind: ({ facts: [others], ...found }, above) => ({ ...found, facts: [[...others, ...above]] }),
  }),
  actLocal(record, 'name_successor', {
    summary: 'Names who is to be secretary: a candidate of one of eight sources, a full member',
    body: { candidate: maybe(candidateSent), successor_name: maybe(words()) },
    judge: ({ candidate: sentCandidate, successor_name = null }, { before, policy }) => {
      const named = sentCandidate ?? before.candidate
      return [
        ...r19Candidate(sentCandidate ?? null, { opened_on: before.opened_on, policy }),
        ...r20Successor({ result: before.result, candidate: named, successor_name }),
      ]
    },
    set: ({ candidate: named, successor_name }, { before }) => {
      const chosen = named ? { ...named, source: named.source ?? '' } : before.candidate
      return { candidate: chosen, successor_name: successor_name ?? chosen?.name ?? null }
    },
  }),
  actLocal(record, 'track', {
    summary: 'Adds a note on how the successor is trained',
    body: { date: sent(day()), text: sent(longWords()) },
    day: 'date',
    set: ({ date, text }, { before }) => ({ tracking_notes: [...before.tracking_notes, { date, text }] }),
  }),
  actLocal(record, 'complete', {
    summary: 'The new secretary is in post; after 2016-09-30 with the days late',
    body: { done_on: maybe(day()), leadership_post_id: ruled(names(postNamed)) },
    day: 'done_on',
    judge: (_body, { before, named, day: done_on, facts: [others] }) => [
      ...notBefore({ rule: 'R-21', date: done_on, field: 'done_on' }, before.opened_on),
      ...r21DoneByNext({ ...before, done_on }, others),
      ...r20Tracked(before, done_on),
      ...r21InPost(before, named.leadership_post_id[0], done_on),
    ],
    set: ({ leadership_post_id = null }, { day: done_on }) => ({ done_on, leadership_post_id }),
  }),
  ...localReads(record, 'Secretaries to be found or replaced'),
])
