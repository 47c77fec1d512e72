import { useEffect, useState } from 'react';
import { client } from '../../client/client.gen.js';
import { followLive, type LiveState } from '../../shared/connection/live.js';
import { queryClient } from '../../shared/desk/queries.js';
import { readAnew } from '../../shared/desk/read-anew.js';

/** Milliseconds after which a page that nobody looks at follows no more: a browser keeps six connections for all. */
const UNSEEN = 60_000;

/** What is shown at the desk follows what happens; how it does, or undefined before the first answer. */
export function useLive(): LiveState | undefined {
  const [state, setState] = useState<LiveState>();
  useEffect(() => {
    const place = { id: '', hadNone: false };
    let following: AbortController | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const begin = (): void => {
      clearTimeout(timer);
      if (following) return;
      following = new AbortController();
      const onTopics = (topics: Parameters<typeof readAnew>[1]): void => readAnew(queryClient, topics);
      void followLive({ headers: asking, onTopics, onState: setState, place }, following.signal);
    };
    const end = (): void => {
      following?.abort();
      following = undefined;
    };
    const look = (): void => {
      clearTimeout(timer);
      if (document.hidden) timer = setTimeout(end, UNSEEN);
      else begin();
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      clearTimeout(timer);
      end();
    };
  }, []);
  return state;
}

/** As every request asks by then: the session, the language, the office. */
const asking = (): Readonly<Record<string, string>> =>
  Object.fromEntries(new Headers(client.getConfig().headers as HeadersInit));
