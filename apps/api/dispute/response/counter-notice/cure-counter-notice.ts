import type { CureCounterNotice } from '#domain/dispute/response/counter-notice/cure-counter-notice.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import type { CureCounterNoticeBody } from './cure-counter-notice.dto.js';

/** What a declaration lacked, its words sealed. */
export async function prepareCounterCure(
  { actor, tenant }: Caller,
  disputeId: string,
  counterNoticeId: string,
  { respondentId, itemIds, grounds, evidence: files, materials = [], statement: words }: CureCounterNoticeBody,
  { counterMaterials = [] }: Rulebook,
): Promise<CureCounterNotice['data']> {
  checkEvidenceRefs(files, materials, counterMaterials);
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const evidence = collectEvidence(files, texts, key);
  const statement = words === undefined ? undefined : texts.add(key, words);
  await texts.seal(tenant.vault);
  return given({
    counterNoticeId,
    respondentId,
    itemIds,
    grounds,
    evidence: evidence.files(),
    materials: materials.length > 0 ? evidence.materials(materials) : undefined,
    statementContentId: statement?.(),
  });
}
