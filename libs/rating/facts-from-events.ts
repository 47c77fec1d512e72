import type { DisputeEvent } from '#domain/dispute/state.js';
import type { UndertakingSet } from '#domain/dispute/settlement/events.js';
import type { PairSubject } from '#domain/dispute/subject.js';
import type { Instant } from '#domain/message.js';
import { noteRespondents, say, sayOfFiler, sayOfParty, takeBack, type DisputeFacts, type Told } from './facts-of-dispute.js';

type Handler<T extends DisputeEvent['type']> = (dispute: DisputeFacts, event: Told<Extract<DisputeEvent, { type: T }>>) => void;

/** Respondents of pairs, each once. */
const respondentsOf = (pairs: readonly PairSubject[]): readonly string[] => [...new Set(pairs.map((pair) => pair.split(':')[1] ?? ''))];

/**
 * Which events of a dispute say something of somebody, and what: the whole mapping. What is not here says nothing. An event that only
 * tells who is who is here, too.
 */
export const FACTS_FROM_EVENTS: { readonly [T in DisputeEvent['type']]?: Handler<T> } = {
  ComplaintFiled: (dispute, { data, meta }) => {
    dispute.complainantId = data.complainantId;
    if (data.filedAs === 'agent' && meta.by.kind === 'person') dispute.agentId = meta.by.id;
    noteRespondents(dispute, data.respondents);
    for (const { itemId, platformId } of data.items) dispute.platformOf.set(itemId, platformId);
  },
  MediationRequested: (dispute, { data }) => {
    dispute.complainantId = data.complainantId;
    noteRespondents(dispute, data.respondents);
  },
  ComplaintAmended: (dispute, { data }) => {
    for (const { itemId, platformId } of data.items) dispute.platformOf.set(itemId, platformId);
  },
  RespondentJoined: (dispute, { data }) => noteRespondents(dispute, [data.respondent]),

  ComplaintRejected: (dispute, event) => {
    if (event.data.cause === 'not-cured') sayOfFiler(dispute, event, 'complaint-not-cured', { at: event.data.effectiveAt });
  },
  CounterNoticeFiled: ({ answered }, { data }) => void answered.add(data.respondentId),
  /** Early, or by agreement, nobody is the worse for it; late, the respondent had to answer first (practice P10). */
  ComplaintWithdrawn: (dispute, event) => {
    const { pairs, consideration } = event.data;
    for (const towards of respondentsOf(pairs)) {
      const late = dispute.answered.has(towards) && consideration !== 'settlement';
      sayOfFiler(dispute, event, late ? 'complaint-withdrawn-late' : 'complaint-withdrawn-early', { towards });
    }
  },
  /** The respondent answered, and nobody told of a suit: the measure had stood without one. */
  WaitingPeriodEnded: (dispute, event) => {
    for (const towards of respondentsOf(event.data.pairs)) {
      const known = dispute.facts.some((fact) => fact.code === 'measure-lifted-unproven' && fact.counterpartyId === towards && fact.until === undefined);
      if (!known) sayOfFiler(dispute, event, 'measure-lifted-unproven', { towards, at: event.data.effectiveAt });
    }
  },
  ProceedingReported: ({ proceedings }, { data }) => void proceedings.set(data.reportId, data.pairs),
  /** A suit that came to light after all: its measure had a ground. */
  MeasureKept: (dispute, event) => {
    const kept = respondentsOf(event.data.pairs);
    takeBack(dispute, event, (fact) => fact.code === 'measure-lifted-unproven' && kept.includes(fact.counterpartyId ?? ''));
  },
  ProceedingStateReported: (dispute, event) => {
    if (event.data.state === 'final-for') sayOfCourt(dispute, event, 'court-found-for', dispute.proceedings.get(event.data.reportId) ?? []);
  },
  ProceedingEnded: (dispute, event) => {
    const pairs = dispute.proceedings.get(event.data.reportId) ?? [];
    if (event.data.state === 'final-against') sayOfCourt(dispute, event, 'court-found-against', pairs);
  },
  UrgentNoticeFoundWrong: (dispute, event) => {
    for (const towards of respondentsOf(event.data.pairs)) sayOfFiler(dispute, event, 'urgent-notice-wrong', { towards });
  },
  RespondentDefaulted: (dispute, event) => {
    const { respondentId, effectiveAt } = event.data;
    const known = dispute.facts.some((fact) => fact.code === 'defaulted' && fact.memberId === respondentId && fact.until === undefined);
    if (!known) sayOfParty(dispute, event, 'defaulted', respondentId, { towards: dispute.complainantId, at: effectiveAt });
  },
  DefaultReversed: (dispute, event) => takeBack(dispute, event, (fact) => fact.code === 'defaulted' && fact.memberId === event.data.respondentId),
  CounterNoticeRejected: (dispute, event) => {
    const { fault, respondentId } = event.data;
    if (fault === 'false-statement') sayOfParty(dispute, event, 'declaration-rejected', respondentId, { towards: dispute.complainantId });
  },

  SettlementReached: (dispute, event) =>
    settled(dispute, event, event.data.settlementId, [dispute.complainantId, event.data.respondentId], event.data.undertakings),
  MediatedSettlementReached: (dispute, event) => settled(dispute, event, event.data.settlementId, event.data.parties, event.data.undertakings),
  /** One settlement is one fact for each side, when the last of its promises is kept. */
  PerformanceConfirmed: (dispute, event) => {
    const { undertakingId, effectiveAt } = event.data;
    const { settlementId = '', byId = '', toId } = dispute.promises.get(undertakingId) ?? {};
    const owed = dispute.owed.get(settlementId)?.get(byId);
    if (!owed?.delete(undertakingId) || owed.size > 0) return;
    sayOfParty(dispute, event, 'settlement-performed', byId, { at: effectiveAt, ...(toId !== undefined && { towards: toId }) });
  },
  BreachFound: (dispute, event) => {
    const { undertakingId, settlementId, brokenBy, foundAt } = event.data;
    dispute.owed.get(settlementId)?.delete(brokenBy); // whoever broke it has not performed it
    const towards = dispute.promises.get(undertakingId)?.toId;
    sayOfParty(dispute, event, 'settlement-broken', brokenBy, { at: foundAt, ...(towards !== undefined && { towards }) });
  },
  MediationRefused: (dispute, event) => sayOfParty(dispute, event, 'mediation-refused', event.data.partyId, { at: event.data.effectiveAt }),
  MediationEnded: (dispute, event) => {
    const { outcome, partyId, effectiveAt } = event.data;
    if (outcome === 'non-attendance' && partyId !== undefined) sayOfParty(dispute, event, 'mediation-not-attended', partyId, { at: effectiveAt });
  },

  MeasuresAsked: ({ asked }, { data: { platformId, upTo, answerDue } }) => void asked.set(platformId, { upTo, dueAt: answerDue.dueAt }),
  PlatformSilent: (dispute, event) => {
    const { platformId, effectiveAt } = event.data;
    const asked = dispute.asked.get(platformId);
    if (asked?.told) return;
    if (asked) asked.told = true;
    say(dispute, event, 'measures-unanswered', { about: platformId, role: 'platform', towards: dispute.complainantId, at: effectiveAt });
  },
  /** All measures that one request asked for are one fact; late is better than never. */
  MeasureConfirmed: (dispute, event) => {
    const platformId = dispute.platformOf.get(event.data.itemId);
    const asked = platformId === undefined ? undefined : dispute.asked.get(platformId);
    if (platformId === undefined || !asked || event.data.sequence > asked.upTo) return;
    const about = { about: platformId, role: 'platform', towards: dispute.complainantId } as const;
    const open = dispute.facts.some((fact) => fact.code === 'measures-unanswered' && fact.memberId === platformId && fact.until === undefined);
    if (open) {
      takeBack(dispute, event, (fact) => fact.code === 'measures-unanswered' && fact.memberId === platformId);
      say(dispute, event, 'measures-confirmed-late', about);
    } else if (!asked.told) {
      say(dispute, event, isLate(event.meta.at, asked.dueAt) ? 'measures-confirmed-late' : 'measures-confirmed-in-time', about);
    }
    asked.told = true;
  },
  MeasureRefused: (dispute, event) => {
    const platformId = dispute.platformOf.get(event.data.itemId);
    if (platformId !== undefined) say(dispute, event, 'measure-refused', { about: platformId, role: 'platform', towards: dispute.complainantId });
  },
};

const isLate = (at: Instant, dueAt: Instant): boolean => at > dueAt;

const sayOfCourt = (dispute: DisputeFacts, event: Told<DisputeEvent>, code: 'court-found-for' | 'court-found-against', pairs: readonly PairSubject[]): void => {
  for (const respondentId of respondentsOf(pairs)) {
    sayOfFiler(dispute, event, code, { towards: respondentId });
    sayOfParty(dispute, event, code, respondentId, { towards: dispute.complainantId });
  }
};

const settled = (
  dispute: DisputeFacts,
  event: Told<DisputeEvent>,
  settlementId: string,
  parties: readonly string[],
  undertakings: readonly UndertakingSet[],
): void => {
  for (const party of parties) {
    const towards = parties.find((other) => other !== party);
    sayOfParty(dispute, event, 'settlement-reached', party, towards === undefined ? {} : { towards });
  }
  const owed = new Map<string, Set<string>>();
  for (const { undertakingId, byId, toId } of undertakings) {
    dispute.promises.set(undertakingId, { settlementId, byId, toId });
    owed.set(byId, (owed.get(byId) ?? new Set()).add(undertakingId));
  }
  dispute.owed.set(settlementId, owed);
};
