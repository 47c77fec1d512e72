import type { Evidence } from '#domain/dispute/core/evidence.js';
import type { Caller } from '../../../http/caller.js';
import { collectEvidence } from '../filing/evidence.js';
import type { EvidenceBody } from '../filing/evidence.dto.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';

/**
 * The same caller, who types what a party says: the words lie under that party's key, and the log says who typed and
 * for whom.
 */
export const forParty = (caller: Caller, partyId: string): Caller => ({
  ...caller,
  actor: { ...caller.actor, onBehalfOf: partyId },
});

/**
 * Files that the association keeps of what its party said or signed, and the note on them, sealed in one round trip.
 */
export async function sealRecords(
  { actor, tenant }: Caller,
  disputeId: string,
  files: readonly EvidenceBody[],
  note?: string,
): Promise<{ readonly evidence: readonly Evidence[]; readonly noteContentId?: string }> {
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const noted = note === undefined ? undefined : texts.add(key, note);
  const evidence = collectEvidence(files, texts, key);
  await texts.seal(tenant.vault);
  return { evidence: evidence.files(), ...(noted && { noteContentId: noted() }) };
}
