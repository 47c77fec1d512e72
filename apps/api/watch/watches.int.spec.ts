import { tellWatched } from '#application/watch/tell-watched.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp } from '../../../test/support/everywhere.js';

let api: Api;
let story: Case;
let noor: By;
let disputeId = '';
let itemId = '';
type By = { readonly token: string };
type Watch = {
  readonly watchId: string;
  readonly listings: readonly Record<string, unknown>[];
  readonly objections: readonly Record<string, unknown>[];
} & Record<string, unknown>;

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  noor = { token: await story.association.person({ login: 'noor', roles: ['case-manager'] }) };
  const { body } = await api.post('/v1/disputes', complaintOf(story), story.ana);
  disputeId = String(body['disputeId']);
  const items = (await api.get(`/v1/disputes/${disputeId}`, story.maja)).body['items'] as unknown as readonly {
    readonly itemId: string;
    readonly title: string;
  }[];
  itemId = items.find(({ title }) => title === 'Title of bag')?.itemId ?? '';
}, 90_000);
afterAll(() => api.stop());

const see = async (by: By): Promise<readonly Watch[]> => {
  const { status, text, body } = await api.get('/v1/watches', by);
  if (status !== 200) throw new Error(text);
  return body['items'] as unknown as readonly Watch[];
};
const on = async (watchId: string, act: string, body: object, by: By) => {
  const answer = await api.post(`/v1/watches/${watchId}/${act}`, body, by);
  await catchUp(api);
  return answer;
};
const screen = async (texts: readonly object[], by: By) => {
  const { status, text } = await api.post('/v1/screenings', { listedBy: 'others', texts }, by);
  if (status !== 201) throw new Error(text);
  await catchUp(api);
};
let watchId = '';

it('is placed by an officer for a time, and seen by those whom it concerns, each its part', async () => {
  const wanted = { disputeId, itemId, until: '2026-05-01' };
  expect((await api.post('/v1/watches', wanted, story.ana)).status).toBe(403);
  // nobody but its complainant knows of a complaint before it is accepted
  expect((await api.post('/v1/watches', wanted, story.maja)).body).toMatchObject({ code: 'WrongStage' });
  expect((await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja)).status).toBe(200);
  expect((await api.post('/v1/watches', { ...wanted, until: '2027-01-01' }, story.maja)).body).toMatchObject({
    code: 'InstantImplausible',
  });
  expect((await api.post('/v1/watches', { ...wanted, itemId: disputeId }, story.maja)).body).toMatchObject({
    code: 'UnknownReference',
  });
  const placed = await api.post('/v1/watches', wanted, story.maja);
  expect(placed.status).toBe(201);
  watchId = String(placed.body['watchId']);
  await catchUp(api);
  const seen = async (by: By) => (await see(by)).map(({ part, allowedActions }) => [part, allowedActions]);
  expect(await seen(story.maja)).toEqual([['staff', ['EndWatch']]]);
  expect(await seen(story.ben)).toEqual([['shop', ['ObjectToWatch']]]);
  expect(await seen(story.ana)).toEqual([['holder', []]]);
  expect(await seen(story.shop)).toEqual([['platform', []]]);
  expect(await seen(story.cai)).toEqual([]);
  expect((await see(story.ben))[0]).toMatchObject({
    ...{ title: 'Title of bag', ground: 'blocked', until: '2026-05-01', isWatched: true },
    disputeNumber: expect.any(String),
  });
});

it('tells the right holder and the platform of a new listing of the same, and not the shop', async () => {
  const texts = [
    { ref: 'card-other', text: 'Another thing altogether' },
    { ref: 'card-bag', text: 'Renamed but the same card' },
  ];
  await screen(texts, story.shop);
  await screen([{ ref: 'x-1', text: 'title OF bag!' }], story.maja);
  const listings = async (by: By) =>
    (await see(by)).flatMap((one) => one.listings.map(({ by: how, ref, text }) => [how, ref, text]));
  const both = [
    ['fingerprint', 'card-bag', 'Renamed but the same card'],
    ['title', 'x-1', 'title OF bag!'],
  ];
  expect(await listings(story.ana)).toEqual(both);
  expect(await listings(story.maja)).toEqual(both);
  expect(await listings(story.shop)).toEqual([both[0]]); // on itself alone
  expect(await listings(story.ben)).toEqual([]);
  const told = async () => {
    await tellWatched(api.parts.pool, new Date());
    const { rows } = await api.parts.pool.query<{ login: string }>(
      `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
        WHERE topic = 'watched-listed' AND a.association_id = $1`,
      [story.association.associationId],
    );
    return rows.map(({ login }) => login);
  };
  for (const _ of [1, 2]) expect(await told()).toEqual(['ana', 'ana']);
  const { rows } = await api.parts.pool.query('SELECT data FROM log.event WHERE stream_id = $1', [watchId]);
  expect(rows).toHaveLength(3);
  expect(JSON.stringify(rows)).not.toMatch(/card-bag|Renamed|Title of|title OF/);
});

it('is told of nothing that a shop sends to be looked through before it lists it', async () => {
  const before = (await see(story.ana)).flatMap((one) => one.listings).length;
  const texts = [{ ref: 'draft-1', text: 'Title of bag' }];
  const sent = await api.post('/v1/screenings', { listedBy: 'sender', texts }, story.cai);
  expect(sent.status).toBe(201);
  await catchUp(api);
  expect((await see(story.ana)).flatMap((one) => one.listings)).toHaveLength(before);
});

it('shows neither goods nor number of a file that is only stored', async () => {
  const about = [disputeId, story.association.associationId];
  await api.parts.pool.query(
    `INSERT INTO office.restricted_file (dispute_id, association_id, reason, since) VALUES ($1, $2, 'asked', now())`,
    about,
  );
  for (const by of [story.ana, story.ben, story.maja]) {
    const [one] = await see(by);
    expect(one).not.toHaveProperty('disputeNumber');
    expect(one?.['title']).not.toBe('Title of bag');
  }
  await api.parts.pool.query('DELETE FROM office.restricted_file WHERE dispute_id = $1', about.slice(0, 1));
});

it('is objected to by the shop, and answered by another officer than placed it', async () => {
  expect((await on(watchId, 'objections', { text: 'x' }, story.ana)).body).toMatchObject({ code: 'NotYourPart' });
  expect((await on(watchId, 'objections', { text: 'x' }, story.cai)).status).toBe(404);
  expect((await on(watchId, 'objections', { text: 'We hold a licence.' }, story.ben)).status).toBe(200);
  expect((await on(watchId, 'objections', { text: 'Again.' }, story.ben)).body).toMatchObject({
    code: 'AnsweredAlready',
  });
  const answer = { outcome: 'ended', reason: 'The licence covers it.' };
  expect((await on(watchId, 'answers', answer, story.maja)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await see(story.ana))[0]?.objections).toEqual([]);
  expect((await see(story.maja))[0]?.objections).toMatchObject([{ partyId: story.ben.partyId }]);
  expect((await see(story.ben))[0]?.objections[0]).not.toHaveProperty('partyId');
  expect((await on(watchId, 'answers', answer, noor)).status).toBe(200);
  expect((await see(story.ben))[0]).toMatchObject({
    ...{ isWatched: false, ended: 'objection', allowedActions: [] },
    objections: [{ text: 'We hold a licence.', outcome: 'ended', reason: 'The licence covers it.' }],
  });
  await screen([{ ref: 'card-bag', text: 'Once more' }], story.shop);
  expect((await see(story.ana))[0]?.listings).toHaveLength(2); // it is watched no more
  expect((await on(watchId, 'ends', { ending: 'settled' }, story.maja)).body).toMatchObject({
    code: 'AnsweredAlready',
  });
});

it('is placed again after such an end by another officer alone, who says why', async () => {
  const wanted = { disputeId, itemId, until: '2026-05-01' };
  const reason = 'The licence ended in June.';
  const place = (body: object, by: By) => api.post('/v1/watches', body, by);
  expect((await place({ ...wanted, reason }, story.maja)).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await place(wanted, noor)).body).toMatchObject({ code: 'NothingNamed' });
  expect((await place({ ...wanted, reason }, noor)).status).toBe(201);
  await catchUp(api);
  expect((await see(story.maja))[0]).toMatchObject({ reason });
  expect((await see(story.ben))[0]).not.toHaveProperty('reason');
});
