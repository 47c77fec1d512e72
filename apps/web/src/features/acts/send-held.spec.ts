import { client } from '../../client/client.gen.js';
import { sendHeld } from './send-held.js';

const original = globalThis.fetch;
const SHA = 'a'.repeat(64);
const held = new Map([[SHA, new File(['licence'], 'licence.pdf')]]);
let sent: string[];
beforeEach(() => {
  sent = [];
  client.setConfig({ baseUrl: 'http://127.0.0.1' });
  const items = ['ana', 'ben'].map((ownerId) => ({ evidenceId: `of-${ownerId}`, sha256: SHA, ownerId }));
  globalThis.fetch = (asked) => {
    const { method, url } = asked as Request;
    if (method === 'GET') return Promise.resolve(Response.json({ items }));
    sent.push(new URL(url).pathname);
    return Promise.resolve(
      url.includes('of-ben') ? Response.json({}) : Response.json({ code: 'NotYourPart' }, { status: 403 }),
    );
  };
});
afterEach(() => {
  globalThis.fetch = original;
});

it('sends what is its own, and tells no file as lost that another has named as well', async () => {
  const isOurs = ({ ownerId }: { readonly ownerId: string }): boolean => ownerId === 'ben';
  expect(await sendHeld({ disputeId: 'd1' }, held, isOurs)).toEqual([]);
  expect(sent).toEqual(['/v1/disputes/d1/evidence/of-ben/content']);
  expect(await sendHeld({ disputeId: 'd1' }, held, () => true)).toEqual(['licence.pdf']);
});
