/** What cannot be undone by a later act, or goes out to others at once: it is asked about once more before it is sent. */
const GRAVE: ReadonlySet<string> = new Set([
  'acceptComplaint', 'rejectComplaint', 'acceptAmendment', 'refuseAmendment', 'concludeDispute', 'closePairs', 'admitRound', 'refuseRound',
  'rejectCounterNotice', 'undoRestoration', 'recordCourtOrder', 'decideHeldMeasures', 'takeUrgentMeasure', 'secondUrgentMeasure', 'refuseUrgent',
  'reviewUrgentMeasure', 'releaseGuarantee', 'decideRestoration', 'decideBreach', 'allowRoomReading', 'sealAgreement', 'recordConfirmationResult', 'warnOfFaithReview',
  'proposeFaithFinding', 'secondFaithFinding', 'decideFaithAppeal', 'sweepHoldings', 'decideCompetence', 'withdrawPanelRequest', 'freezeDrawList',
  'decideChallenge', 'removeExpert', 'releaseDecision', 'returnDecision', 'answerAdoption', 'refuseReview', 'openReview', 'recordAward',
  'endPanelCase', 'approvePublication', 'acceptDelegated', 'declineDelegated', 'referOut', 'agreeReferral', 'revokeLinks',
  'refuseRight', 'endRight', 'transferRight', 'endLicence', 'recordFilingBar', 'endIdentityVerification', 'confirmAccountTransfer',
  'endPartyAuthority', 'approveAuthority', 'endPlatformKeys', 'endPlatformKey', 'endPlatformPerson', 'endDelegation', 'confirmGrade',
  'decideContest', 'decideRepair', 'suspendAccount', 'endAccount', 'endAccountSessions', 'endEverySession', 'endAuthority', 'agreeToFactorReset',
  'endIssuer', 'reassign', 'endTeam', 'sendBreachLetters', 'answerDataRequest', 'liftLegalHold', 'confirmCalendarNotice', 'advanceClock',
  'decideGrievance', 'reviewGrievance', 'putGrievance', 'closeTip', 'routeTip', 'secondTip', 'changeSlug', 'agreeToProvider', 'endProvider',
]); // prettier-ignore

export const isGrave = (operationId: string): boolean => GRAVE.has(operationId);
