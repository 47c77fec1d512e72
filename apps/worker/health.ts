import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Health = {
  /** Rejects when the process cannot do its work; independent of Temporal. */
  readonly ready: () => Promise<unknown>;
  /** Shown beside it, decides nothing. */
  readonly facts: () => Readonly<Record<string, string | number>>;
};

/** `/healthz`: the process lives. `/readyz`: its database answers too. */
export async function serveHealth(
  host: string,
  port: number,
  { ready, facts }: Health,
): Promise<{ readonly port: number; readonly close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const answer = (status: number, body: object): void => {
      response
        .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
        .end(JSON.stringify(body));
    };
    if (request.url === '/healthz') answer(200, { status: 'ok', ...facts() });
    else if (request.url !== '/readyz') answer(404, { status: 'not-found' });
    else
      ready().then(
        () => answer(200, { status: 'ready', ...facts() }),
        () => answer(503, { status: 'not-ready', ...facts() }),
      );
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** By which whoever started us knows that it is us who answer. */
export const installationOf = ({
  PARLEY_INSTALLATION: installation,
}: {
  readonly PARLEY_INSTALLATION?: string | undefined;
}) => (installation === undefined ? {} : { installation });
