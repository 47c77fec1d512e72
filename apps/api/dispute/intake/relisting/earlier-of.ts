import { findByNumber, findOwnDispute } from '#application/dispute/earlier-disputes.js';
import { checkUsed } from '#application/privacy/restricted-files.js';
import type { DisputeFile } from '#domain/dispute/core/action.js';
import { partyOf } from '#domain/dispute/core/decision-context.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import type { ClaimRelistingBody } from './relisting.dto.js';

type Named = Pick<ClaimRelistingBody, 'earlierDisputeId' | 'earlierNumber'>;
type Earlier = { readonly earlierDisputeId: string; readonly earlierNumber: string };

/**
 * The complainant's earlier dispute, by its id where it has a part there, or by the number on its documents: whoever
 * comes by a link sees this dispute alone, and the same party filed both.
 */
export async function earlierOf(
  { actor, tenant }: Caller,
  { earlierDisputeId, earlierNumber = '' }: Named,
  { dispute: { complainantId }, context }: Pick<DisputeFile, 'dispute' | 'context'>,
): Promise<Earlier> {
  const { database } = tenant;
  if (earlierDisputeId !== undefined) {
    await checkUsed(database, 'earlierDisputeId', [earlierDisputeId]);
    const number = (await findOwnDispute(tenant, earlierDisputeId, actor))?.number;
    if (number === undefined) refuse('UnknownReference', { field: 'earlierDisputeId', name: earlierDisputeId });
    return { earlierDisputeId, earlierNumber: number };
  }
  // nobody else learns whether there is such a number
  if (complainantId === undefined || partyOf(actor, context) !== complainantId) refuse('NotYourPart');
  const found = await findByNumber(tenant, { complainantId, number: earlierNumber });
  if (found === undefined) refuse('UnknownReference', { field: 'earlierNumber', name: earlierNumber });
  await checkUsed(database, 'earlierNumber', [found]);
  return { earlierDisputeId: found, earlierNumber: earlierNumber.trim() };
}
