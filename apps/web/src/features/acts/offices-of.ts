import type { OPERATIONS } from '#messages/forms/operations.js';
import type { AccountView } from '../../client/types.gen.js';

type Office = AccountView['roles'][number];

const of = <const Name extends keyof typeof OPERATIONS>(offices: readonly Office[], ...names: readonly Name[]) =>
  Object.fromEntries(names.map((name) => [name, offices])) as Readonly<Record<Name, readonly Office[]>>;
const BOTH = ['case-manager', 'administrator'] as const;
/** Of a platform: the association’s administrators, and those of its people who have the scope. */
const ITS_OWN = ['administrator', 'platform-staff'] as const;

/** Which offices may do what stands beside the rows of lists; a spec compares it with the API's own rule. */
export const OFFICES_OF = {
  ...of(BOTH, 'closeDelivery', 'retryDelivery', 'confirmPlatformPerson', 'noticeGrade', 'confirmGrade'),
  ...of(BOTH, 'dropGradeNotice', 'decideContest', 'decideRepair', 'declareConflict', 'confirmAuditMandate'),
  ...of(BOTH, 'endAuditMandate', 'noteOfficerAbsence', 'endOfficerAbsence', 'decideRegistration', 'askSeller'),
  ...of(BOTH, 'checkQualification', 'endQualification'),
  ...of(BOTH, 'confirmCalendarNotice', 'refuseCalendarNotice', 'recordOutage'),
  ...of(['case-manager'], 'offerDelegation', 'acceptDuty', 'swapDuty', 'refuseDutySwap'),
  ...of(['case-manager', 'platform-staff'], 'endDelegation'),
  ...of(['platform-staff'], 'answerSeller', 'changePlatformPerson', 'makePlatformLink', 'noteRespondentPhone'),
  ...of(['case-manager'], 'keepDutyPhone', 'recordRight'),
  ...of(['administrator'], 'registerPlatform'),
  ...of(ITS_OWN, 'setPlatformContact', 'setPlatformReceiver', 'changePlatformKeys', 'addPlatformKey'),
  ...of(ITS_OWN, 'endPlatformKeys'),
  ...of([...BOTH, 'platform-staff'], 'sendWebhookAgain', 'sendFailedWebhooksAgain', 'tryWebhook'),
  ...of(ITS_OWN, 'endPlatformKey', 'namePlatformPerson', 'endPlatformPerson'),
  ...of(['administrator'], 'listMediator', 'delistMediator', 'noteAbsence', 'endAbsence'),
  ...of(['administrator'], 'listExpert', 'delistExpert', 'endExpertAbsence'),
  ...of(['administrator'], 'noteExpertAbsence', 'listReviewer', 'delistReviewer', 'recordAffiliation'),
  ...of(['administrator'], 'endAffiliation', 'endConflict', 'reassign', 'createAccount', 'inviteAccount'),
  ...of(['administrator'], 'withdrawInvitation', 'suspendAccount', 'restoreAccount', 'endAccount', 'grantOffice'),
  ...of(['administrator'], 'endAccountSessions', 'endEverySession', 'askFactorReset', 'agreeToFactorReset'),
  ...of(['administrator'], 'refuseFactorReset', 'proposeAuditMandate', 'makeTeam', 'changeTeam', 'endTeam'),
  ...of(['administrator'], 'setAssignment', 'setDuty', 'registerMessageProvider', 'registerSignatureProvider'),
  ...of(['administrator'], 'agreeToProvider', 'refuseProvider', 'endProvider'),
  ...of(['administrator'], 'tryMessageProvider', 'trySignatureProvider', 'tryIdentityProvider'),
  ...of(['administrator'], 'nameTimestampAuthority', 'tryTimestampAuthority', 'removeTimestampAuthority'),
  ...of(['administrator'], 'addIssuer', 'changeIssuerTrust', 'endIssuer', 'changeFactorPolicy'),
  ...of(['case-manager'], 'proposePrevention', 'decidePrevention', 'fulfilPrevention', 'decidePreventionContest'),
  ...of(['case-manager'], 'recommendPrevention', 'receiveOfficialRequest'),
  ...of(['case-manager'], 'endPrevention', 'withdrawRecommendation'),
  ...of(['platform-staff'], 'answerRecommendation', 'withdrawShopIdentifiers'),
  ...of(['case-manager'], 'fileImpactAssessment', 'changeIdentifierKey'),
  ...of(BOTH, 'publishCampaign', 'cancelCampaign'),
  ...of(['administrator'], 'setMailIntake'),
  ...of(['case-manager'], 'settleIncomingMail'),
  ...of(BOTH, 'enterHelpEntry', 'changeHelpEntry', 'confirmHelpEntry', 'withdrawHelpEntry'),
  ...of(['administrator'], 'proposeLetterVersion', 'releaseLetterVersion', 'refuseLetterVersion'),
  ...of(['administrator'], 'setSelfRegistration', 'changeSlug', 'stateMediationBody', 'enterCalendarNotice'),
  ...of(['administrator'], 'declareFestival', 'withdrawFestival', 'answerDataRequest', 'extendDataRequest'),
  ...of(['administrator'], 'checkAskerIdentity'),
  ...of(['administrator'], 'sendDataAnswerAgain', 'proposeLegalHold', 'placeLegalHold', 'proposeLiftOfHold'),
  ...of(['administrator'], 'liftLegalHold', 'recordBreach', 'sendBreachLetters', 'noteBreachTold', 'giveReading'),
  ...of(['administrator'], 'endReading', 'settleSecurityAlarm'),
};
export type ListedAct = keyof typeof OFFICES_OF;
type Ids = Readonly<Record<string, string>>;
/** An act, and where it differs from its neighbours, to what of its path it is done. */
export type Doable = ListedAct | readonly [act: ListedAct, ids?: Ids];

/** What of this an office may do, each with what it is done to. */
export const doableBy = (
  office: Office,
  acts: readonly Doable[],
  ids: Ids = {},
): readonly (readonly [act: ListedAct, ids: Ids])[] =>
  acts
    .map((one) => (typeof one === 'string' ? ([one, ids] as const) : ([one[0], one[1] ?? ids] as const)))
    .filter(([act]) => OFFICES_OF[act].includes(office));
