import { pairOf } from '../core/pairs.js';
import type { Dispute } from '../core/state.js';
import {
  adoptionSubject,
  decisionSubject,
  dictationSubject,
  guaranteeSubject,
  mediationSubject,
  negotiationSubject,
  orderSubject,
  pairSubject,
  panelSubject,
  platformSubject,
  preservationSubject,
  proceedingSubject,
  referralSubject,
  respondentSubject,
  reviewSubject,
  roomSubject,
  seatSubject,
  serviceSubject,
  undertakingSubject,
  urgentSubject,
  urgingSubject,
  type PairSubject,
  type Subject,
} from '../core/subject.js';
import type { ExportAsked } from '../service/export/events.js';
import { windowSubject } from '../core/windows.js';
import type { Window } from '../core/window.js';

/** What an event can be about, by the ids that it holds. The dispute is given as it is now: its pairs never change. */
type Subjects = readonly Subject[];
type Of<K extends string> = { readonly [N in K]: string };
type Pairs = { readonly pairs: readonly PairSubject[] };
type SomePairs = { readonly pairs?: readonly PairSubject[] };

export const dispute = (): Subjects => ['dispute'];
export const every = (_: object, now: Dispute): Subjects => ['dispute', ...now.pairs.map(pairOf)];
export const pairs = (data: Pairs): Subjects => data.pairs;
export const disputeAndPairs = (data: Pairs): Subjects => ['dispute', ...data.pairs];
export const named = ({ subject }: { readonly subject: Subject }): Subjects => [subject];
export const onePair = (data: Of<'respondentId' | 'itemId'>): Subjects => [pairOf(data)];
export const service = ({ serviceId }: Of<'serviceId'>): Subjects => [serviceSubject(serviceId)];
export const platform = ({ platformId }: Of<'platformId'>): Subjects => [platformSubject(platformId)];
export const respondent = (window: Window): Subjects => [windowSubject(window)];
export const items = ({ respondentId, round, itemIds }: Window & { readonly itemIds: readonly string[] }): Subjects => [
  respondentSubject(respondentId, round),
  ...itemIds.map((itemId) => pairSubject(respondentId, itemId)),
];
export const proceeding = ({ reportId, pairs: some = [] }: Of<'reportId'> & SomePairs): Subjects => [
  proceedingSubject(reportId),
  ...some,
];
/** Of what is made for a party, that party hears by its own window, as of the dispute itself. */
export const exported = ({ recipient }: Pick<ExportAsked['data'], 'recipient'>, now: Dispute): Subjects => {
  if (recipient.kind !== 'party') return ['dispute'];
  const own = respondentSubject(recipient.partyId);
  return now.stages[own] ? ['dispute', own] : ['dispute'];
};
export const exportOf = ({ exportId }: Of<'exportId'>, now: Dispute): Subjects => {
  const one = now.exports[exportId];
  return one ? exported(one, now) : ['dispute'];
};
export const urging = ({ urgingId }: Of<'urgingId'>): Subjects => [urgingSubject(urgingId)];
export const urgent = ({ urgentId, pairs: some = [] }: Of<'urgentId'> & SomePairs): Subjects => [
  urgentSubject(urgentId),
  ...some,
];
export const guarantee = ({ guaranteeId, pairs: some = [] }: Of<'guaranteeId'> & SomePairs): Subjects => [
  guaranteeSubject(guaranteeId),
  ...some,
];
export const order = ({ orderId, pairs: some }: Of<'orderId'> & Pairs): Subjects => [orderSubject(orderId), ...some];
export const dictation = ({ dictationId }: Of<'dictationId'>): Subjects => [dictationSubject(dictationId)];
export const preservation = ({ preservationId }: Of<'preservationId'>): Subjects => [
  preservationSubject(preservationId),
];
export const negotiation = ({ negotiationId }: Of<'negotiationId'>): Subjects => [negotiationSubject(negotiationId)];
export const room = ({ roomId }: Of<'roomId'>): Subjects => [roomSubject(roomId)];
export const undertaking = ({ undertakingId }: Of<'undertakingId'>): Subjects => [undertakingSubject(undertakingId)];
export const mediation = ({ mediationId }: Of<'mediationId'>): Subjects => [mediationSubject(mediationId)];
export const referral = ({ referralId }: Of<'referralId'>): Subjects => [referralSubject(referralId)];
export const review = ({ reviewId }: Of<'reviewId'>): Subjects => [reviewSubject(reviewId)];
export const panel = ({ panelId }: Of<'panelId'>): Subjects => [panelSubject(panelId)];
export const seat = ({ panelId, seatId }: Of<'panelId' | 'seatId'>): Subjects => [
  panelSubject(panelId),
  seatSubject(seatId),
];
/** Of the work on a decision its panel. */
export const panelOfDecision = ({ decisionId }: Of<'decisionId'>, { decisions }: Dispute): Subjects => [
  panelSubject(decisions[decisionId]?.panelId ?? ''),
];
export const decision = ({ decisionId }: Of<'decisionId'>): Subjects => [decisionSubject(decisionId)];
export const adoption = ({ decisionId, adoptionId }: Of<'decisionId' | 'adoptionId'>): Subjects => [
  decisionSubject(decisionId),
  adoptionSubject(adoptionId),
];

/** Of what was named and not listed the party that named it knows, and the association. */
export const unlisted = ({ partyId }: Of<'partyId'>, { complainantId }: Dispute): Subjects => [
  partyId === complainantId ? 'dispute' : respondentSubject(partyId),
];

/** What was filed with a counter-notice is about its items, the rest about every pair. */
export const exhibit = ({ evidenceId }: Of<'evidenceId'>, now: Dispute): Subjects => {
  const { translationId, undertakingId, guaranteeId, decisionId, counterNoticeId } = now.exhibits[evidenceId] ?? {};
  if (translationId !== undefined) return translation({ translationId }, now);
  if (undertakingId !== undefined) return [undertakingSubject(undertakingId)];
  if (guaranteeId !== undefined) return [guaranteeSubject(guaranteeId)];
  if (decisionId !== undefined) return panelOfDecision({ decisionId }, now);
  const notice = now.counterNotices[counterNoticeId ?? ''];
  return notice ? items(notice) : every({}, now);
};

/** Of several files what each is about. */
export const exhibits = ({ evidenceIds }: { readonly evidenceIds: readonly string[] }, now: Dispute): Subjects => [
  ...new Set(evidenceIds.flatMap((evidenceId) => exhibit({ evidenceId }, now))),
];

/** Of a comparison what its exhibits are about. */
export const comparison = ({ comparisonId }: Of<'comparisonId'>, now: Dispute): Subjects =>
  exhibits(
    {
      evidenceIds: (now.comparisons[comparisonId]?.versions ?? []).flatMap(({ rows }) =>
        rows.flatMap(({ original, accused }) => [original.evidenceId, accused.evidenceId]),
      ),
    },
    now,
  );

/** Of a translation what its original is about. */
export const translation = ({ translationId }: Of<'translationId'>, now: Dispute): Subjects => {
  const { kind, id = '' } = now.translations[translationId]?.of ?? {};
  if (kind === 'exhibit') return exhibit({ evidenceId: id }, now);
  if (kind === 'letter') return service({ serviceId: id });
  return kind === 'decision' ? decision({ decisionId: id }) : mediation({ mediationId: id });
};

/** Both sides of a mediation asked for directly know what was asked. */
export const everyRespondent = (_: object, { respondents }: Dispute): Subjects => [
  'dispute',
  ...respondents.map(({ respondentId }) => respondentSubject(respondentId)),
];

/** With what platform and association made of a complaint that was handed over: the pairs of that result. */
export const result = ({ resultId }: Of<'resultId'>, { delegation }: Dispute): Subjects => [
  'dispute',
  ...(delegation?.results[resultId]?.items ?? []).map(({ pair }) => pair),
];
