import { useState } from 'react';
import type { Problem } from '../../client/types.gen.js';
import { actKey, endAct } from '../connection/act-key.js';
import { mayPass, replyOf, type Answered, type Trouble } from '../connection/reply.js';
import { queryClient } from './queries.js';

/** What became of one of several: its answer, or the refusal that is its own. */
export type EachFate<A> = { readonly answer?: A; readonly problem?: Problem };
const TOO_MANY = 429;

/**
 * Sends several, one after the other, each under a key of its own and with an answer of its own: one that is refused
 * holds up no other. Where the connection fails it stops, and `run` again goes on with those that have no answer yet.
 */
export function useEach<R, A>(
  nameOf: (row: R) => string,
  send: (row: R, key: string) => Promise<Answered<A>>,
): {
  readonly fates: ReadonlyMap<string, EachFate<A>>;
  readonly isBusy: boolean;
  readonly trouble: Trouble | undefined;
  readonly run: (rows: readonly R[]) => Promise<void>;
  readonly clear: () => void;
} {
  const [fates, setFates] = useState<ReadonlyMap<string, EachFate<A>>>(new Map());
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Trouble>();
  const run = async (rows: readonly R[]): Promise<void> => {
    setBusy(true);
    setTrouble(undefined);
    const told = new Map(fates);
    for (const row of rows) {
      const name = nameOf(row);
      if (told.get(name)?.answer !== undefined) continue;
      const key = actKey(name, JSON.stringify(row));
      const reply = await replyOf(() => send(row, key));
      if (reply.ok || !mayPass(reply.trouble)) endAct(name);
      if (!reply.ok && (mayPass(reply.trouble) || reply.trouble.status === TOO_MANY)) {
        setTrouble(reply.trouble);
        break;
      }
      const { problem } = reply.ok ? {} : reply.trouble;
      told.set(name, { ...(reply.ok && { answer: reply.data }), ...(problem && { problem }) });
      setFates(new Map(told));
    }
    setBusy(false);
    await queryClient.invalidateQueries();
  };
  return { fates, isBusy, trouble, run, clear: () => setFates(new Map()) };
}
