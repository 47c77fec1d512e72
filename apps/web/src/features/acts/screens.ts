import type { COMMANDS } from '#messages/commands.js';

export type Command = keyof typeof COMMANDS;
/** Why nobody has a screen for something. */
export type NoScreen =
  /** The clock does it, or the engine. */
  | 'by-itself'
  /** It goes with an act: bytes of a file that it named, or what it would come to. */
  | 'with-its-act'
  /** What somebody does about the own account stands on the pages of the account. */
  | 'own-account'
  /** It makes the dispute: there is no page of one yet. */
  | 'before-there-is-a-dispute';
/**
 * A page made by hand, by its address under the desk; a page of a party’s that is not at the desk yet, by what stands
 * behind the # (`*` is the id of what it is done to); a form made of the operation’s description; or why none.
 */
export type Screen = 'form' | { readonly page: string } | { readonly earlier: string } | { readonly none: NoScreen };

const all = <const Name extends string>(screen: Screen, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, screen])) as Readonly<Record<Name, Screen>>;
const none = (reason: NoScreen): Screen => ({ none: reason });
const earlier = (page: string): Screen => ({ earlier: page });

/** Everything that can be done to a dispute, with its screen at the desk: without its place here nothing compiles. */
export const ACT_SCREENS: Readonly<Record<Command, Screen>> = {
  ...all(
    'form',
    ...([
      'FileComplaint',
      'RequestCure',
      'AcceptComplaint',
      'RejectComplaint',
      'AcceptAmendment',
      'RefuseAmendment',
    ] as const),
    ...(['TakeCharge', 'HandOverCharge', 'RelateDisputes', 'ReviewReliance', 'ReviewStanding', 'ConfirmDay'] as const),
    ...([
      'RecordArrival',
      'RecordHandover',
      'RecordAttempt',
      'RecordReturn',
      'ResumeEffect',
      'AskForDocument',
    ] as const),
    ...(['RecordMeasuresHandover', 'EnterMeasureResults', 'AskAgain', 'EndChase', 'DecideHeldMeasures'] as const),
    ...(['RejectCounterNotice', 'UndoRestoration', 'MatchUnlisted', 'RefuseUnlisted', 'NotePrintedDate'] as const),
    ...([
      'ReportProceeding',
      'NoteProceeding',
      'CorrectProceeding',
      'ReportProceedingState',
      'ConfirmJudgment',
      'EnterInquiryAnswer',
    ] as const),
    ...([
      'RecordCourtOrder',
      'ExcuseDelay',
      'RefuseDelay',
      'ExtendDeadline',
      'ExtendForOutage',
      'ReviewGround',
    ] as const),
    ...(['ClosePairs', 'ConcludeDispute', 'AdmitRound', 'RefuseRound', 'ConfirmRelisting', 'DenyRelisting'] as const),
    ...([
      'CompareGoods',
      'ListSideEffects',
      'ConfirmUndone',
      'EndUndoing',
      'RecordObjectEnded',
      'RecordObjectBack',
      'RecordPlatformAct',
    ] as const),
    ...([
      'TakeUrgent',
      'TakeUrgentMeasure',
      'SecondUrgentMeasure',
      'RecordCall',
      'RefuseUrgent',
      'ReviewUrgentMeasure',
    ] as const),
    ...([
      'GiveGuarantee',
      'AskEarlyRestoration',
      'AnswerEarlyRestoration',
      'DecideRestoration',
      'ReleaseGuarantee',
      'ClaimGuarantee',
    ] as const),
    ...(['AnswerPreservation', 'DecideBreach', 'OpenDesk', 'AskRoomReading', 'AllowRoomReading'] as const),
    ...([
      'InviteToMediation',
      'ProposeMediators',
      'AssignMediator',
      'AnswerObjection',
      'RecordPaperSignature',
    ] as const),
    ...(['SealAgreement', 'AnswerAccountClause', 'RecordHandingIn', 'RecordConfirmationResult'] as const),
    ...([
      'OpenFaithReview',
      'DeclineFaithReview',
      'WarnOfFaithReview',
      'ProposeFaithFinding',
      'SecondFaithFinding',
    ] as const),
    ...(['ReturnFaithFinding', 'AssignFaithAppeal', 'DecideFaithAppeal'] as const),
    ...([
      'RequestPanel',
      'RecordCompetence',
      'DecideCompetence',
      'WithdrawPanelRequest',
      'CommitDraw',
      'FreezeDrawList',
    ] as const),
    ...(['MixPublicValue', 'ListExperts', 'AppointExpert', 'DecideChallenge', 'RemoveExpert', 'CompleteFile'] as const),
    ...(['ReportPanelContact', 'AnswerPanelContact', 'ExtendDecisionTime', 'EndPanelCase', 'ReleaseDecision'] as const),
    ...([
      'ReturnDecision',
      'CorrectDecision',
      'EnterAdoptionAnswer',
      'RefuseReview',
      'RequestClarification',
      'ClarifyDecision',
      'RefuseClarification',
      'OpenReview',
      'RecordAward',
    ] as const),
    ...(['ProposePublication', 'ApprovePublication', 'RefusePublication'] as const),
    ...([
      'AcceptDelegated',
      'DeclineDelegated',
      'DictateCounterNotice',
      'CorrectDictation',
      'ConfirmDictation',
    ] as const),
    ...(['DescribeLiveStream', 'DescribeContractDuties', 'LinkExhibit', 'RuleOnLateEvidence'] as const),
    ...(['ReferOut', 'ReferIn', 'AgreeReferral', 'RecordReferralAnswer'] as const),
  ),
  ...all(none('with-its-act'), 'StoreEvidence', 'NameUnlisted'),
  // what mediators and experts do
  ...all(
    'form',
    ...(['AcceptMediation', 'DeclineMediation', 'DiscloseTie', 'ScheduleSession', 'MoveSession'] as const),
    'CancelSession',
    ...(['RecordSession', 'StartAppraisal', 'EndAppraisal', 'CloseMediation', 'DrawUpAgreement'] as const),
    ...(['SignAsMediator', 'DrawUpFacts', 'RecuseExpert', 'ReturnFile', 'AskParties'] as const),
    'SummariseConfidential',
  ),
  ...all(
    { page: 'disputes/$disputeId/work' },
    'AcceptSeat',
    'DeclineSeat',
    'ListIssues',
    'StartDeliberation',
    'FindOnComparison',
  ),
  ...all(
    'form',
    'AskForTranslation',
    'FileTranslation',
    'DeliverTranslation',
    'CheckTranslation',
    'ContestTranslation',
  ),
  // what platforms do
  ...all('form', 'ReportMeasures', 'AnswerInquiry', 'CorrectKnowledge', 'AnswerAdoption', 'TakeBackDelegated'),
  ...all('form', 'AcknowledgeResult', 'AnswerResult'),
  // what parties do
  ...all(
    'form',
    ...(['AcknowledgeService', 'CureMaterials', 'CureCounterNotice', 'WithdrawComplaint', 'AmendComplaint'] as const),
    ...(['UrgeRightHolder', 'RaiseAgain', 'WithdrawWords', 'ClaimDelay', 'ClaimRelisting'] as const),
    ...(['WithdrawRequest', 'WaiveExclusion', 'AnswerLateEvidence', 'SupplementEvidence'] as const),
    ...(['StateAvailability', 'ObjectToMinutes'] as const),
  ),
  ...all(earlier('counter-notice/items'), 'FileCounterNotice'),
  ...all(earlier('all'), 'WithdrawCounterNotice', 'AskTakeover', 'ChallengeExpert'),
  ...all(earlier('papers'), 'OrderPreservationPapers'),
  ...all(earlier('side-effect'), 'TellSideEffect'),
  ...all(earlier('different-goods'), 'SayDifferentGoods'),
  ...all(earlier('loss'), 'StateLoss'),
  ...all(earlier('faith'), 'RequestFaithReview'),
  ...all(earlier('review/*'), 'ReplyToFaithReview', 'AppealFaithFinding'),
  ...all(earlier('negotiate'), 'ProposeNegotiation'),
  ...all(earlier('negotiation/*'), 'AcceptNegotiation', 'EndNegotiation', 'ProposeStay', 'AgreeStay'),
  ...all(earlier('promise/*'), 'ReportPerformance', 'ConfirmPerformance', 'AllegeBreach', 'AnswerBreach'),
  ...all(
    earlier('mediation/*'),
    ...(['ConsentToMediation', 'RefuseMediation', 'ChooseMediator', 'ObjectToMediator', 'ConfirmMinutes'] as const),
    ...(['ConsentToExtension', 'WithdrawFromMediation', 'SignAgreement', 'DeclineSignature', 'SignFacts'] as const),
    ...(['ReleaseFacts', 'ApplyForConfirmation', 'JoinConfirmation', 'WithdrawConfirmation'] as const),
  ),
  ...all(
    earlier('panel/*'),
    ...(['ConsentToPanel', 'WithdrawPanelConsent', 'ObjectToCompetence', 'ContributeNonce'] as const),
    ...(['ReturnExpertList', 'NominateExpert'] as const),
  ),
  ...all(earlier('submission/*'), 'MakeSubmission'),
  ...all(earlier('decision/*'), 'RequestReview'),
  ...all({ page: 'mediation-request' }, 'RequestMediation'),
  ...all(none('before-there-is-a-dispute'), 'DelegateComplaint'),
  ...all({ page: 'disputes/$disputeId/evidence' }, 'FileComparison', 'AnswerComparison'),
  ...all(
    none('by-itself'),
    ...([
      'LapseCure',
      'RecordDispatch',
      'RecordFailure',
      'DeemArrival',
      'EscalateService',
      'RecomputeDeadline',
    ] as const),
    ...(['AskAboutDay', 'PassOnDay', 'GiveUpEffect', 'RecordAsked', 'NotePlatformSilence', 'DeclareDefault'] as const),
    ...([
      'AskForReports',
      'EndWaitingPeriod',
      'LapseReport',
      'NoteMissedState',
      'RecordDocument',
      'RecordExport',
      'PassOnDuty',
    ] as const),
    ...([
      'UndoUnreviewed',
      'NoteRestorationOverdue',
      'NotePreservationOverdue',
      'EndCourtOrder',
      'NoteGuaranteeExpired',
    ] as const),
    ...(['NoteUrgingUnanswered', 'LapseNegotiation', 'RemindOfUndertaking', 'NoteUndertakingOverdue'] as const),
    ...([
      'ConfirmBySilence',
      'CloseHearing',
      'NoteRegister',
      'NoteStanding',
      'LapseConsent',
      'LapseMediatorChoice',
    ] as const),
    ...(['LapseMediatorAcceptance', 'LapseMediation', 'RecordElectronicSignature', 'ReplaceMediator'] as const),
    ...(['LapseFaithReply', 'RecordSweep', 'FinaliseFaithReview', 'LapsePanelConsent', 'CloseNonces'] as const),
    ...(['LapsePublicValue', 'RevealDraw', 'LapseExpertList', 'LapseNominations', 'LapseSeatAcceptance'] as const),
    ...([
      'ReplaceExpert',
      'BeginSubmissions',
      'CloseSubmissions',
      'NoteDecisionOverdue',
      'NoteAdoptionOverdue',
    ] as const),
    ...(['FinaliseDecision', 'ReturnDelegated', 'EraseHandedOver', 'RecordDelegatorTold', 'LapseDictation'] as const),
    ...(['AssignCharge', 'EscalateTask'] as const),
  ),
  ...all({ page: 'disputes/$disputeId/exports' }, 'AskForExport'),
};

/** Where the operation is not called as the command is. */
const CALLED: Partial<Readonly<Record<Command, string>>> = {
  FileComplaint: 'dictateComplaint',
  EnterInquiryAnswer: 'answerInquiry',
  EnterAdoptionAnswer: 'answerAdoption',
  StoreEvidence: 'putEvidence',
};
const small = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const isCommand = (name: string): name is Command => Object.hasOwn(ACT_SCREENS, name);
export const operationOf = (command: Command): string => CALLED[command] ?? small(command);

/** What else people at the desk may do through the API, outside disputes and beside their commands; a spec finds what is missing. */
export const OPERATION_SCREENS: Readonly<Record<string, Screen>> = {
  ...all(
    'form',
    // beside the commands of a dispute
    ...[
      'sendDictationCode',
      'confirmDictationOnPaper',
      'bringFromRegister',
      'sweepHoldings',
      'postMessage',
      'revokeLinks',
    ],
    // parties
    ...['registerParty', 'askAccountTransfer', 'confirmAccountTransfer', 'refuseAccountTransfer', 'grantAuthority'],
    ...['endPartyAuthority', 'approveAuthority', 'refuseAuthority', 'giveConsent', 'withdrawConsent', 'matchContact'],
    ...['refuseContactProof', 'endContactMatch', 'recordFilingBar', 'endFilingBar', 'verifyIdentity'],
    ...['endIdentityVerification', 'putPartyPaper', 'decideRegistration', 'askSeller', 'setSelfRegistration'],
    // rights
    ...['checkRight', 'refuseRight', 'wantRightPapers', 'endRight', 'recordEvaluation', 'putRightPaper', 'renewRight'],
    'addRightPapers',
    ...['reportInvalidation', 'decideInvalidation', 'grantLicence', 'endLicence', 'transferRight'],
    ...['publishRight', 'unpublishRight'],
    // platforms
    ...['registerPlatform', 'setPlatformContact', 'setPlatformReceiver', 'changePlatformKeys', 'addPlatformKey'],
    'endPlatformKeys',
    ...[
      'endPlatformKey',
      'namePlatformPerson',
      'confirmPlatformPerson',
      'endPlatformPerson',
      'offerDelegation',
      'endDelegation',
    ],
    // mediators, experts, reviewers
    ...[
      'listMediator',
      'delistMediator',
      'noteAbsence',
      'endAbsence',
      'listExpert',
      'delistExpert',
      'noteExpertAbsence',
      'endExpertAbsence',
      'listReviewer',
    ],
    ...['recordRight', 'delistReviewer', 'recordAffiliation', 'endAffiliation', 'declareConflict', 'endConflict'],
    // tips and ratings
    ...['proposeReward', 'decideReward', 'recordRewardPaid', 'withholdReward', 'releaseReward'],
    ...['answerTip', 'secondTip', 'closeTip', 'routeTip', 'noticeGrade', 'confirmGrade', 'dropGradeNotice'],
    ...['decideContest', 'decideRepair'],
    // complaints about conduct
    ...['checkQualification', 'endQualification'],
    ...['putGrievance', 'replyToGrievance', 'decideGrievance', 'reviewGrievance', 'requestGrievanceReview'],
    // the association’s people and who is on duty
    ...['createAccount', 'inviteAccount', 'withdrawInvitation', 'suspendAccount', 'restoreAccount', 'endAccount'],
    ...['grantOffice', 'endAccountSessions', 'endEverySession', 'endAuthority', 'askFactorReset', 'agreeToFactorReset'],
    ...['refuseFactorReset', 'changeFactorPolicy', 'addIssuer', 'endIssuer', 'changeIssuerTrust', 'noteOfficerAbsence'],
    ...['endOfficerAbsence', 'setAssignment', 'reassign', 'makeTeam', 'changeTeam', 'endTeam', 'setDuty', 'acceptDuty'],
    ...['swapDuty', 'refuseDutySwap', 'keepDutyPhone'],
    // the association itself
    ...['changeSlug', 'stateMediationBody', 'registerMessageProvider', 'registerSignatureProvider', 'declareFestival'],
    ...['withdrawFestival', 'agreeToProvider', 'refuseProvider', 'endProvider'],
    ...['tryMessageProvider', 'trySignatureProvider', 'tryIdentityProvider'],
    ...['nameTimestampAuthority', 'tryTimestampAuthority', 'removeTimestampAuthority'],
    ...['proposeLetterVersion', 'releaseLetterVersion', 'refuseLetterVersion'],
    ...['enterHelpEntry', 'changeHelpEntry', 'confirmHelpEntry', 'withdrawHelpEntry'],
    ...['setMailIntake', 'settleIncomingMail'],
    ...['enterCalendarNotice', 'confirmCalendarNotice', 'refuseCalendarNotice', 'recordOutage', 'closeDelivery'],
    ...['retryDelivery', 'advanceClock', 'proposeAuditMandate', 'confirmAuditMandate', 'endAuditMandate'],
    'settleSecurityAlarm',
    'sendFailedWebhooksAgain',
    // personal data
    ...[
      'sendDataAnswerAgain',
      'recordBreach',
      'sendBreachLetters',
      'noteBreachTold',
      'answerDataRequest',
      'extendDataRequest',
    ],
    ...[
      'checkAskerIdentity',
      'proposeLegalHold',
      'placeLegalHold',
      'proposeLiftOfHold',
      'liftLegalHold',
      'giveReading',
      'endReading',
    ],
  ),
  // beside the lists that they are about
  ...all({ page: '' }, 'snoozeTask', 'wakeTask'), // the home
  ...all({ page: 'docket' }, 'setTags', 'saveView', 'changeView', 'deleteView'),
  ...all({ page: 'disputes/$disputeId/notes' }, 'writeStaffNote', 'correctStaffNote'),
  ...all({ page: 'imports' }, 'tryImport', 'startImport'),
  ...all({ page: 'platforms/$platformId' }, 'sendWebhookAgain', 'tryWebhook'),
  ...all({ page: 'disputes/$disputeId/talks' }, 'makeProposal'),
  ...all({ page: 'disputes/$disputeId/work' }, 'callVote', 'castBallot', 'draftDecision', 'signDecision'),
  ...all({ page: 'calendar' }, 'makeCalendarFeed', 'endCalendarFeed'),
  ...all({ page: 'notices' }, 'turnOnPush', 'endPushSubscription'),
  ...all(none('with-its-act'), 'putEvidence', 'postEvidence', 'openViewing', 'undertakeConfidentiality'),
  ...all(none('with-its-act'), 'beginUpload', 'readUpload', 'continueUpload', 'dropUpload'),
  ...all(none('with-its-act'), 'markRead', 'previewAct'),
  // what parties file, say and sign, on pages that the desk does not have yet
  ...all({ page: 'filing' }, 'fileComplaint', 'fileComplaints', 'saveDraft', 'deleteDraft', 'fileDraft'),
  ...all(earlier('filing'), 'changeDraft'),
  ...all({ page: 'answers' }, 'fileInSeveral'),
  // qualification files
  ...all({ page: 'qualification' }, 'fileProof', 'renewProof', 'withdrawProof', 'checkProof', 'allowAskers'),
  ...all({ page: 'qualification' }, 'askQualification'),
  // what is asked without a dispute
  ...all({ page: 'consultations' }, 'askConsultation', 'putConsultationFile', 'takeConsultation', 'answerConsultation'),
  ...all({ page: 'consultations' }, 'requestConsultationDetails', 'supplementConsultation'),
  ...all({ page: 'consultations' }, 'closeConsultation', 'convertConsultation'),
  ...all({ page: 'consultations' }, 'claimIncomingMail'),
  ...all({ page: 'legal-aid' }, 'askLegalAid', 'handLegalAid', 'recordAidAnswer', 'refuseLegalAid'),
  ...all(earlier('legal-aid'), 'askLegalAidIn', 'supplementLegalAidIn', 'withdrawLegalAidIn'),
  // what authorities want
  ...all('form', 'receiveOfficialRequest', 'passOnOfficialRequest', 'changeOfficialSecrecy'),
  ...all('form', 'proposeOfficialAnswer', 'returnOfficialAnswer', 'approveOfficialAnswer', 'handOverOfficialAnswer'),
  ...all('form', 'nameOfficialSuccessors', 'recordOfficialTelling'),
  ...all({ page: 'authorities' }, 'putOfficialPaper', 'askOfficialBundle', 'nameOfficialRoom', 'confirmOfficialRoom'),
  ...all({ page: 'screening' }, 'screenListings', 'judgeFindings', 'hashPicture'),
  ...all({ page: 'warnings' }, 'acknowledgeWarning', 'sendWarningOn', 'dismissWarning'),
  ...all({ page: 'watch-list' }, 'watchShop', 'dismissProposedShop'),
  ...all('form', 'fileImpactAssessment', 'changeIdentifierKey'),
  ...all('form', 'withdrawShopIdentifiers'),
  ...all({ page: 'shop-identifiers' }, 'giveShopIdentifiers'),
  ...all({ page: 'watch-list' }, 'watchGoods', 'objectToWatch', 'answerWatchObjection', 'endWatch'),
  // the association's own rules
  ...all({ page: 'rules' }, 'draftRules', 'reviseRules', 'openRuleComments', 'answerRuleComment', 'approveRules'),
  ...all({ page: 'rules' }, 'withdrawRules'),
  // membership
  ...all({ page: 'membership' }, 'applyForMembership', 'signCommitment', 'renewMembership', 'leaveMembership'),
  ...all({ page: 'membership' }, 'setRegisterShowings', 'makeMemberStatement'),
  ...all({ page: 'members' }, 'recordCommitmentPaper', 'confirmCommitmentPaper', 'admitMember', 'refuseMember'),
  ...all({ page: 'members' }, 'allegeMemberBreach', 'decideMemberBreach'),
  // preventive measures
  ...all('form', 'proposePrevention', 'decidePrevention', 'fulfilPrevention', 'decidePreventionContest'),
  ...all('form', 'recommendPrevention', 'replyToPrevention', 'contestPrevention', 'answerRecommendation'),
  ...all('form', 'endPrevention', 'withdrawRecommendation'),
  // bulletins of measures and results
  ...all({ page: 'bulletins' }, 'draftBulletin', 'reviseBulletin', 'dropBulletin', 'publishBulletin'),
  ...all({ page: 'bulletins' }, 'proposeEntryCorrection', 'approveEntryCorrection', 'removeBulletinEntry'),
  ...all({ page: 'bulletins' }, 'announceNamings', 'answerNamingObjection'),
  ...all({ page: 'namings' }, 'giveNamingConsent', 'withdrawNamingConsent', 'objectToNaming'),
  // training and campaigns
  ...all('form', 'publishCampaign', 'cancelCampaign'),
  ...all({ page: 'training' }, 'assignCourse', 'takeCourseTest', 'answerCourseAssignment', 'endCourseAssignment'),
  // what is deposited before any dispute
  ...all({ page: 'deposits' }, 'makeDeposit', 'putDepositFile', 'publishDeposit', 'bringDeposit'),
  ...all({ page: 'deposits' }, 'grantDeposit', 'withdrawDepositGrant'),
  ...all({ page: 'secrets' }, 'undertakeDepositGrant', 'viewGrantedDeposit', 'confirmDepositReturn'),
  ...all({ page: 'secrets' }, 'confirmConfidentialReturn'),
  ...all({ page: 'disputes/$disputeId/evidence' }, 'timestampExhibit'),
  ...all(earlier('counter-notice/items'), 'previewCounterNotice'),
  ...all(earlier('mediation/*'), 'sendSignatureCode', 'askToSignElectronically', 'sendFactsCode'),
  ...all(earlier('room/*'), 'makeOffer', 'acceptOffer', 'rejectOffer', 'withdrawOffer', 'answerProposal'),
  ...all(earlier('acting'), 'confirmAuthority'),
  ...all(earlier('conduct'), 'fileGrievance', 'putGrievanceEvidence'),
  ...all(
    'form',
    ...['answerSeller', 'changePlatformPerson', 'makePlatformLink', 'noteRespondentPhone'], // a platform’s people
  ),
  ...all({ page: 'interface' }, 'startConformanceCheck', 'fillSandbox', 'resetSandbox'),
  ...all({ page: 'delegated' }, 'agreeDelegation', 'declineDelegationTerms', 'compareDelegationCounts'),
  ...all({ page: 'disputes/$disputeId/overview' }, 'addItems'),
  ...all({ page: 'grade' }, 'acceptRatingRules', 'leaveRating', 'contestFact', 'askForRepair', 'setRatingPublicity'),
};

/** Every operation that has a form: what is made of the API’s description for the desk, and nothing else of it. */
export const FORM_OPERATIONS: ReadonlySet<string> = new Set([
  ...Object.entries(ACT_SCREENS).flatMap(([name, screen]) =>
    screen === 'form' && isCommand(name) ? [operationOf(name)] : [],
  ),
  ...Object.entries(OPERATION_SCREENS).flatMap(([id, screen]) => (screen === 'form' ? [id] : [])),
]);
