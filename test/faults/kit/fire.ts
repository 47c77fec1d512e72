import { verifyLog } from '#event-store/verify-log.js';
import { until } from '../../support/until.js';
import type { WholeSystem } from '../../support/whole-system.js';
import { assertSound } from '../checkers/assert-sound.js';
import { gatherCast } from './cast.js';
import { compareBooks } from './compare-books.js';
import { untilNothingIsOwed } from './drained.js';
import { gather } from './evidence.js';
import { followLog } from './follow-log.js';
import { insistingClients } from './insist.js';
import { playDisputes } from './mixed-load.js';
import { placeOf } from './place.js';
import { readBooks, readSent } from './receivers.js';
import { diceOf, seed } from './seed.js';
import { poolOf } from '../../support/connections.js';

const CLIENTS = 8;

/**
 * The mixed load over a running system, of eight clients that insist, with two readers beside it. `play` goes on until
 * `commands` are acknowledged; `settle` waits until all is carried out, then holds history, log and receivers' books
 * against each other.
 */
export async function openFire(
  system: Pick<WholeSystem, 'home' | 'running'>,
  urls: () => readonly string[] = () => [system.running.api],
) {
  const { databaseUrl, api } = system.running;
  const place = placeOf(system);
  const cast = await gatherCast(place);
  const { associationId, shop } = cast.association;
  const clients = insistingClients(urls);
  const readers = [followLog(databaseUrl), followLog(databaseUrl)];
  const made: Awaited<ReturnType<typeof playDisputes>>[number][] = [];

  const play = async (commands: number): Promise<void> => {
    await shop.hold(['measures.wanted']); // so that our own answers come first
    const enough = (): boolean => clients.acknowledged() >= commands;
    const plays = Array.from({ length: CLIENTS }, (_, client) =>
      playDisputes(clients, cast, diceOf(seed + client), () => api, enough),
    );
    made.push(...(await Promise.all(plays)).flat());
    await shop.release();
  };

  const settle = async ({ mayRepeat = false } = {}): Promise<void> => {
    const pool = poolOf(databaseUrl);
    try {
      await untilNothingIsOwed(pool, associationId);
      let differences: readonly string[] = [];
      await until('the receivers’ books agree with the log', async () => {
        differences = compareBooks(await readBooks(place, cast), await readSent(pool, associationId), made, mayRepeat);
        return differences.length === 0;
      }).catch(() => undefined);
      if (differences.length > 0)
        throw new Error(
          `FAULT_SEED=${seed}: ${differences.length} differences\n${differences.slice(0, 10).join('\n')}`,
        );
      await Promise.all(readers.map(({ stop }) => stop()));
      // prettier-ignore
      const evidence = await gather(databaseUrl, associationId, clients.asked, readers.map(({ seen }) => seen));
      assertSound(evidence, seed);
      const { faults } = await verifyLog(pool, () => undefined);
      if (faults.length > 0)
        throw new Error(`FAULT_SEED=${seed}: the log is broken, first at ${JSON.stringify(faults[0])}`);
    } finally {
      await pool.end();
    }
  };

  return {
    cast,
    clients,
    play,
    settle,
    close: async (): Promise<void> => {
      clients.close();
      await Promise.all(readers.map(({ stop }) => stop()));
    },
  };
}
