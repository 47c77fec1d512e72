import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import pg from 'pg';
import { makeHeads } from '#application/log-head/make-heads.js';
import { timestampHeads } from '#application/log-head/timestamp-heads.js';
import { imprintOf } from '#application/log-head/check-heads.js';
import { isOfTheLog } from '#application/log-head/check-against-log.js';
import type { PublishedHead } from '#application/log-head/log-heads.js';
import { checkToken } from '#application/timestamp/check-token.js';
import { openResponder } from '#application/timestamp/testing/responder.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../../test/support/dispute.js';
import { temporaryFolder } from '../../../../test/support/temporary-folder.js';
import { checkHead } from '../../../cli/check-head.js';

let api: Api;
let story: Case;
let offices: string;
let authority: Awaited<ReturnType<typeof openResponder>>;
beforeAll(async () => {
  api = await startApi(); // its own log: it is written over below
  story = await setUpCase(api);
  authority = await openResponder();
  offices = `/v1/associations/${story.association.associationId}`;
}, 60_000);
afterAll(async () => {
  await authority.close();
  await api.stop();
});

const DAY = 86_400_000;
const start = new Date('2027-01-05T03:00:00Z');
const on = (day: number): Date => new Date(start.getTime() + day * DAY);
const make = (day: number): Promise<number> =>
  makeHeads({ database: api.parts.pool, masterKey: api.parts.masterKey }, on(day));
const stamp = (machine: Date): Promise<number> =>
  timestampHeads({ database: api.parts.pool, outgoing: api.parts.outgoing }, machine);
const heads = async (from = '') =>
  ((await api.get(`${offices}/log-heads${from}`)).body as unknown as { readonly items: readonly PublishedHead[] })
    .items;
const act = () => api.post('/v1/disputes', complaintOf(story), story.ana);

it('makes one head each day that stands over all that was recorded, and signs it', async () => {
  expect(await heads()).toEqual([]);
  expect([await make(0), await make(0)]).toEqual([1, 0]);
  await act();
  expect(await make(1)).toBe(1);
  expect(await make(2)).toBe(1); // nothing came
  await act();
  await act();
  expect(await make(3)).toBe(1);
  const [fourth, third, second, first] = await heads();
  expect([first, second, third, fourth].map((one) => one?.head.day)).toEqual([
    ...['2027-01-05', '2027-01-06', '2027-01-07', '2027-01-08'],
  ]);
  const [one, two, three, four] = [first, second, third, fourth].map((each) => each?.head.sha256);
  expect(new Set([one, two, three, four]).size).toBe(4); // another each day, though nothing came on the third
  expect([second, third, fourth].map((each) => each?.head.previous)).toEqual([one, two, three]);
  expect(first?.head.previous).toBe('00'.repeat(32));
  expect(await heads('?from=2027-01-07')).toEqual([third, fourth]);
  expect((await api.get(`${offices}/log-heads?from=yesterday`)).status).toBe(400);
});

it('tells neither how much there is nor when anything came', async () => {
  for (const { head, ...beside } of await heads()) {
    expect(Object.keys(head).sort()).toEqual(['associationId', 'day', 'madeAt', 'previous', 'sha256']);
    expect(Object.keys(beside)).toEqual(['signature']);
  }
});

it('is time-stamped by the authority of the association as soon as that answers', async () => {
  expect(await stamp(on(3))).toBe(0); // nobody to ask yet
  const ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  const named = { name: 'Trial authority', url: authority.url, roots: authority.roots, policy: '1.2.3.4.5' };
  expect((await api.post(`${offices}/timestamp-authorities`, named, ada)).status).toBe(201);
  authority.answerWith(503);
  expect(await stamp(on(3))).toBe(0);
  authority.answerWith(200);
  expect(await stamp(on(3))).toBe(0); // its turn comes after a minute
  expect(await stamp(on(4))).toBe(4);
  const [newest] = await heads();
  const { authority: by, token = '' } = newest?.timestamp ?? {};
  expect(by).toBe('Trial authority');
  const sha256 = newest ? imprintOf(newest.head) : '';
  const { report } = checkToken(Buffer.from(token, 'base64'), { sha256, roots: [] });
  expect(report.checks).toContainEqual({ check: 'imprint', outcome: 'passed' });
});

describe('a head that somebody saved', () => {
  let file: string;
  const told: string[] = [];
  beforeAll(async () => {
    file = path.join(temporaryFolder('heads'), 'saved.json');
    await writeFile(file, await (await fetch(`${api.url}${offices}/log-heads?from=2027-01-06`)).text());
    for (const way of ['log', 'error'] as const)
      jest.spyOn(console, way).mockImplementation((...words: unknown[]) => void told.push(words.map(String).join(' ')));
  });
  afterAll(() => jest.restoreAllMocks());
  const check = async () => {
    told.length = 0;
    return { code: await checkHead([file, '--site', api.url], {} as never), told: [...told] };
  };
  const holds = async (): Promise<boolean> => {
    const [saved] = await heads('?from=2027-01-06');
    return saved !== undefined && isOfTheLog(api.parts.pool, saved.head);
  };

  it('is found among those of today, each the beginning of the next', async () => {
    expect(await check()).toMatchObject({ code: 0, told: [expect.stringContaining('published up to 2027-01-08')] });
  });

  it('is what the log still comes to, and not one that has an event less', async () => {
    expect(await holds()).toBe(true);
    const end = (by: number) => api.parts.pool.query('UPDATE office.log_head SET position = position + $1', [by]);
    await end(-1);
    expect(await holds()).toBe(false);
    await end(1);
    expect(await holds()).toBe(true);
  });

  it('is not what a log comes to whose words were altered, though each hash was left as it was', async () => {
    const owner = new pg.Client({ connectionString: api.postgres.superuserUrl });
    await owner.connect();
    const alter = (position: number, data: string) =>
      owner.query('UPDATE log.event SET data = $2 WHERE position = $1', [position, data]);
    const { rows } = await owner.query<{ position: string; data: string }>(
      'SELECT position, data FROM log.event WHERE association_id = $1 ORDER BY position LIMIT 1',
      [story.association.associationId],
    );
    const [first] = rows;
    await owner.query('ALTER TABLE log.event DISABLE TRIGGER ALL');
    await alter(Number(first?.position), '{"altered":true}');
    expect(await holds()).toBe(false);
    await alter(Number(first?.position), first?.data ?? '');
    await owner.query('ALTER TABLE log.event ENABLE TRIGGER ALL');
    await owner.end();
    expect(await holds()).toBe(true);
  });

  it('does not stand any more where the past was changed and every later head made anew', async () => {
    const { pool } = api.parts;
    const { associationId } = story.association;
    await pool.query('DELETE FROM office.log_head WHERE association_id = $1', [associationId]);
    await make(1); // of more than was there on that day
    expect(await check()).toMatchObject({ code: 1, told: ['2027-01-06: is not what was saved', expect.anything()] });
  });
});

it('gives nothing away of a sandbox, and nothing of an association that is not there', async () => {
  expect((await api.get('/v1/associations/00000000-0000-7000-8000-000000000000/log-heads')).status).toBe(404);
});
