import type { GiveGuarantee } from '#domain/dispute/measures/guarantee/give-guarantee.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { invalid } from '../../../http/http-problem.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import type { GiveGuaranteeBody } from './guarantee.dto.js';

export async function prepareGuarantee(
  { actor, tenant }: Caller,
  disputeId: string,
  body: GiveGuaranteeBody,
  rulebook: Rulebook,
): Promise<GiveGuarantee['data']> {
  const { pairs, kind, holderPlatformId, holder, amount, validFrom, validUntil, giverId } = body;
  const { minorUnits, currency, shareOfSales } = amount;
  if (holderPlatformId === undefined && holder === undefined) throw invalid('holder', 'missing');
  checkEvidenceRefs(body.evidence, [], rulebook.materials);
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const name = holderPlatformId === undefined ? texts.add(key, holder ?? '') : undefined;
  const evidence = collectEvidence(body.evidence, texts, key);
  await texts.seal(tenant.vault);
  return given({
    pairs: pairs.map(pairOf),
    kind,
    holder: name ? { nameContentId: name() } : { platformId: holderPlatformId ?? '' },
    amount: given({ minorUnits, currency, shareOfSales }),
    validity: given({ from: validFrom, until: validUntil }),
    evidence: evidence.files(),
    giverId,
  });
}
