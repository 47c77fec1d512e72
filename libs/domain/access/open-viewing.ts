import { needsUndertaking, seesExhibit, viewingParty } from '../dispute/visibility/sees-exhibit.js';
import { visibilityOf } from '../dispute/visibility/visibility.js';
import type { DecisionContext } from '../dispute/core/decision-context.js';
import type { Dispute } from '../dispute/core/state.js';
import type { Command } from '../kernel/message.js';
import { refuse } from '../kernel/refusal.js';
import type { ViewingOpened } from './events.js';
import { VIEWING_SECONDS } from './viewing-life.js';

export type OpenViewing = Command<
  'OpenViewing',
  Pick<ViewingOpened['data'], 'viewingId' | 'disputeId' | 'evidenceId' | 'purpose' | 'original'>
>;

/**
 * Whoever may see a file whose bytes are here may look at it, the filer too; every look is recorded. Before what one
 * side keeps to itself is opened, others undertake to keep it secret.
 */
export const openViewing = (
  { data: { viewingId, disputeId, evidenceId, purpose, original }, by }: OpenViewing,
  known: { readonly dispute: Dispute; readonly context: DecisionContext; readonly undertaken: boolean },
): readonly ViewingOpened[] => {
  const visibility = visibilityOf(by, known);
  if (!seesExhibit(visibility, known.dispute, evidenceId)) refuse('NotFound');
  const exhibit = known.dispute.exhibits[evidenceId];
  if (!exhibit?.stored) return refuse('BytesMissing');
  const isClosed = exhibit.part === 'confidential' || exhibit.ownOnly;
  if (isClosed && !known.undertaken && needsUndertaking(visibility, known.dispute, exhibit.ownerId))
    refuse('ConfidentialityNotUndertaken');
  const [partyId, [role]] = [viewingParty(visibility, known.dispute), visibility.roles];
  if (role === undefined) refuse('NotFound');
  const viewer = { role, ...(partyId !== undefined && { partyId }) };
  const what = { purpose, seconds: VIEWING_SECONDS, ...(original && { original }) };
  return [{ type: 'ViewingOpened', data: { viewingId, disputeId, evidenceId, ...viewer, ...what } }];
};
