import { createSecretKey, randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFiles } from '#infrastructure/files/files.js';
import { clamdOf } from '#infrastructure/malware/clamd.js';
import { findState, putIntoQuarantine } from '#infrastructure/malware/quarantine.js';
import { scanNext } from '#infrastructure/malware/scanned-files.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { EICAR, isRealClamd, makeClamd } from '../../../../../test/support/clamd.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, PNG, type FiledCase } from '../../../../../test/support/evidence.js';

const clamd = makeClamd();
const scanner = clamdOf(clamd.setting);
const good = Buffer.concat([PNG, randomBytes(300_000)]);
const later = Buffer.concat([PNG, randomBytes(200_000)]);
const table = Buffer.from('item,price\nbag,86.00\n');
const latent = Buffer.from(`item,price\nbag,${EICAR.toString()}\n`);

let api: Api;
let story: Case;
let dispute: FiledCase;
beforeAll(async () => {
  await clamd.start();
  api = await startApi('development', undefined, undefined, undefined, {
    masterKey: createSecretKey(randomBytes(32)),
    scanner,
  });
  story = await setUpCase(api);
  dispute = await fileWith(api, story, {
    good: { bytes: good },
    bad: { bytes: EICAR, mediaType: 'text/csv' },
    later: { bytes: later },
    table: { bytes: table, mediaType: 'text/csv' },
    latent: { bytes: latent, mediaType: 'text/csv' },
  });
}, 90_000);
afterAll(async () => {
  await clamd.stop();
  clamd.remove();
  await api.stop();
});

const read = async (ref: string) => {
  const at = `${dispute.path}/evidence/${dispute.idOf(ref)}`;
  const viewing = await api.post(`${at}/viewings`, { purpose: 'verify' }, story.maja);
  return api.get(`${at}/content?viewing=${viewing.body['viewingId']}`, story.maja);
};
const files = (): number => {
  const folder = path.join(api.evidenceFolder, 'objects');
  return existsSync(folder) ? readdirSync(folder, { recursive: true }).length : 0;
};
const look = (): Promise<boolean> => {
  const { pool, vaultOf } = api.parts;
  const open = scanner ?? (() => Promise.reject(new Error('none')));
  return scanNext({ files: openFiles(api.evidenceFolder), open, pool, vaultOf }, new Date(Date.now() + 60_000));
};

it('takes what is clean, and refuses malware of which nothing is kept', async () => {
  expect((await dispute.put(dispute.idOf('good'), good, story.ana)).status).toBe(200);
  expect((await read('good')).status).toBe(200);
  const before = files();
  const refused = await dispute.put(dispute.idOf('bad'), EICAR, story.ana);
  expect(refused).toMatchObject({ status: 422, body: { code: 'FileInfected' } });
  expect(files()).toBe(before);
  const { rows } = await api.parts.pool.query("SELECT facts FROM security.event WHERE kind = 'malware-found'");
  expect(rows).toEqual([{ facts: { sha256: expect.any(String), kept: false } }]);
});

it('goes on without a scanner, gives nobody what was not scanned, and looks at it once there is one', async () => {
  await clamd.stop();
  for (const [ref, bytes] of [
    ['later', later],
    ['table', table],
    ['latent', latent],
  ] as const)
    expect((await dispute.put(dispute.idOf(ref), bytes, story.ana)).status).toBe(200);
  const waiting = await read('later');
  expect(waiting).toMatchObject({ status: 503, body: { code: 'FileNotScanned' } });
  expect(Number(waiting.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await read('good')).status).toBe(200); // the rest goes on
  expect(await look()).toBe(false);

  await clamd.start();
  await api.parts.pool.query('UPDATE office.quarantine SET tried_at = NULL');
  while (await look());
  expect((await read('later')).status).toBe(200);
  expect((await read('table')).status).toBe(200);
  expect(await read('latent')).toMatchObject({ status: 422, body: { code: 'FileInfected' } });
  const { rows } = await api.parts.pool.query('SELECT state FROM office.quarantine');
  expect(rows).toEqual([{ state: 'infected' }]);
}, 60_000);

it('scans what the association itself sends, and gives it where nothing was found', async () => {
  const [now, then] = [Buffer.from('物品,价格\n包,86.00\n'), Buffer.from('物品,价格\n包,87.00\n')];
  const csv = (bytes: Buffer) => ({ bytes, mediaType: 'text/csv' });
  const readOf = async (evidenceId: string) => (await dispute.read(evidenceId, story.maja)).status;
  const scanned = await dispute.translated('good', csv(now), story.maja);
  expect((await dispute.put(scanned, now, story.maja)).status).toBe(200);
  expect(await readOf(scanned)).toBe(200);
  await clamd.stop();
  const waiting = await dispute.translated('table', csv(then), story.maja);
  expect((await dispute.put(waiting, then, story.maja)).status).toBe(200);
  expect(await readOf(waiting)).toBe(503);
  await clamd.start();
  await api.parts.pool.query('UPDATE office.quarantine SET tried_at = NULL');
  while (await look());
  expect(await readOf(waiting)).toBe(200);
}, 60_000);

it('waits for a file that may yet come to its place, however slow the store, and forgets one that cannot', async () => {
  const { pool, vaultOf } = api.parts;
  const [associationId, authorId] = [story.association.associationId, story.ana.partyId];
  const place = { associationId, disputeId: dispute.disputeId, authorId, sha256: 'a'.repeat(64) };
  const row = { place, size: 9, keyName: `text:${dispute.disputeId}:${authorId}` };
  await putIntoQuarantine(pool, row);
  expect(await look()).toBe(true);
  expect(await findState(pool, place)).toBe('waiting');
  const longAgo = async () => {
    await pool.query("UPDATE office.quarantine SET since = now() - interval '2 hours' WHERE sha256 = $1", [
      place.sha256,
    ]);
  };
  await longAgo();
  await putIntoQuarantine(pool, row); // it is still being sent, or is sent again
  expect(await look()).toBe(true);
  expect(await findState(pool, place)).toBe('waiting');
  await longAgo();
  expect(await look()).toBe(true);
  expect(await findState(pool, place)).toBeUndefined();
  expect(await vaultOf(associationId).findKey(row.keyName)).toBeDefined();
});

it('finds it inside an archive, where Debian’s clamd is installed: a stand-in knows none', async () => {
  const scan = await scanner?.();
  await scan?.add(gzipSync(EICAR));
  expect(await scan?.end()).toBe(isRealClamd ? 'infected' : 'clean');
});

it('is asked by tcp:// or unix: alone', () => {
  expect(clamdOf(undefined)).toBeUndefined();
  expect(() => clamdOf('http://127.0.0.1:3310')).toThrow('CLAMD');
});
