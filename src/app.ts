import { Hono } from 'hono'
import { requestId } from 'hono/request-id'
import { acceptanceResultEndpoints } from './features/acceptance-results/routes.ts'
import { apiKeyEndpoints } from './features/api-keys/routes.ts'
import { assessmentCommentEndpoints } from './features/assessment-comments/routes.ts'
import { assessmentEndpoints } from './features/assessments/routes.ts'
import { awardEndpoints } from './features/awards/routes.ts'
import { assignmentEndpoints } from './features/assignments/routes.ts'
import { authEndpoints } from './features/auth/routes.ts'
import { clauseEndpoints } from './features/clauses/routes.ts'
import { grantEndpoints } from './features/grants/routes.ts'
import { feedKinds, feedOf } from './features/events/queries.ts'
import { contestedFactEndpoints } from './features/contested-facts/routes.ts'
import { eventEndpoints } from './features/events/routes.ts'
import { heavyTaskEndpoints } from './features/heavy-tasks/routes.ts'
import { journalEndpoints } from './features/journal/routes.ts'
import { meEndpoints } from './features/me/routes.ts'
import { followSettings, moveCounterparts } from './features/villages/commands.ts'
import { followRegulation } from './features/branches/commands.ts'
import { pairingEndpoints } from './features/pairings/routes.ts'
import { peopleEndpoints } from './features/people/routes.ts'
import { postingEndpoints } from './features/postings/routes.ts'
import { promotionCaseEndpoints } from './features/promotion-cases/routes.ts'
import { readyRoute } from './features/readiness/routes.ts'
import { recallCaseEndpoints } from './features/recall-cases/routes.ts'
import { reimbursementClaimEndpoints } from './features/reimbursement-claims/routes.ts'
import { recountEndpoints } from './features/recounts/routes.ts'
import { ruleEndpoints } from './features/rules/routes.ts'
import { summaryEndpoints } from './features/summary/routes.ts'
import { supportConfirmationEndpoints } from './features/support-confirmations/routes.ts'
import { taskEndpoints } from './features/tasks/routes.ts'
import { tenantEndpoints } from './features/tenants/routes.ts'
import { unitEndpoints } from './features/units/routes.ts'
import { userEndpoints } from './features/users/routes.ts'
import { villageEndpoints } from './features/villages/routes.ts'
import { branchActEndpoints } from './features/branch-acts/routes.ts'
import { branchPaperEndpoints } from './features/branch-papers/routes.ts'
import { branchEndpoints } from './features/branches/routes.ts'
import { fourLeadsSheetEndpoints } from './features/four-leads-sheets/routes.ts'
import { sealedPeriodEndpoints } from './features/sealed-periods/routes.ts'
import { followContests } from './features/contested-facts/commands.ts'
import { followStaff } from './features/postings/commands.ts'
import { followConfirmations } from './features/support-confirmations/commands.ts'
import { followRecordSettings } from './features/settings/commands.ts'
import { settingEndpoints } from './features/settings/routes.ts'
import { studyPlacementEndpoints } from './features/study-placements/routes.ts'
import { studyPlanEndpoints } from './features/study-plans/routes.ts'
import { studyProblemEndpoints } from './features/study-problems/routes.ts'
import { studySessionEndpoints } from './features/study-sessions/routes.ts'
import { dutyRemarkEndpoints } from './features/duty-remarks/routes.ts'
import { postingCommentEndpoints } from './features/posting-comments/routes.ts'
import { dutyRecordEndpoints } from './features/duty-records/routes.ts'
import { modelCaseEndpoints } from './features/model-cases/routes.ts'
import { postingRecordEndpoints } from './features/posting-records/routes.ts'
import { trainingEndpoints } from './features/trainings/routes.ts'
import { whatIfEndpoints } from './features/what-if/routes.ts'
import { visitEndpoints } from './features/visits/routes.ts'
import { tellAfterAnswer } from './features/webhook-endpoints/commands.ts'
import { webhookEndpointEndpoints } from './features/webhook-endpoints/routes.ts'
import { notedHeaders } from './serve/answer.ts'
import { crossOrigin } from './serve/cors.ts'
import { fundAllocations } from './features/fund-allocations/record.ts'
import { fundPayments } from './features/fund-payments/record.ts'
import { leadershipPosts } from './features/leadership-posts/record.ts'
import { officials } from './features/officials/record.ts'
import { peopleProblems } from './features/people-problems/record.ts'
import { responsibilityItems } from './features/responsibility-items/record.ts'
import { villageDays } from './features/village-days/record.ts'
import { workPlans } from './features/work-plans/record.ts'
import { rectificationCases } from './features/rectification-cases/record.ts'
import { registeredHouseholds } from './features/registered-households/record.ts'
import { householdPlans } from './features/household-plans/record.ts'
import { villageIncomes } from './features/village-incomes/record.ts'
import { villageExits } from './features/village-exits/record.ts'
import { residentPoints } from './features/resident-points/record.ts'
import { contactLogs } from './features/contact-logs/record.ts'
import { governanceIssues } from './features/governance-issues/record.ts'
import { villageMembers } from './features/village-members/record.ts'
import { memberProjects } from './features/member-projects/record.ts'
import { prosperityLeaders } from './features/prosperity-leaders/record.ts'
import { householdPairings } from './features/household-pairings/record.ts'
import { memberServices } from './features/member-services/record.ts'
import { serviceCentres } from './features/service-centres/record.ts'
import { centreSupports } from './features/centre-supports/record.ts'
import { powerLists } from './features/power-lists/record.ts'
import { meetings } from './features/meetings/record.ts'
import { resolutions } from './features/resolutions/record.ts'
import { secretarySurveys } from './features/secretary-surveys/record.ts'
import { secretaryCases } from './features/secretary-cases/record.ts'
import { reviewReports } from './features/review-reports/record.ts'
import { leadershipAssessments } from './features/leadership-assessments/record.ts'
import { accountabilityCases } from './features/accountability-cases/record.ts'
import { cadreTrainings } from './features/cadre-trainings/record.ts'
import { cadreTrainingParticipants } from './features/cadre-training-participants/record.ts'
import type { ServedRecord } from './kit/record.ts'
import type { Endpoint } from './serve/endpoint.ts'
import { handleFailure } from './serve/failure.ts'
import { healthRoutes } from './serve/health.ts'
import { logRequests } from './serve/log.ts'
import { refuseMethod } from './serve/method-not-allowed.ts'
import { mount, type AppEnv } from './serve/mount.ts'
import { documentRoutes } from './serve/openapi.ts'
import { recordPermissions, sharedReads } from './serve/record-permissions.ts'
import { problem } from './problems/problem.ts'
import { echoRequestId } from './serve/request-id.ts'
import { problemRoutes } from './serve/problem-pages.ts'
import { servicesOf, type Platform } from './serve/services.ts'

/** The records of a city's own (2.4): one line a record. */
export const LOCAL_RECORDS: readonly ServedRecord[] = [
  officials,
  leadershipPosts,
  rectificationCases,
  fundAllocations,
  fundPayments,
  workPlans,
  responsibilityItems,
  peopleProblems,
  villageDays,
  registeredHouseholds,
  householdPlans,
  villageIncomes,
  villageExits,
  residentPoints,
  contactLogs,
  governanceIssues,
  villageMembers,
  memberProjects,
  prosperityLeaders,
  householdPairings,
  memberServices,
  serviceCentres,
  centreSupports,
  powerLists,
  meetings,
  resolutions,
  secretarySurveys,
  secretaryCases,
  reviewReports,
  leadershipAssessments,
  accountabilityCases,
  cadreTrainings,
  cadreTrainingParticipants,
]

/** What keeps the words of the province it was derived by, and follows them (3.4): records of a city's own, and others that hang on no village. */
export const FOLLOWS = [
  ...LOCAL_RECORDS.flatMap(({ follow }) => (follow ? [follow] : [])),
  followConfirmations,
  followContests,
  followStaff,
]

/** The feed of events: of all records below, webhooks' own among them. */
export const feed = feedOf(() => feedKinds(recordEndpoints))

const localEndpoints: ReadonlySet<Endpoint> = new Set(LOCAL_RECORDS.flatMap(({ endpoints: own }) => own))

/** What reads and writes records: one line a feature. */
const recordEndpoints: readonly Endpoint[] = [
  ...authEndpoints,
  ...meEndpoints,
  ...tenantEndpoints,
  ...pairingEndpoints(moveCounterparts),
  ...villageEndpoints,
  ...assignmentEndpoints,
  ...whatIfEndpoints,
  ...postingEndpoints,
  ...postingRecordEndpoints,
  ...dutyRecordEndpoints,
  ...dutyRemarkEndpoints,
  ...postingCommentEndpoints,
  ...visitEndpoints,
  ...trainingEndpoints,
  ...modelCaseEndpoints,
  ...branchEndpoints,
  ...branchPaperEndpoints,
  ...branchActEndpoints,
  ...studyPlanEndpoints,
  ...studySessionEndpoints,
  ...studyProblemEndpoints,
  ...studyPlacementEndpoints,
  ...fourLeadsSheetEndpoints,
  ...settingEndpoints({
    branches: followRegulation,
    villages: followSettings,
    records: followRecordSettings(FOLLOWS),
  }),
  ...taskEndpoints,
  ...summaryEndpoints,
  ...clauseEndpoints,
  ...sealedPeriodEndpoints,
  ...recountEndpoints(LOCAL_RECORDS),
  ...localEndpoints,
  ...userEndpoints,
  ...apiKeyEndpoints(() => sharedReads(recordEndpoints.filter((each) => !localEndpoints.has(each)))),
  ...webhookEndpointEndpoints(feed),
  ...unitEndpoints,
  ...peopleEndpoints,
  ...grantEndpoints,
  ...supportConfirmationEndpoints,
  ...reimbursementClaimEndpoints,
  ...assessmentEndpoints,
  ...assessmentCommentEndpoints,
  ...awardEndpoints,
  ...heavyTaskEndpoints,
  ...contestedFactEndpoints,
  ...acceptanceResultEndpoints,
  ...promotionCaseEndpoints,
  ...recallCaseEndpoints,
]

/** Every endpoint of the product: those of records, and what tells of them all. */
export const endpoints: readonly Endpoint[] = [
  ...recordEndpoints,
  ...ruleEndpoints(recordEndpoints),
  ...journalEndpoints(recordPermissions(recordEndpoints)),
  ...eventEndpoints(recordEndpoints),
]

/** The application: what every request passes, in order, and what is mounted behind it; tests may serve other endpoints. */
export const createApp = (platform: Platform, served: readonly Endpoint[] = endpoints): Hono<AppEnv> => {
  const app = new Hono<AppEnv>()
  app.use(requestId({ headerName: '' }))
  app.use(notedHeaders)
  app.use(echoRequestId)
  app.use(logRequests(platform))
  app.use(tellAfterAnswer(feed))
  app.onError(handleFailure)
  app.use(async (c, next) => {
    const services = servicesOf(c.env, platform)
    if (!services) throw problem('NOT_CONFIGURED', { headers: { 'retry-after': '60' } })
    c.set('services', services)
    await next()
  })
  app.use(crossOrigin)
  healthRoutes(app)
  readyRoute(app)
  documentRoutes(app, served)
  problemRoutes(app)
  for (const each of served) mount(app, each, served)
  app.notFound(refuseMethod(served))
  return app
}
