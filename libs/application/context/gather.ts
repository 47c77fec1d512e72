type Asked<K, V> = { readonly one: K; readonly resolve: (value: V) => void; readonly reject: (error: unknown) => void };

/**
 * Asks for many at once what several ask for in the same turn of the event loop: one round trip instead of one each.
 * `many` answers in the order asked. Where it fails, each is asked for alone, so that one bad thing fails nobody
 * else's.
 */
export const gather = <K, V>(many: (asked: readonly K[]) => Promise<readonly V[]>): ((one: K) => Promise<V>) => {
  let waiting: Asked<K, V>[] = [];

  const settle = async (asked: readonly Asked<K, V>[]): Promise<void> => {
    try {
      const values = await many(asked.map(({ one }) => one));
      if (values.length !== asked.length) throw new Error(`${asked.length} were asked for and ${values.length} came`);
      asked.forEach(({ resolve }, i) => resolve(values[i] as V));
    } catch (error) {
      if (asked.length === 1) asked[0]?.reject(error);
      else await Promise.all(asked.map((one) => settle([one])));
    }
  };

  return (one) =>
    new Promise((resolve, reject) => {
      if (waiting.push({ one, resolve, reject }) > 1) return;
      setImmediate(() => {
        const asked = waiting;
        waiting = [];
        void settle(asked);
      });
    });
};
