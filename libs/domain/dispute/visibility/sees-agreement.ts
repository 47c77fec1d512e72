import type { Dispute } from '../core/state.js';
import type { MediationOutcome } from '../talks/mediation/events.js';
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

/**
 * Whether somebody learns how a mediation ended, and not only that it did (CMR 19): for whoever is outside its
 * agreement one that came about ends like one that did not. Where nobody mediated, or the dispute ended first, there
 * is none.
 */
export const seesOutcome = (
  mediationId: string,
  outcome: MediationOutcome,
  viewer: Parameters<typeof seesAgreement>[1],
  dispute: Pick<Dispute, 'mediations'>,
): boolean => WITHOUT_AGREEMENT.includes(outcome) || seesAgreement(mediationId, viewer, dispute);

const WITHOUT_AGREEMENT: readonly MediationOutcome[] = ['refused', 'dispute-over'];

/** Whether somebody looks as who mediates it, and signs what is agreed as that. */
export const signsAsMediator = (
  mediationId: string,
  { mediatorId }: Pick<Viewer, 'mediatorId'>,
  { mediations }: Pick<Dispute, 'mediations'>,
): boolean => mediations[mediationId] !== undefined && isItsMediator(mediatorId, mediations[mediationId]);
