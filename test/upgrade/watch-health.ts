import { setTimeout } from 'node:timers/promises';
import { statusOf } from './program-of.js';

/** A database that does not answer within a second is the machine's affair; what is refused sooner is the program's. */
const LATE = 900;

/** Asks each program that is in the rotation whether it is ready, as a balancer does, and keeps what was refused. */
export function watchHealth(urls: () => readonly string[]) {
  const refused: string[] = [];
  let [late, over] = [0, false];
  void (async () => {
    while (!over) {
      for (const url of urls()) {
        const begun = performance.now();
        const status = await statusOf(`${url}/readyz`);
        if (status === 200 || !urls().includes(url)) continue; // it may have been taken out while it was asked
        if (performance.now() - begun < LATE) refused.push(`${url} ${status}`);
        else late += 1;
      }
      await setTimeout(200);
    }
  })();
  return { refused: refused as readonly string[], late: () => late, stop: (): void => void (over = true) };
}
