import { keepFor } from './keep-for.js';
import { findKept, keep } from './keep.js';

beforeEach(() => {
  const kept: Record<string, string> = {};
  const methods = {
    getItem: (name: string) => kept[name] ?? null,
    setItem: (name: string, value: string) => void (kept[name] = value),
    removeItem: (name: string) => void delete kept[name],
  };
  // as a browser's: its names are those of what it keeps
  const value = new Proxy(kept, { get: (_, name) => Reflect.get(methods, name) as unknown });
  Object.defineProperty(globalThis, 'sessionStorage', { configurable: true, value });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});

const write = (): void => keep('call', { party: 'Ana', said: 'half a protocol' });
const written = () => findKept('call');

it('keeps what was half written for the same account, over the end of its session', () => {
  keepFor('maja');
  write();
  keepFor('maja');
  expect(written()).toBeDefined();
});

it.each([
  ['another account that signs in', 'oleg'],
  ['whoever comes after it signed out in another tab', ''],
])('leaves nothing of it to %s', (_, next) => {
  keepFor('maja');
  write();
  keepFor(next);
  expect(written()).toBeUndefined();
  write();
  keepFor(next === '' ? 'maja' : next);
  expect(written()).toBeDefined();
});

it('leaves alone what somebody wrote before signing in at all', () => {
  write();
  keepFor('');
  keepFor('ana');
  expect(written()).toBeDefined();
});
