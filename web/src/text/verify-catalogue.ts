import { w } from './words.ts'

/** The page where anybody checks a paper. */
export const V = {
  intro: w(
    '输入文书上的校验码，核对其是否有效。只显示文书种类、编号和日期，不显示任何人员信息。',
    'Type the check code of a paper to see whether it is valid. Only its kind, number and dates are shown, and nobody’s name.',
  ),
  code: w('校验码', 'Check code'),
  check: w('核验', 'Check'),
  valid: w('有效', 'Valid'),
  superseded: w('已失效', 'No longer valid'),
  unknown: w('查无此文书，请核对校验码。', 'There is no such paper; check the code.'),
  paper: w('文书', 'Paper'),
  number: w('编号', 'Number'),
  issued_on: w('出具日期', 'Issued on'),
  superseded_on: w('失效日期', 'Until'),
} as const
