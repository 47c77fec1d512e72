import type { LoadedDispute } from '#application/dispute/disputes.js';
import { pairOf } from '#domain/dispute/core/pairs.js';
import { seesPart } from '#domain/dispute/visibility/sees-part.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import type { PairSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { MeasureList } from './measure-list.dto.js';

type Locator = { readonly url?: string; readonly externalId?: string };

/** The measures on this platform, or for the association's staff on all. Throws Refused NotFound for strangers. */
export async function measuresFor(
  actor: Actor,
  { dispute, context, stream }: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<MeasureList> {
  const visibility = visibilityOf(actor, { dispute, context });
  const tells = seesPart(visibility, 'holders');
  const grounds = new Map(
    stream.events.flatMap((event) =>
      event.type === 'MeasureSet' ? [[pairOf(event.data), event.data.ground] as const] : [],
    ),
  );
  const holdersOf = (pair: PairSubject) =>
    tells ? dispute.concurrentMeasures[pair]?.map(({ disputeId }) => disputeId) : undefined;
  const measures = visibility.pairs.flatMap((pair) => dispute.measures[pairOf(pair)] ?? []);
  const asked = new Set(measures.map(({ itemId }) => itemId));
  const items = dispute.items.filter(({ itemId }) => asked.has(itemId));
  const opened = await vault.open(items.map(({ locatorContentId }) => locatorContentId));
  const locators = new Map(
    items.map(({ itemId, locatorContentId }) => [itemId, JSON.parse(opened.get(locatorContentId) ?? '{}') as Locator]),
  );
  return {
    measures: measures.map(({ respondentId, itemId, wanted, sequence, confirmed, refused, rung, moot }) => {
      const { url, externalId } = locators.get(itemId) ?? {};
      return given({
        respondentId,
        itemId,
        externalId,
        url,
        wanted,
        rung,
        moot,
        sequence,
        confirmed,
        refused,
        ground: grounds.get(pairOf({ respondentId, itemId })) ?? '',
        heldBy: wanted === 'lift' ? holdersOf(pairOf({ respondentId, itemId })) : undefined,
      });
    }),
  };
}
