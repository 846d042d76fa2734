import { partsOf, type Branch, type Branches } from './branch-records.ts'
import { after, filter, ofThing, UUID, type Named } from './named.ts'
import type { PartyLifeThing } from './oracle.ts'
import type { StudyKind, StudyRecord, StudyRecords } from './study-records.ts'
import { filters, namesOf, noId, type OfKind } from './term-names.ts'

/** A record of Party life, and what its lists are asked by. */
export type BranchSubject =
  | OfKind<StudyKind>
  | `${StudyKind}_branch`
  | 'study_attendee_session'
  | 'branch_partner'
  | 'branch_member'
  | 'after_member'
  | 'paper_branch'
  | 'paper'
  | 'paper_code'
  | 'branch_place'

const branchNames = (kind: StudyKind, rows: readonly StudyRecord[]): [BranchSubject, readonly Named[]][] => [
  ...namesOf(kind, rows),
  [
    `${kind}_branch`,
    filters(
      rows.filter(({ branch }) => branch !== ''),
      { by: ({ branch }) => branch, absent: noId },
    ),
  ],
]

const partnerOf = ({ thing }: StudyRecord): string => (thing.kind === 'party_life' ? (thing.partner ?? '') : '')

/** A place of each host a branch may be asked for, beside places that are none. */
const places = (): Named[] => [
  ofThing('441422300', ['441499300', '441699300'], { kind: 'place', host: '441400', partners: ['440100'] }),
  ofThing('441621300', ['441699300', '441499300'], { kind: 'place', host: '441600', partners: ['440300'] }),
]

const ABSENT_CODE = '441400-0000-0000-0000-0000'

/** Members and papers of both branches of the pair. A paper stands under its own branch, and under no other. */
const partNames = async (branches: readonly Branch[]): Promise<[BranchSubject, readonly Named[]][]> => {
  const parts = await Promise.all(branches.map(partsOf))
  const onPaper = (of: Branch): PartyLifeThing => ({ ...of.thing, on_paper: true })
  const absent = (id: string): string[] => [noId(id), `449900-${UUID}`, 'nothing']
  const members = branches.flatMap((of, i) => (parts[i]?.members ?? []).slice(0, 2).map((row) => ({ ...row, of })))
  const papers = branches.flatMap((of, i) => (parts[i]?.papers ?? []).map((row) => ({ ...row, of })))
  return [
    ['after_member', members.slice(0, 1).map(({ id, division, of }) => after([division, id], { matches: [of.thing] }))],
    ['branch_member', members.map(({ id, of }) => ofThing(id, absent(id), of.thing))],
    ['paper_branch', branches.slice(0, 1).map((of) => ofThing(of.id, absent(of.id), onPaper(of)))],
    [
      'paper',
      papers.map(({ id, of }) => {
        const named = ofThing(id, absent(id), onPaper(of))
        return of === branches[0] ? named : { ...named, visible: () => false }
      }),
    ],
    ['paper_code', papers.slice(0, 1).map(({ code = '' }) => filter(code, [ABSENT_CODE], { also: () => true }))],
  ]
}

/** The ways in which a request can name something of Party life. */
export const branchNamesOf = async (
  { active, staff }: Branches,
  records: StudyRecords,
): Promise<Record<BranchSubject, readonly Named[]>> => {
  const kinds = Object.entries(records) as [StudyKind, readonly StudyRecord[]][]
  const names: [BranchSubject, readonly Named[]][] = [
    ...kinds.flatMap(([kind, rows]) => branchNames(kind, rows)),
    ['study_attendee_session', filters(records.study_attendee, { by: ({ session }) => session, absent: noId })],
    ['branch_partner', filters(records.branch, { by: partnerOf, absent: () => '449900' })],
    ['branch_place', places()],
    ...(await partNames([active, staff])),
  ]
  return Object.fromEntries(names) as Record<BranchSubject, readonly Named[]>
}
