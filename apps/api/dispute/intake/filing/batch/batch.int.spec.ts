import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../../test/support/api.js';
import { complaintOf, item, setUpCase, type Case } from '../../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type Result = {
  readonly index: number;
  readonly status: number;
  readonly answer?: { readonly disputeId: string };
  readonly problem?: { readonly code: string };
};
type Answered = { readonly filed: number; readonly notFiled: number; readonly results: readonly Result[] };

const fileAll = (complaints: readonly unknown[], key = newId(), by: { readonly token: string } = story.ana) =>
  api.post('/v1/complaints/batches', { complaints }, { token: by.token, key });
const answered = ({ body }: Awaited<ReturnType<typeof fileAll>>): Answered => body as unknown as Answered;
const disputes = async () => {
  const { rows } = await api.parts.pool.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM log.event WHERE association_id = $1 AND type = 'ComplaintFiled'`,
    [story.association.associationId],
  );
  return rows[0]?.count ?? 0;
};

it('files 500 complaints in one call, and again the same 500', async () => {
  const before = await disputes();
  const [complaints, key] = [Array.from({ length: 500 }, () => complaintOf(story)), newId()];
  const first = await fileAll(complaints, key);
  expect([first.status, answered(first).filed, answered(first).notFiled]).toEqual([200, 500, 0]);
  expect(answered(first).results.map(({ index, status }) => [index, status])).toEqual(
    complaints.map((_, i) => [i, 201]),
  );
  expect(new Set(answered(first).results.map(({ answer }) => answer?.disputeId)).size).toBe(500);
  const again = await fileAll(complaints, key);
  expect(again.text).toBe(first.text);
  expect(await disputes()).toBe(before + 500);
  const [one] = answered(first).results;
  expect((await api.get(`/v1/disputes/${one?.answer?.disputeId}`, story.ana)).body).toMatchObject({
    stage: 'intake',
    right: { name: 'NORTHWIND' },
  });
}, 60_000);

it('answers each by itself: a fault in one is that one’s alone', async () => {
  const before = await disputes();
  const good = complaintOf(story);
  const [bag] = good.items;
  const wrong = [
    good,
    { ...good, statement: 7, extra: 1 },
    { ...good, items: [{ ...bag, respondents: ['nobody'] }] },
    {},
    { ...good, declaration: { accepted: true, version: '1999-01' } },
    good,
  ];
  const key = newId();
  const { results, filed } = answered(await fileAll(wrong, key));
  expect(results.map(({ status }) => status)).toEqual([201, 400, 422, 400, 422, 201]);
  expect(filed).toBe(2);
  expect(results[1]?.problem).toMatchObject({
    code: 'InvalidRequest',
    errors: expect.arrayContaining([expect.objectContaining({ field: 'statement' })]),
  });
  expect(results[2]?.problem).toMatchObject({
    code: 'UnknownReference',
    errors: [{ field: 'items[0].respondents[0]' }],
  });
  expect(await disputes()).toBe(before + 2);
  const mended = answered(await fileAll([good, good, good, good, good, { ...good, statement: 'Another' }], key));
  expect(mended.results.map(({ status, problem }) => problem?.code ?? status)).toEqual([
    201,
    201,
    201,
    201,
    201,
    'KeyReused',
  ]);
  expect(mended.results[0]).toEqual(results[0]);
});

it('notes a party never heard of once, however many complaints of a call name it', async () => {
  const dan = {
    ref: 'dan',
    roles: ['merchant'],
    name: 'Dan',
    account: { platformId: story.shop.platformId, handle: 'dan' },
  };
  const complaints = Array.from({ length: 20 }, () => ({
    ...complaintOf(story),
    respondents: [dan],
    items: [item(story.shop.platformId, 'bag', ['dan'])],
  }));
  const { results, filed } = answered(await fileAll(complaints));
  expect(filed).toBe(20);
  const views = await Promise.all(results.map(({ answer }) => api.get(`/v1/disputes/${answer?.disputeId}`, story.ana)));
  expect(
    new Set(views.map(({ body }) => (body as unknown as { pairs: { respondentId: string }[] }).pairs[0]?.respondentId))
      .size,
  ).toBe(1);
});

it('refuses what is no call of complaints, and whoever may not file', async () => {
  const events = await disputes();
  expect(await fileAll([])).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'complaints', code: 'too-few' }] },
  });
  expect(await fileAll(Array.from({ length: 501 }, () => ({})))).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'complaints', code: 'too-many', limit: 500 }] },
  });
  expect(await fileAll([complaintOf(story), 7])).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'complaints', code: 'not-an-object' }] },
  });
  expect(
    await api.post('/v1/complaints/batches', { complaints: [{}] }, { token: story.ana.token, key: 'short' }),
  ).toMatchObject({
    body: { code: 'KeyMissing' },
  });
  expect(await fileAll([{}], newId(), story.maja)).toMatchObject({ status: 403 });
  expect(await fileAll([{}], newId(), { token: 'pls_nobody' })).toMatchObject({ status: 401 });
  expect(await disputes()).toBe(events);
});

it('reads a long body here and nowhere else, and only for who is signed in', async () => {
  const long = { complaints: [{ ...complaintOf(story), statement: 'x'.repeat(3 * 1024 * 1024) }] };
  expect(answered(await fileAll(long.complaints)).results).toMatchObject([
    { status: 400, problem: { errors: [{ field: 'statement', code: 'too-long' }] } },
  ]);
  expect(await api.post('/v1/disputes', long.complaints[0], story.ana)).toMatchObject({ status: 413 });
  expect(await fileAll(['x'.repeat(9 * 1024 * 1024)])).toMatchObject({ status: 413 });
  expect(await fileAll(long.complaints, newId(), { token: 'pls_nobody' })).toMatchObject({ status: 401 });
});
