import { parleyClient, type ParleyClient } from '../parley-client.js';
import type { Shop } from '../shop/shop.js';
import { verifier, type Verify } from '../webhooks/verify.js';
import { OWN, type Connection } from './connection.js';

/** Who may talk to us over a connection, and how we call back: with its secrets and its key, and no other's. */
export type Line = { readonly verify: Verify; readonly parley: ParleyClient };

/**
 * The lines of our own connection and of those that the journal knows. One whose keys were replaced is another line
 * from then on.
 */
export function openLines(
  shop: Pick<Shop, 'connections'>,
  own: Omit<Connection, 'name'> & { readonly apiUrl: string },
) {
  const lines = new WeakMap<object, Line>();
  const connectionOf = (name: string): Omit<Connection, 'name'> | undefined =>
    name === OWN ? own : shop.connections.get(name);
  const find = (name: string): Line | undefined => {
    const connection = connectionOf(name);
    if (!connection) return undefined;
    const { apiUrl: url = own.apiUrl, apiKey, webhookSecrets } = connection;
    const line = lines.get(connection) ?? { verify: verifier(webhookSecrets), parley: parleyClient({ url, apiKey }) };
    lines.set(connection, line);
    return line;
  };
  return {
    find,
    /** Throws when there is no such connection. */
    get: (name: string): Line => {
      const line = find(name);
      if (!line) throw new Error(`There is no connection ${name}`);
      return line;
    },
    names: (): readonly string[] => [OWN, ...shop.connections.keys()],
  };
}

export type Lines = ReturnType<typeof openLines>;
