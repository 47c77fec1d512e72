import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';

/** What a platform sent to us as if we were Parley. */
export type Called = {
  readonly method: string;
  readonly path: string;
  readonly key?: string;
  readonly authorised: boolean;
  readonly body: unknown;
};

/**
 * Stands in for Parley's API as far as a platform calls it after a result: its clock, receipts and answers. Listens
 * where the platform was told to call.
 */
export async function startStandIn(host: string, port: number, now: () => Date) {
  const calls: Called[] = [];
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url: path = '/', headers } = request;
    const said = await text(request);
    const key = headers['idempotency-key'];
    if (method === 'POST')
      calls.push({
        method,
        path,
        authorised: /^Bearer \S/.test(headers.authorization ?? ''),
        body: parsed(said),
        ...(typeof key === 'string' && { key }),
      });
    const body =
      path === '/v1/clock' ? { now: now().toISOString(), advanced: false } : { disputeId: 'conformance', events: [] };
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  };
  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve));
  return {
    /** Calls to this path so far. */
    callsTo: (path: string): readonly Called[] => calls.filter((one) => one.path === path),
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type StandIn = Awaited<ReturnType<typeof startStandIn>>;

const parsed = (said: string): unknown => {
  try {
    return JSON.parse(said);
  } catch {
    return undefined;
  }
};
