import { refuse } from '#domain/kernel/refusal.js';
import type { FileComplaintBody } from './file-complaint.dto.js';
import type { FilingReads } from './filing-reads.js';

/**
 * Every platform that a complaint names is registered with this association. Throws Refused UnknownReference with the
 * field.
 */
export async function checkPlatforms(
  { platforms }: FilingReads,
  { items, respondents }: Pick<FileComplaintBody, 'items' | 'respondents'>,
): Promise<void> {
  const named = [
    ...items.map(({ platformId }, i) => ({ platformId, field: `items[${i}].platformId` })),
    ...respondents.flatMap(({ account }, i) =>
      account ? [{ platformId: account.platformId, field: `respondents[${i}].account.platformId` }] : [],
    ),
  ];
  const registered = await platforms([...new Set(named.map(({ platformId }) => platformId))]);
  const unknown = named.find(({ platformId }) => !registered.has(platformId));
  if (unknown) refuse('UnknownReference', { field: unknown.field, name: unknown.platformId });
}
