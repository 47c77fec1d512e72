import type { Actor, Instant } from '../../kernel/message.js';
import { noContext, type DecisionContext } from '../core/decision-context.js';
import type { Dispute, DisputeEvent } from '../core/state.js';
import { redactEvent } from './redact-event.js';
import { seesExhibit } from './sees-exhibit.js';
import type { Visibility } from './viewer.js';
import { visibilityOf } from './visibility.js';

/** As whom an auditor looks at a dispute as it stood. Nobody's mediator: what is said to one is no auditor's. */
export const REPLAY_SEATS = ['case-manager', 'complainant', 'respondent', 'panel'] as const;
export type ReplaySeat = (typeof REPLAY_SEATS)[number];

/** Who looks, with what it may rely on. */
export type Looker = { readonly actor: Actor; readonly context: DecisionContext };

/** What had been recorded by then: the first events, none that came after a later one. */
export const pastAt = <E extends { readonly meta: { readonly at: Instant } }>(
  events: readonly E[],
  at: Instant,
): readonly E[] => {
  const later = events.findIndex(({ meta }) => meta.at > at);
  return later < 0 ? events : events.slice(0, later);
};

/** No account has it, so that nothing that somebody did here, or is tied to, bars the one who looks. */
const NO_ACCOUNT = '00000000-0000-0000-0000-000000000000';
const person = (onBehalfOf?: string): Actor => ({
  kind: 'person',
  id: NO_ACCOUNT,
  ...(onBehalfOf !== undefined && { onBehalfOf }),
});
const forParty = (partyId: string | undefined): Looker | undefined =>
  partyId === undefined ? undefined : { actor: person(partyId), context: { ...noContext, mayActFor: [partyId] } };

/** Whoever sat there in the dispute as it stood; undefined where nobody did. `partyId` tells respondents apart. */
export const lookerIn = (seat: ReplaySeat, then: Dispute, partyId?: string): Looker | undefined => {
  switch (seat) {
    case 'case-manager':
      return { actor: person(), context: { ...noContext, duties: ['case-manager'] } };
    case 'complainant':
      return forParty(then.complainantId);
    case 'respondent':
      return forParty(then.respondents.find(({ respondentId }) => respondentId === partyId)?.respondentId);
    case 'panel': {
      const sits = Object.values(then.seats).findLast(({ acceptedAt }) => acceptedAt !== undefined);
      return sits?.neutralId === undefined
        ? undefined
        : { actor: { kind: 'person', id: sits.neutralId }, context: { ...noContext, duties: ['expert'] } };
    }
  }
};

/**
 * The auditor as it looks at what once was: what it may not know of today it may not know of then, whatever the tables
 * would have said of it at the time.
 */
export const boundToday = ({ actor, context }: Looker, now: Dispute): Looker => {
  const today = visibilityOf(actor, { dispute: now, context });
  return { actor, context: { ...context, stillSees: (subject) => today.sees(subject) } };
};

/** The dispute as it stood, each file that the auditor may not see today as closed as one that is confidential. */
export const closedAsToday = (then: Dispute, now: Dispute, { actor, context }: Looker): Dispute => {
  const today = visibilityOf(actor, { dispute: now, context });
  const exhibits = Object.entries(then.exhibits).map(([evidenceId, exhibit]) =>
    seesExhibit(today, now, evidenceId)
      ? ([evidenceId, exhibit] as const)
      : ([evidenceId, { ...exhibit, part: 'confidential' as const }] as const),
  );
  return { ...then, exhibits: Object.fromEntries(exhibits) };
};

/** The event as that seat saw it then, without what no auditor may see. */
export const replayEvent = <E extends DisputeEvent>(
  event: E,
  { seat, auditor }: { readonly seat: Visibility; readonly auditor: Visibility },
  then: Dispute,
): ReturnType<typeof redactEvent<E>> => {
  const seen = redactEvent(event, seat, then);
  const left = seen && redactEvent(seen.event, auditor, then);
  const subjects = left?.subjects.filter((subject) => seen?.subjects.includes(subject)) ?? [];
  return left && subjects.length > 0 ? { event: left.event, subjects } : undefined;
};
