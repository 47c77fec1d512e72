import type { DisputeFile } from '#domain/dispute/core/action.js';
import type { DisputeCommand } from '#domain/dispute/commands.js';
import { disputeDecider } from '#domain/dispute/decider.js';
import type { Standing } from '#domain/dispute/core/standing.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import { findHolders } from '#read-models/find-holders.js';
import type { Doorway } from '../command-handler/door.js';

export type DecidedWith = { readonly events: readonly DisputeEvent[]; readonly standing: Standing };

/**
 * What is decided, and once more with what other disputes hold where a measure is lifted: only then is it asked who
 * else holds the item (practice P38). The standing says what was relied on, and up to which position that was known.
 */
export async function decideWithHolders(
  doorway: Doorway,
  disputeId: string,
  command: DisputeCommand,
  file: DisputeFile,
): Promise<DecidedWith> {
  const events = disputeDecider.decide(command, file);
  const lifted = new Set(
    events.flatMap((event) => (event.type === 'MeasureSet' && event.data.wanted === 'lift' ? [event.data.itemId] : [])),
  );
  const identities = file.dispute.items.flatMap(({ itemId, identity }) =>
    identity !== undefined && lifted.has(itemId) ? [identity] : [],
  );
  if (identities.length === 0) return { events, standing: file.standing };
  const { holders, position } = await findHolders(doorway.database, doorway.associationId, disputeId, [
    ...new Set(identities),
  ]);
  const standing = { ...file.standing, holders, holdersPosition: position };
  return { events: holders.length === 0 ? events : disputeDecider.decide(command, { ...file, standing }), standing };
}
