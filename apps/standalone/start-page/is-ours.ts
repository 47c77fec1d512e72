import type { IncomingMessage } from 'node:http';

const NAMES: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost']);

/**
 * Asked by its own address on this machine, not by a name that another site has pointed here; and what signs somebody
 * in by a page of its own.
 */
export function isOurs({ headers, method }: Pick<IncomingMessage, 'headers' | 'method'>, port: number): boolean {
  const [name = '', given = ''] = (headers.host ?? '').split(':');
  if (!NAMES.has(name) || given !== String(port)) return false;
  if (method === 'GET') return true;
  const site = headers['sec-fetch-site'];
  const fromHere = site === undefined ? headers.origin === `http://${headers.host}` : site === 'same-origin';
  return fromHere && headers['content-type'] === 'application/json';
}
