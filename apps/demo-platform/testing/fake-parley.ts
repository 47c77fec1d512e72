import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { Webhook } from 'standardwebhooks';
import type { WantedMeasure } from '../parley-answers.js';

export const newSecret = (): string => `whsec_${randomBytes(24).toString('base64')}`;
export const secret = newSecret();
export const apiKey = 'plk_test';

/** A report that reached Parley; with `times` it was sent. */
export type Sent = { readonly path: string; readonly key: string; readonly body: unknown; times: number };

/** What a platform sees of Parley: an API that serves what a test laid ready, and webhooks signed with the secret. */
export async function startFakeParley(platformKey = apiKey) {
  let accepted = platformKey;
  const served = new Map<string, unknown>();
  const reports = new Map<string, Sent>();
  const strangers: string[] = [];
  const problems: { readonly on: string; readonly status: number }[] = [];
  const silentAbout = new Set<string>();
  let clock = '2026-03-02T02:00:00.000Z';

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const path = request.url ?? '';
    const say = (status: number, body: unknown): void =>
      void response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    if (request.headers.authorization !== `Bearer ${accepted}`) {
      strangers.push(path);
      return say(401, { code: 'SignInNeeded' });
    }
    const body = request.method === 'POST' ? await json(request) : undefined;
    const key = String(request.headers['idempotency-key'] ?? '');
    if (request.method === 'POST') {
      const known = reports.get(key);
      if (known && JSON.stringify([known.path, known.body]) !== JSON.stringify([path, body]))
        return say(422, { code: 'KeyReused' });
      if (known) known.times += 1;
      else reports.set(key, { path, key, body, times: 1 });
    }
    if (silentAbout.has(path)) return; // it has it, and never says so
    const problem = problems[0]?.on === request.method ? problems.shift() : undefined;
    if (problem) return say(problem.status, { code: 'OutOfOrder' });
    if (request.method === 'POST') return say(200, served.get(path) ?? {});
    if (path === '/v1/clock') return say(200, { now: clock, advanced: true });
    return served.has(path) ? say(200, served.get(path)) : say(404, { code: 'NotFound' });
  };

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  return {
    url,
    reports: (): readonly Sent[] => [...reports.values()],
    /** Paths of requests without our key; there must be none. */
    strangers,
    /** What the next requests of these methods are answered, one after the other. */
    problems,
    silentAbout,
    replaceKey: (key: string): void => void (accepted = key),
    setClock: (now: string): void => void (clock = now),
    serve: (path: string, body: unknown): string => {
      served.set(path, body);
      return url + path;
    },
    serveMeasures: (path: string, measures: readonly WantedMeasure[]): string => {
      served.set(path, { measures });
      return url + path;
    },
    stop: async (): Promise<void> => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

export type FakeParley = Awaited<ReturnType<typeof startFakeParley>>;

type Delivery = {
  /** Absent: the address without a name. */
  readonly connection?: string;
  readonly at?: Date;
  readonly key?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly tamper?: (body: string) => string;
};

/** One attempt to deliver a webhook. Gives the status. */
export async function deliver(
  platformUrl: string,
  id: string,
  webhook: object,
  { at = new Date(), key = secret, headers = {}, tamper, connection }: Delivery = {},
): Promise<number> {
  const body = JSON.stringify({ timestamp: at.toISOString(), ...webhook });
  const signed = {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1_000)),
    'webhook-signature': new Webhook(key).sign(id, at, body),
  };
  const response = await fetch(`${platformUrl}/webhooks/parley${connection === undefined ? '' : `/${connection}`}`, {
    method: 'POST',
    headers: { ...signed, ...headers },
    body: tamper?.(body) ?? body,
  });
  return response.status;
}
