import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Ports } from '../choose-ports.js';
import type { Held } from '../supervise.js';
import { json, type Answer } from './answer.js';
import { isOurs } from './is-ours.js';
import { operationOf } from './operation.js';
import { readFiles } from './read-files.js';
import { signIn } from './sign-in.js';
import { statusOf } from './status.js';

const POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
  "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
} as const;

/**
 * The page on which one signs in as anybody of the demo: on loopback alone, by this program alone, which production
 * does not have. Rejects where its port is taken.
 */
export async function serveStartPage(home: string, ports: Ports, operatorKey?: string): Promise<Held> {
  const files = readFiles();
  const answer = async (request: IncomingMessage): Promise<Answer> => {
    const { pathname } = new URL(request.url ?? '/', 'http://start');
    if (!isOurs(request, ports.START_PORT)) return json(403, { code: 'Forbidden' });
    if (request.method === 'POST') return pathname === '/sign-in' ? signIn(request, home, ports) : json(404, {});
    if (pathname === '/operation') return operationOf(ports, operatorKey);
    if (pathname === '/status') return json(200, statusOf(home, ports));
    return files(pathname);
  };
  const server = createServer((request, response) => {
    answer(request).then(
      (found) => send(response, found),
      () => send(response, json(500, { code: 'Internal' })),
    );
  });
  server.listen(ports.START_PORT, '127.0.0.1');
  await once(server, 'listening');
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { stop, kill: stop };
}

const send = (response: ServerResponse, { status, type, body, headers }: Answer): void => {
  response.writeHead(status, { ...HEADERS, ...(type !== undefined && { 'content-type': type }), ...headers });
  response.end(body);
};
