/** Facts that note which of them are read, by path; what is a function is noted with its argument. */
export const recorded = <T extends object>(facts: T, read: Set<string>, path = ''): T =>
  new Proxy(facts, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      const here = `${path}.${String(key)}`;
      if (typeof key === 'symbol' || Array.isArray(target)) return value;
      read.add(here);
      if (typeof value === 'function')
        return (argument: unknown): unknown => {
          read.add(`${here}(${String(argument)})`);
          return Reflect.apply(value, target, [argument]);
        };
      return typeof value === 'object' && value !== null && !Array.isArray(value) ? recorded(value, read, here) : value;
    },
  });
