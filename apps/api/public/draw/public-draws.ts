import { publicEntries } from '#domain/dispute/panel/panel/public-entries.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Recorded } from '#event-store/types.js';
import type { Vault } from '#infrastructure/vault/vault.js';
import { given } from '../../dispute/given.js';
import type { PublicDraw } from './draw.dto.js';

/** Each draw made of its events alone, entries by pseudonym, so that their order tells nothing. */
export async function publicDraws(
  events: readonly Recorded<DisputeEvent>[],
  reserve: number,
  vault: Pick<Vault, 'open'>,
): Promise<readonly PublicDraw[]> {
  const opened = await vault.open(
    events.flatMap((event) => (event.type === 'PublicValueMixed' ? [event.data.sourceContentId] : [])),
  );
  const sizes = new Map(
    events.flatMap((event) =>
      event.type === 'PanelRequested' ? [[event.data.panelId, event.data.size] as const] : [],
    ),
  );
  return events.flatMap((committed) => {
    if (committed.type !== 'DrawCommitted') return [];
    const { drawId, commitment, panelId } = committed.data;
    const own = events.filter((event) => 'drawId' in event.data && event.data.drawId === drawId);
    const frozen = own.find((event) => event.type === 'DrawListFrozen');
    const mixed = own.find((event) => event.type === 'PublicValueMixed')?.data;
    const told = own.find((event) => event.type === 'PanelDrawn')?.data;
    const view = {
      drawId,
      commitment,
      committedAt: committed.position,
      frozenAt: frozen?.position,
      position: frozen?.data.position,
      listHash: frozen?.data.listHash,
      entries:
        frozen && [...publicEntries(frozen.data.candidates)].sort((a, b) => (a.pseudonym < b.pseudonym ? -1 : 1)),
      nonces: own.flatMap((event) => (event.type === 'NonceContributed' ? [event.data.nonce] : [])),
      publicValue: mixed?.value,
      publicValueSource: mixed && opened.get(mixed.sourceContentId),
      secret: told?.secret,
      seed: told?.seed,
      places: told && (sizes.get(panelId) ?? 0) + reserve,
      drawn: told?.drawn.map(({ pseudonym }) => pseudonym),
      reserve: told?.reserve.map(({ pseudonym }) => pseudonym),
      independent: told?.independent,
    };
    return [given(view) as PublicDraw];
  });
}
