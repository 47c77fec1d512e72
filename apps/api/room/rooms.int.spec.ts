import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { offerOf, openNegotiable } from '../../../test/support/negotiation.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type Room = {
  readonly open: boolean;
  readonly allowedActions: readonly string[];
  readonly offers: readonly {
    readonly offerId: string;
    readonly state: string;
    readonly terms: object;
    readonly reason?: string;
  }[];
};
type Messages = {
  readonly items: readonly { readonly number: number; readonly text: string; readonly partyId: string }[];
  readonly unread: number;
  readonly next?: string;
};

it('settles on the third offer, with talk beside it', async () => {
  const { post, pair, negotiate, path } = await openNegotiable(api, story);
  const { room, negotiationId } = await negotiate('bag', 'cap');
  const see = async (by: { readonly token: string }): Promise<Room> =>
    (await api.get(path + room, by)).body as unknown as Room;
  const pairs = [pair('bag'), pair('cap')];
  const first = await post(story.ana, `${room}/offers`, offerOf(pairs, story.ben.partyId, 'the first words'));
  expect((await see(story.ben)).allowedActions).toEqual(['MakeOffer', 'AcceptOffer', 'RejectOffer']);
  expect((await see(story.ana)).allowedActions).toEqual(['WithdrawOffer']);
  await post(story.ben, `${room}/offers/${first.offerId}/rejections`, { reason: 'too much' });
  const second = await post(story.ben, `${room}/offers`, offerOf(pairs, story.ben.partyId, 'the second words'));
  const third = await post(
    story.ana,
    `${room}/offers`,
    offerOf(pairs, story.ben.partyId, 'the third words', { counterTo: second.offerId }),
  );
  const accepted = await post(story.ben, `${room}/offers/${third.offerId}/acceptances`);
  expect(accepted).toMatchObject({ events: ['OfferAccepted'], settlementId: expect.any(String) });
  const seen = await see(story.ana);
  expect(seen).toMatchObject({ open: false, allowedActions: [] });
  expect(seen.offers.map(({ state }) => state)).toEqual(['rejected', 'countered', 'accepted']);
  expect(seen.offers.map(({ reason }) => reason)).toEqual(['too much', undefined, undefined]);
  expect(JSON.stringify(seen.offers[2]?.terms)).toContain('the third words');
  const dispute = (await api.get(path, story.ben)).body as unknown as {
    negotiations: object[];
    settlements: object[];
    pairs: { stage: string; measure: object }[];
  };
  expect(dispute.negotiations).toMatchObject([{ negotiationId, stage: 'closed', reason: 'settled' }]);
  expect(dispute.settlements).toMatchObject([
    { settlementId: accepted.settlementId, undertakings: [{ byId: story.ben.partyId, stage: 'awaiting-reminder' }] },
  ]);
  expect(dispute.pairs.map(({ stage }) => stage)).toEqual(['closed', 'closed']);
});

it('carries messages in pages with what was read', async () => {
  const { post, negotiate, path } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  for (const [index, by] of [story.ana, story.ben, story.ana].entries())
    expect(await post(by, `${room}/messages`, { text: `line ${index + 1}` })).toMatchObject({ number: index + 1 });
  const read = async (by: { readonly token: string }, query = ''): Promise<Messages> =>
    (await api.get(`${path}${room}/messages${query}`, by)).body as unknown as Messages;
  const page = await read(story.ben, '?limit=2');
  expect([page.items.map(({ text }) => text), page.unread]).toEqual([['line 3', 'line 2'], 3]);
  const rest = await read(story.ben, `?limit=2&cursor=${page.next}`);
  expect([rest.items.map(({ text, partyId }) => [text, partyId]), rest.next]).toEqual([
    [['line 1', story.ana.partyId]],
    undefined,
  ]);
  expect((await api.send('PUT', `${path}${room}/read-mark`, { token: story.ben.token }, { number: 2 })).status).toBe(
    204,
  );
  expect([(await read(story.ben)).unread, (await read(story.ana)).unread]).toEqual([1, 3]);
  expect((await api.get(`${path}${room}/messages?cursor=${page.next}`, story.ana)).status).toBe(400);
});

it('lets a member wait for what is new, and nobody else', async () => {
  const { post, negotiate, path } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  const after = (number: number | string, by: { readonly token: string }) =>
    api.get(`${path}${room}/messages?after=${number}`, by);
  await post(story.ana, `${room}/messages`, { text: 'said before' });
  expect((await after(0, story.ben)).body).toMatchObject({ items: [{ text: 'said before' }] });
  const waiting = after(1, story.ben);
  await post(story.ana, `${room}/messages`, { text: 'said meanwhile' });
  expect((await waiting).body).toMatchObject({ items: [{ number: 2, text: 'said meanwhile' }] });
  await post(story.ana, `${room}/messages`, { text: 'and more' });
  const page = (await api.get(`${path}${room}/messages?after=1&limit=1`, story.ben)).body as unknown as Messages;
  expect([page.items.map(({ text }) => text), page.next]).toEqual([['and more'], expect.any(String)]);
  expect([
    (await after(9, story.cai)).status,
    (await after('x', story.ben)).status,
    (await after(-1, story.ben)).status,
  ]).toEqual([404, 400, 400]);
});

it('names the account that spoke beside the party for which it spoke', async () => {
  const { post, pair, negotiate, path } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  await post(story.ana, `${room}/messages`, { text: 'by her own hand' });
  await post(story.ana, `${room}/offers`, offerOf([pair('bag')], story.ben.partyId, 'her words'));
  const { offers } = (await api.get(path + room, story.ben)).body as unknown as { readonly offers: readonly object[] };
  expect(offers[0]).toMatchObject({ partyId: story.ana.partyId, actedBy: { name: 'ana' } });
  const { items } = (await api.get(`${path}${room}/messages`, story.ben)).body as unknown as {
    readonly items: readonly object[];
  };
  expect(items[0]).toMatchObject({ partyId: story.ana.partyId, actedBy: { name: 'ana' } });
});

it('takes fifty messages at once, each in its own place', async () => {
  const { attempt, negotiate } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  const answers = await Promise.all(
    Array.from({ length: 50 }, (_, index) =>
      attempt(index % 2 ? story.ana : story.ben, `${room}/messages`, { text: `at once ${index}` }),
    ),
  );
  const numbers = answers.map(({ body }) => (body as unknown as { number: number }).number).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 50 }, (_, index) => index + 1));
});

it('is not there for anybody else, to the byte, and nothing that happens in it shows outside', async () => {
  const { post, negotiate, path, pair } = await openNegotiable(api, story);
  const { room } = await negotiate('bag');
  const others = [story.cai, story.maja, story.shop];
  const places = ['', '/timeline'];
  const look = () =>
    Promise.all(
      [...others, story.ana, story.ben].flatMap((by) =>
        places.map(async (place) => [
          (await api.get(path + place, by)).text,
          (await api.get(path + place, by)).headers.get('etag'),
        ]),
      ),
    );
  const before = await look();
  const { offerId } = await post(
    story.ana,
    `${room}/offers`,
    offerOf([pair('bag')], story.ben.partyId, 'canary words'),
  );
  await post(story.ben, `${room}/messages`, { text: 'canary words' });
  await post(story.ben, `${room}/offers/${offerId}/rejections`, { reason: 'canary words' });
  expect(await look()).toEqual(before);
  for (const by of others) {
    for (const rest of ['', '/messages']) {
      const [real, none] = [
        await api.get(path + room + rest, by),
        await api.get(`${path}/rooms/${newId()}${rest}`, by),
      ];
      const shape = ({ status, text }: typeof real) => [
        status,
        text.replaceAll(/"(instance|requestId|id)":"[^"]*"/g, ''),
      ];
      expect([real.status, shape(real)]).toEqual([404, shape(none)]);
    }
  }
  const acts = [`${room}/offers/${offerId}/acceptances`, `${room}/offers/${offerId}/withdrawals`];
  for (const act of acts)
    expect(await api.post(path + act, {}, story.cai)).toMatchObject({ status: 404, body: { code: 'NotFound' } });
  const { rows } = await api.parts.pool.query<{ text: string }>(
    `SELECT data || meta AS text FROM log.event UNION ALL SELECT body FROM log.answer UNION ALL SELECT encode(bytes, 'escape') FROM vault.content`,
  );
  expect(api.lines.filter((line) => /canary|7654321/.test(line))).toEqual([]);
  expect(rows.length).toBeGreaterThan(10);
  expect(rows.filter(({ text }) => /canary|7654321/.test(text))).toEqual([]);
});

it('has a party ask the association, and the staff answer by its office; nobody else finds the room', async () => {
  const { post, path } = await openNegotiable(api, story);
  expect((await api.post(`${path}/desks`, { partyId: 'x' }, story.maja)).status).toBe(400);
  const { roomId } = (await post(story.ben, '/desks', {})) as unknown as { roomId: string };
  expect((await api.post(`${path}/desks`, {}, story.ben)).body).toMatchObject({ code: 'AnsweredAlready' });
  const messages = `${path}/rooms/${roomId}/messages`;
  expect((await api.post(messages, { text: 'Until when may I answer?' }, story.ben)).status).toBe(201);
  expect((await api.post(messages, { text: 'Until Friday.' }, story.maja)).status).toBe(201);
  expect((await api.get(messages, story.ben)).body).toMatchObject({
    items: [{ text: 'Until Friday.' }, { text: 'Until when may I answer?', partyId: story.ben.partyId }],
  });
  expect((await api.get(`${path}/rooms/${roomId}`, story.maja)).body).toMatchObject({
    kind: 'desk',
    open: true,
    allowedActions: [],
  });
  for (const by of [story.ana, { token: await story.association.person({ login: 'pat', roles: ['mediator'] }) }]) {
    expect((await api.get(messages, by)).status).toBe(404);
    expect((await api.post(messages, { text: 'x' }, by)).status).toBe(404);
  }
  expect((await api.get(path, story.ana)).text).not.toContain(roomId);
});
