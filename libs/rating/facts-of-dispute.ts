import type { Deadline } from '#domain/calendar/derivation.js';
import { localDateAt } from '#domain/calendar/local-date.js';
import type { DecisionEvent, DecisionMade } from '#domain/dispute/panel/decision/events.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import type { Proceeding, ProceedingWhose } from '#domain/dispute/response/waiting-period/events.js';
import type { Instant } from '#domain/kernel/message.js';
import type { RatingRole } from '#domain/rating/terms.js';
import type { Fact, FactCode } from './fact.js';

/** What the mapping looks at of an event: where it stands, who did it, and when. */
export type Told<E extends { readonly type: string; readonly data: object }> = E & {
  readonly position: number;
  readonly meta: {
    readonly by: { readonly kind: string; readonly id: string; readonly onBehalfOf?: string };
    readonly at: Instant;
  };
};

/** Whatever a dispute's stream may hold that says something of somebody. */
export type RatedEvent = DisputeEvent | DecisionEvent;

/** A suit or complaint as last told: about which pairs, whose, and over what. */
export type KnownProceeding = Pick<Proceeding, 'kind' | 'pairs' | keyof ProceedingWhose>;

/**
 * As much of one dispute as facts need to know whom they are about. Grows event by event; nothing of the dispute's
 * rules is repeated.
 */
export type DisputeFacts = {
  readonly disputeId: string;
  readonly facts: Fact[];
  complainantId: string;
  /** The account that filed as somebody's agent. */
  agentId?: string;
  delegated?: true;
  respondents?: Map<string, readonly RatingRole[]>;
  platformOf?: Map<string, string>;
  answered?: Set<PairSubject>;
  /** Measures that were lifted for want of a suit. */
  unproven?: Set<PairSubject>;
  asked?: Map<string, { upTo: number; due: Deadline; told?: true }>;
  /** When the time was over that each platform let pass. */
  silentSince?: Map<string, Instant>;
  /** Of each settlement whom it binds, and what each of them still owes. */
  owed?: Map<string, Map<string, Set<string>>>;
  promises?: Map<string, { readonly settlementId: string; readonly byId: string; readonly toId: string }>;
  proceedings?: Map<string, KnownProceeding>;
  /** What each adoption makes something of. */
  adoptionOf?: Map<string, string>;
  /** What panels decided and has not gone out, or can still be reviewed. */
  decisions?: Map<string, DecisionMade['data']>;
};

/** Of a hundred thousand disputes most need few of these: each is made when something is put into it. */
export const noFacts = (disputeId: string): DisputeFacts => ({ disputeId, facts: [], complainantId: '' });

type Saying = {
  readonly about: string;
  readonly role: RatingRole;
  readonly towards?: string;
  readonly at?: Instant;
  readonly pending?: true;
  readonly sourceId?: string;
};

/** Notes that from this event on the log says this of somebody. */
export const say = (
  dispute: DisputeFacts,
  { type, position, meta }: Told<RatedEvent>,
  code: FactCode,
  saying: Saying,
): void => {
  const { about, role, towards, at = meta.at, pending, sourceId } = saying;
  const before = dispute.facts.filter((fact) => fact.code === code && fact.role === role && fact.memberId === about);
  const former = before.filter(
    (fact) => fact.pending && fact.until !== undefined && fact.sourceId === sourceId && fact.counterpartyId === towards,
  );
  dispute.facts.push({
    factId: `${dispute.disputeId}.${code}.${role}.${before.length + 1}`,
    ...(former.length > 0 && { formerIds: former.map(({ factId }) => factId) }),
    code,
    role,
    memberId: about,
    disputeId: dispute.disputeId,
    ...(towards !== undefined && { counterpartyId: towards }),
    event: type,
    ...(sourceId !== undefined && { sourceId }),
    on: localDateAt(at),
    since: position,
    ...(pending && { pending }),
    ...(dispute.delegated &&
      role !== 'platform' &&
      role !== 'complainant' &&
      role !== 'representative' && { statisticsOnly: true as const }),
  });
};

/** Notes that from this event on the log says no longer what it said of these. */
export const takeBack = (
  dispute: DisputeFacts,
  { type, position }: Told<RatedEvent>,
  which: (fact: Fact) => boolean,
): void => {
  dispute.facts.forEach((fact, index) => {
    if (fact.until === undefined && which(fact)) dispute.facts[index] = { ...fact, until: position, endedBy: type };
  });
};

/** Of whoever filed: the complainant, and apart from it the agent that filed in its name. */
export const sayOfFiler = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  code: FactCode,
  more: Omit<Saying, 'about' | 'role'> = {},
): void => {
  if (dispute.complainantId !== '')
    say(dispute, event, code, { about: dispute.complainantId, role: 'complainant', ...more });
  if (dispute.agentId !== undefined)
    say(dispute, event, code, { about: dispute.agentId, role: 'representative', ...more });
};

/** Of a party in whatever it is here: as complainant, or in each of a respondent's roles. */
export const sayOfParty = (
  dispute: DisputeFacts,
  event: Told<RatedEvent>,
  code: FactCode,
  about: string,
  more: Omit<Saying, 'about' | 'role'> = {},
): void => {
  const roles: readonly RatingRole[] =
    about === dispute.complainantId ? ['complainant'] : (dispute.respondents?.get(about) ?? []);
  for (const role of roles) say(dispute, event, code, { about, role, ...more });
};
