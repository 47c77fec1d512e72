import { isFree } from '#infrastructure/embedded/ports.js';
import type { Ports } from './choose-ports.js';
import type { Config } from './config.js';

type Name = keyof Ports;

/** A part did not start, and another program listens on ports that were free when they were chosen for it. */
export class PortsLost extends Error {
  override readonly name = 'PortsLost';

  constructor(
    readonly names: readonly Name[],
    ports: Ports,
    options: ErrorOptions,
  ) {
    super(`Another program took ${names.map((name) => `port ${ports[name]}`).join(' and ')} in the meantime`, options);
  }
}

/** What to throw for a part that failed and has ended: `error`, unless somebody else holds one of its ports. */
export async function lostOr(error: unknown, own: readonly Name[], ports: Ports): Promise<unknown> {
  const free = await Promise.all(own.map((name) => isFree(ports[name])));
  const lost = own.filter((_, index) => !free[index]);
  return lost.length === 0 ? error : new PortsLost(lost, ports, { cause: error });
}

/**
 * The wishes for a new choice: any free port in the place of a lost one, since the two would meet there again. Throws,
 * naming the variable, when it was fixed by one.
 */
export function wishWithout(wish: Config['wish'], lost: readonly Name[]): Config['wish'] {
  for (const { port, fixedBy } of lost.map(wish))
    if (fixedBy !== undefined)
      throw new Error(`Port ${port} is taken by another program. Set ${fixedBy} to a free port.`);
  return (name) => ((lost as readonly string[]).includes(name) ? { port: 0 } : wish(name));
}
