/** So many are kept open at most; who comes back to another waits until what it has sent was read again. */
const MOST = 64;
const IDLE = 10 * 60_000;

/**
 * What this process could go on with at once: hashes and ciphers half-way, by name. Whoever takes one out has it alone;
 * what nobody asks for is let go.
 */
export function keptOpen<T>(letGo: (one: T) => Promise<void>) {
  const kept = new Map<string, { readonly one: T; readonly timer: NodeJS.Timeout }>();
  const take = (name: string): T | undefined => {
    const found = kept.get(name);
    kept.delete(name);
    clearTimeout(found?.timer);
    return found?.one;
  };
  const drop = async (name: string): Promise<void> => {
    const one = take(name);
    if (one !== undefined) await letGo(one);
  };
  return {
    take,
    drop,
    put: (name: string, one: T): void => {
      kept.set(name, { one, timer: setTimeout(() => void drop(name), IDLE).unref() });
      const [oldest] = kept.keys();
      if (kept.size > MOST && oldest !== undefined) void drop(oldest);
    },
    end: async (): Promise<void> => {
      for (const name of [...kept.keys()]) await drop(name);
    },
  };
}
