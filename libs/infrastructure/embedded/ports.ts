import { createServer } from 'node:net';
import type { Report } from './report.js';

/** A wish for a port. With `fixedBy`, the name of the variable that sets it, no other will do. */
export type PortWish = { readonly port: number; readonly fixedBy?: string };

/** A port of this machine alone that nobody listens on just now. */
export async function freePort(): Promise<number> {
  const found = await tryPort(0);
  if (found === undefined) throw new Error('This machine has no free port');
  return found;
}

/**
 * The wished port; when it is taken, a free one, saying both. Throws, naming the variable, when the wish was fixed by
 * one.
 */
export async function choosePort(name: string, wish: PortWish, report: Report): Promise<number> {
  if (wish.port === 0) return freePort();
  if ((await tryPort(wish.port)) !== undefined) return wish.port;
  if (wish.fixedBy !== undefined)
    throw new Error(`Port ${wish.port} for ${name} is taken by another program. Set ${wish.fixedBy} to a free port.`);
  const port = await freePort();
  report(`Port ${wish.port} is taken by another program: ${name} uses port ${port}`);
  return port;
}

/** Whether nobody listens on it just now. */
export const isFree = async (port: number): Promise<boolean> => (await tryPort(port)) !== undefined;

const tryPort = (wanted: number): Promise<number | undefined> =>
  new Promise((resolve) => {
    const server = createServer().once('error', () => resolve(undefined));
    server.listen(wanted, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : undefined));
    });
  });
