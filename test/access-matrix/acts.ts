import type { Stage } from './disputes.js';

/**
 * Who may do what in a dispute, by hand: the letters of `relations.ts`. Whether the time for it has come, and whether
 * what is said is right, is another question; that comes after. Of what is not named here nobody may do anything. Of
 * whose sort somebody may, to them it is there; behind a bar stand further such sorts, of whom nobody may do it here.
 */
export const ACTS: Readonly<Record<string, string>> = {
  // the association decides on complaints and keeps the file
  ...all(
    'S',
    `requestCure acceptComplaint rejectComplaint acceptAmendment refuseAmendment resumeEffect confirmDay
     concludeDispute closePairs admitRound refuseRound refuseUnlisted matchUnlisted extendForOutage refuseDelay
     excuseDelay confirmJudgment takeCharge handOverCharge relateDisputes confirmRelisting denyRelisting compareGoods reviewReliance reviewStanding
     decideHeldMeasures decideRestoration rejectCounterNotice undoRestoration recordCourtOrder reviewGround endUndoing endChase askAgain
     recordMeasuresHandover enterMeasureResults recordHandover recordAttempt recordReturn revokeLinks
     dictateCounterNotice correctDictation confirmDictationOnPaper acceptDelegated declineDelegated
     takeUrgent takeUrgentMeasure secondUrgentMeasure recordCall refuseUrgent reviewUrgentMeasure
     referOut referIn agreeReferral recordReferralAnswer decideBreach recordAward getTags setTags snoozeTask
     previewAct`,
  ),
  writeStaffNote: 'SG',
  fileGrievance: 'CROLP',
  askLegalAidIn: 'CROL',
  ...all('R', 'supplementLegalAidIn withdrawLegalAidIn'), // what is asked for in this dispute, that respondent asked
  // the association on bad faith
  ...all(
    'S',
    `openFaithReview declineFaithReview warnOfFaithReview proposeFaithFinding secondFaithFinding returnFaithFinding
     assignFaithAppeal decideFaithAppeal sweepHoldings`,
  ),
  // the association around mediations, panels and what they made
  ...all(
    'S',
    `proposeMediators assignMediator answerObjection recordPaperSignature sealAgreement recordHandingIn
     recordConfirmationResult recordCompetence decideCompetence commitDraw freezeDrawList mixPublicValue listExperts
     completeFile answerPanelContact releaseDecision returnDecision appointExpert decideChallenge removeExpert
     correctDecision refuseClarification openReview refuseReview proposePublication approvePublication refusePublication`,
  ),
  // the complainant about its complaint
  ...all('C', 'amendComplaint addItems cureMaterials withdrawComplaint withdrawWords withdrawRequest claimDelay'),
  ...all('C', 'raiseAgain claimRelisting'),
  extendDeadline: 'CS',
  reportProceeding: 'CPS',
  // a respondent about its own goods; by a link it may answer
  ...all('RL', 'fileCounterNotice previewCounterNotice tellSideEffect sayDifferentGoods stateLoss'),
  withdrawCounterNotice: 'R',
  cureCounterNotice: 'RL',
  urgeRightHolder: 'RL',
  acknowledgeService: 'RL', // the letter is to that respondent
  // any party
  ...all('CROLS', 'openDesk'),
  ...all('CROS', 'noteProceeding inviteToMediation'),
  ...all('CRL', 'orderPreservationPapers'),
  ...all('CRO', 'requestFaithReview askTakeover'),
  giveGuarantee: 'CRS',
  ...all('|CROL', 'replyToFaithReview appealFaithFinding'), // whoever was warned: here nobody
  // what was given or said for one party is its own, and the association’s to record
  ...all('S|CROL', 'askEarlyRestoration releaseGuarantee claimGuarantee sendDictationCode confirmDictation'),
  ...all('CS|ROL', 'reportProceedingState correctProceeding'),
  // files of the complainant’s
  ...all('CS', 'timestampExhibit'),
  ...all('CS', 'putEvidence postEvidence bringFromRegister beginUpload readUpload'),
  ...all('CS|ROL', 'describeLiveStream describeContractDuties'),
  linkExhibit: 'CSE|ROL',
  ruleOnLateEvidence: 'SE',
  answerLateEvidence: 'ROL|C',
  fileComparison: 'CROL',
  answerComparison: 'CROL',
  askForTranslation: 'CROLSE',
  ...all('CROLS', 'fileTranslation deliverTranslation'),
  checkTranslation: 'S',
  contestTranslation: 'CROL',
  openViewing: 'CROLPpSMFE',
  undertakeConfidentiality: 'CROLSMFE',
  confirmConfidentialReturn: '|CROLMFE', // of a dispute that runs nobody owes anything yet
  askForDocument: 'CRLPpS',
  askForExport: 'S|CROL', // a party for itself alone
  requestPanel: 'CROPS',
  // two sides by themselves: here the complainant and the other respondent
  ...all('CO', 'acceptNegotiation endNegotiation proposeStay agreeStay'),
  proposeNegotiation: 'CR',
  ...all('CO', 'reportPerformance confirmPerformance allegeBreach answerBreach'),
  // a platform on what is its own, and the association where that came another way
  ...all('P', 'reportMeasures correctKnowledge noteRespondentPhone makePlatformLink'),
  ...all(
    'PS',
    'recordObjectEnded recordObjectBack recordPlatformAct listSideEffects confirmUndone recordArrival notePrintedDate',
  ),
  // a platform of which nobody has asked that here
  ...all('S|P', 'answerAccountClause answerEarlyRestoration answerInquiry answerAdoption answerPreservation'),
  // sides of a mediation, and who mediates
  ...all(
    'CR',
    `consentToMediation refuseMediation chooseMediator objectToMediator consentToExtension withdrawFromMediation
     confirmMinutes objectToMinutes stateAvailability sendSignatureCode signAgreement askToSignElectronically declineSignature sendFactsCode signFacts
     releaseFacts applyForConfirmation joinConfirmation withdrawConfirmation`,
  ),
  ...all(
    'M',
    `scheduleSession moveSession cancelSession recordSession startAppraisal endAppraisal closeMediation drawUpAgreement
     signAsMediator drawUpFacts`,
  ),
  ...all('Mm', 'acceptMediation declineMediation discloseTie'),
  // sides of a panel, and who sits on it
  ...all(
    'CR',
    `consentToPanel withdrawPanelConsent contributeNonce returnExpertList nominateExpert waiveExclusion
     objectToCompetence makeSubmission supplementEvidence challengeExpert requestReview
     requestClarification`,
  ),
  withdrawPanelRequest: 'CRS|P', // the platform that asked for it
  ...all('E', 'returnFile askParties listIssues summariseConfidential startDeliberation'),
  findOnComparison: 's|E', // who presides
  clarifyDecision: 'sE', // who presided, of a decision that is out
  // what comes to one seat is its own expert’s
  ...all('s', 'acceptSeat declineSeat recuseExpert'),
  reportPanelContact: 'CRES',
  endPanelCase: 'ES',
  extendDecisionTime: 'sS|E', // on the panel’s side who presides
};

/**
 * Who reads what of a dispute. Of a list everybody gets what is its own, or nothing: see `seen.ts`. Who is known and
 * may not is told that it is not there, but for the receipt, which everybody knows to exist.
 */
export const READS: Readonly<Record<string, string>> = {
  ...all('CROLPpSMmFEeA', 'getDispute getTimeline'),
  ...all('CROLPpSMmFEeA', 'listEvidence listComparisons listTranslations listPreservations'),
  ...all('CROLPpSEeA', 'listPanels listDecisions listDecisionReviews'),
  listPossibleTies: 'sS', // whose seat it is
  listPossibleMediatorTies: 'MmS',
  listAdoptions: 'CROLPpSA',
  ...all('CROLPpS', 'listAwards getPlatformKnowledge getSideEffects'),
  ...all('CROLS', 'listExports'),
  ...all('CROLS', 'listLosses listReferrals listFaithReviews'),
  listOwnReadings: 'CROL',
  ...all('A', 'replayDispute verifyDispute listAccessRecords'),
  getConfidentialityUndertaking: 'CROLSMmFEe',
  previewExport: 'S', // by default for a court; a party looks at its own
  downloadExport: '',
  getReceipt: 'CS',
  ...all('PpS', 'listMeasures listPublications'),
  listGrievancesIn: 'CROLPpSMmFEeA',
  listLegalAidIn: 'CROL',
  ...all('SG', 'listStaffNotes listReminders'),
  ...all('S', 'getSignals getServicePacket getMeasuresPacket'),
  // a letter to one respondent: its own, the file’s and the platform’s that it went through
  ...all('CRLPpSMFEA', 'getDocument downloadDocument'),
  // files of the complainant’s, and who looked at them
  listViewings: 'CS',
  // what a respondent says of its prices, and what it lost, is for the association and who decides
  ...all('RLS', 'getConfidentialPart getLossWorksheet'),
  // between the complainant and the other respondent
  getSettlement: 'COS',
  // of the mediation: the record of facts stays in its room until both let it out
  getAgreement: 'CRMS',
  getFacts: 'CRM',
  getConfirmation: 'CRMFS', // whether there is anything to confirm
};

/** Where the letter is the invitation to a mediation: none of the panel's. */
const INVITATION = all('CRSF', 'getDocument downloadDocument');
export const AT: { readonly [S in Stage]?: Readonly<Record<string, string>> } = {
  seating: INVITATION,
  sitting: INVITATION,
};

/** In rooms, by the name of the room: its members, each what its office in the room is for. */
export const IN_ROOMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  // one party's, and the association's
  desk: all('RLS', 'getRoom listMessages postMessage markRead'),
  joint: {
    ...all('CRM', 'getRoom listMessages postMessage markRead'),
    makeProposal: 'M',
    answerProposal: 'CR',
    ...all('S', 'askRoomReading allowRoomReading'),
  },
  caucus: { ...all('CM', 'getRoom listMessages postMessage markRead'), ...all('S', 'askRoomReading allowRoomReading') },
  negotiationRoom: {
    ...all('CO', 'getRoom listMessages postMessage markRead makeOffer acceptOffer rejectOffer withdrawOffer'),
    ...all('S', 'askRoomReading allowRoomReading'),
  },
  // nobody but the panel, not for any reason
  deliberation: {
    ...all('E', 'getRoom listMessages postMessage markRead callVote castBallot draftDecision signDecision'),
    askRoomReading: '|S',
  },
};

function all(letters: string, ids: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    ids
      .trim()
      .split(/\s+/)
      .map((id) => [id, letters]),
  );
}
