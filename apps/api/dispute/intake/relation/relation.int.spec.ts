import { docket } from '#read-models/docket.projection.js';
import { filings } from '#read-models/filings.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, item, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';
import { FILINGS_VIEW } from '#read-models/views.js';

let api: Api;
let story: Case;
let eva: { readonly token: string };
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const partyId = await story.association.party('The firm of eva', [
    { platformId: story.shop.platformId, handle: 'eva' },
  ]);
  eva = { token: await story.association.person({ login: 'eva', roles: ['party'], partyIds: [partyId] }) };
}, 60_000);
afterAll(() => api.stop());

type By = { readonly token: string };
const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, [docket, filings])) > 0);
};
const file = async (by: By, change: object = {}): Promise<Filed> => {
  const { status, text } = await api.post('/v1/disputes', { ...complaintOf(story), ...change }, by);
  if (status !== 201) throw new Error(text);
  return JSON.parse(text) as Filed;
};
const only = (ref: string, number = '12345678') => ({
  respondents: complaintOf(story).respondents.slice(0, 1),
  items: [item(story.shop.platformId, ref, ['ben'])],
  right: { kind: 'trademark', name: 'NORTHWIND', registrationNumber: number, trademark: { classes: [25] } },
});
const proposed = async () => {
  await catchUp();
  const { text } = await api.get('/v1/relations/proposed', story.maja);
  return (
    JSON.parse(text) as {
      proposed: { relation: string; basis: string[]; later: { disputeId: string }; earlier: { disputeId: string } }[];
    }
  ).proposed;
};
const between = (all: Awaited<ReturnType<typeof proposed>>, a: Filed, b: Filed) =>
  all.find(({ later, earlier }) => later.disputeId === b.disputeId && earlier.disputeId === a.disputeId);
const relate = (one: Filed, body: object) => api.post(`/v1/disputes/${one.disputeId}/relations`, body, story.maja);

it('proposes what has to do with each other, until a person has judged it', async () => {
  const first = await file(story.ana, only('one'));
  const again = await file(story.ana, only('one', '1234 5678'));
  const others = await file(eva, only('one', '99'));
  const link = await file(story.ana, only('two'));
  const apart = await file(eva, only('three', '77'));
  const all = await proposed();
  expect(between(all, first, again)).toMatchObject({ relation: 'repeat', basis: ['item', 'right'] });
  expect(between(all, first, others)).toMatchObject({ relation: 'same-goods', basis: ['item'] });
  expect(between(all, first, link)).toMatchObject({ relation: 'repeat', basis: ['right'] });
  expect(
    all.filter(({ later, earlier }) => [later, earlier].some(({ disputeId }) => disputeId === apart.disputeId)),
  ).toEqual([]);
  expect(await relate(again, { relation: 'unrelated', otherDisputeId: first.disputeId })).toMatchObject({
    status: 200,
    body: { events: ['DisputesRelated'] },
  });
  expect(between(await proposed(), first, again)).toBeUndefined();
});

it('handles two together under one that leads, in both records at once, and separates them', async () => {
  const [one, two] = [await file(story.ana, only('four')), await file(eva, only('four', '5'))];
  const seen = async (dispute: Filed) =>
    ((await api.get(`/v1/disputes/${dispute.disputeId}`, story.maja)).body as unknown as { relations: object[] })
      .relations;
  expect(
    await relate(one, {
      relation: 'consolidated',
      otherDisputeId: two.disputeId,
      leadDisputeId: two.disputeId,
      note: 'One bag',
    }),
  ).toMatchObject({
    status: 200,
  });
  expect(await seen(one)).toEqual([
    { disputeId: two.disputeId, relations: ['consolidated'], leadDisputeId: two.disputeId },
  ]);
  expect(await seen(two)).toEqual([
    { disputeId: one.disputeId, relations: ['consolidated'], leadDisputeId: two.disputeId },
  ]);
  expect(await relate(two, { relation: 'separated', otherDisputeId: one.disputeId })).toMatchObject({ status: 200 });
  expect(await seen(one)).toEqual([{ disputeId: two.disputeId, relations: ['separated'] }]);
  for (const wrong of [{ otherDisputeId: one.disputeId }, { otherDisputeId: story.shop.platformId }])
    expect(await relate(one, { relation: 'repeat', ...wrong })).toMatchObject({
      status: 422,
      body: { code: 'UnknownReference' },
    });
});

it('asks for new facts before the same measure again, of that complainant alone', async () => {
  const lost = await file(story.ana, only('five'));
  await api.post(`/v1/disputes/${lost.disputeId}/acceptances`, {}, story.maja);
  await catchUp();
  // A loss as the projection will tell it: the whole way to one is told elsewhere.
  await api.parts.pool.query(
    `UPDATE ${FILINGS_VIEW} SET ends = jsonb_build_array(jsonb_build_object('identity', item_identities[1], 'reason', 'lifted')) WHERE dispute_id = $1`,
    [lost.disputeId],
  );
  const accept = ({ disputeId }: Filed) => api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);
  const again = await file(story.ana, only('five'));
  const others = await file(eva, only('five')); // neither is in the projection yet: what counts is that the lost one is
  expect(await accept(again)).toMatchObject({
    status: 409,
    body: { code: 'NewFactsNeeded', facts: { earlier: lost.number } },
  });
  expect(await accept(others)).toMatchObject({ status: 200 });
  expect(
    await api.post(`/v1/disputes/${again.disputeId}/amendments`, { newFacts: 'A test purchase' }, story.ana),
  ).toMatchObject({ status: 200 });
  expect(await accept(again)).toMatchObject({ status: 200 });
});

it('is a canary: what a complainant is answered is the same whether or not others complain of the same', async () => {
  const shape = (value: unknown): unknown =>
    Array.isArray(value)
      ? value.map(shape)
      : typeof value === 'object' && value !== null
        ? Object.fromEntries(
            Object.entries(value).flatMap(([name, one]) => (name === 'next' ? [] : [[name, shape(one)]])),
          )
        : typeof value === 'string'
          ? value.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|PL-\d{8}-\w{8}|\d{4}-\d\d-\d\dT[\d:.]+Z|six|seven/g, '#')
          : value;
  const everything = async (ref: string) => {
    const filed = await file(story.ana, only(ref));
    await catchUp();
    const path = `/v1/disputes/${filed.disputeId}`;
    await api.post(`${path}/acceptances`, {}, story.maja);
    await catchUp();
    const answers = [
      await api.get(path, story.ana),
      await api.get(`${path}/timeline`, story.ana),
      await api.get(path, story.ben),
      await api.get('/v1/disputes?limit=1', story.ana),
    ];
    return {
      filed: shape(filed),
      answers: answers.map(({ status, body }) => [status, shape(body)]),
      disputeId: filed.disputeId,
    };
  };
  const alone = await everything('six');
  const rival = await file(eva, only('seven', '1'));
  const canary = await everything('seven');
  expect(canary.filed).toEqual(alone.filed);
  expect(canary.answers).toEqual(alone.answers);
  const tag = async () => (await api.get(`/v1/disputes/${canary.disputeId}`, story.ana)).headers.get('etag');
  const before = await tag();
  expect(
    await relate(rival, { relation: 'consolidated', otherDisputeId: canary.disputeId, leadDisputeId: rival.disputeId }),
  ).toMatchObject({ status: 200 });
  expect(await tag()).toBe(before);
  for (const path of ['', '/timeline']) {
    const { text } = await api.get(`/v1/disputes/${canary.disputeId}${path}`, story.ana);
    expect(text).not.toMatch(new RegExp(`${rival.disputeId}|${rival.number}|DisputesRelated`));
  }
  for (const by of [story.ana, eva, story.ben, story.shop])
    expect((await api.get('/v1/relations/proposed', by)).status).toBe(403);
});
