import { openMetrics } from '#infrastructure/metrics/open-metrics.js';
import { ACTS, IN_ROOMS, READS } from './access-matrix/acts.js';
import { readAll, saySecrets } from './access-matrix/audited.js';
import { APART, BEYOND } from './access-matrix/beyond.js';
import { ASKERS, plantCanaries } from './access-matrix/canaries.js';
import { leaksIn, type Planted } from './access-matrix/canary.js';
import { readOpenings, tryActs } from './access-matrix/openings.js';
import { OPERATIONS } from './access-matrix/operations.js';
import { searchOutlets } from './access-matrix/outlets.js';
import { openWorld, wrongAmong, type World } from './access-matrix/world.js';
import { wordsIn } from './journeys/closed-rooms/words.js';
import { startApi, type Api } from './support/api.js';
import { lengthOf } from './support/at-length.js';
import { followChanges } from './support/following.js';

/** Of what changes nothing every fourth is asked, another one each time; all of it by `npm run test:stories`. */
const EVERY = lengthOf(1, 1, 4);

let api: Api;
let world: World;
let planted: Planted;
let streams: readonly Awaited<ReturnType<typeof followChanges>>[] = [];
const metrics = openMetrics((error) => expect(error).toBeUndefined());
beforeAll(async () => {
  const given = { trustedProxies: ['127.0.0.1'], meter: metrics.meter };
  api = await startApi('development', undefined, undefined, undefined, given);
  world = await openWorld(api);
  const following = (['ana', 'cai', 'shop', 'mio', 'ada', 'max', 'dan'] as const).map(
    (name) => world.people[name].call,
  );
  streams = await Promise.all(following.map(({ token = '' }) => followChanges(api, { token })));
  planted = await plantCanaries(world);
});
afterAll(async () => {
  await Promise.all(streams.map(({ cut }) => cut()));
  await api.stop();
});

/** There in none of the disputes that are asked about: who gets it, other specs say. */
const ELSEWHERE = [
  ...['getDelegation', 'takeBackDelegated', 'acknowledgeResult', 'answerResult'],
  ...['getEvidence', 'readRoom', 'getProposedPublication', 'correctStaffNote', 'requestGrievanceReview'],
  ...['putGrievanceEvidence', 'continueUpload', 'dropUpload'],
];

it('foretold what each act of these disputes then came to: letters, deadlines, events and refusals', () => {
  const { done, wrong } = world.foretold;
  expect(wrong).toEqual([]);
  expect([...done.values()].reduce((sum, one) => sum + one, 0)).toBeGreaterThan(50);
  expect(done.size).toBeGreaterThan(20);
});

it('has a rule for every operation', () => {
  const ruled = new Set([ACTS, READS, BEYOND, ...Object.values(IN_ROOMS)].flatMap((rules) => Object.keys(rules)));
  const unruled = OPERATIONS.map(({ id }) => id).filter((id) => !ruled.has(id) && !APART.includes(id));
  expect(unruled.filter((id) => !ELSEWHERE.includes(id))).toEqual([]);
  const described = OPERATIONS.map(({ id }) => id);
  expect([...ruled].filter((id) => !described.includes(id))).toEqual([]);
});

it('asks everything of everybody', () => {
  expect(world.cells.length).toBeGreaterThan(5_000);
  for (const expected of ['401', '403', '404', 'may'])
    expect(world.cells.filter((cell) => cell.expected === expected).length).toBeGreaterThan(500);
});

it('lets an auditor read no room, deliberation, vote, secret part, tip or identity number; change nothing; and read nothing off the record', async () => {
  const closed = await saySecrets(world);
  const read = await readAll(world, 'amy');
  expect(new Set(read.map(({ id }) => id)).size).toBeGreaterThan(20);
  const leaks = Object.entries(closed).flatMap(([what, secrets]) =>
    read.filter(({ text }) => secrets.some((one) => text.includes(one))).map(({ id }) => `${what}: ${id}`),
  );
  expect(leaks).toEqual([]);
  expect(Object.values(closed).flat()).not.toContain('');
  const changing = world.cells.filter(
    ({ name, expected, operation }) => name === 'amy' && expected === 'may' && operation.method !== 'GET',
  );
  expect(changing.map(({ operation }) => operation.id)).toEqual(['askForReset']); // as anybody may
  const { rows } = await api.parts.pool.query<{ disputeId: string }>(
    `SELECT DISTINCT data::jsonb->>'disputeId' AS "disputeId" FROM log.event
      WHERE type = 'FileRead' AND meta::jsonb->'by'->>'id' = $1`,
    [world.people.amy.accountId],
  );
  const recorded = new Set(rows.map(({ disputeId }) => disputeId));
  expect(read.filter(({ disputeId }) => disputeId !== undefined && !recorded.has(disputeId))).toEqual([]);
}, 120_000);

it('tells who gave a tip, what an authority asks and what is kept as a trade secret to those who may know', async () => {
  const { canaries, ids } = planted;
  const accepted = { ...world.disputes.accepted, ...ids };
  const words = canaries.flatMap((one) => one.words);
  const told: string[] = [];
  for (const name of ASKERS) {
    const read = [
      ...(await readAll({ ...world, disputes: { accepted }, beyond: { ...world.beyond, ...ids } }, name)),
      ...(await readOpenings(world, ids, words, name)),
    ];
    for (const { what, words: its } of canaries)
      for (const { id, text } of read)
        if (its.some((word) => text.includes(word))) told.push(`${name} reads ${what}: ${id}`);
  }
  const may = canaries.flatMap(({ what, may: names }) => names.map((name) => `${name} reads ${what}: `));
  expect(told.filter((one) => !may.some((its) => one.startsWith(its)))).toEqual([]);
  expect(may.filter((its) => !told.some((one) => one.startsWith(its)))).toEqual([]); // who may does read it
}, 240_000);

it('lets nobody do anything with a trade secret who may not read it, nor tells it by any refusal', async () => {
  const { canaries, ids } = planted;
  const wrong: string[] = [];
  for (const name of ASKERS.filter((one) => !['ana', 'ben', 'dan', 'maja'].includes(one)))
    for (const { id, path, status, text } of await tryActs(world, ids, name)) {
      wrong.push(...leaksIn(canaries, name, text).map((what) => `${name} is told ${what}: ${id}`));
      if (status < 300 && path.includes('deposit')) wrong.push(`${name} may: ${id}`);
    }
  expect(wrong).toEqual([]);
}, 240_000);

it('lets no word of a trade secret out by exports, mails, streams, tables, logs or metrics', async () => {
  const secret = planted.canaries.flatMap(({ words }) => words).filter((word) => word.startsWith('canary-s-'));
  const { traces, looked } = await searchOutlets(world, secret);
  const streamed = streams.map(({ state }) => state.text).join('\n');
  const told = { streamed, metrics: await metrics.text() };
  expect([traces, Object.values(told).flatMap((text) => wordsIn(text, secret))]).toEqual([[], []]);
  const much = { ...looked, streamed: streamed.length, metrics: told.metrics.length };
  expect(Object.entries(much).filter(([, of]) => of === 0)).toEqual([]);
}, 120_000);

it('is answered as the rules say, whoever asks what of whom', async () => {
  expect(await wrongAmong({ ...world, canaries: planted.canaries }, world.cells, EVERY)).toEqual([]);
});
