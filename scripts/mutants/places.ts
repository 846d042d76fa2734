import { of, type Mutant } from './mutant.ts'

/** Villages and who answers for them: successions. */
export const PLACE_MUTANTS: readonly Mutant[] = [
  ...of(
    'src/features/assignments/succession.ts',
    ['src/features/assignments/assignments.test.ts'],
    [
      [
        'A15 the old side answers a day too long',
        '    valid_to: valid_from,',
        '    valid_to: `${valid_from.slice(0, 8)}02`,',
      ],
    ],
  ),
  ...of(
    'src/features/assignments/succession.ts',
    ['src/features/assignments/agreed-last-day.test.ts'],
    [['X-15 who goes on stays beyond the agreed last day', 'lastAgreed(row.valid_to)', 'lastAgreed(null)']],
  ),
  ...of(
    'src/features/assignments/transitions.ts',
    ['src/features/assignments/late.test.ts'],
    [
      [
        'A15 what is agreed late was open from the day of the offer only',
        'before.valid_from < before.open_from ? before.valid_from : before.open_from',
        'before.open_from',
        'A15',
      ],
    ],
  ),
  ...of(
    'src/features/assignments/lasts.ts',
    ['src/features/assignments/late.test.ts'],
    [['A9 an end takes no heed of what was recorded behind it', 'if (last >= call.today)', 'if (call)', 'A9']],
  ),
]
