import type { Database } from './types.js';

type Asked<K, T> = { readonly key: K } & Pick<PromiseWithResolvers<T>, 'resolve' | 'reject'>;

/** So many are read in one statement. */
const MOST = 500;

/**
 * What many ask for at once, each its own, read in one statement: who asks while one runs is in the next. Who asks
 * alone waits for nobody. Answers are given in the order of the keys.
 */
export function readGathered<K, T>(
  readAll: (database: Database, keys: readonly K[]) => Promise<readonly T[]>,
): (database: Database, key: K) => Promise<T> {
  const waiting = new WeakMap<Database, Asked<K, T>[]>();
  const drain = async (database: Database, asked: Asked<K, T>[]): Promise<void> => {
    while (asked.length > 0) {
      const some = asked.splice(0, MOST);
      try {
        const all = await readAll(
          database,
          some.map(({ key }) => key),
        );
        some.forEach(({ resolve }, at) => resolve(all[at] as T));
      } catch (error) {
        for (const { reject } of some) reject(error);
      }
    }
    waiting.delete(database);
  };
  return (database, key) =>
    new Promise((resolve, reject) => {
      const one = { key, resolve, reject };
      const others = waiting.get(database);
      if (others) return void others.push(one);
      const asked = [one];
      waiting.set(database, asked);
      return void drain(database, asked);
    });
}
