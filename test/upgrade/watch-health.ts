import { setTimeout } from 'node:timers/promises';
import { statusOf } from './program-of.js';

/** Asks each program that is in the rotation whether it is ready, as a balancer does, and keeps what was refused. */
export function watchHealth(urls: () => readonly string[]) {
  const refused: string[] = [];
  let over = false;
  void (async () => {
    while (!over) {
      for (const url of urls()) {
        const status = await statusOf(`${url}/readyz`);
        // it may have been taken out while it was asked
        if (status !== 200 && urls().includes(url)) refused.push(`${url} ${status}`);
      }
      await setTimeout(200);
    }
  })();
  return { refused: refused as readonly string[], stop: (): void => void (over = true) };
}
