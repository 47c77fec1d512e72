import { pairOf } from '../core/pairs.js';
import type { Dispute } from '../core/state.js';
import { partsOf, type PairSubject, type Subject } from '../core/subject.js';
import { seesAward } from './sees-award.js';
import { seesReview } from './sees-review.js';
import { isAskedToTakeOver, seesSettlement } from './sees-settlement.js';
import type { Viewer } from './viewer.js';

/** Whether this viewer may know of that subject, whose kind has been looked up. */
export type SubjectRule = (viewer: Viewer, dispute: Dispute, id: string, subject: Subject) => boolean;

export const always: SubjectRule = () => true;
export const never: SubjectRule = () => false;

const ownPairs = ({ pairs }: Viewer): ReadonlySet<Subject> => new Set<Subject>(pairs.map(pairOf));
const hasOwn = (viewer: Viewer, pairs: readonly PairSubject[] | undefined): boolean => {
  const own = ownPairs(viewer);
  return pairs?.some((pair) => own.has(pair)) ?? false;
};

const isParty = ({ party }: Viewer, { respondents }: Dispute): boolean =>
  respondents.some(({ respondentId }) => respondentId === party);

/** A pair of its own. */
export const own: SubjectRule = (viewer, _, __, subject) => ownPairs(viewer).has(subject);
/** The response window of a respondent of whom it has a pair. */
export const ownWindow: SubjectRule = ({ pairs }, _, id) => pairs.some(({ respondentId }) => respondentId === id);
/** About a pair of its own; of a dispute without items every party's. */
export const ownProceeding: SubjectRule = (viewer, dispute, id) => {
  const pairs = dispute.proceedings[id]?.pairs;
  return pairs?.length === 0 ? isParty(viewer, dispute) : hasOwn(viewer, pairs);
};
/** That respondent's who urged. */
export const ownUrging: SubjectRule = ({ party }, { urgings }, id) =>
  party !== undefined && urgings[id]?.respondentId === party;
export const ownOrder: SubjectRule = (viewer, { orders }, id) => hasOwn(viewer, orders[id]?.pairs);
export const ownGuarantee: SubjectRule = (viewer, { guarantees }, id) => hasOwn(viewer, guarantees[id]?.pairs);
/** Told of what could not wait once a measure was taken on a pair of its own. */
export const ownUrgent: SubjectRule = (viewer, { urgent }, id) => hasOwn(viewer, urgent[id]?.measured);
export const itself: SubjectRule = ({ platformId }, _, id) => platformId !== undefined && id === platformId;
export const askedToKeep: SubjectRule = ({ platformId }, { preservations }, id) =>
  platformId !== undefined && preservations[id]?.platformId === platformId;

/** What was written down for a party is that party's until it has confirmed it, and afterwards. */
export const writtenForIt: SubjectRule = ({ party }, { dictations }, id) =>
  party !== undefined && dictations[id]?.partyId === party;

/** Whoever was invited, whether it came or not. */
export const invited: SubjectRule = ({ party }, { mediations }, id) =>
  party !== undefined && mediations[id]?.invited.includes(party) === true;
/** The mediator that is proposed or asked in it, until it declines or goes. */
export const mediates: SubjectRule = ({ mediatorId }, { mediations }, id) => {
  const mediation = mediations[id];
  if (!mediation || mediatorId === undefined) return false;
  return (
    mediation.mediatorId === mediatorId ||
    (mediation.proposed.includes(mediatorId) && !mediation.former.includes(mediatorId))
  );
};

/** One of the two who negotiate. */
export const negotiates: SubjectRule = ({ party }, { negotiations, complainantId }, id) =>
  party !== undefined && (party === complainantId || negotiations[id]?.respondentId === party);
/** What was negotiated before is a mediator's only where the two sides asked it to take their deal over. */
export const takesOver: SubjectRule = ({ mediatorId }, dispute, id) =>
  mediatorId !== undefined &&
  Object.values(dispute.settlements).some(
    (settlement) => settlement.negotiationId === id && isAskedToTakeOver(settlement, mediatorId, dispute),
  );

/** Whoever is bound by the settlement in which it was promised, or brought that about. */
export const boundBy: SubjectRule = (viewer, dispute, id) => {
  const settlement = dispute.settlements[dispute.undertakings[id]?.settlementId ?? ''];
  return settlement !== undefined && seesSettlement(settlement, viewer, dispute);
};

/** A member of the room: a party by itself, a neutral by its account. */
export const member: SubjectRule = ({ party, mediatorId, expertId }, { rooms }, id) => {
  const { partyIds = [], personIds = [] } = rooms[id]?.members ?? {};
  if (party !== undefined) return partyIds.includes(party);
  return [mediatorId, expertId].some((one) => one !== undefined && personIds.includes(one));
};

/** The warned one, whoever asked for the review, and once it is found all who are told. */
export const reviewed: SubjectRule = ({ party }, dispute, id) => seesReview(dispute, id, party);

const panelOf = (dispute: Dispute, subject: Subject): string => {
  const { kind, id = '' } = partsOf(subject);
  if (kind === 'seat') return dispute.seats[id]?.panelId ?? '';
  return kind === 'decision' ? (dispute.decisions[id]?.panelId ?? '') : id;
};
const isPartyOf = ({ party }: Viewer, { panels }: Dispute, panelId: string): boolean =>
  party !== undefined && panels[panelId]?.parties.includes(party) === true;
const isPlatformOf = ({ platformId }: Viewer, { panels, pairs }: Dispute, panelId: string): boolean =>
  platformId !== undefined &&
  pairs.some((pair) => pair.platformId === platformId && panels[panelId]?.pairs.includes(pairOf(pair)) === true);

/** A party of the panel. */
export const beforePanel: SubjectRule = (viewer, dispute, _, subject) =>
  isPartyOf(viewer, dispute, panelOf(dispute, subject));
/** A platform of the panel's pairs. */
export const platformOfPanel: SubjectRule = (viewer, dispute, _, subject) =>
  isPlatformOf(viewer, dispute, panelOf(dispute, subject));
/** An expert who is asked for a seat of the panel, or sits on it. */
export const seatedThere: SubjectRule = ({ expertId }, dispute, _, subject) =>
  expertId !== undefined &&
  Object.values(dispute.seats).some(
    ({ neutralId, panelId }) => neutralId === expertId && panelId === panelOf(dispute, subject),
  );
export const ownSeat: SubjectRule = ({ expertId }, { seats }, id) =>
  expertId !== undefined && seats[id]?.neutralId === expertId;

/** A decision that went out is its panel's parties' and platforms'. */
export const issuedToIt: SubjectRule = (viewer, dispute, id) => {
  if (dispute.awards[id]) return seesAward(dispute, id, viewer.party, viewer.platformId);
  const { panelId = '', issued } = dispute.decisions[id] ?? {};
  return issued !== undefined && (isPartyOf(viewer, dispute, panelId) || isPlatformOf(viewer, dispute, panelId));
};
/** A decision that went out, or an award. */
export const isOut: SubjectRule = (_, { awards, decisions }, id) =>
  awards[id] !== undefined || decisions[id]?.issued !== undefined;
/** What a platform makes of a decision is the parties' and that platform's. */
export const adoptionOfIt: SubjectRule = (viewer, dispute, id, subject) => {
  const { decisionId = '', platformId } = dispute.adoptions[id] ?? {};
  return (
    (viewer.party !== undefined || viewer.platformId === platformId) && issuedToIt(viewer, dispute, decisionId, subject)
  );
};
