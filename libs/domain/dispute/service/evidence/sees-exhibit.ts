import { pairSubject, undertakingSubject } from '../../core/subject.js';
import type { Sight } from '../../visibility/visibility.js';
import type { Dispute } from '../../core/state.js';
import { readsSubmission } from '../../panel/decision/sees-decision.js';
import type { Exhibit } from './exhibit.js';

/** The party that looks; undefined for staff who act for none, and for platforms. */
export const viewingParty = ({ roles, respondentId }: Sight, { complainantId }: Dispute): string | undefined =>
  respondentId ?? (roles.includes('complainant') ? complainantId : undefined);

/** An expert who accepted its seat; whoever was only asked sees nothing. */
const sitsHere = ({ expertId, whole, mediatorId }: Sight): boolean =>
  expertId !== undefined && whole && mediatorId === undefined;

/**
 * The filer and the panel see a confidential part; staff every one, unless they look for a party: then they see what
 * that party sees.
 */
export const seesConfidential = (sight: Sight, dispute: Dispute, ownerId: string): boolean => {
  const party = viewingParty(sight, dispute);
  if (party === ownerId || (party === undefined && sight.staff && !sight.roles.includes('respondent'))) return true;
  return party === undefined && sitsHere(sight); // the confidential part is for neutrals who decide (practice P15)
};

/**
 * What was filed with the complaint goes to everybody who was noticed, what was filed with a counter-notice to the
 * complainant and the platforms of its items, and never to another respondent; the confidential part of either to
 * neither.
 */
export const seesExhibit = (sight: Sight, dispute: Dispute, evidenceId: string): boolean => {
  const exhibit = dispute.exhibits[evidenceId];
  if (!exhibit) return false;
  if (exhibit.undertakingId !== undefined) return sight.sees(undertakingSubject(exhibit.undertakingId));
  if (exhibit.ownOnly) return isOwn(sight, dispute, exhibit);
  if (exhibit.decisionId !== undefined) return seesFiled(sight, dispute, exhibit, exhibit.decisionId);
  if (exhibit.part === 'confidential') return seesConfidential(sight, dispute, exhibit.ownerId);
  if (sight.whole || exhibit.counterNoticeId === undefined) return sight.whole || sight.pairs.length > 0;
  if (sight.platformId === undefined) return exhibit.ownerId === sight.respondentId;
  const notice = dispute.counterNotices[exhibit.counterNoticeId];
  return notice?.itemIds.some((itemId) => sight.sees(pairSubject(notice.respondentId, itemId))) ?? false;
};

/**
 * What was put before a panel: its members', the staff's and its parties' as far as they read what was filed with it.
 */
const seesFiled = (sight: Sight, dispute: Dispute, { ownerId, part }: Exhibit, decisionId: string): boolean => {
  if (part === 'confidential') return seesConfidential(sight, dispute, ownerId);
  const party = viewingParty(sight, dispute);
  if (party === undefined) return sight.staff || sitsHere(sight);
  const { panelId = '' } = dispute.decisions[decisionId] ?? {};
  const member = dispute.panels[panelId]?.parties.includes(party) === true;
  return member && (ownerId === 'association' || readsSubmission(ownerId, party, dispute));
};

/** Whoever filed it, and staff who act for no party. */
const isOwn = (sight: Sight, dispute: Dispute, { ownerId }: Exhibit): boolean => {
  const party = viewingParty(sight, dispute);
  return party === ownerId || (party === undefined && sight.staff);
};

/** The files that somebody may see, in the order in which they were named. */
export const exhibitsSeen = (sight: Sight, dispute: Dispute): readonly Exhibit[] =>
  Object.values(dispute.exhibits).filter(({ evidenceId }) => seesExhibit(sight, dispute, evidenceId));

/** Whether the bytes are this viewer's to send: the filer's, or the association's for it. */
export const maySend = (sight: Sight, dispute: Dispute, { ownerId }: Exhibit): boolean =>
  sight.staff || viewingParty(sight, dispute) === ownerId;

/** Whether bytes are still missing that are this viewer's to send. */
export const lacksBytes = (sight: Sight, dispute: Dispute): boolean =>
  exhibitsSeen(sight, dispute).some((exhibit) => exhibit.stored === undefined && maySend(sight, dispute, exhibit));
