import { client } from '../../client/client.gen.js';
import { setUpClient } from './set-up.js';

const original = globalThis.fetch;
const waiting = jest.spyOn(globalThis, 'setTimeout');
beforeAll(() => {
  globalThis.fetch = () => Promise.resolve(Response.json({}));
  setUpClient('en', {});
  client.setConfig({ baseUrl: 'http://127.0.0.1' });
});
afterAll(() => {
  globalThis.fetch = original;
  waiting.mockRestore();
});

/** Milliseconds that a request is given. */
const given = async (send: () => Promise<unknown>): Promise<number | undefined> => {
  waiting.mockClear();
  await send();
  return waiting.mock.calls[0]?.[1];
};
const headers = { 'content-type': 'application/octet-stream' };

it('gives a file as long as a slow line needs, and 30 seconds to everything else', async () => {
  const file = new File([new Uint8Array(1_000_000)], 'photo.jpg');
  expect(await given(() => client.put({ url: '/v1/x', body: file, bodySerializer: null, headers }))).toBe(230_000);
  expect(await given(() => client.get({ url: '/v1/x' }))).toBe(30_000);
  expect(await given(() => client.post({ url: '/v1/x', body: { statement: 'a' } }))).toBe(30_000);
});
