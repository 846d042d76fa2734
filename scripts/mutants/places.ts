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
]
