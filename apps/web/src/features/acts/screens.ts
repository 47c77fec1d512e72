import type { COMMANDS } from '#messages/commands.js';

export type Command = keyof typeof COMMANDS;
/** Why nobody at the desk has a screen for something. */
export type NoScreen =
  /** The clock does it, or the engine. */
  | 'by-itself'
  /** The party itself does it, on its own pages; a person at the desk is not asked to. */
  | 'of-a-party'
  /** Mediators and experts do it, a platform does it. */
  | 'of-a-neutral'
  | 'of-a-platform'
  /** It goes with an act: bytes of a file that it named, or what it would come to. */
  | 'with-its-act'
  /** What somebody does about the own account stands on the pages of the account. */
  | 'own-account'
  /** An act of a dispute: the table above has it. */
  | 'of-a-dispute';
/** A page made by hand, by its address under the desk; a form made of the operation’s description; or why none. */
export type Screen = 'form' | { readonly page: string } | { readonly none: NoScreen };

const all = <const Name extends string>(screen: Screen, ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, screen])) as Readonly<Record<Name, Screen>>;
const none = (reason: NoScreen): Screen => ({ none: reason });

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
    ...(['DescribeLiveStream', 'LinkExhibit', 'RuleOnLateEvidence'] as const),
    ...(['ReferOut', 'ReferIn', 'AgreeReferral', 'RecordReferralAnswer'] as const),
  ),
  ...all(none('with-its-act'), 'StoreEvidence'),
  ...all(
    none('of-a-neutral'),
    ...([
      'AcceptMediation',
      'DeclineMediation',
      'DiscloseTie',
      'ScheduleSession',
      'CancelSession',
      'RecordSession',
    ] as const),
    ...([
      'StartAppraisal',
      'EndAppraisal',
      'CloseMediation',
      'DrawUpAgreement',
      'SignAsMediator',
      'DrawUpFacts',
    ] as const),
    ...(['AcceptSeat', 'DeclineSeat', 'RecuseExpert', 'ReturnFile', 'AskParties', 'ListIssues'] as const),
    ...(['SummariseConfidential', 'StartDeliberation', 'FindOnComparison'] as const),
  ),
  ...all(
    none('of-a-platform'),
    ...(['ReportMeasures', 'AnswerInquiry', 'CorrectKnowledge', 'AnswerAdoption', 'DelegateComplaint'] as const),
    ...(['TakeBackDelegated', 'AcknowledgeResult', 'AnswerResult'] as const),
  ),
  ...all(
    none('of-a-party'),
    ...(['CureMaterials', 'WithdrawComplaint', 'AmendComplaint', 'AcknowledgeService', 'FileCounterNotice'] as const),
    ...([
      'WithdrawCounterNotice',
      'CureCounterNotice',
      'WithdrawRequest',
      'OrderPreservationPapers',
      'RaiseAgain',
    ] as const),
    ...([
      'TellSideEffect',
      'NameUnlisted',
      'WithdrawWords',
      'UrgeRightHolder',
      'ClaimDelay',
      'ProposeNegotiation',
    ] as const),
    ...(['AcceptNegotiation', 'EndNegotiation', 'ProposeStay', 'AgreeStay', 'ReportPerformance'] as const),
    ...([
      'ConfirmPerformance',
      'AllegeBreach',
      'AnswerBreach',
      'SignFacts',
      'ReleaseFacts',
      'ApplyForConfirmation',
    ] as const),
    ...([
      'JoinConfirmation',
      'WithdrawConfirmation',
      'ClaimRelisting',
      'SayDifferentGoods',
      'RequestMediation',
    ] as const),
    ...(['ConsentToMediation', 'RefuseMediation', 'ChooseMediator', 'ObjectToMediator', 'ConfirmMinutes'] as const),
    ...(['ConsentToExtension', 'WithdrawFromMediation', 'SignAgreement', 'DeclineSignature', 'AskTakeover'] as const),
    ...(['RequestFaithReview', 'ReplyToFaithReview', 'AppealFaithFinding', 'StateLoss', 'ConsentToPanel'] as const),
    ...([
      'WithdrawPanelConsent',
      'ObjectToCompetence',
      'ContributeNonce',
      'ReturnExpertList',
      'NominateExpert',
    ] as const),
    ...(['WaiveExclusion', 'ChallengeExpert', 'MakeSubmission', 'SupplementEvidence', 'RequestReview'] as const),
    ...(['AnswerLateEvidence', 'FileComparison', 'AnswerComparison'] as const),
  ),
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
    ...(['UndoUnreviewed', 'NoteRestorationOverdue', 'NotePreservationOverdue', 'EndCourtOrder'] as const),
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
    ...['reportInvalidation', 'decideInvalidation', 'grantLicence', 'endLicence', 'transferRight'],
    // platforms
    ...['registerPlatform', 'setPlatformContact', 'changePlatformKeys', 'addPlatformKey', 'endPlatformKeys'],
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
      'listExpert',
      'delistExpert',
      'noteExpertAbsence',
      'listReviewer',
    ],
    ...['recordRight', 'delistReviewer', 'recordAffiliation', 'endAffiliation', 'declareConflict', 'endConflict'],
    // tips and ratings
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
    ...['tryMessageProvider', 'trySignatureProvider', 'tryIdentityProvider'],
    ...['proposeLetterVersion', 'releaseLetterVersion', 'refuseLetterVersion'],
    ...['enterCalendarNotice', 'confirmCalendarNotice', 'refuseCalendarNotice', 'recordOutage', 'closeDelivery'],
    ...['retryDelivery', 'advanceClock', 'proposeAuditMandate', 'confirmAuditMandate', 'endAuditMandate'],
    'settleSecurityAlarm',
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
  ...all({ page: 'docket' }, 'setTags', 'saveView', 'changeView', 'deleteView'),
  ...all({ page: 'disputes/$disputeId/notes' }, 'writeStaffNote', 'correctStaffNote'),
  ...all({ page: 'imports' }, 'tryImport', 'startImport'),
  ...all({ page: 'calendar' }, 'makeCalendarFeed', 'endCalendarFeed'),
  ...all(none('with-its-act'), 'putEvidence', 'postEvidence', 'openViewing', 'undertakeConfidentiality'),
  ...all(none('with-its-act'), 'markRead', 'previewAct'),
  ...all(none('of-a-party'), 'acceptRatingRules', 'leaveRating', 'contestFact', 'askForRepair', 'setRatingPublicity'),
};

/** Every operation that has a form: what is made of the API’s description for the desk, and nothing else of it. */
export const FORM_OPERATIONS: ReadonlySet<string> = new Set([
  ...Object.entries(ACT_SCREENS).flatMap(([name, screen]) =>
    screen === 'form' && isCommand(name) ? [operationOf(name)] : [],
  ),
  ...Object.entries(OPERATION_SCREENS).flatMap(([id, screen]) => (screen === 'form' ? [id] : [])),
]);
