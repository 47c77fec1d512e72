import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { openFiles } from '#infrastructure/files/files.js';
import { portBelowOutgoing } from '../../../../../test/support/port-below-outgoing.js';
import { isReady } from '../../../../../test/support/is-ready.js';
import { startProgram } from '../../../../../test/faults/kit/program.js';
import { OPERATOR_KEY, startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, PNG, sha256 } from '../../../../../test/support/evidence.js';
import { until } from '../../../../../test/support/until.js';

const bytes = Buffer.concat([PNG, randomBytes(3_000_000)]);

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

/** A compiled API of its own over the same database and folder. */
const another = async (more: NodeJS.ProcessEnv = {}) => {
  const port = await portBelowOutgoing();
  const program = startProgram(
    'api',
    {
      PATH: process.env['PATH'],
      DATABASE_URL: api.postgres.applicationUrl,
      PARLEY_MASTER_KEY: api.parts.masterKey.export().toString('base64'),
      EVIDENCE_FOLDER: api.evidenceFolder,
      OPERATOR_KEY,
      API_PORT: String(port),
      LOG_LEVEL: 'warn',
      ...more,
    },
    path.join(api.evidenceFolder, `api-${port}.log`),
  );
  await until('it is ready', () => isReady(`http://127.0.0.1:${port}`));
  return { ...program, port, url: `http://127.0.0.1:${port}` };
};
const incoming = (): readonly string[] => {
  const folder = path.join(api.evidenceFolder, 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};
const headers = () => ({ authorization: `Bearer ${story.ana.token}`, 'content-type': 'application/octet-stream' });

const POINTS = [
  ['after-file-rename', false],
  ['after-commit-before-reply', true],
  ['before-file-rename', false],
  ['before-append', false],
] as const;

it.each(POINTS)('dies %s: the file is there whole or not at all, and can be sent again', async (point, recorded) => {
  const dispute = await fileWith(api, story, { photo: { bytes } });
  const dying = await another({ PARLEY_FAILPOINT: point });
  await expect(
    fetch(dying.url + dispute.contentOf(dispute.idOf('photo')), { method: 'PUT', headers: headers(), body: bytes }),
  ).rejects.toThrow();
  expect(await dying.ended).toBe('SIGKILL');
  const content = async () =>
    (await dispute.list(story.ana)).items.find(({ evidenceId }) => evidenceId === dispute.idOf('photo'))?.['content'];
  expect((await content()) !== undefined).toBe(recorded);
  if (recorded) expect(sha256((await dispute.read(dispute.idOf('photo'), story.maja)).bytes)).toBe(sha256(bytes));
  expect(await dispute.put(dispute.idOf('photo'), bytes, story.ana)).toMatchObject({
    status: 200,
    body: { events: ['EvidenceStored'] },
  });
  expect(sha256((await dispute.read(dispute.idOf('photo'), story.maja)).bytes)).toBe(sha256(bytes));
});

it('dies while the bytes come: nothing is named, and what is left is swept', async () => {
  await openFiles(api.evidenceFolder).sweep(new Date(Date.now() + 60_000));
  const dispute = await fileWith(api, story, { photo: { bytes } });
  const dying = await another();
  const socket = connect(dying.port, '127.0.0.1').on('error', () => undefined);
  const lines = Object.entries({ host: 'a', ...headers(), 'content-length': String(bytes.length) }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  socket.write(`PUT ${dispute.contentOf(dispute.idOf('photo'))} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
  socket.write(bytes.subarray(0, 2_000_000));
  await until('it is being received', async () => incoming().length === 1);
  void dying.kill('SIGKILL');
  expect(await dying.ended).toBe('SIGKILL');
  expect(incoming()).toHaveLength(1);
  expect(
    (await dispute.list(story.ana)).items.find(({ evidenceId }) => evidenceId === dispute.idOf('photo')),
  ).not.toHaveProperty('content');
  expect(await openFiles(api.evidenceFolder).sweep(new Date(Date.now() + 60_000))).toBe(1);
  expect((await dispute.put(dispute.idOf('photo'), bytes, story.ana)).status).toBe(200);
});
