import type { Evidence } from '#domain/dispute/core/evidence.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import type { EvidenceBody } from '../../intake/filing/evidence.dto.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';

type Said = { readonly words: string; readonly evidence: readonly EvidenceBody[] };

/** Words of a party or of staff, and the files named with them, sealed in one go. */
export async function sealStatement(
  { actor, tenant }: Caller,
  disputeId: string,
  { words, evidence }: Said,
  rulebook: Rulebook,
): Promise<{ readonly contentId: string; readonly evidence: readonly Evidence[] }> {
  checkEvidenceRefs(evidence, [], rulebook.materials);
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const statement = texts.add(key, words);
  const files = collectEvidence(evidence, texts, key);
  await texts.seal(tenant.vault);
  return { contentId: statement(), evidence: files.files() };
}
