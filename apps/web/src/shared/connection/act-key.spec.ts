import { actKey, endAct } from './act-key.js';

const kept = new Map<string, string>();
beforeAll(() => {
  Object.defineProperty(globalThis, 'sessionStorage', {
    configurable: true,
    value: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
      removeItem: (name: string) => void kept.delete(name),
    },
  });
});
afterAll(() => {
  Reflect.deleteProperty(globalThis, 'sessionStorage');
});

it('sends the same content under the same key until it is answered, and other content under another', () => {
  const first = actKey('answer', '{"itemIds":["a"]}');
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect(actKey('answer', '{"itemIds":["a"]}')).toBe(first);
  const other = actKey('answer', '{"itemIds":["a","b"]}');
  expect(other).not.toBe(first);
  endAct('answer');
  expect(actKey('answer', '{"itemIds":["a","b"]}')).not.toBe(other);
});
