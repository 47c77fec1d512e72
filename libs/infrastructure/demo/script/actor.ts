import type { Ask, Headers, Json } from './ask.js';
import type { StepBook } from './step-book.js';

/** Somebody who asks the API, with what it signs in by. */
export type Actor = Headers;

/**
 * One thread of the script, such as a dispute. Its steps are numbered, and from that their keys are made: the script
 * played again asks for the same under the same keys.
 */
export type Thread = {
  readonly name: string;
  readonly post: <T = Json>(by: Actor, path: string, body?: Json) => Promise<T>;
  readonly put: (by: Actor, path: string, body: Json | Buffer) => Promise<void>;
  /** Something seen, as it was when the script first came here. */
  readonly get: <T = Json>(by: Actor, path: string) => Promise<T>;
  /** Anything else that the script goes on from. */
  readonly once: <T>(work: () => Promise<T>) => Promise<T>;
};

export type Threads = { readonly thread: (name: string) => Thread };

export function openThreads(apiUrl: string, ask: Ask, book: StepBook): Threads {
  return {
    thread: (name) => {
      let at = 0;
      const next = (): string => `demo-${name}-${(at += 1)}`;
      const url = (path: string): string => `${apiUrl}/v1${path}`;
      return {
        name,
        post: <T>(by: Actor, path: string, body: Json = {}) => {
          const key = next();
          return book.once(key, () => ask('POST', url(path), { ...by, 'idempotency-key': key }, body) as Promise<T>);
        },
        put: async (by, path, body) => {
          await book.once(next(), async () => void (await ask('PUT', url(path), by, body)));
        },
        get: <T>(by: Actor, path: string) => book.once(next(), () => ask('GET', url(path), by) as Promise<T>),
        once: (work) => book.once(next(), work),
      };
    },
  };
}
