import { shareApi, type Api } from '../../../test/support/api.js';
import { evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp } from '../../../test/support/everywhere.js';
import { alteredOf, pictureOf } from '../../../test/screening/make-pictures.js';

let api: Api;
let story: Case;
let rightId = '';
type By = { readonly token: string };
type Finding = { readonly rule: string; readonly text: number; readonly score: number } & Record<string, unknown>;

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const right = {
    right: { kind: 'copyright', name: 'Azurebird in flight', copyright: { work: 'fine-art' } },
    evidence: ['G01', 'CR1a'].map((code) => evidence(`r-${code}`)),
    materials: ['G01', 'CR1a'].map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  const { status, text, body } = await api.post('/v1/rights', right, story.ana);
  if (status !== 201) throw new Error(text);
  rightId = String(body['rightId']);
  await catchUp(api);
}, 90_000);
afterAll(() => api.stop());

const send = (bytes: Uint8Array, by: By, type = 'application/octet-stream') =>
  fetch(`${api.url}/v1/picture-hashes`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${by.token}`, 'content-type': type },
    body: Uint8Array.from(bytes),
  });
const hashOf = async (bytes: Uint8Array, by: By): Promise<string> => {
  const answer = await send(bytes, by);
  const body = (await answer.json()) as { readonly hash: string };
  expect([answer.status, body.hash]).toEqual([200, expect.stringMatching(/^p1:[0-9a-f-]{169}$/)]);
  return body.hash;
};
const screen = async (body: object, by: By): Promise<readonly Finding[]> => {
  const answer = await api.post('/v1/screenings', { listedBy: 'others', ...body }, by);
  if (answer.status !== 201) throw new Error(answer.text);
  return answer.body['findings'] as unknown as readonly Finding[];
};

it('hashes a picture for whoever may screen, keeps nothing, and refuses what is none', async () => {
  const own = await hashOf(await pictureOf(3), story.ana);
  expect(await hashOf(await pictureOf(3), story.shop)).toBe(own);
  for (const [bytes, type, status, code] of [
    [Buffer.from('x'.repeat(100)), 'application/octet-stream', 415, 'FileKindRefused'],
    [Buffer.from('{}'), 'application/json', 415, 'UnsupportedMediaType'],
    [Buffer.alloc(11 * 2 ** 20, 1), 'application/octet-stream', 413, 'FileTooLarge'],
  ] as const) {
    const answer = await send(bytes, story.ana, type);
    expect([((await answer.json()) as { code: string }).code, answer.status]).toEqual([code, status]);
  }
}, 60_000);

it('finds altered pictures of what an owner published, for everybody alike, by table or list', async () => {
  const publish = (body: object) => api.post(`/v1/rights/${rightId}/publications`, body, story.ana);
  expect(await publish({ pictureHashes: ['p1:nothing'] })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'pictureHashes[0]', code: 'invalid' }] },
  });
  const cropped = await hashOf(await alteredOf(3, 'cut by a tenth on each side'), story.shop);
  const flipped = await hashOf(await alteredOf(3, 'turned left to right'), story.shop);
  const other = await hashOf(await pictureOf(16), story.shop);
  const texts = [cropped, other, flipped].map((text, at) => ({ ref: `item-${at}`, field: 'picture', text }));
  expect(await screen({ texts }, story.shop)).toEqual([]); // nothing is published yet
  expect((await publish({ pictureHashes: [await hashOf(await pictureOf(3), story.ana)] })).status).toBe(200);
  await catchUp(api);
  for (const body of [
    { texts },
    { csv: `ref,field,text\na,图片,${cropped}\nb,picture,${other}\nc,picture,${flipped}` },
  ]) {
    const found = await screen(body, story.shop);
    expect(found.map(({ rule, text, word }) => [rule, text, word])).toEqual([
      ['like-published-picture', 1, 'Azurebird in flight'],
      ['like-published-picture', 3, 'Azurebird in flight'],
    ]);
    expect(found[0]).toMatchObject({ advice: expect.stringMatching(/\S/), field: 'picture' });
    expect(found[0]?.score).toBeGreaterThanOrEqual(0.6);
  }
  expect(await screen({ listedBy: 'sender', texts }, story.ana)).toEqual([]); // its own
  const wrong = { listedBy: 'others', texts: [{ field: 'picture', text: '高仿' }] };
  expect(await api.post('/v1/screenings', wrong, story.shop)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'texts[0].text', code: 'invalid' }] },
  });
  expect((await api.post(`/v1/rights/${rightId}/publications/ends`, {}, story.ana)).status).toBe(200);
  await catchUp(api);
  expect(await screen({ texts }, story.shop)).toEqual([]);
}, 90_000);
