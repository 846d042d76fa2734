/**
 * Operations that stand without a row in the isolation sweep or in the fault table yet: people's posts and what hangs on
 * them. Their own tests cover both sides and strangers; the generated proofs are still owed. The lists may only shrink:
 * an operation that has got its row fails the build until it is taken out here, and a new one may not be added.
 */
const RECORD_COMMANDS = [
  'createDutyRecord',
  'updateDutyRecord',
  'createVisit',
  'createTrainingSession',
  'createModelCase',
  'updateModelCase',
  'reviewModelCase',
  'publishModelCase',
  'enterAcceptanceResult',
  'updateAcceptanceResult',
  'proposeRecall',
  'informRecall',
  'replyRecall',
  'decideRecall',
  'decideKeep',
] as const

const HOME_COMMANDS = [
  'fileSupportConfirmation',
  'updateSupportConfirmation',
  'draftReimbursementClaim',
  'updateReimbursementClaim',
  'submitReimbursementClaim',
  'approveReimbursementClaim',
  'refuseReimbursementClaim',
  'payReimbursementClaim',
  'draftAssessment',
  'updateAssessment',
  'signAssessment',
  'fileAssessment',
  'draftPromotionCase',
  'updatePromotionCase',
  'submitPromotionCase',
  'noticePromotionCase',
  'approvePromotionCase',
  'refusePromotionCase',
] as const

export const FAULTS_AWAITED: readonly string[] = [...RECORD_COMMANDS, ...HOME_COMMANDS]

const READS = [
  'listDutyRecords',
  'readDutyRecord',
  'readDutyRecordHistory',
  'listVisits',
  'readVisit',
  'readVisitHistory',
  'listTrainingSessions',
  'readTrainingSession',
  'readTrainingSessionHistory',
  'listTrainingParticipants',
  'readTrainingParticipant',
  'readTrainingParticipantHistory',
  'listModelCases',
  'readModelCase',
  'readModelCaseHistory',
  'listSupportConfirmations',
  'readSupportConfirmation',
  'readSupportConfirmationHistory',
  'listReimbursementClaims',
  'readReimbursementClaim',
  'readReimbursementClaimHistory',
  'listAssessments',
  'readAssessment',
  'readAssessmentHistory',
  'listAcceptanceResults',
  'readAcceptanceResult',
  'readAcceptanceResultHistory',
  'listPromotionCases',
  'readPromotionCase',
  'readPromotionCaseHistory',
  'readPromotionGates',
  'listRecallCases',
  'readRecallCase',
  'readRecallCaseHistory',
] as const

export const PLACES_AWAITED: readonly string[] = [...FAULTS_AWAITED, ...READS]
