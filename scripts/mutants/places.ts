import { of, type Mutant } from './mutant.ts'

/** Villages, their assignments, seats and figures: successions, shares of figures, what is masked. */
export const PLACE_MUTANTS: readonly Mutant[] = [
  ...of(
    'src/features/summary/masking.ts',
    ['test/summary-masking.test.ts'],
    [
      ['a count of four is large', 'value < shown_from', 'value < shown_from - 1'],
      [
        'days of other people’s seats are shown',
        "each.indicator.startsWith('seats_filled_') && isOthers(each, reader)",
        'false',
      ],
      ['a small rest of a whole is shown', 'parted.has(chapter) ||', ''],
      ['what others owe is shown', 'overdue: OVERDUE_OF_PEOPLE', 'overdue: []'],
      [
        'every count is the reader’s own',
        'tenant !== reader.tenant && other_tenant',
        "'' === reader.tenant && other_tenant",
      ],
    ],
  ),
  ...of(
    'src/features/summary/figure-list.ts',
    ['test/summary-masking.test.ts'],
    [
      ['recalls are shown whole', "masked_by: ['recalls']", 'masked_by: []'],
      ['grades are shown whole', "masked_by: ['assessments']", 'masked_by: []'],
      ['who is not covered is shown', "  { chapter: 'coverage', part: 'covered', whole: 'holders' },\n", ''],
    ],
  ),
]
