import type { DocumentKind } from '#domain/dispute/notice/document-kinds.js';
import { DOCUMENT_KINDS } from '#messages/document-kinds.js';
import type { Locale } from '#messages/locale.js';
import type { Document } from './document.js';
import type { DocumentFacts } from './facts.js';
import { acceptance } from './kinds/acceptance.js';
import { courtOrder } from './kinds/court-order.js';
import { cureRequest } from './kinds/cure-request.js';
import { defaultDeclared } from './kinds/default-declared.js';
import { delayExcused } from './kinds/delay-excused.js';
import { forwardedCounterNotice } from './kinds/forwarded-counter-notice.js';
import { forwardedNotice } from './kinds/forwarded-notice.js';
import { groundUnproven } from './kinds/ground-unproven.js';
import { inquiry } from './kinds/inquiry.js';
import { measureKept } from './kinds/measure-kept.js';
import { measureLifted } from './kinds/measure-lifted.js';
import { measureRefused } from './kinds/measure-refused.js';
import { receipt } from './kinds/receipt.js';
import { rejection } from './kinds/rejection.js';
import { reportOfProceeding } from './kinds/report-of-proceeding.js';
import { stateAsked } from './kinds/state-asked.js';
import { statutoryNotice } from './kinds/statutory-notice.js';
import { withdrawalLetter } from './kinds/withdrawal-letter.js';
import { urgentMeasure } from './kinds/urgent-measure.js';
import { urgentRefused } from './kinds/urgent-refused.js';
import { urgentReviewed } from './kinds/urgent-reviewed.js';
import { guaranteeGiven } from './kinds/guarantee-given.js';
import { restorationAnswered } from './kinds/restoration-answered.js';
import { restorationOverdue } from './kinds/restoration-overdue.js';
import { complaintDelegated } from './kinds/complaint-delegated.js';
import { delegationOver } from './kinds/delegation-over.js';
import { negotiationEnded } from './kinds/negotiation-ended.js';
import { negotiationProposed } from './kinds/negotiation-proposed.js';
import { objectEnded } from './kinds/object-ended.js';
import { preservationRequest } from './kinds/preservation-request.js';
import { preservationPapers } from './kinds/preservation-papers.js';
import { publicationFile } from './kinds/publication-file.js';
import { counterNoticeWithdrawn } from './kinds/counter-notice-withdrawn.js';
import { counterNoticeRejected } from './kinds/counter-notice-rejected.js';
import { roundRefused } from './kinds/round-refused.js';
import { breachAlleged, breachDecided } from './kinds/breach.js';
import { performanceDue, performanceOverdue, performanceReported } from './kinds/performance.js';
import { stayAgreed } from './kinds/stay-agreed.js';
import { settlementReached } from './kinds/settlement-reached.js';
import { sideEffects } from './kinds/side-effects.js';
import { undoingEnded } from './kinds/undoing-ended.js';
import { earlierResult } from './kinds/earlier-result.js';
import { relistingDenied } from './kinds/relisting-denied.js';
import { goodsCompared } from './kinds/goods-compared.js';
import { unlistedRefused } from './kinds/unlisted-refused.js';
import { wordsWithdrawn } from './kinds/words-withdrawn.js';
import { itemHeld } from './kinds/item-held.js';
import { orderEnded } from './kinds/order-ended.js';
import { groundReviewed } from './kinds/ground-reviewed.js';
import { windowExtended } from './kinds/window-extended.js';
import { delayClaimed } from './kinds/delay-claimed.js';
import { delayRefused } from './kinds/delay-refused.js';
import { disputeConcluded } from './kinds/dispute-concluded.js';
import { pairsClosed } from './kinds/pairs-closed.js';
import { mediationInvitation } from './kinds/mediation-invitation.js';
import { mediatorNamed } from './kinds/mediator-named.js';
import { awardRecorded } from './kinds/award-recorded.js';
import { adoptionRequest } from './kinds/adoption-request.js';
import { afterDecision } from './kinds/after-decision.js';
import { decisionCorrected, panelDecision } from './kinds/panel-decision.js';
import { panelNews } from './kinds/panel-news.js';
import { mediationEnded } from './kinds/mediation-ended.js';
import { agreementDrawnUp } from './kinds/agreement-drawn-up.js';
import { accountClause } from './kinds/account-clause.js';
import { settlementAgreement } from './kinds/settlement-agreement.js';
import { confirmationApplication } from './kinds/confirmation-application.js';
import { confirmationResult } from './kinds/confirmation-result.js';
import { roomRead } from './kinds/room-read.js';
import { confirmationRequest } from './kinds/confirmation-request.js';
import { dictationLapsed } from './kinds/dictation-lapsed.js';
import { referral } from './kinds/referral.js';
import { faithAppeal, faithDeclined, faithFinding, faithWarning } from './kinds/good-faith.js';
import { referralReport } from './kinds/referral-report.js';
import { scopeOf } from './scope.js';
import { filled, tongueOf, type Template } from './template.js';

const TEMPLATES: { readonly [K in DocumentKind]: Template } = {
  receipt,
  'cure-request': cureRequest,
  acceptance,
  rejection,
  'statutory-notice': statutoryNotice,
  'forwarded-notice': forwardedNotice,
  'forwarded-counter-notice': forwardedCounterNotice,
  'report-of-proceeding': reportOfProceeding,
  inquiry,
  'measure-kept': measureKept,
  'measure-lifted': measureLifted,
  'withdrawal-letter': withdrawalLetter,
  'measure-refused': measureRefused,
  'default-declared': defaultDeclared,
  'delay-excused': delayExcused,
  'state-asked': stateAsked,
  'ground-unproven': groundUnproven,
  'court-order': courtOrder,
  'urgent-measure': urgentMeasure,
  'urgent-refused': urgentRefused,
  'urgent-reviewed': urgentReviewed,
  'guarantee-given': guaranteeGiven,
  'restoration-answered': restorationAnswered,
  'restoration-overdue': restorationOverdue,
  'object-ended': objectEnded,
  'preservation-request': preservationRequest,
  'preservation-papers': preservationPapers,
  'publication-file': publicationFile,
  'counter-notice-withdrawn': counterNoticeWithdrawn,
  'counter-notice-rejected': counterNoticeRejected,
  'round-refused': roundRefused,
  'side-effects': sideEffects,
  'undoing-ended': undoingEnded,
  'earlier-result': earlierResult,
  'relisting-denied': relistingDenied,
  'goods-compared': goodsCompared,
  'unlisted-refused': unlistedRefused,
  'words-withdrawn': wordsWithdrawn,
  'item-held': itemHeld,
  'order-ended': orderEnded,
  'ground-reviewed': groundReviewed,
  'window-extended': windowExtended,
  'delay-claimed': delayClaimed,
  'delay-refused': delayRefused,
  'pairs-closed': pairsClosed,
  'dispute-concluded': disputeConcluded,
  'mediation-invitation': mediationInvitation,
  'mediator-named': mediatorNamed,
  'mediation-ended': mediationEnded,
  'panel-news': panelNews,
  'adoption-request': adoptionRequest,
  'after-decision': afterDecision,
  'panel-decision': panelDecision,
  'decision-corrected': decisionCorrected,
  'award-recorded': awardRecorded,
  'complaint-delegated': complaintDelegated,
  'delegation-over': delegationOver,
  'negotiation-proposed': negotiationProposed,
  'negotiation-ended': negotiationEnded,
  'settlement-reached': settlementReached,
  'stay-agreed': stayAgreed,
  'performance-due': performanceDue,
  'performance-overdue': performanceOverdue,
  'performance-reported': performanceReported,
  'breach-alleged': breachAlleged,
  'breach-decided': breachDecided,
  'agreement-drawn-up': agreementDrawnUp,
  'account-clause': accountClause,
  'settlement-agreement': settlementAgreement,
  'confirmation-application': confirmationApplication,
  'confirmation-result': confirmationResult,
  'room-read': roomRead,
  'confirmation-request': confirmationRequest,
  'dictation-lapsed': dictationLapsed,
  referral,
  'referral-report': referralReport,
  'faith-declined': faithDeclined,
  'faith-warning': faithWarning,
  'faith-finding': faithFinding,
  'faith-appeal': faithAppeal,
};

/** The document of this kind for its addressee, in one language. The same facts always give the same document. */
export const documentOf = (kind: DocumentKind, facts: DocumentFacts, locale: Locale): Document => {
  const tongue = tongueOf(locale);
  const body = TEMPLATES[kind](scopeOf(facts), tongue);
  const { paragraphs, sections, closing } = filled(body);
  const governs = tongue.say('本文书以中文文本为准。', 'The Chinese text of this document governs; this is a translation.');
  return {
    document: kind,
    number: facts.number,
    locale,
    title: DOCUMENT_KINDS[kind][locale],
    addressee: facts.addressee.name,
    paragraphs,
    sections,
    closing: [...closing, governs, body.signed ?? facts.association[locale], tongue.instant(facts.issuedAt)],
    reference: facts.reference,
  };
};
