import { z } from 'zod'
import { endpoints } from '../../src/app.ts'
import type { RequestOptions } from '../harness/app.ts'
import { BRANCH_PLACES } from './branch-places.ts'
import { FILE_PLACES } from './file-places.ts'
import { HOUSE_PLACES } from './house-places.ts'
import { HOME_PLACES } from './home-places.ts'
import { LOCAL_PLACES } from './local-places.ts'
import { POSTING_PLACES } from './posting-places.ts'
import { MASTER_PLACES } from './master-places.ts'
import type { Act } from './oracle.ts'
import { SELF_PLACES } from './self-places.ts'
import { STUDY_PLACES } from './study-places.ts'
import { TERM_PLACES } from './term-places.ts'
import type { Subject, Town } from './town.ts'

export type Position = `${'path' | 'query' | 'body'}.${string}`

/** An operation as the sweep tries it: what it takes by 2.2, where a request names something, and a valid request. */
export interface Place {
  act: Act
  positions: Readonly<Partial<Record<Position, Subject>>>
  /** The position whose record decides the status: by default the path's. */
  main?: Position
  /** Positions whose record decides in the place of the main one's: a body names the one or the other. */
  instead?: readonly Position[]
  /** Positions in a body whose record has to be there for the caller too: 404 where it is not. */
  refers?: readonly Position[]
  body?: (town: Town, position: Position | null) => Record<string, unknown>
  /** A value as it stands in a list of a body, where that is a list of more than values. */
  listed?: (value: string) => unknown
  /** The file of an operation that takes one, by the value in its one cell that names something. */
  file?: (value: string) => string
}

const moveOf = (village_code: string) => ({ village_code, mode: 'paired', helper_tenant: '440100', from: '2026-12-18' })

/** Names in a query or body that name no record: values, dates, texts, secrets of the caller's own. */
export const PLAIN: ReadonlySet<string> = new Set(
  `submitted_on rejected_on reviewed_on published_on keep_api_keys decided_on proposed_on from_seq since limit q as_of mine mode assigned status overdue clause record role dry_run group_by from_block
   grant_type password token_type_hint current_password new_password
   valid_from valid_to ended_on reason name township helper_units dispatch_mode mode_from is_heavy fact listed_on delisted_on note
   registered_households population poor_households poor_population targets content_hash end_postings
   display_name permissions expires_at overlap_hours rate_per_second allowed_networks client_id url records position predecessor predecessors named_from
   unit_level unit_kind uscc party_status cadre_rank citizen_id sex phone health_status health_checked_on
   attest_political attest_political_on attest_coordination attest_coordination_on fields hours live alert
   post_role planned_start planned_end work_phone exceptions unit person ending_within_days without_successor awaits_my_approval vacant rule
   end_reason field value_is period
   category item date text household checked check_note awarded_on year visitor_org difficulty unsolved help title topics result accepted_on document_no
   reason_text evidence informed_on reply decision treatment_unchanged description amount_fen incurred_on paid_on
   grade assessor assessed_on remarks filed_on target_rank qualified managing_authority quota_ok notice_from notice_to
   decided_by_authority
   pattern level org_type attached_org_type joint_with attached_party_org permanent_party_org relation_transferred
   joined_on left_on full_from from approving_party_org approved_on starts_on dissolved_on comment
   act exception form joint joint_org topics summary content poverty_link found_on solved_on
   study_party_org study_plan study_texts rectify qualified_member value`.split(/\s+/),
)

const DAY = '2017-06-01'
const VILLAGE_LIST = {
  'query.tenant': 'tenant',
  'query.division': 'division',
  'query.helper_tenant': 'helper',
} as const

const transition = (body: Record<string, unknown>): Place => ({
  act: 'handshake',
  positions: { 'path.id': 'assignment' },
  body: () => body,
})

const proposal = ({ free }: Town): Record<string, unknown> => ({
  village_code: free.code,
  mode: 'paired',
  helper_tenant: '440100',
  helper_units: [{ name: 'Unit' }],
  valid_from: DAY,
})

/** Every operation by its id; places.test.ts holds this table against the served document. */
export const PLACES: Readonly<Record<string, Place>> = {
  ...SELF_PLACES,
  listTenants: { act: 'read_tenants', positions: {} },
  readTenant: { act: 'read_tenants', positions: { 'path.code': 'public_tenant' } },
  ...MASTER_PLACES,
  listVillages: { act: 'read_villages', positions: { ...VILLAGE_LIST, 'query.cursor': 'after_village' } },
  exportVillages: { act: 'export_villages', positions: VILLAGE_LIST },
  readVillage: { act: 'read_villages', positions: { 'path.code': 'village' } },
  readVillageHistory: {
    act: 'read_villages',
    positions: { 'path.code': 'village', 'query.cursor': 'after_history' },
  },
  createVillage: {
    act: 'list_villages_officially',
    positions: { 'body.code': 'village' },
    body: ({ free }) => ({ code: free.code, name: 'Name', dispatch_mode: 'paired', listed_on: '2016-05-01' }),
  },
  importVillages: {
    act: 'import_villages',
    positions: { 'body.code': 'village' },
    body: ({ free }) => ({ code: free.code }),
    file: (code) => `code,name,dispatch_mode,listed_on\n${code},Name,paired,2016-05-01\n`,
  },
  updateVillage: { act: 'complete_village', positions: { 'path.code': 'village' }, body: () => ({ name: 'Name' }) },
  delistVillage: {
    act: 'list_villages_officially',
    positions: { 'path.code': 'village' },
    body: () => ({ delisted_on: DAY, reason: 'out of poverty' }),
  },
  listAssignments: {
    act: 'read_assignments',
    positions: {
      ...VILLAGE_LIST,
      'query.village_code': 'village_filter',
      'query.turn': 'turn',
      'query.cursor': 'after_assignment',
    },
  },
  readAssignment: { act: 'read_assignments', positions: { 'path.id': 'assignment' } },
  readAssignmentHistory: {
    act: 'read_assignments',
    positions: { 'path.id': 'assignment', 'query.cursor': 'after_history' },
  },
  whatIfAssignments: {
    act: 'weigh_moves',
    main: 'body.moves',
    positions: { 'body.moves': 'village' },
    listed: moveOf,
    body: ({ villages: [first] }) => ({ moves: [moveOf(first?.code ?? '')] }),
  },
  proposeAssignment: {
    act: 'handshake',
    main: 'body.village_code',
    positions: {
      'body.village_code': 'village',
      'body.helper_tenant': 'public_tenant',
      'body.replaces': 'assignment',
    },
    body: proposal,
  },
  acceptAssignment: transition({ content_hash: 'a'.repeat(64) }),
  counterAssignment: transition({ note: 'Another term' }),
  declineAssignment: transition({ reason: 'No' }),
  withdrawAssignment: transition({}),
  endAssignment: transition({ ended_on: '2017-12-31', reason: 'Over' }),
  callOffAssignment: transition({ reason: 'Not now' }),
  readSummary: { act: 'read_summary', positions: { 'query.division': 'public_tenant' } },
  readClauses: { act: 'read_summary', positions: {} },
  exportSummaryCsv: { act: 'read_summary', positions: { 'query.division': 'public_tenant' } },
  exportSummaryXlsx: { act: 'read_summary', positions: { 'query.division': 'public_tenant' } },
  readFundYears: { act: 'fund_payments:read', positions: {} },
  listSealedPeriods: { act: 'read_sealed_periods', positions: {} },
  readSealedPeriod: { act: 'read_sealed_periods', positions: { 'path.period': 'sealed_period' } },
  readSealedPeriodDrift: {
    act: 'read_sealed_periods',
    positions: { 'path.period': 'sealed_period', 'query.cursor': 'after_step' },
  },
  sealPeriod: { act: 'seal_periods', positions: {}, body: () => ({ period: '2016-05' }) },
  readRecount: { act: 'read_recounts', positions: { 'query.tenant': 'public_tenant' }, main: 'query.tenant' },
  repairFigures: {
    act: 'repair_figures',
    positions: { 'body.tenant': 'public_tenant' },
    body: () => ({ tenant: '441400' }),
  },
  readJournal: {
    act: 'read_journal',
    positions: { 'query.tenant': 'tenant', 'query.record_id': 'entry', 'query.cursor': 'after_entry' },
  },
  readEvents: {
    act: 'read_journal',
    positions: { 'query.tenant': 'event_tenant', 'query.cursor': 'after_event' },
  },
  verifyJournal: { act: 'prove_journal', positions: {} },
  ...HOUSE_PLACES,
  ...FILE_PLACES,
  ...POSTING_PLACES,
  ...TERM_PLACES,
  ...HOME_PLACES,
  ...BRANCH_PLACES,
  ...STUDY_PLACES,
  ...LOCAL_PLACES,
}

/** A parameter, or the name of one that operations share. */
const Member = z.looseObject({ name: z.string().default(''), in: z.string().default(''), $ref: z.string().optional() })
const Part = z.looseObject({ $ref: z.string().optional(), properties: z.record(z.string(), z.unknown()).optional() })
const Schema = Part.extend({ allOf: z.array(Part).default([]), oneOf: z.array(Part).default([]) })
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Member).default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: Schema })) }).optional(),
})
const Document = z.looseObject({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.looseObject({
    schemas: z.record(z.string(), Schema),
    parameters: z.record(z.string(), Member).default({}),
  }),
})

/** Operation → everything a request of it can name, as the served document has it. */
export const membersOf = (document: unknown): Map<string, Position[]> => {
  const { paths, components } = Document.parse(document)
  const namesIn = ({ $ref, properties = {}, allOf, oneOf }: Partial<z.infer<typeof Schema>>): string[] => {
    const named = $ref === undefined ? undefined : components.schemas[$ref.split('/').at(-1) ?? '']
    return [
      ...Object.keys(properties),
      ...(named ? namesIn(named) : []),
      ...[...(allOf ?? []), ...(oneOf ?? [])].flatMap(namesIn),
    ]
  }
  const bodyOf = ({ requestBody }: z.infer<typeof Operation>): string[] =>
    Object.values(requestBody?.content ?? {}).flatMap(({ schema }) => namesIn(schema))
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  return new Map(
    operations.map((each) => [
      each.operationId,
      [
        ...each.parameters
          .map((given) => components.parameters[given.$ref?.split('/').at(-1) ?? ''] ?? given)
          .filter(({ in: place }) => place !== 'header')
          .map(({ in: place, name }) => `${place}.${name}`),
        ...new Set(bodyOf(each).map((name) => `body.${name}`)),
      ] as Position[],
    ]),
  )
}

/** Positions of the table that no document shows: the cells of a file. */
export const CELLS: ReadonlySet<string> = new Set(['importVillages body.code', 'importBranches body.host_code'])

/** The request of an operation with one position naming something: everything else is valid. */
export const requestOf = (
  operation: string,
  town: Town,
  named: { position: Position; value: string } | null,
): { method: string; path: string; options: RequestOptions } => {
  const place = PLACES[operation]
  const spec = endpoints.find((each) => each.operation === operation)
  if (!place || !spec) throw new Error(`no operation ${operation}`)
  const valueOf = (position: string): string => {
    if (named?.position === position) return named.value
    const subject = place.positions[position as Position]
    return subject ? (town.names[subject][0]?.value ?? '') : ''
  }
  const path = spec.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(valueOf(`path.${name}`)))
  const [where = '', member = ''] = named?.position.split('.') ?? []
  const asked = where === 'query' ? named?.position : place.main // a query that decides is always asked
  const query = asked?.startsWith('query.') ? `?${asked.slice(6)}=${encodeURIComponent(valueOf(asked))}` : ''
  const made = place.body?.(town, named?.position ?? null)
  const { listed = (each: string): unknown => each } = place
  const value = named && Array.isArray(made?.[member]) ? [listed(named.value)] : named?.value
  const body = where === 'body' ? { ...made, [member]: value } : made
  const headers: Record<string, string> = spec.if_match === 'required' ? { 'if-match': '*' } : {}
  if (spec.consumes !== 'csv')
    return { method: spec.method.toUpperCase(), path: path + query, options: { headers, ...(body ? { body } : {}) } }
  const [cell] = Object.values(body ?? {})
  return {
    method: 'POST',
    path,
    options: { body: place.file?.(String(cell)) ?? '', headers: { ...headers, 'content-type': 'text/csv' } },
  }
}
