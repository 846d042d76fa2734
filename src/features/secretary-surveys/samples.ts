import { samplesOf } from '../../kit/samples.ts'
import { secretarySurveys } from './record.ts'

const fit = (codes: readonly string[]) => codes.map((village_code) => ({ village_code, result: 'fit' }))

export const samples = samplesOf({
  record: secretarySurveys,
  alone: 'county',
  create: async ({ county, listed }) => ({
    county,
    opened_on: '2016-08-15',
    results: fit(await listed()),
  }),
  update: async ({ listed }) => ({ results: fit((await listed()).slice(1)) }),
  acts: { close: () => ({ closed_on: '2016-09-10' }) },
})
