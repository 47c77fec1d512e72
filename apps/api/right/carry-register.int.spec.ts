import { carryRegisterOfNext } from '#application/dispute/carry-register.js';
import type { Instant } from '#domain/kernel/message.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../test/support/dispute.js';
import { tenantOf } from '../http/caller-of.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const carry = async (): Promise<void> => {
  const everywhere = {
    database: api.parts.pool,
    tenantOf: (id: string) => tenantOf(api.parts, { id, caseManagerAccountId: null }, []),
    legalNow: async () => ((await api.get('/v1/clock', story.maja)).body as unknown as { readonly now: Instant }).now,
  };
  while ((await carryRegisterOfNext(everywhere)) > 0);
};
const notedIn = async (disputeId: string): Promise<readonly object[]> => {
  const { rows } = await api.parts.pool.query<{ data: string }>(
    "SELECT data FROM log.event WHERE stream_id = $1 AND type = 'RegisterNoted'",
    [disputeId],
  );
  return rows.map(({ data }) => JSON.parse(data) as object);
};
const recorded = async (number: string): Promise<string> => {
  const right = { kind: 'trademark', name: 'SOUTHWIND', registrationNumber: number, trademark: { classes: [18] } };
  const papers = {
    evidence: ['G01', 'TM1'].map((code) => evidence(`r-${code}`)),
    materials: ['G01', 'TM1'].map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  const { body } = await api.post('/v1/rights', { right, validUntil: '2031-05-06', ...papers }, story.ana);
  return String(body['rightId']);
};
const relying = async (rightId: string): Promise<string> => {
  const { right: _, ...body } = complaintOf(story, ['G06', 'G07', 'TM3']);
  const filed = await api.post('/v1/disputes', { ...body, rightId }, { ...story.ana, key: newId() });
  return (filed.body as unknown as Filed).disputeId;
};

it('calls the case manager of every running dispute that relies on a right, once, when somebody attacks it', async () => {
  const [attacked, other] = [await recorded('87654321'), await recorded('12345678')];
  const [one, two, spared] = [await relying(attacked), await relying(attacked), await relying(other)];
  await catchUp();
  await carry();
  expect((await Promise.all([one, two, spared].map(notedIn))).flat()).toEqual([]);
  const reported = await api.post(
    `/v1/rights/${attacked}/invalidations`,
    { filedOn: '2026-02-27', details: 'CNIPA, by a competitor' },
    story.maja,
  );
  await carry(); // no dispute may be overlooked that the table has not read yet
  expect(await notedIn(one)).toEqual([]);
  await catchUp();
  await carry();
  await carry();
  for (const disputeId of [one, two])
    expect(await notedIn(disputeId)).toMatchObject([
      { register: { rightId: attacked, flags: expect.arrayContaining(['invalidation-pending']) as unknown } },
    ]);
  expect(await notedIn(spared)).toEqual([]);
  const outcome = { outcome: 'invalidated', final: false, decidedOn: '2026-03-01', details: 'Not new' };
  await api.post(
    `/v1/rights/${attacked}/invalidations/${String(reported.body['proceedingId'])}/outcomes`,
    outcome,
    story.maja,
  );
  await catchUp();
  await carry();
  expect(await notedIn(one)).toHaveLength(2);
  expect(await notedIn(spared)).toEqual([]);
});
