import type { Evidence } from '#domain/dispute/core/evidence.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../../../http/caller.js';
import { checkEvidenceRefs } from '../../intake/filing/check-refs.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { given } from '../../given.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import type { StateLossBody } from './loss.dto.js';
import type { StatedFigure } from './worksheet.js';

/**
 * The figures as one sealed text, and the files under ids of ours. Refused where a figure names a file that was not
 * sent with it.
 */
export async function sealFigures(
  { actor, tenant }: Caller,
  disputeId: string,
  { figures, evidence }: StateLossBody,
  rulebook: Rulebook,
): Promise<{ readonly figuresContentId: string; readonly evidence: readonly Evidence[] }> {
  checkEvidenceRefs(evidence, [], rulebook.materials);
  const refs = new Set(evidence.map(({ ref }) => ref));
  const unknown = figures.flatMap((one) => one.evidence ?? []).find((ref) => !refs.has(ref));
  if (unknown !== undefined) refuse('UnknownReference', { field: 'figures.evidence', name: unknown });
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const files = collectEvidence(evidence, texts, key);
  const stated = figures.map(({ figure, value, unit, from, until, source, evidence: shown = [] }): StatedFigure =>
    given({ figure, value, unit, from, until, source, evidenceIds: shown.map(files.idOf) }),
  );
  const content = texts.add(key, JSON.stringify(stated));
  await texts.seal(tenant.vault);
  return { figuresContentId: content(), evidence: files.files() };
}
