import type { Database } from './types.js';

type Reading = { readonly given: Promise<unknown>; next?: { readonly given: Promise<unknown> } };

const running = new WeakMap<Database, Map<string, Reading>>();

/**
 * Who asks for the same at once shares one reading, and what it gives: nobody changes it. Never one that had begun
 * before, so that everybody sees what was written before it asked: whoever comes while one runs waits for the next.
 */
export function readTogether<T>(database: Database, name: string, read: () => Promise<T>): Promise<T> {
  const readings = running.get(database) ?? new Map<string, Reading>();
  running.set(database, readings);
  const begin = (): Promise<unknown> => {
    const given = read();
    const reading: Reading = { given };
    readings.set(name, reading);
    const end = (): void => {
      if (!reading.next) readings.delete(name);
    };
    given.then(end, end);
    return given;
  };
  const now = readings.get(name);
  if (!now) return begin() as Promise<T>;
  now.next ??= { given: now.given.then(begin, begin) };
  return now.next.given as Promise<T>;
}
