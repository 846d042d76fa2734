// 7.1.6: from which day on an offer cannot be accepted any more, as the pairings say.
import { expect, test } from 'vitest'
import { x1UnpairedOn } from './x-pairings.ts'

const CITY = '441400'
const HELPER = '440100'
const OFFER = { mode: 'paired', helper_tenant: HELPER, valid_from: '2017-04-25' }

type Span = [partner: string, from: string, to: string | null, city?: string]
const unpaired = (spans: readonly Span[], offer = OFFER): string | null =>
  x1UnpairedOn(offer, {
    city: CITY,
    pairings: spans.map(([partner_city, valid_from, valid_to, supported_city = CITY]) => ({
      partner_city,
      supported_city,
      valid_from,
      valid_to,
    })),
  })

test.each<[string, string | null, Span[]]>([
  ['the partner is paired on the first day', null, [[HELPER, '2016-04-01', null]]],
  ['its pairing ends after the first day', null, [[HELPER, '2016-04-01', '2017-05-01']]],
  ['its pairing begins on the first day', null, [[HELPER, '2017-04-25', null]]],
  ['its last day is the one before', '2017-04-25', [[HELPER, '2016-04-01', '2017-04-25']]],
  [
    'another one follows',
    '2017-03-01',
    [
      [HELPER, '2016-04-01', '2017-03-01'],
      ['440300', '2017-03-01', null],
    ],
  ],
  [
    'it ended and is paired again on the first day',
    null,
    [
      [HELPER, '2016-04-01', '2017-03-01'],
      [HELPER, '2017-04-25', null],
    ],
  ],
  [
    'it is paired again, but later',
    '2017-03-01',
    [
      [HELPER, '2016-04-01', '2017-03-01'],
      [HELPER, '2017-04-26', null],
    ],
  ],
  [
    'it was paired twice before',
    '2017-02-01',
    [
      [HELPER, '2016-04-01', '2016-06-01'],
      [HELPER, '2016-09-01', '2017-02-01'],
    ],
  ],
  [
    'it is paired with another city',
    '2016-06-01',
    [
      [HELPER, '2016-04-01', '2016-06-01'],
      [HELPER, '2016-06-01', null, '445300'],
    ],
  ],
])('7.1.6 %s: %s', (_, day, spans) => expect(unpaired(spans)).toBe(day))

test('7.1.6 the other modes ask no pairing', () => {
  for (const mode of ['self', 'province'])
    expect(unpaired([[HELPER, '2016-04-01', '2016-06-01']], { ...OFFER, mode })).toBeNull()
})
