import type { Database } from './types.js';

/**
 * Once a day of machine time goes through the answers, a few pages at each call, and forgets those that no client asks
 * for again (`log.forget_answers` says which). 1 as long as there are more to look at, so that it is called again. It
 * begins anew where its process does; what is forgotten stays so.
 */
export function openForgetting(): (database: Database, machine: Date) => Promise<number> {
  let page = 0;
  let done: string | undefined;
  return async (database, machine) => {
    const day = machine.toISOString().slice(0, 10);
    if (done === day) return 0;
    const { rows } = await database.query<{ next: string | null }>({
      name: 'forget-answers',
      text: 'SELECT log.forget_answers($1) AS next',
      values: [page],
    });
    const next = rows[0]?.next ?? undefined;
    done = next === undefined ? day : undefined;
    page = Number(next ?? 0);
    return next === undefined ? 0 : 1;
  };
}
