import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, evidence, item, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
type View = {
  readonly tasks?: readonly { readonly kind: string }[];
  readonly services: readonly { readonly serviceId: string; readonly document: string }[];
};

/** One item of Ben's, under a link of its own each time. */
const file = async (ref: string, more: object = {}) => {
  const body = {
    ...complaintOf(story),
    respondents: complaintOf(story).respondents.slice(0, 1),
    items: [item(story.shop.platformId, ref, ['ben'])],
    ...more,
  };
  const { status, text } = await api.post('/v1/disputes', body, story.ana);
  if (status !== 201) throw new Error(text);
  const { disputeId, items, respondents, number } = JSON.parse(text) as Filed;
  const pair = { respondentId: respondents[0]?.respondentId ?? '', itemId: items[0]?.itemId ?? '' };
  const post = (rest: string, data: object, by: By = story.maja) =>
    api.post(`/v1/disputes/${disputeId}${rest}`, data, { ...by, key: newId() });
  const see = async (by: By = story.maja): Promise<View> =>
    (await api.get(`/v1/disputes/${disputeId}`, by)).body as unknown as View;
  const documents = async (by: By): Promise<readonly string[]> =>
    (await see(by)).services.map(({ document }) => document);
  return { disputeId, number, pair, post, see, documents };
};
/** One that ended with the item down by an order, or up again by one. */
const ended = async (order: 'take-down' | 'restore', ref: string) => {
  const one = await file(ref);
  await one.post('/acceptances', {});
  await one.post('/court-orders', {
    pairs: [one.pair],
    order,
    issuedAt: '2026-03-02T01:00:00Z',
    details: { body: 'A court' },
  });
  return one;
};
const claim = (earlierDisputeId: string, pair: object) => ({
  earlierDisputeId,
  pairs: [pair],
  statement: 'The same bag again.',
  evidence: [evidence('both')],
});
const confirm = (earlier: { readonly disputeId: string; readonly pair: object }, pair: object) => ({
  earlierDisputeId: earlier.disputeId,
  earlierPair: earlier.pair,
  pairs: [pair],
  basis: ['merchant', 'picture'],
});

it('goes on the short track: looked at by a person, noticed with how it ended, open to different goods', async () => {
  const [before, now] = [await ended('take-down', 'bag-1'), await file('bag-2')];
  const claimed = await now.post('/relistings', claim(before.disputeId, now.pair), story.ana);
  expect(claimed).toMatchObject({
    status: 200,
    body: { events: ['RelistingClaimed'], claimId: expect.any(String), evidence: [{ part: 'confidential' }] },
  });
  expect((await now.see()).tasks?.map(({ kind }) => kind)).toContain('check-relisting');
  expect(
    await now.post('/relistings/confirmations', { ...confirm(before, now.pair), basis: ['picture'] }),
  ).toMatchObject({ body: { code: 'CheckMissing' } });
  expect(await now.post('/relistings/confirmations', confirm(before, now.pair))).toMatchObject({
    status: 200,
    body: { events: ['RelistingConfirmed'] },
  });
  expect((await now.post('/acceptances', {})).status).toBe(200);
  for (const by of [story.ben, story.shop]) expect(await now.documents(by)).toContain('earlier-result');
  const letter =
    (await now.see(story.ben)).services.find(({ document }) => document === 'earlier-result')?.serviceId ?? '';
  const told = await api.get(`/v1/disputes/${now.disputeId}/services/${letter}/document`, {
    ...story.ben,
    headers: { 'accept-language': 'en' },
  });
  expect(told.text).toContain(before.number);
  expect(told.text).toContain('stands to this day');

  const said = await now.post(
    '/different-goods',
    { pairs: [now.pair], statement: 'Another model.', evidence: [] },
    story.ben,
  );
  expect(said).toMatchObject({ status: 200, body: { events: ['DifferentGoodsSaid'], sayingId: expect.any(String) } });
  const comparison = `/different-goods/${String(said.body['sayingId'])}/comparisons`;
  expect((await now.post(comparison, { outcome: 'different', reason: 'x' }, story.ana)).status).toBe(404);
  expect(await now.post(comparison, { outcome: 'different', reason: 'Other model numbers.' })).toMatchObject({
    status: 200,
  });
  for (const by of [story.ana, story.ben, story.shop]) expect(await now.documents(by)).toContain('goods-compared');
  expect(
    await now.post('/different-goods', { pairs: [now.pair], statement: 'x', evidence: [] }, story.ben),
  ).toMatchObject({ body: { code: 'NothingNamed' } });
});

it('needs new facts where the goods had come back, under whatever link', async () => {
  const before = await ended('restore', 'cap-1');
  const now = await file('cap-2');
  expect(await now.post('/relistings/confirmations', confirm(before, now.pair))).toMatchObject({
    status: 200,
    body: { events: ['RelistingConfirmed'] },
  });
  expect(await now.post('/acceptances', {})).toMatchObject({
    status: 409,
    body: { code: 'NewFactsNeeded', facts: { earlier: before.number } },
  });
  const anew = await file('cap-3', { newFacts: 'A test purchase of last week.' });
  await anew.post('/relistings/confirmations', confirm(before, anew.pair));
  expect((await anew.post('/acceptances', {})).status).toBe(200);
});

it('tells a stranger’s dispute like one that never was, and one that runs like none', async () => {
  const now = await file('hat-2');
  const running = await file('hat-1');
  const other = {
    ...complaintOf(story),
    respondents: complaintOf(story).respondents.slice(1),
    items: [item(story.shop.platformId, 'hat-9', ['cai'])],
  };
  const strangers = (await api.post('/v1/disputes', other, story.ben)).body as unknown as Filed;
  for (const id of [newId(), strangers.disputeId, now.disputeId])
    expect(await now.post('/relistings', claim(id, now.pair), story.ana)).toMatchObject({
      status: 422,
      body: { code: 'UnknownReference' },
    });
  expect(await now.post('/relistings/confirmations', confirm(running, now.pair))).toMatchObject({
    status: 409,
    body: { code: 'WrongStage' },
  });
  const theirs = {
    disputeId: strangers.disputeId,
    pair: { respondentId: strangers.respondents[0]?.respondentId, itemId: strangers.items[0]?.itemId },
  };
  expect(await now.post('/relistings/confirmations', confirm(theirs, now.pair))).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference' },
  });
});

it('is denied with a reason to the complainant alone', async () => {
  const [before, now] = [await ended('take-down', 'tie-1'), await file('tie-2')];
  const { body } = await now.post('/relistings', claim(before.disputeId, now.pair), story.ana);
  expect(await now.post(`/relistings/${String(body['claimId'])}/denials`, { reason: 'Another buckle.' })).toMatchObject(
    { status: 200 },
  );
  await now.post('/acceptances', {});
  expect(await now.documents(story.ana)).toContain('relisting-denied');
  for (const by of [story.ben, story.shop]) {
    expect(await now.documents(by)).not.toContain('relisting-denied');
    expect((await api.get(`/v1/disputes/${now.disputeId}/timeline`, by)).text).not.toContain('RelistingDenied');
  }
});
