import type { Dispute } from './core/state.js';
import type { DocumentKind } from './service/notice/document-kinds.js';
import type { Service } from './service/notice/events.js';

/**
 * What a document that was issued is worth today. A letter tells what held on its day, and nothing later is told of it;
 * what orders, declares or agrees something may have been corrected, replaced or taken back since.
 */
export const STANDINGS = ['issued', 'in-force', 'corrected', 'superseded', 'withdrawn'] as const;
export type Standing = (typeof STANDINGS)[number];

type Rule = (dispute: Dispute, service: Service) => Standing;

const letter: Rule = () => 'issued';
/** The complaint was withdrawn for everything that the notice is about. */
const notice: Rule = ({ stages }, { pairs }) =>
  pairs.length > 0 && pairs.every((pair) => stages[pair]?.reason === 'withdrawn') ? 'withdrawn' : 'issued';
const counterNotice: Rule = ({ counterNotices }, { aboutId = '' }) =>
  counterNotices[aboutId]?.itemIds.length === 0 ? 'withdrawn' : 'issued';
const correction: Rule = ({ decisions }, { aboutId = '' }) =>
  decisions[aboutId]?.reversedBy === undefined ? 'in-force' : 'superseded';
const decision: Rule = (dispute, service) => {
  const stands = correction(dispute, service);
  const corrected = (dispute.decisions[service.aboutId ?? '']?.corrections.length ?? 0) > 0;
  return stands === 'in-force' && corrected ? 'corrected' : stands;
};
/** A later version was drawn up, or the agreement has taken effect since. */
const version: Rule = ({ services }, { aboutId, orderedAt }) =>
  Object.values(services).some(
    (other) =>
      (other.document === 'agreement-drawn-up' || other.document === 'settlement-agreement') &&
      other.aboutId === aboutId &&
      other.orderedAt > orderedAt,
  )
    ? 'superseded'
    : 'issued';
const settlement: Rule = () => 'in-force';

/** By what each kind is judged; a kind without a row does not compile. */
const STANDING_OF: Readonly<Record<DocumentKind, Rule>> = {
  receipt: letter,
  'cure-request': letter,
  acceptance: letter,
  rejection: letter,
  'statutory-notice': notice,
  'forwarded-notice': notice,
  'forwarded-counter-notice': counterNotice,
  'report-of-proceeding': letter,
  'proceeding-corrected': letter,
  urging: letter,
  'urging-unanswered': letter,
  inquiry: letter,
  'measure-kept': letter,
  'measure-lifted': letter,
  'withdrawal-letter': letter,
  'measure-refused': letter,
  'default-declared': letter,
  'delay-excused': letter,
  'state-asked': letter,
  'ground-unproven': letter,
  'court-order': letter,
  'urgent-measure': letter,
  'urgent-refused': letter,
  'urgent-reviewed': letter,
  'guarantee-given': letter,
  'restoration-answered': letter,
  'restoration-overdue': letter,
  'restoration-decided': letter,
  'object-ended': letter,
  'object-back': letter,
  'preservation-request': letter,
  'preservation-papers': letter,
  'publication-file': letter,
  'counter-notice-withdrawn': letter,
  'counter-notice-rejected': letter,
  'counter-notice-defects': letter,
  'round-refused': letter,
  'side-effects': letter,
  'undoing-ended': letter,
  'earlier-result': letter,
  'relisting-denied': letter,
  'goods-compared': letter,
  'unlisted-refused': letter,
  'words-withdrawn': letter,
  'item-held': letter,
  'order-ended': letter,
  'ground-reviewed': letter,
  'window-extended': letter,
  'delay-claimed': letter,
  'delay-refused': letter,
  'pairs-closed': letter,
  'dispute-concluded': letter,
  'mediation-invitation': letter,
  'mediator-named': letter,
  'mediation-ended': letter,
  'agreement-drawn-up': version,
  'account-clause': letter,
  'settlement-agreement': settlement,
  'confirmation-application': letter,
  'confirmation-result': letter,
  'room-read': letter,
  'complaint-delegated': letter,
  'delegation-over': letter,
  'negotiation-proposed': letter,
  'negotiation-ended': letter,
  'settlement-reached': letter,
  'stay-agreed': letter,
  'performance-due': letter,
  'performance-overdue': letter,
  'performance-reported': letter,
  'breach-alleged': letter,
  'breach-decided': letter,
  'confirmation-request': letter,
  'dictation-lapsed': letter,
  referral: letter,
  'referral-report': letter,
  'faith-declined': letter,
  'faith-warning': letter,
  'faith-finding': letter,
  'faith-appeal': letter,
  'panel-news': letter,
  'adoption-request': letter,
  'after-decision': letter,
  'panel-decision': decision,
  'decision-corrected': correction,
  'award-recorded': letter,
};

export const standingOf = (dispute: Dispute, service: Service): Standing =>
  STANDING_OF[service.document](dispute, service);
