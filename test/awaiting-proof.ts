/**
 * Operations that stand without a row in the isolation sweep or in the fault table yet: branches and
 * their learning. Their own tests cover both sides and strangers; the generated proofs are still owed. The lists may only shrink:
 * an operation that has got its row fails the build until it is taken out here, and a new one may not be added.
 */
const BRANCH_COMMANDS = [
  'importBranches',
  'draftBranch',
  'updateBranch',
  'submitBranch',
  'approveBranch',
  'rejectBranch',
  'dissolveBranch',
  'addBranchMember',
  'leaveBranch',
  'updateBranchMember',
  'appointOfficers',
  'createBranchAct',
  'createStudyPlan',
  'updateStudyPlan',
  'createStudySession',
  'createStudyProblem',
  'solveStudyProblem',
  'createStudyPlacement',
  'draftFourLeadsSheet',
  'updateFourLeadsSheet',
  'submitFourLeadsSheet',
  'createSetting',
] as const

const FIGURE_COMMANDS = ['sealPeriod', 'repairFigures'] as const

const COMMENT_COMMANDS = ['createAssessmentComment', 'updateAssessmentComment'] as const

export const FAULTS_AWAITED: readonly string[] = [...BRANCH_COMMANDS, ...FIGURE_COMMANDS, ...COMMENT_COMMANDS]

const BRANCH_READS = [
  'listBranches',
  'readBranch',
  'readBranchHistory',
  'exportBranches',
  'listBranchMembers',
  'readBranchRouting',
  'listBranchPapers',
  'readBranchPaper',
  'verifyPaper',
  'listBranchActs',
  'readBranchAct',
  'readBranchActHistory',
  'listStudyPlans',
  'readStudyPlan',
  'readStudyPlanHistory',
  'listStudySessions',
  'readStudySession',
  'readStudySessionHistory',
  'listStudyAttendees',
  'readStudyAttendee',
  'readStudyAttendeeHistory',
  'listStudyProblems',
  'readStudyProblem',
  'readStudyProblemHistory',
  'listStudyPlacements',
  'readStudyPlacement',
  'readStudyPlacementHistory',
  'listFourLeadsSheets',
  'readFourLeadsSheet',
  'readFourLeadsSheetHistory',
  'listSettings',
] as const

export const PLACES_AWAITED: readonly string[] = [
  ...BRANCH_COMMANDS,
  ...COMMENT_COMMANDS,
  'listAssessmentComments',
  'readAssessmentComment',
  'readAssessmentCommentHistory',
  ...BRANCH_READS,
]
