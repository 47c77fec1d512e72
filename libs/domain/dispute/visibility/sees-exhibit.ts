import {
  decisionSubject,
  guaranteeSubject,
  mediationSubject,
  pairSubject,
  serviceSubject,
  undertakingSubject,
} from '../core/subject.js';
import type { Dispute } from '../core/state.js';
import type { Exhibit } from '../service/evidence/state.js';
import type { Original } from '../service/translation/events.js';
import { knowsOf } from './knows-of.js';
import { readsSubmission } from './reads-submission.js';
import { seesAgreement } from './sees-agreement.js';
import type { Viewer, Visibility } from './viewer.js';

/** The party that looks; undefined for staff who act for none, and for platforms. */
export const viewingParty = ({ roles, respondentId }: Viewer, { complainantId }: Dispute): string | undefined =>
  respondentId ?? (roles.includes('complainant') ? complainantId : undefined);

/** What the association laid down itself: receipts of portals, scans of agreements and awards, authorities' answers. */
const ASSOCIATION = 'association';

/**
 * The filer and the panel see a confidential part; staff every one, unless they look for a party: then they see what
 * that party sees.
 */
export const seesConfidential = (visibility: Viewer, dispute: Dispute, ownerId: string): boolean => {
  const party = viewingParty(visibility, dispute);
  if (party === ownerId || (party === undefined && visibility.staff && !visibility.roles.includes('respondent')))
    return true;
  // the confidential part is for neutrals who decide (practice P15); the staff's own papers are for no neutral
  return visibility.sort === 'expert' && ownerId !== ASSOCIATION;
};

/**
 * What was filed with the complaint goes to everybody who was noticed, what was filed with a counter-notice to the
 * complainant and the platforms of its items, and never to another respondent; the confidential part of either to
 * neither.
 */
export const seesExhibit = (visibility: Visibility, dispute: Dispute, evidenceId: string): boolean => {
  const exhibit = dispute.exhibits[evidenceId];
  if (!exhibit) return false;
  if (exhibit.translationId !== undefined) return seesTranslated(visibility, dispute, exhibit, exhibit.translationId);
  if (exhibit.undertakingId !== undefined) return visibility.sees(undertakingSubject(exhibit.undertakingId));
  if (exhibit.guaranteeId !== undefined && exhibit.part !== 'confidential')
    return visibility.sees(guaranteeSubject(exhibit.guaranteeId));
  if (exhibit.ownOnly || exhibit.heldBack) return isOwn(visibility, dispute, exhibit);
  if (exhibit.decisionId !== undefined) return seesFiled(visibility, dispute, exhibit, exhibit.decisionId);
  if (exhibit.part === 'confidential') return seesConfidential(visibility, dispute, exhibit.ownerId);
  if (visibility.whole || exhibit.counterNoticeId === undefined) return visibility.whole || visibility.pairs.length > 0;
  if (visibility.platformId === undefined) return exhibit.ownerId === visibility.respondentId;
  const notice = dispute.counterNotices[exhibit.counterNoticeId];
  return notice?.itemIds.some((itemId) => visibility.sees(pairSubject(notice.respondentId, itemId))) ?? false;
};

/**
 * What was put before a panel: its members', the staff's and its parties' as far as they read what was filed with it.
 */
const seesFiled = (
  visibility: Visibility,
  dispute: Dispute,
  { ownerId, part }: Exhibit,
  decisionId: string,
): boolean => {
  if (part === 'confidential') return seesConfidential(visibility, dispute, ownerId);
  const party = viewingParty(visibility, dispute);
  if (party === undefined) return visibility.staff || visibility.sort === 'expert';
  const { panelId = '' } = dispute.decisions[decisionId] ?? {};
  const member = dispute.panels[panelId]?.parties.includes(party) === true;
  return member && (ownerId === ASSOCIATION || readsSubmission(ownerId, party, dispute));
};

/** A translation is never more visible than its original; of another respondent's none learns who may not know it. */
const seesTranslated = (
  visibility: Visibility,
  dispute: Dispute,
  { ownerId }: Exhibit,
  translationId: string,
): boolean => {
  const { of } = dispute.translations[translationId] ?? {};
  return of !== undefined && seesOriginal(visibility, dispute, of) && knowsOf(ownerId, visibility, dispute);
};

/** What can have a translation, by who may see it; a translation itself has none. */
export const seesOriginal = (visibility: Visibility, dispute: Dispute, { kind, id, version }: Original): boolean => {
  switch (kind) {
    case 'exhibit':
      return dispute.exhibits[id]?.translationId === undefined && seesExhibit(visibility, dispute, id);
    case 'letter':
      return dispute.services[id] !== undefined && visibility.sees(serviceSubject(id));
    case 'decision':
      return dispute.decisions[id]?.issued !== undefined && visibility.sees(decisionSubject(id));
    case 'agreement':
      return (
        visibility.sees(mediationSubject(id)) &&
        dispute.mediations[id]?.drawnFor[(version ?? 0) - 1] !== undefined &&
        seesAgreement(id, visibility, dispute, { data: { version } })
      );
  }
};

/** Whoever filed it, and staff who act for no party. */
const isOwn = (visibility: Visibility, dispute: Dispute, { ownerId }: Exhibit): boolean => {
  const party = viewingParty(visibility, dispute);
  return party === ownerId || (party === undefined && visibility.staff);
};

/** The files that somebody may see, in the order in which they were named. */
export const exhibitsSeen = (visibility: Visibility, dispute: Dispute): readonly Exhibit[] =>
  Object.values(dispute.exhibits).filter(({ evidenceId }) => seesExhibit(visibility, dispute, evidenceId));

/** Whether the bytes are this viewer's to send: the filer's, or the association's for it. */
export const maySend = (visibility: Visibility, dispute: Dispute, { ownerId }: Exhibit): boolean =>
  visibility.staff || viewingParty(visibility, dispute) === ownerId;

/** Who looked at a file is told to the staff and to the party whose file it is. */
export const seesViewings = (visibility: Visibility, dispute: Dispute, { ownerId }: Exhibit): boolean =>
  visibility.staff || viewingParty(visibility, dispute) === ownerId;

/** Whether bytes are still missing that are this viewer's to send. */
export const lacksBytes = (visibility: Visibility, dispute: Dispute): boolean =>
  exhibitsSeen(visibility, dispute).some(
    (exhibit) => exhibit.stored === undefined && maySend(visibility, dispute, exhibit),
  );

/**
 * Whether this viewer signs before it opens what `ownerId` keeps to itself: everybody but that party, and but the staff
 * where it is the association's own.
 */
export const needsUndertaking = (visibility: Viewer, dispute: Dispute, ownerId: string): boolean => {
  const party = viewingParty(visibility, dispute);
  return party !== ownerId && !(ownerId === ASSOCIATION && visibility.staff);
};
