import type { Dispute } from '../core/state.js';
import { viewingParty } from './sees-exhibit.js';
import type { Viewer } from './viewer.js';

/**
 * Whether this viewer signs before it opens what `ownerId` keeps to itself: everybody but that party, and but the staff
 * where it is the association's own.
 */
export const needsUndertaking = (visibility: Viewer, dispute: Dispute, ownerId: string): boolean => {
  const party = viewingParty(visibility, dispute);
  return party !== ownerId && !(ownerId === 'association' && visibility.staff);
};
