import type { Cell, Expected } from './cells.js';
import type { Ids } from './disputes.js';
import { OPERATIONS, parametersOf, type Operation } from './operations.js';
import type { Name, Sort } from './people.js';

/**
 * Who may do what outside disputes, by hand, in words: a sort is everybody of that sort in the association of what is
 * asked about; a name is that one alone, of whom or of whose it is. Nobody of another association may do anything to
 * what is ours; where nothing is named in the path, everybody stays in its own.
 */
export const BEYOND: Readonly<Record<string, string>> = {
  ...all('anybody', 'getHealth getReadiness listPublishedDecisions getPublishedDecision getRatingStatistics'),
  ...all('anybody', 'getPublishedRating getTipFate getDraws getHandling getCurrentRatingRules getRatingRules'),
  ...all('anybody', 'getLink sendLinkCode openLink getAccountLink choosePassword confirmMail askForReset'),
  ...all('anybody', 'findAssociations getAssociationBySlug getAssociationHere'),
  ...all('anybody', 'getDrawsOfDecision confirmDocument getAssociationFront listRulebooks getRulebook'),
  ...all('anybody', 'getHelpDirectory getRiskCatalogue'),
  ...all(
    'anybody',
    'findPublishedRatings listOpenData getOpenData getGuide getContractDuties lookUpRights listAnswerKeys',
  ),
  listLogHeads: 'anybody',
  ...all('anybody', 'listCourses listCampaigns getCampaignCalendar'),
  ...all('anybody', 'listPublishedBulletins getPublishedBulletin getBulletinFeed getBulletinPdf'),
  ...all('administrator staff', 'listBulletins getBulletin listBulletinCandidates publishBulletin dropBulletin'),
  ...all('administrator staff', 'approveEntryCorrection removeBulletinEntry'),
  answerNamingObjection: 'administrator staff',
  ...all('staff', 'draftBulletin reviseBulletin proposeEntryCorrection announceNamings'),
  listNamings: 'party platform reader',
  objectToNaming: '|party platform', // names nobody there
  ...all('|party', 'giveNamingConsent withdrawNamingConsent'), // names nobody there
  ...all('administrator staff', 'publishCampaign cancelCampaign listTrainingDue'),
  ...all('party staff', 'assignCourse listCourseAssignments'),
  ...all('party staff administrator mediator expert auditor works reader', 'getOwnTraining getTrainingCertificate'),
  ...all('party staff administrator mediator expert works reader', 'takeCourseTest answerCourseAssignment'),
  endCourseAssignment: 'party staff administrator mediator expert',
  ...all('anybody', 'listPublishedRules getPublishedRules listRegister listCommitmentLetters'),
  checkDeposit: 'anybody',
  getSignInPasskeyOptions: 'anybody',
  getProcessingNotices: 'anybody',
  // the association's offices
  ...all('administrator staff operator', 'listAbsences noteOfficerAbsence endOfficerAbsence showAssignment'),
  ...all('administrator staff operator', 'declareConflict listDuties listTeams'),
  ...all('administrator operator', 'listAccounts listContacts listKeys grantOffice restoreAccount setAssignment'),
  ...all('administrator operator', 'listConflicts endConflict listReassignments reassign makeTeam changeTeam endTeam'),
  ...all('administrator operator', 'listSecurityEvents'),
  ...all('administrator', 'sendBreachLetters downloadBreachNotice sendDataAnswerAgain'),
  ...all(
    'administrator',
    'listBreaches recordBreach noteBreachTold listDataRequests answerDataRequest extendDataRequest',
  ),
  ...all('administrator', 'checkAskerIdentity'),
  ...all('administrator', 'listRestrictedFiles giveReading endReading'),
  ...all('administrator', 'listLegalHolds proposeLegalHold placeLegalHold proposeLiftOfHold liftLegalHold'),
  listSandboxMessages: 'administrator staff',
  ...all('staff', 'acceptDuty swapDuty refuseDutySwap keepDutyPhone countDisputes exportDisputes'),
  ...all('administrator staff', 'listTasks countTasks exportTasks listParties'),
  ...all('administrator', 'listSecurityAlarms settleSecurityAlarm getAssociationReadiness'),
  ...all('staff', 'saveView listViews changeView deleteView getWorkload getDeskCalendar'),
  listOwnSecondOpinions: 'administrator staff',
  ...all('staff', 'makeCalendarFeed listCalendarFeeds endCalendarFeed wakeTask'),
  ...all('operator', 'listOperatorKeys addOperatorKey endOperatorKey rotateOperatorKey listAllSecurityEvents'),
  ...all('administrator operator', 'inviteAccount withdrawInvitation changeSlug'),
  endAccountSessions: 'administrator operator',
  addHost: 'operator',
  ...all('administrator operator', 'getFactorPolicy listIssuers'),
  listFactorResets: 'administrator',
  ...all('administrator operator', 'createAccount registerPlatform setDuty declareFestival stateMediationBody'),
  withdrawFestival: 'administrator operator',
  ...all('administrator operator', 'listTimestampAuthorities nameTimestampAuthority'),
  ...all('administrator operator', 'tryTimestampAuthority removeTimestampAuthority'),
  ...all('administrator operator', 'registerMessageProvider registerSignatureProvider endProvider listReadings'),
  ...all('administrator', 'agreeToProvider refuseProvider'),
  ...all('administrator operator', 'listExpert delistExpert listMediator delistMediator listReviewer delistReviewer'),
  ...all('administrator operator', 'recordAffiliation endAffiliation advanceClock'),
  noteExpertAbsence: 'administrator operator ivy',
  endExpertAbsence: 'administrator operator ivy',
  noteAbsence: 'administrator operator lea',
  endAbsence: 'administrator operator lea',
  listAffiliations: 'administrator operator staff',
  ...all('administrator', 'listProviders tryMessageProvider trySignatureProvider tryIdentityProvider'),
  enterCalendarNotice: 'administrator',
  ...all('administrator', 'getMailIntake setMailIntake'),
  ...all('staff', 'listIncomingMails getIncomingMailFile settleIncomingMail'),
  claimIncomingMail: 'party',
  ...all('administrator', 'proposeLetterVersion releaseLetterVersion refuseLetterVersion'),
  ...all('administrator staff', 'listLetterVersions previewLetterVersion'),
  ...all('administrator staff', 'listHelpEntries enterHelpEntry changeHelpEntry confirmHelpEntry withdrawHelpEntry'),
  ...all('administrator', 'listAuditMandates proposeAuditMandate setSelfRegistration getAssociationSettings'),
  ...all(
    'administrator staff',
    'listColleagues listRegistrations decideRegistration askSeller listSellerChecks listIdentityRenewals',
  ),
  ...all('administrator staff', 'compareRatingRules confirmAuditMandate endAuditMandate'),
  ...all('auditor', 'listOwnMandates readSecurityLog'),
  ...all('administrator staff', 'getCalendar confirmCalendarNotice refuseCalendarNotice listOutages recordOutage'),
  ...all('administrator staff', 'listFestivals'),
  ...all('administrator staff', 'endAuthority listReviewers confirmGrade noticeGrade dropGradeNotice decideContest'),
  ...all('administrator staff', 'decideRepair approveAuthority listAccountTransfers confirmAccountTransfer'),
  ...all('administrator staff operator', 'listFailedDeliveries closeDelivery retryDelivery registerParty'),
  getStatus: 'operator',
  ...all('staff', 'listSignals listProposedRelations listRightAlerts dictateComplaint offerDelegation'),
  ...all('staff', 'matchContact refuseContactProof endContactMatch recordFilingBar endFilingBar verifyIdentity'),
  ...all('staff', 'endIdentityVerification checkRight refuseRight wantRightPapers secondTip closeTip routeTip'),
  ...all('administrator staff', 'listRuleVersions getRuleVersion listMembers listRiskCandidates listRewards'),
  getMembership: 'ana |staff administrator platform reader',
  getMemberStanding: '|platform reader',
  ...all('ana |platform', 'applyForMembership signCommitment renewMembership leaveMembership'),
  ...all('ana |platform', 'setRegisterShowings makeMemberStatement'),
  // nobody has applied there
  ...all('|staff', 'recordCommitmentPaper confirmCommitmentPaper admitMember refuseMember'),
  ...all('|staff', 'allegeMemberBreach decideMemberBreach'),
  ...all('staff', 'getReward proposeReward decideReward recordRewardPaid withholdReward releaseReward'),
  ...all('staff', 'draftRules reviseRules openRuleComments answerRuleComment approveRules withdrawRules'),
  // what is a party's own: Ana's
  ...all('ana staff administrator', 'getParty listPartyPapers getPartyPaper listIdentityChecks'),
  ...all('ana staff administrator |link', 'listAuthorities grantAuthority endPartyAuthority refuseAuthority'),
  ...all('ana staff administrator', 'listPartyTransfers askAccountTransfer refuseAccountTransfer'),
  putPartyPaper: 'ana staff administrator |link',
  ...all('ana staff administrator operator |link', 'giveConsent withdrawConsent'),
  confirmAuthority: 'ana |link',
  ...all('ana staff', 'listContactProofs listLimits'),
  ...all('party staff', 'listRights getRight endRight recordEvaluation reportInvalidation decideInvalidation'),
  ...all('party staff', 'unpublishRight'),
  getQualificationFile: 'ana staff',
  getPrevention: 'ana staff',
  // nothing was done about anybody there
  ...all('|party', 'replyToPrevention contestPrevention'),
  ...all('staff', 'proposePrevention decidePrevention fulfilPrevention decidePreventionContest recommendPrevention'),
  ...all('staff', 'endPrevention withdrawRecommendation'),
  answerRecommendation: '|platform',
  listPreventions: 'staff',
  listRecommendations: 'platform reader',
  ...all('ana', 'fileProof renewProof withdrawProof allowAskers'),
  ...all('staff', 'checkProof listQualificationFiles'),
  askQualification: 'platform reader',
  ...all('party staff', 'grantLicence endLicence renewRight transferRight putRightPaper recordRight'),
  ...all('administrator staff party', 'listImportKinds listImports getImport getImportResult'),
  ...all('administrator staff', 'tryImport startImport getImportTemplate'), // of members
  ...all('party', 'addRightPapers publishRight fileComplaint fileComplaints fileInSeveral requestMediation'),
  ...all('party', 'listDrafts saveDraft getDraft changeDraft deleteDraft checkDraft fileDraft'),
  ...all('link', 'getOwnContact offerContactProof'),
  listPushSubscriptions: 'party staff administrator mediator expert auditor works reader link',
  ...all('party staff administrator mediator expert works reader link', 'turnOnPush endPushSubscription'),
  // what is a platform's own: the shop's
  ...all('shop pat administrator operator', 'listPlatformKeys changePlatformKeys addPlatformKey endPlatformKeys'),
  endPlatformKey: 'shop pat administrator operator',
  setPlatformReceiver: 'shop pat administrator operator',
  ...all('shop pat administrator staff', 'sendWebhookAgain sendFailedWebhooksAgain tryWebhook'),
  ...all(
    'shop pat pam administrator staff',
    'listWebhookDeliveries getWebhookDelivery listConformanceChecks getPlatformReceiver',
  ),
  ...all('pat administrator', 'listPlatformPeople namePlatformPerson endPlatformPerson'),
  setPlatformContact: 'pat administrator operator',
  getPlatformContact: 'pat administrator staff',
  changePlatformPerson: 'pat',
  startConformanceCheck: 'shop pat',
  ...all('shop pat administrator', 'fillSandbox resetSandbox'),
  getSandbox: 'shop pat pam administrator',
  ...all('shop pat', 'listSellerQuestions answerSeller'),
  ...all('administrator staff', 'confirmPlatformPerson'),
  getDelegationAgreement: 'shop pat pam staff',
  endDelegation: 'shop pat staff',
  ...all('shop pat', 'agreeDelegation declineDelegationTerms compareDelegationCounts'),
  ...all('platform', 'delegateComplaint'),
  ...all('platform reader', 'getDelegatedByReference'),
  ...all('platform reader staff', 'listDelegated'),
  ...all('administrator staff mediator expert', 'listGrievances getGrievance replyToGrievance'),
  ...all('administrator staff', 'checkQualification endQualification'),
  ...all('administrator staff', 'getStatistics getStatisticsTable'),
  getSectorStatistics: 'anybody',
  getGrievanceEvidence: 'platform reader staff administrator party',
  ...all('platform staff party', 'screenListings judgeFindings hashPicture'),
  ...all('platform reader staff party', 'listEarlyWarnings acknowledgeWarning'),
  ...all('staff', 'sendWarningOn dismissWarning watchGoods answerWatchObjection endWatch'),
  ...all('staff', 'watchShop listProposedShops dismissProposedShop getIdentifierRules'),
  ...all('staff', 'fileImpactAssessment changeIdentifierKey'),
  ...all('platform', 'getIdentifierKey giveShopIdentifiers withdrawShopIdentifiers'),
  listShopIdentifiers: 'platform reader',
  ...all('platform reader staff party', 'listWatches'),
  objectToWatch: 'party',
  ...all('platform reader staff party', 'listScreenings getScreening getScreeningFigures getScreeningTable'),
  convertConsultation: 'party',
  // those who have none are told that there is none
  ...all('staff', 'receiveOfficialRequest listOfficialRequests getOfficialRequest passOnOfficialRequest'),
  ...all('staff', 'changeOfficialSecrecy askOfficialBundle nameOfficialRoom confirmOfficialRoom putOfficialPaper'),
  ...all('staff', 'proposeOfficialAnswer returnOfficialAnswer approveOfficialAnswer handOverOfficialAnswer'),
  recordOfficialTelling: 'staff',
  ...all('staff', 'getOfficialPaper getOfficialFile'),
  ...all('administrator', 'listOfficialSuccessions nameOfficialSuccessors'),
  listToldOfficialRequests: 'party staff administrator mediator expert auditor works reader',
  ...all('party works reader', 'askConsultation supplementConsultation putConsultationFile'),
  ...all('party works reader staff', 'listConsultations getConsultation closeConsultation getConsultationFile'),
  ...all('party', 'makeDeposit listDeposits getDeposit publishDeposit bringDeposit'),
  ...all('party', 'grantDeposit listDepositGrants withdrawDepositGrant listReceivedDeposits getDepositGrant'),
  ...all('party', 'undertakeDepositGrant viewGrantedDeposit getGrantedDeposit confirmDepositReturn'),
  listOwnReturns: 'party mediator expert',
  listConfidentialReturns: 'administrator staff',
  ...all('party', 'putDepositFile getDepositFile getDepositToken getDepositCertificate'),
  ...all('staff', 'takeConsultation answerConsultation requestConsultationDetails'),
  ...all('staff', 'handLegalAid recordAidAnswer refuseLegalAid'),
  askLegalAid: 'party',
  getLegalAidFigures: 'staff administrator',
  ...all('administrator staff', 'putGrievance decideGrievance reviewGrievance'),
  ...all('platform reader staff party', 'listTips getTip getTipPicture'),
  ...all('platform staff party', 'answerTip'),
  listPlatforms: 'party staff administrator link',
  // lists of what is one's own
  ...all('party staff platform reader mediator expert auditor', 'listDisputes searchWords suggest'),
  listOwnTasks: 'party platform reader mediator expert',
  countOwnTasks: 'party platform reader mediator expert',
  ...all('party staff administrator mediator expert auditor works reader', 'getMe getNotificationPreferences'),
  ...all('party staff administrator mediator expert works reader', 'changeProfile askAboutOwnData'),
  ...all('party staff administrator mediator expert auditor works reader', 'listOwnSessions getOwnData listOwnLimits'),
  ...all('party staff administrator mediator expert auditor works reader', 'listOwnDataRequests'),
  ...all('party staff administrator mediator expert auditor works reader', 'listFactors listIdentities'),
  changeNotificationPreferences: 'party staff administrator mediator expert works reader',
  ...all('party staff administrator mediator expert auditor link', 'listRoster listMediators'),
  followChanges: 'party staff administrator mediator expert auditor platform reader link',
  getCurrentRulebook: 'party staff administrator mediator expert auditor platform reader',
  getClock: 'party staff administrator mediator expert auditor platform reader operator',
  // a member's rating: Ana's
  getRating: 'ana amy staff administrator |mediator expert platform reader',
  ...all('ana |staff administrator mediator expert platform', 'acceptRatingRules leaveRating contestFact'),
  askForRepair: 'ana |staff administrator mediator expert platform',
  setRatingPublicity: 'ana |staff administrator mediator expert',
};

/** Not asked: they sign in or out, count guesses of everybody, or make what is outside all associations. */
export const APART = [
  'signIn',
  'signOut',
  'giveTip',
  'sendTipPicture',
  'claimReward',
  'commentOnRules',
  'askWithoutAccount',
  'createAssociation',
  'changePassword',
  'changeMail',
  'endOwnSession',
  'endOwnSessions',
  'register',
  // whoever is asked about cannot be asked about any more
  ...['suspendAccount', 'endAccount', 'endEverySession'],
  // what they need beside (half a session, a fresh proof, an issuer), their own specs have
  ...['giveSecondStep', 'getSecondStepPasskeyOptions', 'finishEnrolment', 'signInByPasskey', 'signInByIssuer'],
  ...['beginIssuerSignIn', 'listSignInMeans', 'beginAcceptanceByIssuer', 'acceptByIssuer'],
  ...['giveProof', 'getProofPasskeyOptions', 'beginTotp', 'confirmTotp', 'removeFactor', 'makeRecoveryCodes'],
  ...['getPasskeyCreationOptions', 'addPasskey', 'beginIdentityLink', 'linkIdentity', 'unlinkIdentity'],
  ...['refuseOwnFactorReset', 'askFactorReset', 'agreeToFactorReset', 'refuseFactorReset'],
  ...['changeFactorPolicy', 'addIssuer', 'changeIssuerTrust', 'endIssuer'],
];

const SORTS: Readonly<Partial<Record<Name, Sort>>> = {
  nobody: 'nobody',
  ended: 'nobody',
  ana: 'party',
  dan: 'party',
  maja: 'staff',
  ada: 'administrator',
  lea: 'mediator',
  pia: 'mediator',
  ivy: 'expert',
  hal: 'expert',
  amy: 'auditor',
  una: 'auditor',
  zacManages: 'staff',
  zacAdministers: 'administrator',
  shop: 'platform',
  pat: 'works',
  pam: 'reader',
  pol: 'works',
  mall: 'platform',
  operator: 'operator',
  linkOfBen: 'link',
  farParty: 'party',
  farStaff: 'staff',
  farAdministrator: 'administrator',
  farMediator: 'mediator',
  farExpert: 'expert',
  farShop: 'platform',
};

function expectedOf({ id, path }: Operation, name: Name, ids: Ids): Expected {
  const sort = SORTS[name] ?? 'nobody';
  // a platform acts by its keys or by its people
  const said = (BEYOND[id] ?? 'nobody in the world').replace(/\bplatform\b/, 'platform works');
  const [rule = '', more = ''] = said.split('|');
  const parts = parametersOf(path);
  const isThere = !NOT_THERE.includes(id) && (parts.every((one) => one in ids) || THOUGH_NEVER.includes(id));
  if (rule === 'anybody') return isThere ? 'may' : '404';
  if (sort === 'nobody') return '401';
  const words = rule.trim().split(' ');
  const sorts = [...words.map((word) => SORTS[word as Name] ?? word), ...more.split(' ')];
  if (!sorts.includes(sort)) return '403';
  if (parts.length === 0 || !parts.some((one) => OURS.includes(one))) return isThere ? 'may' : '404';
  if (name.startsWith('far')) return path.startsWith('/v1/associations/') || isAbsence(id, sort) ? '403' : '404';
  if (!words.includes(name) && !words.includes(sort)) return isAbsence(id, sort) ? '403' : '404';
  return isThere ? 'may' : '404';
}

/** That a neutral stands on the roster everybody knows. */
const isAbsence = (id: string, sort: Sort): boolean =>
  (['noteAbsence', 'endAbsence'].includes(id) && sort === 'mediator') ||
  (['noteExpertAbsence', 'endExpertAbsence'].includes(id) && sort === 'expert');

/** Nobody has been sent one of these links, and no association has such an address. */
const UNKNOWN = [
  ...[
    'claimIncomingMail',
    'getAccountLink',
    'choosePassword',
    'confirmMail',
    'getAssociationBySlug',
    'getAssociationHere',
  ],
];
/** Nobody has been given such a power, and nothing counts in a rating yet. */
const NOT_THERE = ['confirmAuthority', 'endAuthority', 'contestFact', 'askForRepair', ...UNKNOWN];
/**
 * What is wrong is in the body, or the part that is named; the party, or the tip’s answer, is asked about first. A kind
 * of table is nobody’s.
 */
const THOUGH_NEVER = ['endFilingBar', 'putPartyPaper', 'tryImport', 'startImport', 'getImportTemplate'];

/** By these a path names what belongs to somebody. */
const OURS = ['associationId', 'partyId', 'memberId', 'platformId', 'accountId', 'mediatorId', 'expertId', 'rightId'];

export function cellsBeyond(ids: Ids): readonly Cell[] {
  return OPERATIONS.filter(({ ofDispute, id }) => !ofDispute && !APART.includes(id)).flatMap((operation) =>
    (Object.keys(SORTS) as Name[]).map((name) => ({ operation, name, expected: expectedOf(operation, name, ids) })),
  );
}

function all(rule: string, ids: string): Readonly<Record<string, string>> {
  return Object.fromEntries(ids.split(' ').map((id) => [id, rule]));
}
