import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { putPartyPaper } from '../../../test/support/party-papers.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const PAPER = Buffer.from('委托书：王敏代理本公司办理投诉事宜，特别授权。\n'.repeat(50));
const sha256 = createHash('sha256').update(PAPER).digest('hex');

it('keeps the bytes of a paper about a party under the hash that was named, encrypted, and no others', async () => {
  const { partyId } = story.ana;
  const differs = await putPartyPaper(api, partyId, Buffer.from('Others'), story.maja, { sha256 });
  expect(differs).toMatchObject({ status: 422, body: { code: 'HashDiffers' } });
  const [first, again] = [
    await putPartyPaper(api, partyId, PAPER, story.maja),
    await putPartyPaper(api, partyId, PAPER, story.maja),
  ];
  expect([first.status, again.text]).toEqual([200, first.text]);
  expect(first.body).toMatchObject({ partyId, sha256, size: PAPER.length, mediaType: 'text/plain' });
  for (const [by, id] of [
    [story.ben, partyId],
    [story.ben, newId()],
    [story.maja, newId()],
  ] as const)
    expect((await putPartyPaper(api, id, PAPER, by)).status).toBe(404);
  const folder = path.join(api.evidenceFolder, 'objects', story.association.associationId, partyId, partyId);
  expect(readdirSync(folder)).toContain(sha256);
  expect(readdirSync(folder)).not.toContain(createHash('sha256').update('Others').digest('hex'));
  expect(readFileSync(path.join(folder, sha256)).includes('委托书')).toBe(false);
});

it('gives it to staff and the party alone, and tells the party who has read it', async () => {
  const { partyId } = story.cai;
  await putPartyPaper(api, partyId, PAPER, story.cai, { kind: 'identity-document' });
  const content = `/v1/parties/${partyId}/papers/${sha256}/content`;
  const read = (by: { readonly token: string }) =>
    fetch(api.url + content, { headers: { authorization: `Bearer ${by.token}` } });
  const given = await read(story.maja);
  expect([given.status, given.headers.get('content-security-policy')]).toEqual([
    200,
    expect.stringContaining('sandbox'),
  ]);
  expect(Buffer.from(await given.arrayBuffer()).equals(PAPER)).toBe(true);
  expect((await read(story.maja)).status).toBe(200); // and is one reading still
  expect((await read(story.ben)).status).toBe(404);
  const listed = await api.get(`/v1/parties/${partyId}/papers`, story.cai);
  const items = listed.body['items'] as unknown as readonly { readonly sha256: string }[];
  expect(items.find((one) => one.sha256 === sha256)).toMatchObject({
    kind: 'identity-document',
    readings: [{ by: expect.any(String), at: expect.any(String) }],
  });
  expect((await api.get(`/v1/parties/${partyId}/papers`, story.ben)).status).toBe(404);
});
