import { eq } from 'drizzle-orm'
import { atHome, readEndpoints } from '../../records/reading.ts'
import { AssessmentQuery, AssessmentShape, presentAssessment } from './model.ts'
import { assessmentsWhere } from './queries.ts'
import { assessments } from './table.ts'
import { draftAssessment, fileAssessment, RECORD, signAssessment, updateAssessment } from './write.ts'

const { table } = assessments

export const assessmentEndpoints = [
  ...readEndpoints({
    ...atHome,
    record: RECORD,
    noun: 'Assessment',
    summary: 'Yearly assessments of postings',
    permission: 'assessment.read',
    rules: ['R-81', 'X-8'],
    item: AssessmentShape,
    query: AssessmentQuery,
    key: [table.division, table.id],
    rows: assessmentsWhere,
    byId: (id) => eq(table.id, id),
    filters: ({ posting_id, status }) => [
      ...(posting_id ? [eq(table.posting_id, posting_id)] : []),
      ...(status ? [eq(table.status, status)] : []),
    ],
    present: presentAssessment,
  }),
  draftAssessment,
  updateAssessment,
  signAssessment,
  fileAssessment,
] as const
