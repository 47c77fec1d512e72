import type { CureMaterials } from '#domain/dispute/intake/filing/cure-materials.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import { checkEvidenceRefs } from './check-refs.js';
import type { CureMaterialsBody } from './cure-materials.dto.js';
import { collectEvidence } from './evidence.js';

export async function prepareCure(
  { actor, tenant }: Caller,
  disputeId: string,
  body: CureMaterialsBody,
  rulebook: Rulebook,
): Promise<CureMaterials['data']> {
  checkEvidenceRefs(body.evidence, body.materials, rulebook.materials);
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const evidence = collectEvidence(body.evidence, texts, key);
  const statement = body.statement === undefined ? undefined : texts.add(key, body.statement);
  await texts.seal(tenant.vault);
  return given({
    materials: evidence.materials(body.materials),
    evidence: evidence.files(),
    statementContentId: statement?.(),
  });
}
