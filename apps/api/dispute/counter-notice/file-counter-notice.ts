import type { FileCounterNotice } from '#domain/dispute/counter-notice/file-counter-notice.js';
import type { Rulebook } from '#domain/rulebook.js';
import type { Caller } from '../../http/caller.js';
import { given } from '../given.js';
import { checkEvidenceRefs } from '../filing/check-refs.js';
import { collectEvidence } from '../filing/evidence.js';
import { textKey } from '../text-key.js';
import { collectTexts } from '../texts.js';
import type { FileCounterNoticeBody } from './file-counter-notice.dto.js';

export async function prepareCounterNotice(
  { actor, doorway }: Caller,
  disputeId: string,
  body: FileCounterNoticeBody,
  rulebook: Rulebook,
): Promise<FileCounterNotice['data']> {
  const { respondentId, itemIds, grounds, declaration } = body;
  checkEvidenceRefs(body.evidence, [], rulebook);
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const statement = texts.add(key, body.statement);
  const confidential = body.confidentialStatement === undefined ? undefined : texts.add(key, body.confidentialStatement);
  const evidence = collectEvidence(body.evidence, texts, key);
  await texts.seal(doorway.vault);
  return given({
    respondentId,
    itemIds,
    grounds,
    statementContentId: statement(),
    evidence: evidence.files(),
    confidentialContentId: confidential?.(),
    declaration: declaration.version,
  });
}
