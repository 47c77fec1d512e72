import { useCallback, useEffect, useState } from 'react';
import { replyOf, type Answered, type Trouble } from './reply.js';

type Loaded<T> = { readonly data?: T; readonly trouble?: Trouble };

/**
 * Reads once and whenever `again` is called; what was read before stays while it is read anew. `load` must be the same
 * function as long as it means the same.
 */
export function useLoad<T>(load: () => Promise<Answered<T>>) {
  const [state, setState] = useState<Loaded<T>>({});
  const again = useCallback(async (): Promise<void> => {
    const reply = await replyOf(load);
    setState((before) => (reply.ok ? { data: reply.data } : { ...before, trouble: reply.trouble }));
  }, [load]);
  useEffect(() => void again(), [again]);
  return { ...state, again };
}
