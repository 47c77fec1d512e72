import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type { Asked, Attempt } from '../checkers/evidence.js';
import type { Json } from '../../stories/kit/client.js';

export type Caller = { readonly client: string; readonly headers: Readonly<Record<string, string>> };
/** `key` where the test wants to know it before. */
export type Wish = {
  readonly key?: string;
  readonly what: string;
  readonly path: string;
  readonly body?: Json;
  /** The bytes of a file, which are put instead of a body. */
  readonly bytes?: Buffer;
  readonly condition?: Asked['condition'];
};
export type Heard = { readonly status: number; readonly body: Json; readonly key: string };

const PATIENCE = 180_000;
const isUnanswered = ({ kind, status }: Attempt): boolean => kind === 'info' && status !== 429;

/**
 * Clients that write down what they ask before they ask it, and ask again with the same key for as long as nobody tells
 * them how it ended: no answer, 429 or a 5xx. `urls` are tried in turn.
 */
export function insistingClients(urls: () => readonly string[]) {
  const asked: Asked[] = [];
  let turn = 0;
  let closed = false;

  const send = async (
    caller: Caller,
    key: string,
    { path, body = {}, bytes, condition }: Wish,
  ): Promise<{ status: number; text: string } | undefined> => {
    const all = urls();
    try {
      const response = await fetch(`${all[turn++ % all.length]}/v1${path}`, {
        method: bytes ? 'PUT' : 'POST',
        headers: {
          ...caller.headers,
          'content-type': bytes ? 'application/octet-stream' : 'application/json',
          'accept-language': 'en',
          ...(!bytes && { 'idempotency-key': key }),
          ...(condition && { 'if-match': condition.seen }),
        },
        body: bytes ? new Uint8Array(bytes) : JSON.stringify(body),
        signal: AbortSignal.timeout(15_000),
      });
      return { status: response.status, text: await response.text() };
    } catch {
      return undefined; // nobody knows what became of it
    }
  };

  const attempt = async (
    caller: Caller,
    one: Asked,
    wish: Wish,
  ): Promise<{ status: number; text: string } | undefined> => {
    const heard = await send(caller, one.key, wish);
    if (!heard || heard.status >= 500 || heard.status === 429) {
      one.attempts.push({ kind: 'info', ...(heard && { status: heard.status }) });
      return undefined;
    }
    one.attempts.push({ kind: heard.status < 300 ? 'ok' : 'fail', status: heard.status, body: heard.text });
    return heard;
  };

  return {
    asked: asked as readonly Asked[],
    /** Throws when nobody told how it ended in three minutes. */
    ask: async (caller: Caller, wish: Wish, repeat = false): Promise<Heard> => {
      const one: Asked = {
        client: caller.client,
        key: wish.key ?? randomUUID(),
        what: wish.what,
        attempts: [],
        ...(wish.condition && { condition: wish.condition }),
      };
      asked.push(one);
      const end = performance.now() + PATIENCE;
      for (;;) {
        const heard = await attempt(caller, one, wish);
        if (heard) {
          if (repeat && heard.status < 300) await attempt(caller, one, wish);
          return { status: heard.status, body: JSON.parse(heard.text) as Json, key: one.key };
        }
        if (closed) throw new Error('The test is over');
        if (performance.now() > end)
          throw new Error(`${wish.what} ${one.key}: nobody told in ${PATIENCE} ms how it ended`);
        await setTimeout(50);
      }
    },
    /** How often there was no answer, or a 5xx. */
    unanswered: (): number => asked.flatMap(({ attempts }) => attempts.filter(isUnanswered)).length,
    close: (): void => void (closed = true),
    acknowledged: (): number => asked.filter(({ attempts }) => attempts.some(({ kind }) => kind === 'ok')).length,
  };
}

export type Clients = ReturnType<typeof insistingClients>;
