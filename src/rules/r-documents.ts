import type { Finding } from './finding.ts'

/** Issuer, the year in hexagonal brackets, the number, and its last sign: as R-2 writes it. */
const DOCUMENT_NO = /^[\u4e00-\u9fa5]{1,10}\u3014\d{4}\u3015\d{1,5}\u53f7$/

const EXAMPLE = '\u7ca4\u53d1\u30142016\u301513\u53f7'

/** a document is cited by its number in full: DOC_NO_FORMAT. One that is not cited has none to be wrong. */
export const r2DocumentNo = (number: string | null | undefined, field: string): Finding[] => {
  if (!number || DOCUMENT_NO.test(number)) return []
  return [{ rule: 'R-2', code: 'DOC_NO_FORMAT', field, facts: { accepted: [EXAMPLE] } }]
}
