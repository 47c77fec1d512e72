import { localDateAt } from '#domain/calendar/local-date.js';
import type { RightEvent } from '#domain/right/events.js';
import { evolveRight } from '#domain/right/evolve.js';
import { holderOn } from '#domain/right/in-force.js';
import { unrecorded } from '#domain/right/state.js';
import { loadStreams } from '#event-store/load-streams.js';
import { given } from '../dispute/given.js';
import type { Caller } from '../http/caller.js';
import { plainWords } from './table/column.js';

/** Columns of a right that is there. */
export type KnownRight = { readonly validFrom?: string; readonly validUntil?: string };

/** A number says which right it is, and where there is none its name does; two holders may have the same. */
export const rightKey = (
  holderId: string,
  identity: string | undefined,
  { kind, name = '' }: { readonly kind: string; readonly name?: string },
): string => [holderId, identity ?? `${kind} ${plainWords(name)}`].join(' ');

const AT_ONCE = 200;

/** Every right of the register that was not refused, by the key that a row of a table would have. */
export async function findKnownRights({ tenant, now }: Caller): Promise<ReadonlyMap<string, KnownRight>> {
  const { rows } = await tenant.database.query<{ id: string }>({
    name: 'all-rights',
    text: `SELECT stream_id AS id FROM log.stream WHERE association_id = $1 AND category = 'right' ORDER BY stream_id`,
    values: [tenant.associationId],
  });
  const known = new Map<string, KnownRight>();
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    const ids = rows.slice(from, from + AT_ONCE).map(({ id }) => id);
    const streams = await loadStreams<RightEvent>(tenant.database, tenant.associationId, ids);
    const found = [...streams.values()].map(({ events }) => events.reduce(evolveRight, unrecorded));
    const words = await tenant.vault.open(found.flatMap(({ detailsContentId }) => detailsContentId ?? []));
    for (const right of found) {
      const { stage, codes, identity, detailsContentId = '', validFrom, validUntil } = right;
      const holderId = holderOn(right, localDateAt(now));
      if (stage === 'refused' || !codes || holderId === undefined) continue;
      const text = words.get(detailsContentId);
      const name = text === undefined ? undefined : (JSON.parse(text) as { readonly name?: string }).name;
      known.set(rightKey(holderId, identity, given({ kind: codes.kind, name })), given({ validFrom, validUntil }));
    }
  }
  return known;
}
