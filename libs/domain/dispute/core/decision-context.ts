import type { DelegationTerms } from '../../delegation/terms.js';
import type { Training } from '../../neutral/events.js';
import type { Limit } from '../../limit/events.js';
import type { Reviewer } from '../../reviewer/events.js';
import type { Authority, FilingBar } from '../../party/events.js';
import type { LegalBasis } from '../../rulebook/confirmation-rules.js';
import type { Actor, Instant } from '../../kernel/message.js';
import type { ConcurrentMeasure } from './concurrent-measure.js';
import type { Mediation } from '../talks/mediation/state.js';
import type { ConflictClass } from '../../rulebook/panel-rules.js';
import type { RightKind } from '../../rulebook/right-kinds.js';
import type { Channel } from './channel.js';
import { isPlatforms } from './platform-standing.js';
import type { Dispute } from './state.js';
import { partsOf, type Subject, type SubjectKind } from './subject.js';

/**
 * What other streams know about the actor, read at a stated position; the event's meta records what was relied on.
 * `duties` are the actor's offices in the association; `caseManagerId` is who is on duty for a new complaint.
 */
export type DecisionContext = {
  readonly position: number;
  readonly mayActFor: readonly string[];
  /** How far the actor may act for the party that it names; without one, in everything. */
  readonly authority?: Authority;
  readonly duties: readonly Duty[];
  readonly caseManagerId?: string;
  /**
   * That somebody made sure who the actor's party is, and until when that counts; which rights of the register were
   * checked, by their ids.
   */
  readonly identityVerified?: { readonly until?: Instant };
  readonly checkedRights?: readonly string[];
  /** The declared festival window that now falls in. */
  readonly festival?: { readonly festivalId: string };
  /** Who is on duty now for what cannot wait, the first to be asked first. */
  readonly dutyRoster?: readonly string[];
  /** Orders that bar the party spoken for from filing. */
  readonly bars?: readonly FilingBar[];
  /**
   * Pairs of other open disputes on which a measure stands, for items that this dispute has too; read from a projection
   * at its own position.
   */
  readonly holders?: readonly IdentifiedMeasure[];
  readonly holdersPosition?: number;
  /** By which channels parties of the dispute have consented to be told, as far as they have said anything. */
  readonly reach?: Readonly<Record<string, ServiceConsents>>;
  /** Mediators of the roster that a command names, as they are now. */
  readonly neutrals?: Readonly<Record<string, NeutralContext>>;
  /** By which law the association is a mediation body. */
  readonly legalBasis?: LegalBasis;
  /** Those who may sit on reviews, by their accounts. */
  readonly reviewers?: Readonly<Record<string, Reviewer>>;
  /** What findings of bad faith mean for the party spoken for, and for the account that speaks. */
  readonly limits?: readonly Limit[];
  /**
   * Experts of the roster as a panel of this dispute may rest on them, and the position of the log up to which that was
   * read.
   */
  readonly experts?: Readonly<Record<string, ExpertContext>>;
  readonly expertsPosition?: number;
  /** The delegation agreement of the platform that hands over, as it is in force. */
  readonly delegation?: { readonly version: number; readonly terms: DelegationTerms };
  /** After this nothing is accepted under the agreement by which a complaint was handed over. */
  readonly delegationEndsAt?: Instant;
};
/** Whether a neutral may be asked now, and how much it has running. */
export type NeutralContext = { readonly available: boolean; readonly load: number };
/** A recorded tie between an expert and somebody concerned: by which affiliations, and when it ended. */
export type Tie = { readonly conflict: ConflictClass; readonly via: readonly string[]; readonly endedAt?: Instant };
export type ExpertContext = NeutralContext & {
  readonly rights: readonly RightKind[];
  readonly languages: readonly ('zh-CN' | 'en')[];
  readonly training?: Training;
  readonly ties: readonly Tie[];
  /** By which it is known in public, in this dispute alone. */
  readonly pseudonym: string;
};
export type IdentifiedMeasure = ConcurrentMeasure & { readonly identity: string };
export type ServiceConsents = { readonly consented: readonly Channel[]; readonly withdrawn: readonly Channel[] };
export type Duty = 'case-manager' | 'mediator' | 'expert';

export const noContext: DecisionContext = { position: 0, mayActFor: [], duties: [] };

export type Role =
  | 'complainant'
  | 'respondent'
  | 'addressee'
  | 'platform'
  | 'case-manager'
  | 'guarantor'
  | 'beneficiary'
  | 'participant'
  | 'mediator'
  | 'expert'
  | 'clock'
  | 'engine';

/** Whom a person speaks for: a party that it may act for, or nobody. */
export const partyOf = ({ onBehalfOf }: Actor, { mayActFor }: DecisionContext): string | undefined =>
  mayActFor.find((party) => party === onBehalfOf);

/**
 * The actor's roles in a dispute, or on one subject of it: everybody has a part only in what is its own. Respondents
 * and platforms have one from the acceptance of the complaint on, in the pairs that were accepted; before it they are
 * strangers.
 */
export const rolesOf = (
  actor: Actor,
  dispute: Dispute,
  context: DecisionContext,
  subject: Subject = 'dispute',
): readonly Role[] => {
  if (actor.kind === 'clock' || actor.kind === 'engine') return [actor.kind];
  if (actor.kind === 'platform') return isPlatforms(dispute, actor.id, subject, context) ? ['platform'] : [];
  const staff: readonly Role[] = context.duties.includes('case-manager') ? ['case-manager'] : [];
  const party = partyOf(actor, context);
  const office = [
    ...staff,
    ...neutralRoles(actor, dispute, context, subject),
    ...expertRoles(actor, dispute, context, subject),
  ];
  return party === undefined ? office : [...office, ...partyRoles(dispute, party, subject)];
};

/**
 * A mediator has a part where it is proposed or asked, until it declines or goes; it acts in its own mediation alone.
 */
const neutralRoles = (
  actor: Actor,
  { mediations }: Dispute,
  { duties }: DecisionContext,
  subject: Subject,
): readonly Role[] => {
  if (!duties.includes('mediator')) return [];
  const { kind, id = '' } = partsOf(subject);
  const isAsked = ({ mediatorId }: Mediation) => mediatorId === actor.id;
  const isNamed = (mediation: Mediation) =>
    isAsked(mediation) || (mediation.proposed.includes(actor.id) && !mediation.former.includes(actor.id));
  if (kind === 'dispute') return Object.values(mediations).some(isNamed) ? ['mediator'] : [];
  const mediation = kind === 'mediation' ? mediations[id] : undefined;
  return mediation && isAsked(mediation) ? ['mediator'] : [];
};

/** An expert has a part where it is asked or sits, and acts on its own seat alone. */
const expertRoles = (
  actor: Actor,
  dispute: Dispute,
  { duties }: DecisionContext,
  subject: Subject,
): readonly Role[] => {
  if (!duties.includes('expert')) return [];
  const { kind, id = '' } = partsOf(subject);
  const own = Object.entries(dispute.seats).filter(([, { neutralId }]) => neutralId === actor.id);
  const ofPanel = kind === 'decision' ? dispute.decisions[id]?.panelId : kind === 'panel' ? id : undefined;
  const isOwn = own.some(
    ([seatId, { panelId }]) => kind === 'dispute' || panelId === ofPanel || (kind === 'seat' && seatId === id),
  );
  return isOwn ? ['expert'] : [];
};

/** The parties of a panel have a part in it and in every seat of it. */
const isPartyOfPanel = (
  { panels, seats, decisions }: Dispute,
  party: string,
  kind: SubjectKind,
  id: string,
): boolean => {
  const panelId =
    kind === 'panel'
      ? id
      : kind === 'seat'
        ? seats[id]?.panelId
        : kind === 'decision'
          ? decisions[id]?.panelId
          : undefined;
  return panelId !== undefined && panels[panelId]?.parties.includes(party) === true;
};

/** What belongs to a respondent by its own id, or to all of them. */
const OWN_BY_PARTY: readonly SubjectKind[] = ['dispute', 'respondent', 'pair', 'negotiation', 'undertaking'];

/** The respondent of what is between the complainant and one respondent. */
const BETWEEN: { readonly [K in SubjectKind]?: (dispute: Dispute, id: string) => string | undefined } = {
  negotiation: ({ negotiations }, id) => negotiations[id]?.respondentId,
};

const partyRoles = (dispute: Dispute, party: string, subject: Subject): readonly Role[] => {
  if (dispute.complainantId === undefined) return ['complainant']; // whoever files the complaint becomes it
  const { kind, id, respondentId, itemId } = partsOf(subject);
  const addressed = kind === 'service' && id !== undefined && dispute.services[id]?.addressee.id === party;
  const noticed = dispute.noticed.some(
    (pair) => pair.respondentId === party && (itemId === undefined || pair.itemId === itemId),
  );
  const direct = dispute.matter !== undefined && dispute.respondents.some(({ respondentId: one }) => one === party);
  const takesPart =
    (kind === 'mediation' && dispute.mediations[id ?? '']?.parties.includes(party) === true) ||
    isPartyOfPanel(dispute, party, kind, id ?? '');
  if (kind === 'dictation') return ownDictation(dispute, party, id ?? '');
  if (kind === 'review') return ownReview(dispute, party, id ?? '');
  const guarantee = kind === 'guarantee' ? dispute.guarantees[id ?? ''] : undefined;
  const between = kind in BETWEEN ? (BETWEEN[kind]?.(dispute, id ?? '') ?? 'nobody') : respondentId;
  const promise = kind === 'undertaking' ? dispute.undertakings[id ?? ''] : undefined;
  if (kind === 'undertaking' && promise?.byId !== party && promise?.toId !== party)
    return dispute.complainantId === party ? ['complainant'] : [];
  const own =
    kind === 'service' ? addressed : OWN_BY_PARTY.includes(kind) && (between === undefined || between === party);
  return [
    ...(dispute.complainantId === party ? (['complainant'] as const) : []),
    ...(own && (noticed || direct) ? (['respondent'] as const) : []),
    ...(addressed ? (['addressee'] as const) : []),
    ...(takesPart ? (['participant'] as const) : []),
    ...(guarantee?.giverId === party ? (['guarantor'] as const) : []),
    ...(guarantee?.beneficiaryId === party ? (['beneficiary'] as const) : []),
  ];
};

/** What was written down for a party is its own to confirm, and no other's. */
const ownDictation = ({ dictations, complainantId }: Dispute, party: string, id: string): readonly Role[] =>
  dictations[id]?.partyId !== party ? [] : [party === complainantId ? 'complainant' : 'respondent'];

/** Whoever is reviewed has a part in the review from its warning on, and nobody else but staff. */
const ownReview = ({ reviews, complainantId }: Dispute, party: string, id: string): readonly Role[] => {
  const { aboutId, warnedAt } = reviews[id] ?? {};
  return aboutId !== party || warnedAt === undefined ? [] : [party === complainantId ? 'complainant' : 'respondent'];
};
