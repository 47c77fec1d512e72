import { isLate } from '#domain/calendar/uncertain.js';
import { filedBy } from '#domain/dispute/intake/filing/filed-by.js';
import type { MeasureConfirmed } from '#domain/dispute/measures/measure/events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { Fact, FactCode } from './fact.js';
import { dropAnswer, hadGround, isAnswered, noteAnswer, wereUnproven } from './facts-of-answers.js';
import { sayOfDecision, sayOfReview } from './facts-of-decision.js';
import { correctCourt, noteProceeding, sayOfJudgment, settled } from './facts-of-outcome.js';
import {
  say,
  sayOfFiler,
  sayOfParty,
  takeBack,
  type DisputeFacts,
  type RatedEvent,
  type Told,
} from './facts-of-dispute.js';
import { notePlatforms, noteRespondents, respondentsOf } from './who-is-who.js';

type Handler<T extends RatedEvent['type']> = (
  dispute: DisputeFacts,
  event: Told<Extract<RatedEvent, { type: T }>>,
) => void;

/**
 * Which events of a dispute say something of somebody, and what: the whole mapping. What is not here says nothing. An
 * event that only tells who is who is here, too.
 */
export const FACTS_FROM_EVENTS: { readonly [T in RatedEvent['type']]?: Handler<T> } = {
  ComplaintFiled: (dispute, event) => {
    const { data } = event;
    dispute.complainantId = data.complainantId;
    if ('delegation' in data) dispute.delegated = true;
    const accountId = filedBy(event);
    if (data.filedAs === 'agent' && accountId !== undefined) dispute.agentId = accountId;
    noteRespondents(dispute, data.respondents);
    notePlatforms(dispute, data.items);
  },
  MediationRequested: (dispute, { data }) => {
    dispute.complainantId = data.complainantId;
    noteRespondents(dispute, data.respondents);
  },
  ComplaintAmended: (dispute, { data }) => {
    notePlatforms(dispute, data.items);
  },
  RespondentJoined: (dispute, { data }) => noteRespondents(dispute, [data.respondent]),

  ComplaintRejected: (dispute, event) => {
    if (event.data.cause === 'not-cured')
      sayOfFiler(dispute, event, 'complaint-not-cured', { at: event.data.effectiveAt });
  },
  CounterNoticeFiled: (dispute, { data }) => noteAnswer(dispute, data),
  /** Early, or by agreement, nobody is the worse for it; late, the respondent had to answer first (practice P10). */
  ComplaintWithdrawn: (dispute, event) => {
    const { pairs, consideration } = event.data;
    for (const towards of respondentsOf(pairs)) {
      const late = consideration !== 'settlement' && isAnswered(dispute, towards, pairs);
      sayOfFiler(dispute, event, late ? 'complaint-withdrawn-late' : 'complaint-withdrawn-early', { towards });
    }
  },
  /** The respondent answered, and nobody told of a suit: the measure had stood without one. */
  WaitingPeriodEnded: (dispute, event) => wereUnproven(dispute, event, event.data.pairs, event.data.effectiveAt),
  ProceedingReported: (dispute, { data }) => noteProceeding(dispute, data),
  ProceedingCorrected: (dispute, event) => correctCourt(dispute, event, event.data),
  /** A suit that came to light after all: its measure had a ground. */
  MeasureKept: (dispute, event) => hadGround(dispute, event, event.data.pairs),
  /** The period was not over: whoever may still sue has not failed to. */
  DelayExcused: (dispute, event) => hadGround(dispute, event, event.data.pairs),
  /** For the complainant or against it: of a suit that is only on record nothing else tells. */
  ProceedingStateReported: (dispute, event) => sayOfJudgment(dispute, event, event.data),
  /** What a party had told of itself, and a person of the association saw. */
  JudgmentConfirmed: (dispute, event) => sayOfJudgment(dispute, event, event.data),
  ProceedingEnded: (dispute, event) => sayOfJudgment(dispute, event, event.data),
  UrgentNoticeFoundWrong: (dispute, event) => {
    for (const towards of respondentsOf(event.data.pairs))
      sayOfFiler(dispute, event, 'urgent-notice-wrong', { towards });
  },
  RespondentDefaulted: (dispute, event) => {
    const { respondentId, effectiveAt } = event.data;
    const known = dispute.facts.some(
      (fact) => fact.code === 'defaulted' && fact.memberId === respondentId && fact.until === undefined,
    );
    if (!known)
      sayOfParty(dispute, event, 'defaulted', respondentId, { towards: dispute.complainantId, at: effectiveAt });
  },
  DefaultReversed: (dispute, event) =>
    takeBack(dispute, event, (fact) => fact.code === 'defaulted' && fact.memberId === event.data.respondentId),
  CounterNoticeWithdrawn: (dispute, event) => dropAnswer(dispute, event, event.data),
  CounterNoticeRejected: (dispute, event) => {
    const { fault, respondentId } = event.data;
    dropAnswer(dispute, event, event.data);
    if (fault === 'false-statement')
      sayOfParty(dispute, event, 'declaration-rejected', respondentId, { towards: dispute.complainantId });
  },

  SettlementReached: (dispute, event) =>
    settled(
      dispute,
      event,
      event.data.settlementId,
      [dispute.complainantId, event.data.respondentId],
      event.data.undertakings,
    ),
  MediatedSettlementReached: (dispute, event) =>
    settled(dispute, event, event.data.settlementId, event.data.parties, event.data.undertakings),
  /** One settlement is one fact for each side, when the last of its promises is kept. */
  PerformanceConfirmed: (dispute, event) => {
    const { undertakingId, effectiveAt } = event.data;
    const { settlementId = '', byId = '', toId } = dispute.promises?.get(undertakingId) ?? {};
    const owed = dispute.owed?.get(settlementId)?.get(byId);
    if (!owed?.delete(undertakingId) || owed.size > 0) return;
    sayOfParty(dispute, event, 'settlement-performed', byId, {
      at: effectiveAt,
      ...(toId !== undefined && { towards: toId }),
    });
  },
  BreachFound: (dispute, event) => {
    const { undertakingId, settlementId, brokenBy, foundAt } = event.data;
    dispute.owed?.get(settlementId)?.delete(brokenBy); // whoever broke it has not performed it
    const towards = dispute.promises?.get(undertakingId)?.toId;
    sayOfParty(dispute, event, 'settlement-broken', brokenBy, {
      at: foundAt,
      ...(towards !== undefined && { towards }),
    });
  },
  MediationRefused: (dispute, event) =>
    sayOfParty(dispute, event, 'mediation-refused', event.data.partyId, { at: event.data.effectiveAt }),
  MediationEnded: (dispute, event) => {
    const { outcome, partyId, effectiveAt } = event.data;
    if (outcome === 'non-attendance' && partyId !== undefined)
      sayOfParty(dispute, event, 'mediation-not-attended', partyId, { at: effectiveAt });
  },

  MeasuresAsked: (dispute, { data: { platformId, upTo, answerDue } }) =>
    void (dispute.asked ??= new Map()).set(platformId, { upTo, due: answerDue }),
  PlatformSilent: (dispute, event) => {
    const { platformId, effectiveAt } = event.data;
    const asked = dispute.asked?.get(platformId);
    if (asked?.told) return;
    if (asked) asked.told = true;
    (dispute.silentSince ??= new Map()).set(platformId, effectiveAt);
    say(dispute, event, 'measures-unanswered', { ...ofPlatform(dispute, platformId), at: effectiveAt });
  },
  /** All measures that one request asked for are one fact; late is better than never. */
  MeasureConfirmed: (dispute, event) => {
    const platformId = dispute.platformOf?.get(event.data.itemId);
    const asked = platformId === undefined ? undefined : dispute.asked?.get(platformId);
    if (platformId === undefined || !asked || event.data.sequence > asked.upTo) return;
    const at = carriedOut(event);
    const isUnanswered = (fact: Fact): boolean =>
      fact.code === 'measures-unanswered' && fact.memberId === platformId && fact.until === undefined;
    const missed = dispute.facts.some(isUnanswered) ? dispute.silentSince?.get(platformId) : undefined;
    if (!asked.told || missed !== undefined) {
      takeBack(dispute, event, isUnanswered);
      const isOver = missed === undefined ? isLate(asked.due, at) : at > missed;
      const code = isOver ? 'measures-confirmed-late' : 'measures-confirmed-in-time';
      say(dispute, event, code, { ...ofPlatform(dispute, platformId), at });
    }
    asked.told = true;
  },
  MeasureRefused: (dispute, event) => {
    const platformId = dispute.platformOf?.get(event.data.itemId);
    if (platformId !== undefined) say(dispute, event, 'measure-refused', ofPlatform(dispute, platformId));
  },

  /** Told to nobody before it goes out. */
  DecisionMade: (dispute, { data }) => void (dispute.decisions ??= new Map()).set(data.decisionId, data),
  DecisionIssued: (dispute, event) => {
    const decision = dispute.decisions?.get(event.data.decisionId);
    if (decision) sayOfDecision(dispute, event, decision, { at: event.data.issuedAt, pending: true });
  },
  DecisionBecameFinal: (dispute, event) => {
    const { decisionId, effectiveAt } = event.data;
    takeBack(dispute, event, ({ sourceId }) => sourceId === decisionId);
    sayOfDecision(dispute, event, event.data, { at: effectiveAt });
  },
  /**
   * All that counted by it counts no more, what platforms made of it too; what its review decided becomes final by
   * itself.
   */
  DecisionReversed: (dispute, event) => {
    const { decisionId } = event.data;
    takeBack(
      dispute,
      event,
      ({ sourceId = '' }) => sourceId === decisionId || dispute.adoptionOf?.get(sourceId) === decisionId,
    );
  },
  /**
   * Found by people of the association; open to appeal until it is final. One review is one fact, however many disputes
   * it covers.
   */
  FaithFound: (dispute, event) => sayOfReview(dispute, event, event.data, { at: event.data.foundAt, pending: true }),
  FaithAppealDecided: (dispute, event) => {
    const { reviewId, outcome, decidedAt } = event.data;
    takeBack(dispute, event, ({ sourceId }) => sourceId === reviewId);
    if (outcome !== 'reversed') sayOfReview(dispute, event, event.data, { at: decidedAt, pending: true });
  },
  FaithFindingBecameFinal: (dispute, event) => {
    takeBack(dispute, event, ({ sourceId }) => sourceId === event.data.reviewId);
    sayOfReview(dispute, event, event.data, { at: event.data.effectiveAt });
  },
  /** Adopted or not, it was answered; departing is no failure (practice P27). */
  AdoptionAnswered: (dispute, event) => {
    const { adoptionId, answeredAt } = event.data;
    const isOf = (fact: Fact): boolean =>
      fact.sourceId === adoptionId && fact.code === 'decision-unanswered' && fact.until === undefined;
    const late = dispute.facts.some(isOf);
    takeBack(dispute, event, isOf);
    sayOfAdoption(dispute, event, late ? 'decision-answered-late' : 'decision-answered', answeredAt);
  },
  AdoptionOverdue: (dispute, event) => sayOfAdoption(dispute, event, 'decision-unanswered', event.data.effectiveAt),
  DecisionPerformed: (dispute, event) => sayOfAdoption(dispute, event, 'decision-performed'),
  DecisionBroken: (dispute, event) => sayOfAdoption(dispute, event, 'decision-broken', event.data.effectiveAt),
};

/**
 * When it was done: when we heard of it, but for what a person enters for a platform without an interface, whose own
 * day counts where a file shows it.
 */
const carriedOut = ({ data, meta }: Told<MeasureConfirmed>): Instant => {
  const { byHand, evidence = [], carriedOutAt = meta.at } = data;
  return byHand && evidence.length > 0 ? carriedOutAt : meta.at;
};

type OfAdoption = Extract<
  RatedEvent,
  { type: 'AdoptionAnswered' | 'AdoptionOverdue' | 'DecisionPerformed' | 'DecisionBroken' }
>;

/** What a platform made of a decision, which it falls with. */
const sayOfAdoption = (
  dispute: DisputeFacts,
  event: Told<OfAdoption>,
  code: FactCode,
  at: Instant = event.meta.at,
): void => {
  const { adoptionId, decisionId, platformId } = event.data;
  (dispute.adoptionOf ??= new Map()).set(adoptionId, decisionId);
  say(dispute, event, code, { ...ofPlatform(dispute, platformId), at, sourceId: adoptionId });
};

const ofPlatform = (dispute: DisputeFacts, platformId: string) =>
  ({ about: platformId, role: 'platform', towards: dispute.complainantId }) as const;
