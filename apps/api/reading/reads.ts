/** What a GET lets its caller read: what was said in a room, something of a dispute's file, or a list of many things. */
export type Reads = 'room' | 'file' | 'list' | 'nothing';

/**
 * What is everybody's, or the caller's own. Whatever else is asked for is recorded: a new operation too, until somebody
 * writes it down here.
 */
const NOTHING: ReadonlySet<string> = new Set([
  'getHealth',
  'getReadiness',
  'getStatus',
  'getClock',
  'getHandling',
  'getGuide',
  'getContractDuties',
  'getDraws',
  'getLink',
  'getAccountLink',
  'listOwnSessions',
  'listFactors',
  'listIdentities',
  'listSignInMeans',
  'beginIdentityLink',
  'beginIssuerSignIn',
  'beginAcceptanceByIssuer',
  'getPasskeyCreationOptions',
  'getProofPasskeyOptions',
  'getSecondStepPasskeyOptions',
  'getSignInPasskeyOptions',
  'findAssociations',
  'getAssociationBySlug',
  'getAssociationHere',
  'getMe',
  'followChanges', // says what has changed, and nothing of what
  'getNotificationPreferences',
  'listDrafts',
  'getDraft',
  'checkDraft',
  'getDelegationAgreement',
  'lookUpRights',
  'listAnswerKeys',
  'listPublishedDecisions',
  'getPublishedDecision',
  'getDrawsOfDecision',
  'confirmDocument',
  'getAssociationFront',
  'getHelpDirectory',
  'getRiskCatalogue',
  'listPublishedBulletins',
  'getPublishedBulletin',
  'getBulletinFeed',
  'getBulletinPdf',
  'listNamings',
  'listCourses',
  'listCampaigns',
  'getCampaignCalendar',
  'getOwnTraining',
  'findPublishedRatings',
  'listOpenData',
  'getOpenData',
  'listLogHeads',
  'listRulebooks',
  'getRatingStatistics',
  'getSectorStatistics',
  'getPublishedRating',
  'getTipFate',
  'getCurrentRatingRules',
  'getRatingRules',
  'getCurrentRulebook',
  'getRulebook',
  'getOwnData',
  'listOwnDataRequests',
  'getProcessingNotices',
]);

/** By where it stands: what lies in a room, in a dispute, or is a list. `url` is the route, its parameters unfilled. */
export const readsOf = (operation: string, url: string): Reads => {
  if (url.startsWith('/v1/disputes/:disputeId/rooms/:roomId')) return 'room';
  if (url.startsWith('/v1/disputes/:disputeId')) return 'file';
  return NOTHING.has(operation) ? 'nothing' : 'list';
};
