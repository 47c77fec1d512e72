import { createHash } from 'node:crypto';
import { client } from '../../../../client/client.gen.js';
import { hashOfFile } from './hash-of.js';

const original = globalThis.fetch;
const about = { disputeId: 'd1', evidenceId: 'e1', purpose: 'verify' } as const;
const [filed, copy] = ['what was filed', 'a copy of it'];
let line: (bytes: string) => string;
beforeEach(() => {
  line = (bytes) => bytes;
  client.setConfig({ baseUrl: 'http://127.0.0.1' });
  let isOriginal = false;
  globalThis.fetch = async (asked) => {
    const request = asked as Request;
    if (request.method === 'POST') {
      isOriginal = (await request.text()).includes('"original":true');
      return Response.json({ viewingId: 'v1' }, { status: 201 });
    }
    const bytes = isOriginal ? filed : copy;
    const headers = { 'parley-shown': isOriginal ? 'original' : 'copy', 'content-length': String(bytes.length) };
    return new Response(line(bytes), { headers });
  };
});
afterEach(() => {
  globalThis.fetch = original;
});
const read = (isOriginal: boolean) => hashOfFile(about, isOriginal, () => true);

it('is that of the original alone: a copy has none that anybody recorded', async () => {
  expect(await read(true)).toEqual({ hash: createHash('sha256').update(filed).digest('hex') });
  expect(await read(false)).toEqual({ isCopy: true });
});

it('is none where the line was dropped', async () => {
  line = (bytes) => bytes.slice(0, 3);
  expect(await read(true)).toEqual({});
});
