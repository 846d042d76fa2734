// how a document number reads.
import { expect, test } from 'vitest'
import { r2DocumentNo } from './r-documents.ts'

test.each(['粤发〔2016〕13号', '穗组〔2016〕1号', '中共广州市委组织部〔2016〕12345号'])(
  'R-2 %s is a document number',
  (number) => {
    expect(r2DocumentNo(number, 'document_no')).toEqual([])
  },
)

test.each([
  '粤发E⒛16〕13号',
  '粤发[2016]13号',
  '粤发（2016）13号',
  '粤发〔16〕13号',
  '粤发〔2016〕13',
  '粤发〔2016〕123456号',
  '〔2016〕13号',
  ' 粤发〔2016〕13号',
  '粤发〔2016〕13号\n',
  '5',
])('R-2 %j is none', (number) => {
  expect(r2DocumentNo(number, 'document_no')).toMatchObject([
    { rule: 'R-2', code: 'DOC_NO_FORMAT', field: 'document_no', facts: { accepted: ['粤发〔2016〕13号'] } },
  ])
})

test.each([null, undefined, ''])('R-2 %j: none is cited', (number) => {
  expect(r2DocumentNo(number, 'document_no')).toEqual([])
})
