import { covers } from '../../access/mandate.js';
import type { Actor } from '../../kernel/message.js';
import type { Dispute } from './state.js';
import { type DecisionContext, type Role, partyOf } from './decision-context.js';
import { type Subject, partsOf, type SubjectKind } from './subject.js';
import { standingIn } from './standing-in.js';
import { isPlatforms } from './platform-standing.js';
import type { Mediation } from '../talks/mediation/state.js';

/**
 * The actor's roles in a dispute, or on one subject of it: everybody has a part only in what is its own. Respondents
 * and platforms have one from the acceptance of the complaint on, in the pairs that were accepted; before it they are
 * strangers. Offices that exclude each other are not held together: `offices.ts`.
 */
export const rolesOf = (
  actor: Actor,
  dispute: Dispute,
  context: DecisionContext,
  subject: Subject = 'dispute',
): readonly Role[] => {
  if (actor.kind === 'clock' || actor.kind === 'engine') return [actor.kind];
  if (actor.kind === 'platform') return isPlatforms(dispute, actor.id, subject, context) ? ['platform'] : [];
  const own = standingIn(dispute, actor, context);
  const staff: readonly Role[] = own.duties.includes('case-manager') ? ['case-manager'] : [];
  const party = partyOf(actor, own);
  const office = [
    ...staff,
    ...neutralRoles(actor, dispute, context, subject),
    ...expertRoles(actor, dispute, context, subject),
    ...auditorRoles(dispute, context),
  ];
  return party === undefined ? office : [...office, ...partyRoles(dispute, party, subject)];
};

/** An auditor has a part in what a mandate of its covers, and does nothing in it. */
const auditorRoles = (dispute: Dispute, { duties, mandates = [] }: DecisionContext): readonly Role[] =>
  duties.includes('auditor') && mandates.some((scope) => covers(scope, dispute)) ? ['auditor'] : [];

/**
 * A mediator has a part where it is proposed or asked, until it declines or goes; it acts in its own mediation alone.
 */
export const neutralRoles = (
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
export const expertRoles = (
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
export const isPartyOfPanel = (
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
export const OWN_BY_PARTY: readonly SubjectKind[] = ['dispute', 'respondent', 'pair', 'negotiation', 'undertaking'];

/** The respondent of what is between the complainant and one respondent. */
export const BETWEEN: { readonly [K in SubjectKind]?: (dispute: Dispute, id: string) => string | undefined } = {
  negotiation: ({ negotiations }, id) => negotiations[id]?.respondentId,
};

export const partyRoles = (dispute: Dispute, party: string, subject: Subject): readonly Role[] => {
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
  const brought = kind === 'proceeding' && dispute.proceedings[id ?? '']?.broughtById === party;
  const own =
    kind === 'service' ? addressed : OWN_BY_PARTY.includes(kind) && (between === undefined || between === party);
  return [
    ...(dispute.complainantId === party ? (['complainant'] as const) : []),
    ...((own || brought) && (noticed || direct) ? (['respondent'] as const) : []),
    ...(addressed ? (['addressee'] as const) : []),
    ...(takesPart ? (['participant'] as const) : []),
    ...(guarantee?.giverId === party ? (['guarantor'] as const) : []),
    ...(guarantee?.beneficiaryId === party ? (['beneficiary'] as const) : []),
  ];
};

/** What was written down for a party is its own to confirm, and no other's. */
export const ownDictation = ({ dictations, complainantId }: Dispute, party: string, id: string): readonly Role[] =>
  dictations[id]?.partyId !== party ? [] : [party === complainantId ? 'complainant' : 'respondent'];

/** Whoever is reviewed has a part in the review from its warning on, and nobody else but staff. */
export const ownReview = ({ reviews, complainantId }: Dispute, party: string, id: string): readonly Role[] => {
  const { aboutId, warnedAt } = reviews[id] ?? {};
  return aboutId !== party || warnedAt === undefined ? [] : [party === complainantId ? 'complainant' : 'respondent'];
};
