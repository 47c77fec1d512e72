import { localDateAt } from '#domain/calendar/local-date.js';
import type { DisputeEvent } from '#domain/dispute/state.js';
import type { RespondentRole } from '#domain/dispute/filing/events.js';
import type { PairSubject } from '#domain/dispute/subject.js';
import type { Instant } from '#domain/message.js';
import type { RatingRole } from '#domain/rating/terms.js';
import type { Fact, FactCode } from './fact.js';

/** What the mapping looks at of an event: where it stands, who did it, and when. */
export type Told<E extends { readonly type: string; readonly data: object }> = E & {
  readonly position: number;
  readonly meta: { readonly by: { readonly kind: string; readonly id: string }; readonly at: Instant };
};

/** As much of one dispute as facts need to know whom they are about. Grows event by event; nothing of the dispute's rules is repeated. */
export type DisputeFacts = {
  readonly disputeId: string;
  readonly facts: Fact[];
  complainantId: string;
  /** The account that filed as somebody's agent. */
  agentId?: string;
  delegated?: true;
  readonly respondents: Map<string, readonly RatingRole[]>;
  readonly platformOf: Map<string, string>;
  readonly answered: Set<string>;
  readonly asked: Map<string, { upTo: number; dueAt: Instant; told?: true }>;
  /** Of each settlement whom it binds, and what each of them still owes. */
  readonly owed: Map<string, Map<string, Set<string>>>;
  readonly promises: Map<string, { readonly settlementId: string; readonly byId: string; readonly toId: string }>;
  readonly proceedings: Map<string, readonly PairSubject[]>;
};

export const noFacts = (disputeId: string): DisputeFacts => ({
  disputeId,
  facts: [],
  complainantId: '',
  respondents: new Map(),
  platformOf: new Map(),
  answered: new Set(),
  asked: new Map(),
  owed: new Map(),
  promises: new Map(),
  proceedings: new Map(),
});

type Saying = { readonly about: string; readonly role: RatingRole; readonly towards?: string; readonly at?: Instant; readonly pending?: true };

/** Notes that from this event on the log says this of somebody. */
export const say = (dispute: DisputeFacts, { type, position, meta }: Told<DisputeEvent>, code: FactCode, saying: Saying): void => {
  const { about, role, towards, at = meta.at, pending } = saying;
  const before = dispute.facts.filter((fact) => fact.code === code && fact.role === role && fact.memberId === about).length;
  dispute.facts.push({
    factId: `${dispute.disputeId}.${code}.${role}.${before + 1}`,
    code,
    role,
    memberId: about,
    disputeId: dispute.disputeId,
    ...(towards !== undefined && { counterpartyId: towards }),
    event: type,
    on: localDateAt(at),
    since: position,
    ...(pending && { pending }),
    ...(dispute.delegated && role !== 'platform' && role !== 'complainant' && role !== 'representative' && { statisticsOnly: true as const }),
  });
};

/** Notes that from this event on the log says no longer what it said of these. */
export const takeBack = (dispute: DisputeFacts, { type, position }: Told<DisputeEvent>, which: (fact: Fact) => boolean): void => {
  dispute.facts.forEach((fact, index) => {
    if (fact.until === undefined && which(fact)) dispute.facts[index] = { ...fact, until: position, endedBy: type };
  });
};

/** Of whoever filed: the complainant, and apart from it the agent that filed in its name. */
export const sayOfFiler = (dispute: DisputeFacts, event: Told<DisputeEvent>, code: FactCode, more: { towards?: string; at?: Instant; pending?: true } = {}) => {
  if (dispute.complainantId !== '') say(dispute, event, code, { about: dispute.complainantId, role: 'complainant', ...more });
  if (dispute.agentId !== undefined) say(dispute, event, code, { about: dispute.agentId, role: 'representative', ...more });
};

/** Of a party in whatever it is here: as complainant, or in each of a respondent's roles. */
export const sayOfParty = (
  dispute: DisputeFacts,
  event: Told<DisputeEvent>,
  code: FactCode,
  about: string,
  more: Omit<Saying, 'about' | 'role'> = {},
): void => {
  const roles: readonly RatingRole[] = about === dispute.complainantId ? ['complainant'] : (dispute.respondents.get(about) ?? []);
  for (const role of roles) say(dispute, event, code, { about, role, ...more });
};

export const noteRespondents = (
  { respondents }: DisputeFacts,
  told: readonly { readonly respondentId: string; readonly roles: readonly RespondentRole[] }[],
): void => {
  for (const { respondentId, roles } of told) respondents.set(respondentId, roles);
};
