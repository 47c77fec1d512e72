import { createHash } from 'node:crypto';
import type { Preservation } from '../parley-answers.js';
import type { PreservedResult } from '../report.js';
import type { Shop } from '../shop/shop.js';
import type { Work, Workplace } from './work.js';

/**
 * A room's record is kept before anybody is told of a complaint: what there is with its hash, the rest with who had
 * control of it.
 */
export async function keepRecords({ shop, parley }: Workplace, disputeId: string, signal: AbortSignal): Promise<Work> {
  const open = (await parley.getPreservations(disputeId, signal)).find(
    ({ stage }) => stage === 'awaiting-preservation',
  );
  if (!open) return { facts: [] };
  const { preservationId } = open;
  return {
    facts: [],
    report: { operation: 'answerPreservation', disputeId, preservationId, body: { results: recordsOf(shop, open) } },
  };
}

/** A demonstration has no streams: what it keeps of a room is the list of what the room shows. */
const recordsOf = (shop: Shop, { rooms, parts }: Preservation): readonly PreservedResult[] =>
  rooms.flatMap(({ itemId, externalId = '' }) =>
    parts.map((part): PreservedResult => {
      const isHere = shop.listings.has(externalId) && !(part === 'replay' && shop.ended.has(externalId));
      if (!isHere) return { itemId, part, outcome: 'missing', controlledBy: 'platform' };
      const record = JSON.stringify([
        part,
        externalId,
        [...shop.listings.values()].filter(({ room }) => room === externalId),
      ]);
      return { itemId, part, outcome: 'kept', sha256: createHash('sha256').update(record).digest('hex') };
    }),
  );
