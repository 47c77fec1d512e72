import type { Evidence, FiledMaterial } from '#domain/dispute/core/evidence.js';
import type { Caller } from '../http/caller.js';
import { checkEvidenceRefs, type Listed } from './intake/filing/check-refs.js';
import { collectEvidence } from './intake/filing/evidence.js';
import type { EvidenceBody, MaterialBody } from './intake/filing/evidence.dto.js';
import { textKey } from './text-key.js';
import { collectTexts } from './texts.js';

type Words = {
  readonly statement: string;
  readonly confidentialStatement?: string | undefined;
  readonly evidence: readonly EvidenceBody[];
  readonly materials?: readonly Pick<MaterialBody, 'code' | 'evidence'>[];
  readonly unlisted?: readonly { readonly description: string }[];
};
type Sealed = {
  readonly statementContentId: string;
  readonly confidentialContentId?: string;
  readonly evidence: readonly Evidence[];
  readonly materials: readonly FiledMaterial[];
  readonly unlisted: readonly { readonly descriptionContentId: string }[];
};

/**
 * A statement, the files that go with it and descriptions of what the notice does not list, sealed in one round trip.
 */
export async function sealFiled(
  { actor, tenant }: Caller,
  disputeId: string,
  words: Words,
  listed: Listed,
): Promise<Sealed> {
  checkEvidenceRefs(words.evidence, words.materials ?? [], listed);
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const statement = texts.add(key, words.statement);
  const confidential =
    words.confidentialStatement === undefined ? undefined : texts.add(key, words.confidentialStatement);
  const evidence = collectEvidence(words.evidence, texts, key);
  const unlisted = (words.unlisted ?? []).map(({ description }) => texts.add(key, description));
  await texts.seal(tenant.vault);
  return {
    statementContentId: statement(),
    ...(confidential && { confidentialContentId: confidential() }),
    evidence: evidence.files(),
    materials: evidence.materials(words.materials ?? []),
    unlisted: unlisted.map((descriptionContentId) => ({ descriptionContentId: descriptionContentId() })),
  };
}
