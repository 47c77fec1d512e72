import type { Actor } from '../message.js';
import { refuse } from '../refusal.js';
import { reasonOf } from './closing/and-what-follows.js';
import { pairOf } from './pairs.js';
import { partyOf, rolesOf, type Role, type Standing } from './standing.js';
import { getStage, type Dispute, type Pair } from './state.js';
import type { StageState } from './stage.js';
import { partsOf, type Subject } from './subject.js';

/** How much of a dispute somebody sees: the association's staff all, the complainant all but the staff's tasks, everybody else its own pairs that were accepted. */
export type Sight = {
  readonly roles: readonly Role[];
  readonly staff: boolean;
  readonly whole: boolean;
  /** The party that looks, if it is a respondent here and nothing more. */
  readonly respondentId?: string;
  readonly platformId?: string;
  readonly pairs: readonly Pair[];
  readonly sees: (subject: Subject) => boolean;
};

type Known = { readonly dispute: Dispute; readonly standing: Standing };

/** Throws Refused NotFound for whoever has no part in the dispute, as for one that never was. */
export const sightOf = (actor: Actor, { dispute, standing }: Known): Sight => {
  const roles = dispute.complainantId === undefined ? [] : rolesOf(actor, dispute, standing);
  if (roles.length === 0) refuse('NotFound');
  const staff = roles.includes('case-manager');
  const whole = staff || roles.includes('complainant');
  const respondentId = whole || actor.kind === 'platform' ? undefined : partyOf(actor, standing);
  const platformId = actor.kind === 'platform' ? actor.id : undefined;
  const pairs = whole ? dispute.pairs : dispute.noticed.filter((pair) => pair.respondentId === respondentId || pair.platformId === platformId);
  return {
    roles,
    staff,
    whole,
    ...(respondentId !== undefined && { respondentId }),
    ...(platformId !== undefined && { platformId }),
    pairs,
    sees: staff ? () => true : whole ? seesAsComplainant(dispute, partyOf(actor, standing)) : seesOwn(dispute, pairs, respondentId, platformId),
  };
};

/** All but the letters that tell of other complainants' disputes (practice P38), what respondents have not confirmed yet, and rooms of others. */
const seesAsComplainant =
  ({ services, rooms, dictations, complainantId }: Dispute, party: string | undefined): Sight['sees'] =>
  (subject) => {
    const { kind, id = '' } = partsOf(subject);
    if (kind === 'dictation') return dictations[id]?.partyId === complainantId;
    if (kind === 'room') return rooms[id]?.members.partyIds.includes(party ?? '') ?? false;
    return kind !== 'service' || services[id]?.document !== 'item-held';
  };

const seesOwn = (dispute: Dispute, pairs: readonly Pair[], party: string | undefined, platform: string | undefined): Sight['sees'] => {
  const [own, respondents] = [new Set<Subject>(pairs.map(pairOf)), new Set(pairs.map((pair) => pair.respondentId))];
  return (subject) => {
    const { kind, id = '' } = partsOf(subject);
    if (kind === 'dispute') return true;
    if (kind === 'pair') return own.has(subject);
    if (kind === 'respondent') return respondents.has(id);
    if (kind === 'proceeding') return dispute.proceedings[id]?.pairs.some((pair) => own.has(pair)) ?? false;
    if (kind === 'order') return dispute.orders[id]?.pairs.some((pair) => own.has(pair)) ?? false;
    if (kind === 'platform') return id === platform;
    if (kind === 'referral') return false;
    if (kind === 'dictation') return party !== undefined && dispute.dictations[id]?.partyId === party;
    if (kind === 'preservation') return platform !== undefined && dispute.preservations[id]?.platformId === platform;
    if (kind === 'guarantee') return dispute.guarantees[id]?.pairs.some((pair) => own.has(pair)) ?? false;
    if (kind === 'negotiation') return party !== undefined && dispute.negotiations[id]?.respondentId === party;
    if (kind === 'undertaking') return party !== undefined && dispute.settlements[dispute.undertakings[id]?.settlementId ?? '']?.respondentId === party;
    if (kind === 'room') return party !== undefined && (dispute.rooms[id]?.members.partyIds.includes(party) ?? false);
    if (kind === 'urgent') return dispute.urgent[id]?.measured.some((pair) => own.has(pair)) ?? false;
    const service = dispute.services[id];
    return service !== undefined && (party === undefined ? service.platformId === platform : service.addressee.id === party);
  };
};

/** The stage that somebody sees. The dispute's own way would tell of others: who sees only its own pairs is told how far those have got. */
export const stageSeen = (sight: Sight, dispute: Dispute, subject: Subject): StageState => {
  const state = getStage(dispute, subject);
  if (sight.whole || subject !== 'dispute') return state;
  if (state.stage === 'intake' || state.stage === 'curing') return { stage: 'intake' }; // told of what could not wait, of nothing else yet
  if (sight.pairs.every((pair) => getStage(dispute, pairOf(pair)).stage === 'closed')) return { stage: 'closed', reason: reasonOf(dispute, sight.pairs) };
  return { stage: 'awaiting-counter-notice' };
};
