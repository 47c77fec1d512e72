import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { askingOf } from '../../../test/support/asking.js';
import { setUpCase } from '../../../test/support/dispute.js';
import { compileCache, compiled } from '../../../test/support/compiled.js';
import { addExpert, addMediator, failedMediation, panelEngine, panelSubject } from '../../../test/support/panel.js';

let api: Api;
let disputeId: string;
let folder: string;
const { ok } = askingOf(() => api);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'draw-verify-'));
  api = await startApi();
  const story = await setUpCase(api);
  const mediator = await addMediator(api, story, 'max');
  for (const login of ['eda', 'fay', 'gus', 'hal', 'ivy', 'ola', 'pam', 'zoe']) await addExpert(api, story, login);
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  disputeId = await failedMediation(api, story, mediator);
  const at = `/v1/disputes/${disputeId}/panels`;
  const { panelId = '' } = await ok(at, { pairs: [], legalKind: 'advisory-opinion' }, story.ana);
  const engine = panelEngine(api, disputeId);
  for (const by of [story.ana, story.ben]) await ok(`${at}/${panelId}/consents`, {}, by);
  await ok(`${at}/${panelId}/draws`, {}, story.maja);
  await ok(`${at}/${panelId}/draw-lists`, {}, story.maja);
  await ok(`${at}/${panelId}/nonces`, { nonce: 'four' }, story.ana);
  await engine.clock('CloseNonces', panelSubject(panelId));
  await engine.tellSecret(panelId);
}, 90_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await api.stop();
});

type Ended = { readonly code: number | null; readonly said: string; readonly complained: string };

/**
 * The command as anybody runs it: a process of its own that knows the API's address and has neither key nor database.
 */
const verify = (...args: readonly string[]): Promise<Ended> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, [...compiled('apps/cli/main.js'), 'draw', 'verify', ...args], {
      env: { PATH: process.env['PATH'] ?? '', ...compileCache(), PARLEY_HOME: folder, PARLEY_API_URL: api.url },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let [said, complained] = ['', ''];
    child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (complained += text));
    child.once('close', (code) => resolve({ code, said, complained }));
  });

it('finds from the public record alone that the draw holds', async () => {
  const { code, said, complained } = await verify(disputeId);
  expect([code, complained]).toEqual([0, '']);
  expect(said).toMatch(/8 experts on the list, 8 of them could sit\n {2}holds: /);
}, 30_000);

it('fails for a record in which somebody else was drawn', async () => {
  const { draws } = (await api.get(`/v1/draws/${disputeId}`)).body as unknown as {
    draws: { drawn: string[]; reserve: string[] }[];
  };
  const [draw] = draws;
  if (!draw) throw new Error('a draw');
  const forged = path.join(folder, 'forged.json');
  writeFileSync(forged, JSON.stringify({ disputeId, draws: [{ ...draw, drawn: draw.drawn.toReversed() }] }));
  expect(await verify(forged)).toMatchObject({ code: 1, complained: expect.stringContaining('drawn are') });
  const genuine = path.join(folder, 'genuine.json');
  writeFileSync(genuine, JSON.stringify({ disputeId, draws }));
  expect(await verify(genuine)).toMatchObject({ code: 0 });
}, 30_000);

it('says what is wrong where nothing was drawn, or nothing is named', async () => {
  const nowhere = newId();
  expect(await verify(nowhere)).toMatchObject({
    code: 1,
    complained: `parley draw: Nothing was drawn in ${nowhere}\n`,
  });
  const empty = path.join(folder, 'empty.json');
  writeFileSync(empty, '{}');
  expect(await verify(empty)).toMatchObject({
    code: 1,
    complained: expect.stringContaining('holds no draws: save what'),
  });
  expect(await verify()).toMatchObject({ code: 2, complained: expect.stringContaining('draw verify <dispute') });
}, 30_000);
