import type { DisputeCommand } from '#domain/dispute/commands.js';
import type { Standing } from '#domain/dispute/standing.js';
import type { Dispute } from '#domain/dispute/state.js';
import { loadAgreement } from './delegations.js';
import type { Doorway } from './door.js';

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
