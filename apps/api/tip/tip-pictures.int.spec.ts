import { createHash } from 'node:crypto';
import { createSecretKey, randomBytes } from 'node:crypto';
import { PROJECTIONS } from '#read-models/all.js';
import { clamdOf } from '#infrastructure/malware/clamd.js';
import { scanNext } from '#infrastructure/malware/scanned-files.js';
import { openFiles } from '#infrastructure/files/files.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { EICAR, makeClamd } from '../../../test/support/clamd.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { pictureOf, pictureShowing } from '../../../test/support/picture.js';

type By = { readonly token: string };
const clamd = makeClamd();
const scanner = clamdOf(clamd.setting);
let api: Api;
let story: Case;
let tips: string;
beforeAll(async () => {
  await clamd.start();
  const masterKey = createSecretKey(randomBytes(32));
  api = await startApi('development', undefined, undefined, undefined, { masterKey, scanner });
  story = await setUpCase(api);
  tips = `/v1/associations/${story.association.associationId}/tips`;
}, 60_000);
afterAll(async () => {
  await clamd.stop();
  clamd.remove();
  await api.stop();
});

const PLACE = 'GPS 22.5431N 114.0579E, by Li Lei';
/** A picture in which a phone wrote where it was made, and by whom. */
const told = (shade = 0): Buffer => pictureOf(PLACE, shade);
const give = async (): Promise<string> => {
  const { status, text, body } = await api.post(tips, { subject: 'counterfeit', words: 'Fake bags' });
  if (status !== 201) throw new Error(text);
  return String(body['tipId']);
};
const send = async (tipId: string, bytes: Buffer) => {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const answer = await fetch(`${api.url}${tips}/${tipId}/pictures/${sha256}/content`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(bytes),
  });
  return { status: answer.status, body: (await answer.json()) as Readonly<Record<string, unknown>> };
};
const see = async (tipId: string, by: By) => api.get(`/v1/tips/${tipId}`, by);
const open = async (tipId: string, sha256: unknown, by: By) => {
  const headers = { authorization: `Bearer ${by.token}` };
  const answer = await fetch(`${api.url}/v1/tips/${tipId}/pictures/${String(sha256)}/content`, { headers });
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};
const route = (tipId: string, more: object = {}) =>
  api.post(
    `/v1/tips/${tipId}/routes`,
    { to: 'platform', platformId: story.shop.platformId, reason: 'Seen there', ...more },
    story.maja,
  );

it('is kept without place and person, shown to the staff, and sent along only where it is chosen', async () => {
  const tipId = await give();
  const first = await send(tipId, told());
  expect(first).toMatchObject({ status: 200, body: { mediaType: 'image/png', leftOut: 12 + 12 + PLACE.length } });
  expect(await send(tipId, told())).toEqual(first); // the same again
  const second = await send(tipId, told(1));
  const [a, b] = [first.body['sha256'], second.body['sha256']];
  const seen = await open(tipId, a, story.maja);
  expect([seen.status, seen.bytes.length]).toEqual([200, first.body['size']]);
  expect(seen.bytes.includes('GPS')).toBe(false);
  expect((await open(tipId, a, story.shop)).status).toBe(404); // nobody handed it on yet
  expect((await see(tipId, story.maja)).body).toMatchObject({ pictures: [{ sha256: a, isShared: false }, {}] });
  expect((await route(tipId, { pictures: ['f'.repeat(64)] })).body).toMatchObject({ code: 'UnknownReference' });
  expect((await route(tipId, { pictures: [a] })).status).toBe(200);
  expect((await see(tipId, story.shop)).body['pictures']).toMatchObject([{ sha256: a, isShared: true }]);
  expect((await see(tipId, story.shop)).text).not.toContain(String(b));
  expect((await open(tipId, a, story.shop)).status).toBe(200);
  expect((await open(tipId, b, story.shop)).status).toBe(404);
  for (const by of [story.ana, story.ben]) expect((await open(tipId, a, by)).status).toBe(404);
  expect(await send(tipId, told(2))).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
});

it('goes to nobody where it was handed on without pictures, and says who gave it nowhere', async () => {
  const tipId = await give();
  const { body } = await send(tipId, told());
  expect((await route(tipId)).status).toBe(200);
  expect((await see(tipId, story.shop)).body).toMatchObject({ pictures: [] });
  expect((await open(tipId, body['sha256'], story.shop)).status).toBe(404);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  const { rows } = await api.parts.pool.query('SELECT data, meta FROM log.event WHERE stream_id = $1', [tipId]);
  const log = JSON.stringify(rows);
  for (const word of ['127.0.0.1', 'Li Lei', 'GPS', 'Fake bags']) expect(log).not.toContain(word);
});

it('is one of a few, of a size, a picture, and of a tip that there is', async () => {
  const tipId = await give();
  for (const [bytes, status, code] of [
    [Buffer.from('%PDF-1.7 not a picture'), 415, 'FileKindRefused'],
    [told().subarray(0, 80), 415, 'FileKindRefused'],
    [Buffer.alloc(10_485_761, 1), 413, 'FileTooLarge'],
  ] as const)
    expect(await send(tipId, bytes)).toMatchObject({ status, body: { code } });
  for (let more = 0; more < 5; more += 1) expect((await send(tipId, told(more))).status).toBe(200);
  expect(await send(tipId, told(6))).toMatchObject({ body: { code: 'TooMany' } });
  expect((await send('01a22a07-4076-7116-817b-84c007eb932e', told())).status).toBe(404);
});

const kept = async (tipId: string): Promise<unknown> => (await see(tipId, story.maja)).body['pictures'];

it('is refused where its scanner finds something in what it shows, of which nothing is kept', async () => {
  const tipId = await give();
  expect(await send(tipId, pictureShowing(EICAR))).toMatchObject({ status: 422, body: { code: 'FileInfected' } });
  expect(await kept(tipId)).toEqual([]);
  const { rows } = await api.parts.pool.query("SELECT facts FROM security.event WHERE kind = 'malware-found'");
  expect(rows).toEqual([{ facts: { sha256: expect.any(String), kept: false } }]);
  // beside the picture it is left out with all else that stands there
  expect((await send(tipId, pictureOf(EICAR.toString()))).status).toBe(200);
  expect(await kept(tipId)).toHaveLength(1);
  expect((await route(tipId, {})).status).toBe(200); // the tip itself is told all the same
});

it('is taken while nobody scans, shown to nobody, and never once something is found in it', async () => {
  const tipId = await give();
  await clamd.stop();
  const [good, bad] = [await send(tipId, told(7)), await send(tipId, pictureShowing(Buffer.concat([EICAR, EICAR])))];
  expect([good.status, bad.status]).toEqual([200, 200]);
  expect((await open(tipId, good.body['sha256'], story.maja)).status).toBe(503);
  await clamd.start();
  await api.parts.pool.query('UPDATE office.quarantine SET tried_at = NULL');
  const { pool, vaultOf } = api.parts;
  const files = openFiles(api.evidenceFolder);
  const look = () =>
    scanNext(
      { files, open: scanner ?? (() => Promise.reject(new Error('none'))), pool, vaultOf },
      new Date(Date.now() + 60_000),
    );
  while (await look());
  expect((await open(tipId, good.body['sha256'], story.maja)).status).toBe(200);
  expect((await open(tipId, bad.body['sha256'], story.maja)).status).toBe(422);
}, 60_000);
