import type { Actor } from '../../kernel/message.js';
import { refuse } from '../../kernel/refusal.js';
import { seesAward } from '../panel/award/award-seen.js';
import { reasonOf } from '../closing/consequences.js';
import { pairOf } from '../core/pairs.js';
import { seesReview } from '../conduct/bad-faith-review/sees-review.js';
import { runningPanel } from '../panel/panel/panels.js';
import { partyOf, type Role, type DecisionContext } from '../core/decision-context.js';
import { rolesOf } from '../core/roles-of.js';
import { getStage, type Dispute } from '../core/state.js';
import type { Pair } from '../core/pair.js';
import type { StageState } from '../core/stage.js';
import { partsOf, type Subject, type SubjectKind } from '../core/subject.js';

/**
 * How much of a dispute somebody sees: the association's staff all, the complainant all but the staff's tasks,
 * everybody else its own pairs that were accepted.
 */
export type Visibility = {
  readonly roles: readonly Role[];
  readonly staff: boolean;
  readonly whole: boolean;
  /** The party that looks, if it is a respondent here and nothing more. */
  readonly respondentId?: string;
  readonly platformId?: string;
  /** The party that looks, whichever side it is on. */
  readonly party?: string;
  /** The expert that looks, asked or sitting. */
  readonly expertId?: string;
  /** The mediator that looks. */
  readonly mediatorId?: string;
  readonly pairs: readonly Pair[];
  readonly sees: (subject: Subject) => boolean;
};

type Known = { readonly dispute: Dispute; readonly context: DecisionContext };

/** Throws Refused NotFound for whoever has no part in the dispute, as for one that never was. */
export const visibilityOf = (actor: Actor, { dispute, context }: Known): Visibility => {
  const roles = dispute.complainantId === undefined ? [] : rolesOf(actor, dispute, context);
  if (roles.length === 0) refuse('NotFound');
  const staff = roles.includes('case-manager');
  const mediates =
    roles.includes('mediator') &&
    Object.values(dispute.mediations).some(
      ({ mediatorId, acceptedAt }) => mediatorId === actor.id && acceptedAt !== undefined,
    );
  const expertId = roles.includes('expert') ? actor.id : undefined;
  const sits =
    expertId !== undefined &&
    Object.values(dispute.seats).some(
      ({ neutralId, acceptedAt }) => neutralId === expertId && acceptedAt !== undefined,
    );
  const whole = staff || mediates || sits || roles.includes('complainant');
  const party = actor.kind === 'platform' ? undefined : partyOf(actor, context);
  const mediatorId = roles.includes('mediator') ? actor.id : undefined;
  const respondentId = whole ? undefined : party;
  const platformId = actor.kind === 'platform' ? actor.id : undefined;
  const pairs = whole
    ? dispute.pairs
    : dispute.noticed.filter((pair) => pair.respondentId === respondentId || pair.platformId === platformId);
  return {
    roles,
    staff,
    whole,
    ...(respondentId !== undefined && { respondentId }),
    ...(platformId !== undefined && { platformId }),
    ...(party !== undefined && { party }),
    ...(expertId !== undefined && { expertId }),
    ...(mediatorId !== undefined && { mediatorId }),
    pairs,
    sees: staff
      ? () => true
      : expertId !== undefined && !mediates && party === undefined
        ? seesAsExpert(dispute, expertId, sits)
        : whole
          ? seesAsComplainant(dispute, party, mediatorId)
          : seesOwn(dispute, pairs, respondentId, platformId, mediatorId),
  };
};

/**
 * Before its declaration an expert knows of its own seat alone. Whoever sits sees the file, and nothing that the
 * parties said to each other or to a mediator, nor letters about other disputes, nor what goes to authorities.
 */
const seesAsExpert =
  (dispute: Dispute, expertId: string, sits: boolean): Visibility['sees'] =>
  (subject) => {
    const { kind, id = '' } = partsOf(subject);
    const panels = Object.values(dispute.seats).flatMap(({ neutralId, panelId }) =>
      neutralId === expertId ? [panelId] : [],
    );
    if (kind === 'panel') return panels.includes(id);
    if (kind === 'decision') return sits && panels.includes(dispute.decisions[id]?.panelId ?? '');
    if (kind === 'seat')
      return sits ? panels.includes(dispute.seats[id]?.panelId ?? '') : dispute.seats[id]?.neutralId === expertId;
    if (kind === 'room') return dispute.rooms[id]?.members.personIds.includes(expertId) === true;
    if (kind === 'service') return sits && isForAllReaders(dispute.services[id], undefined);
    return sits && !NOT_FOR_EXPERTS.includes(kind);
  };

const NOT_FOR_EXPERTS: readonly SubjectKind[] = [
  'mediation',
  'negotiation',
  'undertaking',
  'dictation',
  'referral',
  'review',
  'adoption',
];

/**
 * All but the letters that tell of other complainants' disputes (practice P38) and of reviews of good faith to others,
 * what respondents have not confirmed yet, and rooms of others.
 */
const seesAsComplainant =
  (dispute: Dispute, party: string | undefined, mediator: string | undefined): Visibility['sees'] =>
  (subject) => {
    const { services, rooms, dictations, complainantId } = dispute;
    const { kind, id = '' } = partsOf(subject);
    if (kind === 'mediation') return seesMediation(dispute, id, party, mediator);
    if (kind === 'review') return seesReview(dispute, id, party);
    if (kind === 'dictation') return dictations[id]?.partyId === complainantId;
    if (kind === 'room') return isMember(dispute, id, party, mediator);
    if (kind === 'panel' || kind === 'seat') return seesPanel(dispute, kind, id, party, undefined);
    if (kind === 'decision' || kind === 'adoption') return seesDecision(dispute, kind, id, party, undefined);
    return kind !== 'service' || isForAllReaders(services[id], party);
  };

const seesOwn = (
  dispute: Dispute,
  pairs: readonly Pair[],
  party: string | undefined,
  platform: string | undefined,
  mediator: string | undefined,
): Visibility['sees'] => {
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
    if (kind === 'review') return seesReview(dispute, id, party);
    if (kind === 'panel' || kind === 'seat') return seesPanel(dispute, kind, id, party, platform);
    if (kind === 'decision' || kind === 'adoption') return seesDecision(dispute, kind, id, party, platform);
    if (kind === 'dictation') return party !== undefined && dispute.dictations[id]?.partyId === party;
    if (kind === 'preservation') return platform !== undefined && dispute.preservations[id]?.platformId === platform;
    if (kind === 'guarantee') return dispute.guarantees[id]?.pairs.some((pair) => own.has(pair)) ?? false;
    if (kind === 'mediation') return seesMediation(dispute, id, party, mediator);
    if (kind === 'negotiation') return party !== undefined && dispute.negotiations[id]?.respondentId === party;
    if (kind === 'undertaking')
      return (
        party !== undefined &&
        dispute.settlements[dispute.undertakings[id]?.settlementId ?? '']?.partyIds.includes(party) === true
      );
    if (kind === 'room') return isMember(dispute, id, party, mediator);
    if (kind === 'urgent') return dispute.urgent[id]?.measured.some((pair) => own.has(pair)) ?? false;
    const service = dispute.services[id];
    return (
      service !== undefined && (party === undefined ? service.platformId === platform : service.addressee.id === party)
    );
  };
};

/**
 * Letters about good faith are their addressee's alone: a request that was declined would tell the other side of it,
 * and a mediator of all.
 */
const isForAllReaders = (service: Dispute['services'][string] | undefined, party: string | undefined): boolean =>
  service?.document !== 'item-held' &&
  (service?.document.startsWith('faith-') !== true || service.addressee.id === party);

/** A party by itself, a neutral by its account. */
const isMember = (
  { rooms }: Dispute,
  roomId: string,
  party: string | undefined,
  mediator: string | undefined,
): boolean => {
  const members = rooms[roomId]?.members;
  return (
    members !== undefined &&
    ((party !== undefined && members.partyIds.includes(party)) ||
      (mediator !== undefined && members.personIds.includes(mediator)))
  );
};

/** The parties of a panel see it and its seats; a platform of its pairs sees the panel. */
const seesPanel = (
  dispute: Dispute,
  kind: 'panel' | 'seat',
  id: string,
  party: string | undefined,
  platform: string | undefined,
): boolean => {
  const panel = dispute.panels[kind === 'panel' ? id : (dispute.seats[id]?.panelId ?? '')];
  if (!panel) return false;
  const { parties, pairs } = panel;
  if (party !== undefined) return parties.includes(party);
  return (
    kind === 'panel' &&
    platform !== undefined &&
    dispute.pairs.some((pair) => pair.platformId === platform && pairs.includes(pairOf(pair)))
  );
};

/**
 * A decision that went out is its panel's parties' and platforms'; what a platform makes of it, that platform's and the
 * parties'.
 */
const seesDecision = (
  dispute: Dispute,
  kind: 'decision' | 'adoption',
  id: string,
  party: string | undefined,
  platform: string | undefined,
): boolean => {
  const adoption = kind === 'adoption' ? dispute.adoptions[id] : undefined;
  const decisionId = adoption?.decisionId ?? id;
  const { panelId = '', issued } = dispute.decisions[decisionId] ?? {};
  if (adoption && party === undefined && adoption.platformId !== platform) return false;
  if (dispute.awards[decisionId]) return seesAward(dispute, decisionId, party, platform);
  return issued !== undefined && seesPanel(dispute, 'panel', panelId, party, platform);
};

/**
 * Those who were asked see a mediation, and the mediator that is proposed or asked in it; no platform, and nobody who
 * came later to decide.
 */
const seesMediation = (
  { mediations }: Dispute,
  mediationId: string,
  party: string | undefined,
  mediator: string | undefined,
): boolean => {
  const mediation = mediations[mediationId];
  if (!mediation) return false;
  if (party !== undefined && mediation.invited.includes(party)) return true;
  return (
    mediator !== undefined &&
    (mediation.mediatorId === mediator ||
      (mediation.proposed.includes(mediator) && !mediation.former.includes(mediator)))
  );
};

const isBeforePanel = ({ respondentId, pairs }: Visibility, dispute: Dispute): boolean => {
  const [, panel] = runningPanel(dispute) ?? [];
  if (!panel) return false;
  return (
    (respondentId !== undefined && panel.parties.includes(respondentId)) ||
    pairs.some((pair) => panel.pairs.includes(pairOf(pair)))
  );
};

/**
 * The stage that somebody sees. The dispute's own way would tell of others: who sees only its own pairs is told how far
 * those have got.
 */
export const visibleStage = (visibility: Visibility, dispute: Dispute, subject: Subject): StageState => {
  const state = getStage(dispute, subject);
  if (
    visibility.whole ||
    subject !== 'dispute' ||
    dispute.matter !== undefined ||
    visibility.mediatorId !== undefined ||
    visibility.expertId !== undefined
  )
    return state;
  if (state.stage === 'panel' && isBeforePanel(visibility, dispute)) return state;
  // told of what could not wait, of nothing else yet
  if (state.stage === 'intake' || state.stage === 'curing') return { stage: 'intake' };
  if (visibility.pairs.every((pair) => getStage(dispute, pairOf(pair)).stage === 'closed'))
    return { stage: 'closed', reason: reasonOf(dispute, visibility.pairs) };
  return { stage: 'awaiting-counter-notice' };
};
