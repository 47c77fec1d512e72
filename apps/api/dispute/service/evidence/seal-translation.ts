import type { Evidence } from '#domain/dispute/core/evidence.js';
import type { Original, Translator } from '#domain/dispute/service/translation/events.js';
import { refuse } from '#domain/kernel/refusal.js';
import type { Caller } from '../../../http/caller.js';
import { given } from '../../given.js';
import { collectEvidence } from '../../intake/filing/evidence.js';
import { textKey } from '../../text-key.js';
import { collectTexts } from '../../texts.js';
import type { DeliverTranslationBody, OriginalBody } from './translation.dto.js';

/** What is named by exactly one of its ids; an agreement with its version, and nothing else with one. */
export const originalOf = (body: OriginalBody): Original => {
  const { evidenceId, serviceId, decisionId, mediationId, version } = body;
  const named = Object.entries({
    evidenceId: { kind: 'exhibit', id: evidenceId },
    serviceId: { kind: 'letter', id: serviceId },
    decisionId: { kind: 'decision', id: decisionId },
    mediationId: { kind: 'agreement', id: mediationId },
  } as const).flatMap(([field, { kind, id }]) => (id === undefined ? [] : [{ field, kind, id }]));
  const [first, second] = named;
  if (!first) return refuse('EntryMissing', { field: 'evidenceId' });
  if (second) return refuse('EntryUnwanted', { field: second.field });
  const { kind, id } = first;
  if (kind === 'agreement' && version === undefined) refuse('EntryMissing', { field: 'version' });
  if (kind !== 'agreement' && version !== undefined) refuse('EntryUnwanted', { field: 'version' });
  return given({ kind, id, version });
};

/** The file under an id of ours, its words and the translator's sealed. */
export const sealTranslation = async (
  { actor, tenant }: Caller,
  disputeId: string,
  { translator: { kind, name, qualification }, evidence }: DeliverTranslationBody,
): Promise<{ readonly translator: Translator; readonly evidence: Evidence }> => {
  const [texts, key] = [collectTexts(), textKey(disputeId, actor)];
  const [called, qualified] = [name, qualification].map((text) =>
    text === undefined ? undefined : texts.add(key, text),
  );
  const files = collectEvidence(evidence, texts, key);
  await texts.seal(tenant.vault);
  const [file] = files.files();
  if (!file) return refuse('NothingNamed', { field: 'evidence' });
  return {
    translator: given({ kind, nameContentId: called?.(), qualificationContentId: qualified?.() }),
    evidence: file,
  };
};
