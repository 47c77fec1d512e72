import { ACTS, IN_ROOMS, READS } from './access-matrix/acts.js';
import { readAll, saySecrets } from './access-matrix/audited.js';
import { APART, BEYOND } from './access-matrix/beyond.js';
import { ASKERS, plantCanaries } from './access-matrix/canaries.js';
import { OPERATIONS } from './access-matrix/operations.js';
import { openWorld, wrongAmong, type World } from './access-matrix/world.js';
import { lengthOf } from './support/at-length.js';
import { startApi, type Api } from './support/api.js';

/** Of what changes nothing every fourth is asked, another one each time; all of it by `npm run test:stories`. */
const EVERY = lengthOf(1, 1, 4);

let api: Api;
let world: World;
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { trustedProxies: ['127.0.0.1'] });
  world = await openWorld(api);
});
afterAll(() => api.stop());

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

it('tells who gave a tip to officers alone, and what an authority asks to the two who have it', async () => {
  const { canaries, ids } = await plantCanaries(world);
  const { accepted } = world.disputes;
  const told: string[] = [];
  for (const name of ASKERS) {
    const read = await readAll({ ...world, disputes: { accepted }, beyond: { ...world.beyond, ...ids } }, name);
    for (const { what, words } of canaries)
      for (const { id, text } of read)
        if (words.some((word) => text.includes(word))) told.push(`${name} reads ${what}: ${id}`);
  }
  const may = canaries.flatMap(({ what, may: names }) => names.map((name) => `${name} reads ${what}: `));
  expect(told.filter((one) => !may.some((its) => one.startsWith(its)))).toEqual([]);
  expect(may.filter((its) => !told.some((one) => one.startsWith(its)))).toEqual([]); // who may does read it
}, 240_000);

it('is answered as the rules say, whoever asks what of whom', async () => {
  expect(await wrongAmong(world, world.cells, EVERY)).toEqual([]);
});
