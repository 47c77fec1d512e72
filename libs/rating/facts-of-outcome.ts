import type { UndertakingSet } from '#domain/dispute/talks/settlement/events.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import {
  respondentsOf,
  sayOfFiler,
  sayOfParty,
  type DisputeFacts,
  type RatedEvent,
  type Told,
} from './facts-of-dispute.js';

/** A court's last word says something of both sides. */
export const sayOfCourt = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  code: 'court-found-for' | 'court-found-against',
  pairs: readonly PairSubject[],
): void => {
  for (const respondentId of respondentsOf(pairs)) {
    sayOfFiler(dispute, event, code, { towards: respondentId });
    sayOfParty(dispute, event, code, respondentId, { towards: dispute.complainantId });
  }
};

/** Both sides settled; what each of them promised is owed from here. */
export const settled = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
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
    (dispute.promises ??= new Map()).set(undertakingId, { settlementId, byId, toId });
    owed.set(byId, (owed.get(byId) ?? new Set()).add(undertakingId));
  }
  (dispute.owed ??= new Map()).set(settlementId, owed);
};
