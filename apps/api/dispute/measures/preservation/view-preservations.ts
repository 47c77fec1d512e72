import type { LoadedDispute } from '#application/dispute/disputes.js';
import { visibilityOf } from '#domain/dispute/visibility/visibility.js';
import { getStage } from '#domain/dispute/core/state.js';
import { preservationSubject } from '#domain/dispute/core/subject.js';
import type { Actor } from '#domain/kernel/message.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../given.js';
import type { PreservationsBody } from './preservations.dto.js';

type Locator = { readonly url?: string; readonly externalId?: string };

/**
 * What this platform is asked to keep, with where it is found; for staff and complainant all. Throws Refused NotFound
 * for strangers.
 */
export async function viewPreservations(
  actor: Actor,
  { dispute, context }: LoadedDispute,
  vault: Pick<Vault, 'open'>,
): Promise<PreservationsBody> {
  const visibility = visibilityOf(actor, { dispute, context });
  const seen = Object.entries(dispute.preservations).filter(([id]) => visibility.sees(preservationSubject(id)));
  const asked = new Set(seen.flatMap(([, { itemIds }]) => itemIds));
  const items = dispute.items.filter(({ itemId }) => asked.has(itemId));
  const opened = await vault.open(items.map(({ locatorContentId }) => locatorContentId));
  const locators = new Map(
    items.map(({ itemId, locatorContentId }) => [itemId, JSON.parse(opened.get(locatorContentId) ?? '{}') as Locator]),
  );
  return {
    preservations: seen.map(([preservationId, { platformId, itemIds, parts, results }]) => ({
      preservationId,
      platformId,
      stage: getStage(dispute, preservationSubject(preservationId)).stage,
      rooms: itemIds.map((itemId) =>
        given({ itemId, externalId: locators.get(itemId)?.externalId, url: locators.get(itemId)?.url }),
      ),
      parts: [...parts],
      results: [...results],
    })),
  };
}
