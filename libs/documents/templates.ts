import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Template } from './template.js';
import { receipt } from './kinds/intake/receipt.js';
import { cureRequest } from './kinds/intake/cure-request.js';
import { acceptance } from './kinds/intake/acceptance.js';
import { rejection } from './kinds/intake/rejection.js';
import { statutoryNotice } from './kinds/service/statutory-notice.js';
import { forwardedNotice } from './kinds/service/forwarded-notice.js';
import { forwardedCounterNotice } from './kinds/response/forwarded-counter-notice.js';
import { reportOfProceeding } from './kinds/response/report-of-proceeding.js';
import { proceedingCorrected } from './kinds/response/proceeding-corrected.js';
import { urging, urgingUnanswered } from './kinds/response/urging.js';
import { inquiry } from './kinds/response/inquiry.js';
import { measureKept } from './kinds/measures/measure-kept.js';
import { measureLifted } from './kinds/measures/measure-lifted.js';
import { withdrawalLetter } from './kinds/intake/withdrawal-letter.js';
import { measureRefused } from './kinds/measures/measure-refused.js';
import { defaultDeclared } from './kinds/response/default-declared.js';
import { delayExcused } from './kinds/response/delay-excused.js';
import { stateAsked } from './kinds/response/state-asked.js';
import { groundUnproven } from './kinds/response/ground-unproven.js';
import { courtOrder } from './kinds/response/court-order.js';
import { urgentMeasure } from './kinds/measures/urgent-measure.js';
import { urgentRefused } from './kinds/measures/urgent-refused.js';
import { urgentReviewed } from './kinds/measures/urgent-reviewed.js';
import { guaranteeGiven } from './kinds/measures/guarantee-given.js';
import { restorationAnswered } from './kinds/measures/restoration-answered.js';
import { restorationDecided } from './kinds/measures/restoration-decided.js';
import { restorationOverdue } from './kinds/measures/restoration-overdue.js';
import { objectBack } from './kinds/measures/object-back.js';
import { objectEnded } from './kinds/measures/object-ended.js';
import { preservationRequest } from './kinds/measures/preservation-request.js';
import { preservationPapers } from './kinds/measures/preservation-papers.js';
import { publicationFile } from './kinds/panel/publication-file.js';
import { counterNoticeWithdrawn } from './kinds/response/counter-notice-withdrawn.js';
import { counterNoticeRejected } from './kinds/response/counter-notice-rejected.js';
import { counterNoticeDefects } from './kinds/response/counter-notice-defects.js';
import { roundRefused } from './kinds/intake/round-refused.js';
import { sideEffects } from './kinds/intake/side-effects.js';
import { undoingEnded } from './kinds/intake/undoing-ended.js';
import { earlierResult } from './kinds/intake/earlier-result.js';
import { relistingDenied } from './kinds/intake/relisting-denied.js';
import { goodsCompared } from './kinds/intake/goods-compared.js';
import { unlistedRefused } from './kinds/intake/unlisted-refused.js';
import { wordsWithdrawn } from './kinds/intake/words-withdrawn.js';
import { itemHeld } from './kinds/intake/item-held.js';
import { orderEnded } from './kinds/response/order-ended.js';
import { groundReviewed } from './kinds/response/ground-reviewed.js';
import { windowExtended } from './kinds/response/window-extended.js';
import { delayClaimed } from './kinds/response/delay-claimed.js';
import { delayRefused } from './kinds/response/delay-refused.js';
import { pairsClosed } from './kinds/measures/pairs-closed.js';
import { disputeConcluded } from './kinds/closing/dispute-concluded.js';
import { mediationInvitation } from './kinds/talks/mediation-invitation.js';
import { mediatorNamed } from './kinds/talks/mediator-named.js';
import { mediationEnded } from './kinds/talks/mediation-ended.js';
import { panelNews } from './kinds/panel/panel-news.js';
import { adoptionRequest } from './kinds/panel/adoption-request.js';
import { afterDecision } from './kinds/panel/after-decision.js';
import { panelDecision, decisionCorrected } from './kinds/panel/panel-decision.js';
import { awardRecorded } from './kinds/panel/award-recorded.js';
import { complaintDelegated } from './kinds/intake/complaint-delegated.js';
import { delegationOver } from './kinds/intake/delegation-over.js';
import { negotiationProposed } from './kinds/talks/negotiation-proposed.js';
import { negotiationEnded } from './kinds/talks/negotiation-ended.js';
import { settlementReached } from './kinds/talks/settlement-reached.js';
import { stayAgreed } from './kinds/talks/stay-agreed.js';
import { performanceDue, performanceOverdue, performanceReported } from './kinds/talks/performance.js';
import { breachAlleged, breachDecided } from './kinds/talks/breach.js';
import { agreementDrawnUp } from './kinds/talks/agreement-drawn-up.js';
import { accountClause } from './kinds/talks/account-clause.js';
import { settlementAgreement } from './kinds/talks/settlement-agreement.js';
import { confirmationApplication } from './kinds/talks/confirmation-application.js';
import { confirmationResult } from './kinds/talks/confirmation-result.js';
import { roomRead } from './kinds/talks/room-read.js';
import { confirmationRequest } from './kinds/talks/confirmation-request.js';
import { dictationLapsed } from './kinds/intake/dictation-lapsed.js';
import { referral } from './kinds/conduct/referral.js';
import { referralReport } from './kinds/conduct/referral-report.js';
import { faithDeclined, faithWarning, faithFinding, faithAppeal } from './kinds/conduct/good-faith.js';

export const TEMPLATES: { readonly [K in DocumentKind]: Template } = {
  receipt,
  'cure-request': cureRequest,
  acceptance,
  rejection,
  'statutory-notice': statutoryNotice,
  'forwarded-notice': forwardedNotice,
  'forwarded-counter-notice': forwardedCounterNotice,
  'report-of-proceeding': reportOfProceeding,
  'proceeding-corrected': proceedingCorrected,
  urging,
  'urging-unanswered': urgingUnanswered,
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
  'restoration-decided': restorationDecided,
  'object-ended': objectEnded,
  'object-back': objectBack,
  'preservation-request': preservationRequest,
  'preservation-papers': preservationPapers,
  'publication-file': publicationFile,
  'counter-notice-withdrawn': counterNoticeWithdrawn,
  'counter-notice-rejected': counterNoticeRejected,
  'counter-notice-defects': counterNoticeDefects,
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
