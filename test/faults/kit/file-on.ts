import { randomUUID } from 'node:crypto';
import type { Cast } from './cast.js';
import type { Clients } from './insist.js';
import { complaintOf } from './probe.js';

/** A complaint that was acknowledged, under which key and when by the clock of the test. */
export type Acknowledged = { readonly key: string; readonly at: number };

/** Several people file complaints, one after the other, until the test is over or nobody answers any more. */
export function fileOn(clients: Clients, cast: Cast, lanes = 4) {
  const acknowledged: Acknowledged[] = [];
  let over = false;
  const lane = async (): Promise<void> => {
    while (!over) {
      const key = randomUUID();
      const wish = { key, what: 'fileComplaint', path: '/disputes', body: complaintOf(cast) };
      const heard = await clients.ask(cast.callers.ana, wish).catch(() => undefined);
      if (heard === undefined) return; // the machine is gone
      if (heard.status !== 201) throw new Error(`A complaint was answered ${heard.status}`);
      acknowledged.push({ key, at: performance.now() });
    }
  };
  const filing = Promise.all(Array.from({ length: lanes }, lane));
  return {
    acknowledged: acknowledged as readonly Acknowledged[],
    stop: async (): Promise<void> => {
      over = true;
      clients.close();
      await filing;
    },
  };
}
