import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { sendNamed } from '../../support/picture.js';

export type Json = Readonly<Record<string, unknown>>;

/** One signed-in caller of the API. An answer that is no success throws with its problem. */
export type Client = {
  /** What it signs in with. */
  readonly headers: Readonly<Record<string, string>>;
  readonly get: <T = Json>(path: string) => Promise<T>;
  /** A file, once it is there. */
  readonly bytes: (path: string) => Promise<Buffer>;
  readonly post: <T = Json>(path: string, body?: Json) => Promise<T>;
  readonly put: (path: string, body: Json) => Promise<void>;
  /** The status of a look that is refused. */
  readonly refusedGet: (path: string) => Promise<number>;
  /** What a refused or failed request answers, for stories that expect one. */
  readonly refused: (path: string, body?: Json) => Promise<{ readonly status: number; readonly problem: Json }>;
};

type Method = 'GET' | 'POST' | 'PUT';

const PATIENCE = 180_000; // milliseconds for which a system that is mending itself is asked again
const ANSWER = 90_000; // after which one request is given up: an advance of the clock waits for all that falls due

export const client = (apiUrl: string, headers: Readonly<Record<string, string>>): Client => {
  const ask = async (method: Method, path: string, body: Json | Buffer | undefined, key: string): Promise<Response> =>
    fetch(`${apiUrl}/v1${path}`, {
      method,
      headers: {
        accept: 'application/json',
        'accept-language': 'en',
        ...headers,
        ...(method === 'POST' && { 'content-type': 'application/json', 'idempotency-key': key }),
        ...(method === 'PUT' && {
          'content-type': body instanceof Buffer ? 'application/octet-stream' : 'application/json',
        }),
      },
      ...(method !== 'GET' && { body: body instanceof Buffer ? new Uint8Array(body) : JSON.stringify(body ?? {}) }),
      signal: AbortSignal.timeout(ANSWER),
    });

  /** As a good client does: no answer or 503 is asked again, with the same key. */
  const insist = async (method: Method, path: string, body?: Json | Buffer): Promise<Response> => {
    const key = randomUUID();
    const end = performance.now() + PATIENCE;
    for (;;) {
      const response = await ask(method, path, body, key).catch(() => undefined);
      if (response && response.status !== 503) return response;
      if (performance.now() > end) throw new Error(`${method} ${path}: no answer in ${PATIENCE} ms`);
      await setTimeout(200);
    }
  };

  const success = async <T>(method: Method, path: string, body?: Json): Promise<T> => {
    const response = await insist(method, path, body);
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text}`);
    return (text === '' ? {} : JSON.parse(text)) as T;
  };

  /** The bytes of all that was named in this request, sent right after it. */
  const sendFiles = async (path: string, body: Json | undefined, answer: unknown): Promise<void> => {
    const named = JSON.stringify(body ?? {}).match(/"sha256":"[0-9a-f]{64}"/g) ?? [];
    const disputeId = /^\/disputes\/([^/?]+)/.exec(path)?.[1] ?? (answer as { disputeId?: string }).disputeId;
    if (named.length === 0 || disputeId === undefined) return;
    await sendNamed(
      disputeId,
      async (at) => {
        const response = await insist('GET', at.slice('/v1'.length));
        return response.ok ? ((await response.json()) as object) : undefined;
      },
      (at, bytes) => insist('PUT', at.slice('/v1'.length), bytes),
    );
  };

  return {
    headers,
    get: (path) => success('GET', path),
    bytes: async (path) => {
      const response = await insist('GET', path);
      if (!response.ok) throw new Error(`GET ${path} answered ${response.status}: ${await response.text()}`);
      return Buffer.from(await response.arrayBuffer());
    },
    post: async <T>(path: string, body?: Json) => {
      const answer = await success<T>('POST', path, body);
      await sendFiles(path, body, answer);
      return answer;
    },
    put: async (path, body) => void (await success('PUT', path, body)),
    refusedGet: async (path) => {
      const response = await insist('GET', path);
      if (response.ok) throw new Error(`GET ${path} should have been refused`);
      return response.status;
    },
    refused: async (path, body) => {
      const response = await insist('POST', path, body);
      const problem = JSON.parse(await response.text()) as Json;
      if (response.ok) throw new Error(`POST ${path} should have been refused`);
      return { status: response.status, problem };
    },
  };
};
