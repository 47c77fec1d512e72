import { viewingParty } from './sees-exhibit.js';
import type { Viewer } from './viewer.js';
import type { Dispute } from '../core/state.js';

/**
 * Whether somebody is told which files of a document there are: its addressee and the staff. To others they would tell
 * that it was looked at.
 */
export const seesFiles = (visibility: Viewer, dispute: Dispute, serviceId: string): boolean => {
  const addressee = dispute.services[serviceId]?.addressee;
  if (visibility.staff) return true;
  return (
    addressee !== undefined &&
    addressee.id === (addressee.kind === 'platform' ? visibility.platformId : viewingParty(visibility, dispute))
  );
};
