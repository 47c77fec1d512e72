import {
  AUTHORITY_KINDS_NAMED,
  HANDOVER_WAYS_NAMED,
  OFFICIAL_KINDS_NAMED,
  TELLING_WAYS_NAMED,
} from '../official-request/words.js';
import { WITHHOLDING_GROUNDS_NAMED } from '../reward/words.js';
import { MAIL_SETTLEMENTS_NAMED } from '../intake/incoming-mails.js';
import { IDENTIFIER_GROUND_WORDS, IDENTIFIER_KIND_WORDS } from '../shop-identifier/words.js';
import { HELP_FEES_NAMED, HELP_KINDS_NAMED } from '../help/kinds.js';
import { CHOICES_OF_SEATS } from './choices-of-seats.js';
import { CONSEQUENCES, FINDINGS, REVIEW_CONDITIONS } from '../conduct/bad-faith-review.js';
import { AUTHORITY_NAMES, REFERRAL_OUTCOMES, REFERRAL_REASONS } from '../conduct/referrals.js';
import { ACCOUNT_OFFICES } from '../core/account-offices.js';
import { AUTHORITY_SCOPES, CAPACITIES, RESPONDENT_ROLES } from '../core/roles.js';
import { DATA_FIELDS_NAMED, DATA_GROUNDS_NAMED, DELEGATION_ENTRIES_NAMED } from '../delegation/words.js';
import { STANDING_OUTCOMES } from '../intake/bars.js';
import { CLAIM_KINDS, ITEM_KINDS, REJECTION_CAUSES } from '../intake/complaint.js';
import { PRINTED_DATES } from '../intake/corrections.js';
import { DECLINE_REASONS_NAMED, RESULT_GROUNDS_NAMED } from '../intake/delegation.js';
import { DICTATION_SOURCES } from '../intake/dictations.js';
import { RELATION_NAMES } from '../intake/relations.js';
import { SIDE_EFFECTS, UNDOING_ENDS_NAMED } from '../intake/renewal.js';
import { LETTERS_NAMED } from '../letter/kinds.js';
import type { Locale, Words } from '../locale.js';
import { GUARANTEE_KINDS_NAMED, RESTORATION_OUTCOMES_NAMED, RESTORATIONS } from '../measures/guarantee.js';
import { CHASE_ENDINGS, RUNG_NAMES } from '../measures/measures.js';
import * as preservation from '../measures/preservation.js';
import { CALL_OUTCOMES } from '../measures/urgent.js';
import { ADOPTIONS_NAMED, CLARIFICATION_WISHES_NAMED, PANEL_ENDINGS_NAMED } from '../panel/decision.js';
import { BASES_NAMED, COMPETENCE_OUTCOMES_NAMED, LEGAL_KINDS_NAMED, PANEL_MODES_NAMED } from '../panel/words.js';
import { MEMBER_KIND_NAMES, RATING_ROLE_NAMES } from '../rating/words.js';
import { COUNTER_GROUNDS, COUNTER_NOTICE_FAULTS } from '../response/counter-notice.js';
import { DELAY_REASONS } from '../response/extension.js';
import { COURT_ORDERS } from '../response/order.js';
import * as proceedings from '../response/proceedings.js';
import * as rights from '../right/kinds.js';
import { END_GROUNDS, EVALUATIONS, INVALIDATION_OUTCOMES, LICENCE_KINDS } from '../right/register.js';
import { FILING_FACTS } from '../rulebook/materials.js';
import { TRACKS } from '../rulebook/tracks.js';
import { ATTEMPT_OUTCOMES, CHANNELS } from '../service/document-kinds.js';
import { LINK_KINDS_NAMED, RIGHT_ELEMENTS_NAMED } from '../service/exhibits.js';
import { PREVENTION_END_CAUSES_NAMED, PREVENTIVE_KINDS_NAMED } from '../prevention/words.js';
import { COURSES_NAMED } from '../training/words.js';
import { SIGNALS } from '../signal/words.js';
import { CONFIRMATION_RESULTS_NAMED, LEGAL_BASES_NAMED } from '../talks/confirmations.js';
import { ITEM_OUTCOMES } from '../talks/settlements.js';
import { GRIEVANCE_CONSEQUENCES_NAMED, GRIEVANCE_OUTCOMES_NAMED } from '../grievance/words.js';
import { TIP_CLOSINGS_NAMED, TIP_OUTCOMES_NAMED, TIP_ROUTES, TIP_SUBJECT_NAMES } from '../tip/words.js';
import { WHO_SEES_FILE } from '../ui/who-sees-file.js';
import * as own from './own-choices.js';

type Named = Readonly<Record<string, Words>>;

/** The words of what can be chosen, by the field that it is chosen in: in its operation, at its place, or by its name. */
const CHOICES: Readonly<Record<string, Named>> = {
  ...CHOICES_OF_SEATS,
  'authority.kind': AUTHORITY_NAMES,
  'proposeLetterVersion.kind': LETTERS_NAMED,
  'publishCampaign.courses': COURSES_NAMED,
  'recommendPrevention.kind': PREVENTIVE_KINDS_NAMED,
  'endPrevention.cause': PREVENTION_END_CAUSES_NAMED,
  'withdrawRecommendation.cause': PREVENTION_END_CAUSES_NAMED,
  'settleIncomingMail.settlement': MAIL_SETTLEMENTS_NAMED,
  'terms.identifiers.kind': IDENTIFIER_KIND_WORDS,
  'terms.identifiers.ground': IDENTIFIER_GROUND_WORDS,
  'fileImpactAssessment.kinds': IDENTIFIER_KIND_WORDS,
  'withdrawShopIdentifiers.kind': IDENTIFIER_KIND_WORDS,
  'enterHelpEntry.kind': HELP_KINDS_NAMED,
  'changeHelpEntry.kind': HELP_KINDS_NAMED,
  fee: HELP_FEES_NAMED,
  'answerTip.outcome': TIP_OUTCOMES_NAMED,
  'answers.answer': ADOPTIONS_NAMED,
  legalKind: LEGAL_KINDS_NAMED,
  'recordPlatformAct.what': preservation.PLATFORM_DEEDS_NAMED,
  'recordPlatformAct.target': preservation.PLATFORM_TARGETS_NAMED,
  'decideBreach.outcome': own.BREACH_FINDINGS,
  office: ACCOUNT_OFFICES,
  'createAccount.roles': ACCOUNT_OFFICES,
  'changeFactorPolicy.roles': ACCOUNT_OFFICES,
  'listMediator.services': ACCOUNT_OFFICES,
  'geographical.kind': rights.GEOGRAPHICAL_KINDS,
  'grantAuthority.scope': AUTHORITY_SCOPES,
  role: RATING_ROLE_NAMES,
  'security.by': proceedings.PROCEEDING_SIDES_NAMED,
  against: proceedings.PROCEEDING_SIDES_NAMED,
  broughtBy: proceedings.PROCEEDING_SIDES_NAMED,
  'data.fields': DATA_FIELDS_NAMED,
  'data.ground': DATA_GROUNDS_NAMED,
  'enterMeasureResults.results.outcome': own.MEASURE_RESULTS,
  'recordConfirmationResult.result': CONFIRMATION_RESULTS_NAMED,
  'sideEffects.kind': SIDE_EFFECTS,
  'giveGuarantee.kind': GUARANTEE_KINDS_NAMED,
  currency: own.CURRENCIES,
  'endPanelCase.reason': PANEL_ENDINGS_NAMED,
  'protectedName.kind': rights.NAME_KINDS,
  mode: PANEL_MODES_NAMED,
  track: TRACKS,
  'grantLicence.kind': LICENCE_KINDS,
  'recordEvaluation.conclusion': EVALUATIONS,
  signals: SIGNALS,
  'noteProceeding.proof': proceedings.PROCEEDING_PROOFS,
  'reportProceeding.proof': proceedings.PROCEEDING_PROOFS,
  'reports.proof': proceedings.PROCEEDING_PROOFS,
  circumstances: FILING_FACTS,
  finding: FINDINGS,
  'consequence.kind': CONSEQUENCES,
  condition: REVIEW_CONDITIONS,
  grave: TIP_SUBJECT_NAMES,
  rung: RUNG_NAMES,
  fault: COUNTER_NOTICE_FAULTS,
  nature: proceedings.PROCEEDING_NATURES_NAMED,
  'patent.kind': rights.PATENT_KINDS,
  'tradeSecret.kind': rights.SECRET_KINDS,
  'results.part': preservation.PRESERVED_PARTS_NAMED,
  'answerPreservation.results.outcome': preservation.PRESERVED_OUTCOMES,
  'results.controlledBy': RATING_ROLE_NAMES,
  closing: TIP_CLOSINGS_NAMED,
  'decideGrievance.outcome': GRIEVANCE_OUTCOMES_NAMED,
  'reviewGrievance.outcome': GRIEVANCE_OUTCOMES_NAMED,
  consequences: GRIEVANCE_CONSEQUENCES_NAMED,
  grounds: COUNTER_GROUNDS,
  'recordAward.items.outcome': ITEM_OUTCOMES,
  work: rights.WORK_KINDS,
  channel: CHANNELS,
  substitute: CHANNELS,
  channels: own.OUTAGE_CHANNELS,
  'endProvider.service': own.HIRED_SERVICES,
  'rejectComplaint.cause': REJECTION_CAUSES,
  'notePrintedDate.about': PRINTED_DATES,
  'recordCompetence.basis': BASES_NAMED,
  'respondents.roles': RESPONDENT_ROLES,
  entry: DELEGATION_ENTRIES_NAMED,
  'endUndoing.reason': UNDOING_ENDS_NAMED,
  'recordAttempt.outcome': ATTEMPT_OUTCOMES,
  'declineDelegated.reasons.code': DECLINE_REASONS_NAMED,
  'excuseDelay.reason': DELAY_REASONS,
  'referOut.reason': REFERRAL_REASONS,
  'reasonCodes.ground': RESULT_GROUNDS_NAMED,
  'reportProceedingState.state': proceedings.PROCEEDING_STATES,
  legalBasis: LEGAL_BASES_NAMED,
  'registerParty.kind': MEMBER_KIND_NAMES,
  'routeTip.to': TIP_ROUTES,
  'withholdReward.ground': WITHHOLDING_GROUNDS_NAMED,
  'receiveOfficialRequest.kind': OFFICIAL_KINDS_NAMED,
  'receiveOfficialRequest.authority': AUTHORITY_KINDS_NAMED,
  'handOverOfficialAnswer.way': HANDOVER_WAYS_NAMED,
  'recordOfficialTelling.way': TELLING_WAYS_NAMED,
  'items.kind': ITEM_KINDS,
  'recordCall.outcome': CALL_OUTCOMES,
  'recordReferralAnswer.outcome': REFERRAL_OUTCOMES,
  'endChase.reason': CHASE_ENDINGS,
  'decideCompetence.outcome': COMPETENCE_OUTCOMES_NAMED,
  'claims.kind': CLAIM_KINDS,
  'links.kind': LINK_KINDS_NAMED,
  'links.claim': CLAIM_KINDS,
  'links.element': RIGHT_ELEMENTS_NAMED,
  wish: RESTORATIONS,
  'requestClarification.wish': CLARIFICATION_WISHES_NAMED,
  'answerEarlyRestoration.outcome': { ...RESTORATIONS, refused: { 'zh-CN': '不同意', en: 'Refused' } },
  'decideRestoration.outcome': RESTORATION_OUTCOMES_NAMED,
  order: COURT_ORDERS,
  filedAs: CAPACITIES,
  relation: RELATION_NAMES,
  'reviewReliance.outcome': STANDING_OUTCOMES,
  'reviewStanding.outcome': STANDING_OUTCOMES,
  'recordObjectEnded.reason': preservation.END_REASONS,
  because: preservation.BACK_REASONS,
  'reports.kind': proceedings.PROCEEDING_KINDS,
  'reportProceeding.kind': proceedings.PROCEEDING_KINDS,
  'endRight.ground': END_GROUNDS,
  'dictation.source': DICTATION_SOURCES,
  'right.kind': rights.RIGHT_KINDS,
  right: rights.RIGHT_KINDS,
  rights: rights.RIGHT_KINDS,
  'terms.kinds': rights.RIGHT_KINDS,
  'decideInvalidation.outcome': INVALIDATION_OUTCOMES,
  'proposeLegalHold.kind': own.HELD_KINDS,
  'recordFilingBar.scope': own.BAR_SCOPES,
  'decideRepair.outcome': own.REPAIR_OUTCOMES,
  'noteBreachTold.to': own.TOLD_OF_BREACH,
  qualification: own.QUALIFICATIONS,
  'checkQualification.kind': own.MEDIATOR_KINDS,
  'endQualification.kind': own.MEDIATOR_KINDS,
  'reviewUrgentMeasure.outcome': own.URGENT_REVIEWS,
  per: own.PERIODS,
  'answerDataRequest.outcome': own.DATA_ANSWERS,
  'recordAffiliation.relation': own.AFFILIATIONS,
  'exit.running': own.EXIT_RUNNING,
  'decideRegistration.outcome': own.REGISTRATION_OUTCOMES,
  'settleSecurityAlarm.outcome': own.ALARM_OUTCOMES,
  'giveReading.ground': own.READING_GROUNDS,
  unit: own.UNITS,
  'takeUrgentMeasure.confirmed': own.CHECKED_BY_HAND,
  'verifyIdentity.proof': own.IDENTITY_PROOFS,
  'matchContact.proof': own.IDENTITY_PROOFS,
  'askFactorReset.reason': own.RESET_REASONS,
  by: own.INVITATIONS,
  'grantAuthority.basis': own.AUTHORITY_BASES,
  'confirmRelisting.basis': own.SAMENESS,
  rule: own.ASSIGNMENTS,
  'decideHeldMeasures.outcome': own.HELD_OUTCOMES,
  form: own.PAPER_FORMS,
  clocks: own.CLOCK_KEEPERS,
  adoption: own.CLOCK_KEEPERS,
  'counter-notice': own.CLOCK_KEEPERS,
  measures: own.CLOCK_KEEPERS,
  panel: own.CLOCK_KEEPERS,
  talks: own.CLOCK_KEEPERS,
  'waiting-period': own.CLOCK_KEEPERS,
  'putPartyPaper.kind': own.PARTY_PAPERS,
  scopes: own.KEY_SCOPES,
  aboveCap: own.ABOVE_CAP,
  'setSelfRegistration.kinds': own.REGISTRANTS,
  'compareGoods.outcome': own.COMPARISONS,
  'reviewGround.outcome': own.GROUND_REVIEWS,
  via: own.CAME_VIA,
  'lateness.platform': own.LATENESS,
  'lateness.association': own.LATENESS,
  position: own.POSITIONS,
  returned: own.RETURN_WAYS,
  locale: own.LANGUAGES,
  languages: own.LANGUAGES,
  part: WHO_SEES_FILE,
};

const keysOf = (operationId: string, path: string): readonly string[] => {
  const parts = path.split('.');
  const tails = parts.map((_, at) => parts.slice(at).join('.'));
  return [...tails.map((tail) => `${operationId}.${tail}`), ...tails];
};

/** The words of one choice in a field of an operation; undefined where it has none: a spec finds it. */
export const findChoice = (operationId: string, path: string, value: string): Words | undefined => {
  const key = keysOf(operationId, path).find((one) => Object.hasOwn(CHOICES, one));
  return key === undefined ? undefined : CHOICES[key]?.[value];
};

export const choiceOf = (operationId: string, path: string, value: string, locale: Locale): string =>
  findChoice(operationId, path, value)?.[locale] ?? value;
