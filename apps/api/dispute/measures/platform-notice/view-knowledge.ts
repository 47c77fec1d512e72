import type { LoadedDispute } from '#application/dispute/disputes.js';
import { knowledgeOf } from '#domain/dispute/measures/platform-notice/entries.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { pairParts, platformSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { KnowledgeBody } from './knowledge.dto.js';

/**
 * What platforms received, as far as it is the viewer's own, with the platform's corrections beside it. Throws Refused
 * NotFound for strangers.
 */
export async function viewKnowledge(
  actor: Actor,
  { dispute, context, stream }: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<KnowledgeBody> {
  const visibility = visibilityOf(actor, { dispute, context });
  const told = seesPart(visibility, 'counts') ? stream.events : []; // what a platform knew of others' items is no respondent's business
  const corrected = told.flatMap((event) =>
    event.type === 'KnowledgeCorrected' && visibility.sees(platformSubject(event.data.platformId))
      ? [{ ...event.data, at: event.meta.at }]
      : [],
  );
  const words = await vault.open(corrected.map(({ textContentId }) => textContentId));
  const entries = knowledgeOf(told, dispute)
    .filter(({ platformId }) => visibility.sees(platformSubject(platformId)))
    .map(({ pairs, ...entry }) => ({
      items: new Set(pairs.filter(visibility.sees).map((pair) => pairParts(pair).itemId)),
      seen: {
        ...entry,
        corrections: corrected
          .filter((one) => one.entry === entry.entry && one.platformId === entry.platformId)
          .map(({ textContentId, at, happenedAt }) => given({ text: words.get(textContentId) ?? '', at, happenedAt })),
      },
    }));
  const items = dispute.items.map(({ itemId }) => ({
    itemId,
    entries: entries.filter(({ items: about }) => about.has(itemId)).map(({ seen }) => seen),
  }));
  return { items: items.filter((item) => item.entries.length > 0) };
}
