import type { Dispute } from '../core/state.js';
import { isItsMediator } from './its-mediator.js';
import type { Viewer } from './viewer.js';

/** The version that an event is about; the newest where it names none. */
const versionOf = ({ data }: { readonly data: object }): number | undefined =>
  'version' in data && typeof data.version === 'number' ? data.version : undefined;

/**
 * An agreement is its parties', its mediator's and the association's; whoever was invited and stayed out, or is not
 * bound by it, learns nothing of it.
 */
export const seesAgreement = (
  mediationId: string,
  { staff, party, mediatorId }: Pick<Viewer, 'staff' | 'party' | 'mediatorId'>,
  dispute: Pick<Dispute, 'mediations'>,
  about?: { readonly data: object },
): boolean => {
  const mediation = dispute.mediations[mediationId];
  if (!mediation) return false;
  const { parties, agreement, drawnFor } = mediation;
  const version = about && versionOf(about);
  const bound = version === undefined ? (agreement?.parties ?? parties) : (drawnFor[version - 1] ?? parties);
  return (
    (party !== undefined && bound.includes(party)) ||
    isItsMediator(mediatorId, mediation) ||
    (staff && party === undefined)
  );
};

/** Whether somebody looks as who mediates it, and signs what is agreed as that. */
export const signsAsMediator = (
  mediationId: string,
  { mediatorId }: Pick<Viewer, 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => mediations[mediationId] !== undefined && isItsMediator(mediatorId, mediations[mediationId]);
