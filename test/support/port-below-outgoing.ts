import { randomInt } from 'node:crypto';
import { choosePort } from '#infrastructure/embedded/ports.js';

const given = new Set<number>();

/**
 * A free port, no port twice, from below those that the system hands out by itself: nobody is given it while its
 * program is away.
 */
export async function portBelowOutgoing(): Promise<number> {
  for (;;) {
    const port = await choosePort('a test', { port: randomInt(10_000, 30_000) }, () => undefined);
    if (given.has(port)) continue;
    given.add(port);
    return port;
  }
}
