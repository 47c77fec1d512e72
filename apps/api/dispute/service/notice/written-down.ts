import type { Evidence } from '#domain/dispute/core/evidence.js';
import type { Caller } from '../../../http/caller.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import type { EvidenceBody } from '../../intake/filing/evidence.dto.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';

type Written = { readonly number?: string; readonly note?: string; readonly evidence?: readonly EvidenceBody[] };

/** Number and note sealed as one text, the files under ids of ours. */
export async function sealWritten(
  { actor, tenant }: Caller,
  disputeId: string,
  { number, note, evidence = [] }: Written,
) {
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const details =
    number === undefined && note === undefined ? undefined : texts.add(key, JSON.stringify(given({ number, note })));
  const files = collectEvidence(evidence, texts, key);
  await texts.seal(tenant.vault);
  const shown: readonly Evidence[] = files.files();
  return given({ detailsContentId: details?.(), evidence: shown.length > 0 ? shown : undefined });
}
