import type { Running } from '../../support/whole-system.js';
import { assertSound } from '../checkers/assert-sound.js';
import type { Asked } from '../checkers/evidence.js';
import { complaint } from '../../stories/kit/dispute.js';
import type { Json } from '../../stories/kit/client.js';
import type { Cast } from './cast.js';
import { gather } from './evidence.js';
import { seed } from './seed.js';
import { withConnection } from '../../support/connections.js';

/** A complaint about one listing, or the number that is named. */
export const complaintOf = (cast: Cast, count = 1): Json =>
  complaint(
    cast.association.shop,
    [{ ref: 'ben', member: cast.ben, handle: 'ben', roles: ['merchant'] }],
    cast.listings
      .slice(0, count)
      .map((listing, index) => ({ ref: `i${index}`, listing, title: listing.externalId, of: ['ben'] })),
    ['G01', 'G06', 'G07', 'TM1', 'TM3'],
    { kind: 'trademark', name: '松石 Turquoise', registrationNumber: '23456789', trademark: { classes: [14] } },
  );

/**
 * Throws unless the log holds what was asked, once, and is whole. `asked` is all that was asked in this association.
 */
export async function assertLogSound({ databaseUrl }: Running, cast: Cast, asked: readonly Asked[]): Promise<void> {
  assertSound(await gather(databaseUrl, cast.association.associationId, asked, []), seed);
}

/** How many events the log has; its head, its last position and its count must be one number. */
export async function countEvents(databaseUrl: string): Promise<number> {
  const { rows } = await withConnection(databaseUrl, (database) =>
    database.query<{ head: string; last: string; count: string }>(
      'SELECT (SELECT position FROM log.head) AS head, max(position) AS last, count(*) AS count FROM log.event',
    ),
  );
  const numbers = new Set(Object.values(rows[0] ?? {}).map(Number));
  if (numbers.size !== 1) throw new Error(`FAULT_SEED=${seed}: the log's counts differ: ${JSON.stringify(rows[0])}`);
  return [...numbers][0] ?? 0;
}
