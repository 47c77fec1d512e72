import type { Papers } from '#domain/right/events.js';
import type { Rulebook } from '#domain/rulebook/rulebook.js';
import type { Caller } from '../http/caller.js';
import { checkEvidenceRefs } from '../dispute/intake/filing/check-refs.js';
import { collectEvidence } from '../dispute/intake/filing/evidence.js';
import { textKey } from '../dispute/text-key.js';
import { collectTexts } from '../dispute/texts.js';
import type { PapersBody } from './right.dto.js';

type Sealed<W> = {
  readonly papers: Papers;
  readonly words: { readonly [K in keyof W]: W[K] extends string ? string : string | undefined };
  /** How the sender called its files, and what they are called here. */
  readonly evidence: readonly object[];
};

/**
 * Files get ids of ours; descriptions and these words are sealed together, under the sender's own key of this right.
 */
export async function sealPapers<W extends Readonly<Record<string, string | undefined>>>(
  { actor, tenant }: Caller,
  rightId: string,
  { evidence = [], materials = [] }: PapersBody,
  rulebook: Rulebook,
  words: W,
): Promise<Sealed<W>> {
  checkEvidenceRefs(evidence, materials, rulebook.materials);
  const [texts, key] = [collectTexts(), textKey(rightId, actor)];
  const files = collectEvidence(evidence, texts, key);
  const waiting = Object.entries(words).map(
    ([name, text]) => [name, text === undefined ? undefined : texts.add(key, text)] as const,
  );
  await texts.seal(tenant.vault);
  const sealed = Object.fromEntries(waiting.map(([name, id]) => [name, id?.()]));
  return {
    papers: { evidence: files.files(), materials: files.materials(materials.map(({ items: _, ...paper }) => paper)) },
    words: sealed as Sealed<W>['words'],
    evidence: files.named(),
  };
}
