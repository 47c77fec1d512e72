import type { DisputeCommand } from '#domain/dispute/commands.js';
import type { Standing } from '#domain/dispute/core/standing.js';
import type { Dispute } from '#domain/dispute/core/state.js';
import { loadAgreement } from '../delegation/delegations.js';
import type { Doorway } from '../command-handler/door.js';

/** For the acceptance of a complaint: whether the agreement by which it was handed over has an end. */
export async function standingOfDelegation(
  doorway: Doorway,
  { type }: DisputeCommand,
  { delegation }: Pick<Dispute, 'delegation'>,
  standing: Standing,
): Promise<Standing> {
  if (type !== 'AcceptDelegated' || !delegation) return standing;
  const { agreement, stream } = await loadAgreement(doorway, delegation.platformId);
  const position = Math.max(standing.position, stream.events.at(-1)?.position ?? 0);
  return { ...standing, position, ...(agreement.endsAt !== undefined && { delegationEndsAt: agreement.endsAt }) };
}
