import { randomUUID } from 'node:crypto';
import http from 'node:http';

export type Json = Readonly<Record<string, unknown>>;
export type Caller = {
  readonly post: (path: string, body: Json) => Promise<{ readonly status: number; readonly body: string }>;
  readonly close: () => void;
};

/**
 * One signed-in caller on kept-alive connections, as lean as it can be since it shares the machine with what it
 * measures. Rejects after 15 s.
 */
export function openCaller(apiUrl: string, headers: Readonly<Record<string, string>>): Caller {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 256 });
  return {
    close: () => agent.destroy(),
    post: (path, json) =>
      new Promise((resolve, reject) => {
        const body = Buffer.from(JSON.stringify(json));
        const request = http.request(`${apiUrl}/v1${path}`, {
          agent,
          method: 'POST',
          timeout: 15_000,
          headers: {
            ...headers,
            'content-type': 'application/json',
            'content-length': body.length,
            'idempotency-key': randomUUID(),
          },
        });
        request.once('timeout', () => request.destroy(new Error(`POST ${path}: no answer in 15 s`)));
        request.once('error', reject);
        request.once('response', (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => void parts.push(part));
          response.once('error', reject);
          response.once('end', () =>
            resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
          );
        });
        request.end(body);
      }),
  };
}

/** The answer's JSON. Throws what else was answered. */
export async function postOrThrow<T>(caller: Caller, path: string, body: Json): Promise<T> {
  const answer = await caller.post(path, body);
  if (answer.status < 200 || answer.status > 299)
    throw new Error(`POST ${path} answered ${answer.status}: ${answer.body}`);
  return JSON.parse(answer.body) as T;
}
