import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, item, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

type View = {
  readonly items: readonly { readonly itemId: string; readonly title: string }[];
  readonly pairs: readonly { readonly respondentId: string; readonly itemId: string; readonly stage: string }[];
  readonly amendments?: readonly { readonly amendmentId: string }[];
  readonly services: readonly {
    readonly document: string;
    readonly pairs: readonly string[];
    readonly addressee: { readonly id: string };
  }[];
};
const file = async (): Promise<Filed> =>
  (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
const accepted = async (): Promise<Filed> => {
  const filed = await file();
  await api.post(`/v1/disputes/${filed.disputeId}/acceptances`, {}, story.maja);
  return filed;
};
const see = async (id: string, by: { readonly token: string } = story.ana): Promise<View> =>
  (await api.get(`/v1/disputes/${id}`, by)).body as unknown as View;
const amend = (id: string, body: object, by: { readonly token: string } = story.ana) =>
  api.post(`/v1/disputes/${id}/amendments`, body, by);
const table = (
  id: string,
  csv: string | Uint8Array,
  query = '',
  by: { readonly token: string } = story.ana,
  key = newId(),
) =>
  fetch(`${api.url}/v1/disputes/${id}/items${query}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${by.token}`,
      'idempotency-key': key,
      'content-type': 'text/csv',
      'accept-language': 'en',
    },
    body: csv as string,
  }).then(async (response) => ({ status: response.status, body: (await response.json()) as Record<string, unknown> }));
const row = (n: number, respondent: string) =>
  `product,https://shop.example/new-${n},new-${n},"Bag, no. ${n}",${respondent}`;
const HEAD = 'kind,url,externalId,title,respondents';

it('adds items and a respondent found later before acceptance, and takes words put right', async () => {
  const { disputeId, items } = await file();
  const dan = {
    ref: 'dan',
    roles: ['merchant'],
    name: 'Dan',
    account: { platformId: story.shop.platformId, handle: 'dan' },
  };
  const [bag] = items;
  const corrections = [
    {
      itemId: bag?.itemId,
      locator: { url: 'https://shop.example/bag', externalId: 'card-bag' },
      title: 'Bag, properly named',
    },
  ];
  const answer = await amend(disputeId, {
    respondents: [dan],
    items: [item(story.shop.platformId, 'scarf', ['dan'])],
    joins: [{ respondent: 'dan', itemIds: [bag?.itemId] }],
    corrections,
  });
  expect(answer).toMatchObject({
    status: 200,
    body: {
      events: ['RespondentJoined', 'ComplaintAmended'],
      items: [{ ref: 'scarf' }],
      respondents: [{ ref: 'dan' }],
    },
  });
  const view = await see(disputeId);
  expect(view.pairs).toHaveLength(5);
  expect(view.items.map(({ title }) => title)).toEqual([
    'Bag, properly named',
    'Title of cap',
    'Title of hat',
    'Title of scarf',
  ]);
  expect(
    await amend(disputeId, {
      statement: 'Said better',
      right: { kind: 'trademark', name: 'SOUTHWIND', registrationNumber: '7', trademark: { classes: [18] } },
    }),
  ).toMatchObject({ status: 200 });
  expect((await api.get(`/v1/disputes/${disputeId}`, story.ana)).body).toMatchObject({
    right: { name: 'SOUTHWIND' },
    complaint: { statement: 'Said better' },
  });
  const elsewhere = { ...corrections[0], locator: { url: 'https://shop.example/other', externalId: 'card-other' } };
  expect(await amend(disputeId, { corrections: [elsewhere] })).toMatchObject({
    status: 422,
    body: { code: 'AnotherItem' },
  });
  expect(await amend(disputeId, {})).toMatchObject({ status: 422, body: { code: 'NothingNamed' } });
});

it('notices a new item afresh after acceptance, once a person has checked it', async () => {
  const { disputeId, items } = await accepted();
  const before = await see(disputeId, story.ben);
  expect(await amend(disputeId, { items: [item(story.shop.platformId, 'scarf', [story.ben.partyId])] })).toMatchObject({
    status: 200,
  });
  expect(await see(disputeId, story.ben)).toEqual(before);
  const [amendment] = (await see(disputeId, story.maja)).amendments ?? [];
  expect(
    await api.post(`/v1/disputes/${disputeId}/amendments/${amendment?.amendmentId}/acceptances`, {}, story.maja),
  ).toMatchObject({ status: 200 });
  const view = await see(disputeId, story.ben);
  const scarf = view.pairs.find(({ itemId }) => !items.some((one) => one.itemId === itemId));
  expect(scarf).toMatchObject({ respondentId: story.ben.partyId, stage: 'awaiting-counter-notice' });
  const notices = view.services.filter(
    ({ document, addressee }) => document === 'forwarded-notice' && addressee.id === story.ben.partyId,
  );
  expect(notices.map(({ pairs }) => pairs.length)).toEqual([2, 1]);
  expect((await see(disputeId, story.cai)).pairs).toHaveLength(1);
});

describe('a table of items', () => {
  it('brings a complaint to 300 items, and no further', async () => {
    const { disputeId } = await file();
    const rows = Array.from({ length: 297 }, (_, i) => row(i, story.ben.partyId));
    const key = newId();
    const first = await table(disputeId, [HEAD, ...rows].join('\r\n'), '', story.ana, key);
    expect(first).toMatchObject({ status: 200, body: { events: ['ComplaintAmended'], rows: [] } });
    expect(await table(disputeId, [HEAD, ...rows].join('\r\n'), '', story.ana, key)).toEqual(first);
    expect((await see(disputeId)).items).toHaveLength(300);
    expect(await table(disputeId, [HEAD, row(999, story.ben.partyId)].join('\n'))).toMatchObject({
      status: 422,
      body: { rows: [{ line: 2, code: 'too-many' }] },
    });
  });

  it('tells every fault of every row, and adds none, unless the right ones are wanted', async () => {
    const { disputeId } = await file();
    const wrong = [
      HEAD,
      row(1, story.ben.partyId),
      'produce,shop.example,new-2,Two,' + story.ben.partyId,
      '"product",https://shop.example/3,new-3,"Three\nlines",nobody',
      row(1, story.ben.partyId),
      row(5, story.cai.partyId),
    ].join('\n');
    const refused = await table(disputeId, wrong);
    expect(refused).toMatchObject({ status: 422, body: { code: 'RowsWrong' } });
    expect(
      (refused.body['rows'] as { line: number; column: string; code: string; remedy: string }[]).map(
        ({ line, column, code }) => [line, column, code],
      ),
    ).toEqual([
      [3, 'kind', 'not-in-list'],
      [3, 'url', 'not-a-url'],
      [4, 'title', 'bad-characters'],
      [6, 'externalId', 'named-twice'],
    ]);
    expect(refused.body['rows']).toEqual(
      expect.arrayContaining([expect.objectContaining({ remedy: expect.stringContaining('web address') })]),
    );
    expect((await see(disputeId)).items).toHaveLength(3);
    expect(await table(disputeId, wrong, '?partial=true')).toMatchObject({
      status: 200,
      body: { items: [{ ref: 'line-2' }, { ref: 'line-7' }], rows: expect.any(Array) },
    });
    expect((await see(disputeId)).items).toHaveLength(5);
  });

  it.each<readonly [string, string | Uint8Array, readonly object[]]>([
    ['in another encoding', Uint8Array.of(0xb0, 0xfc, 0x0a), [{ line: 1, code: 'not-csv' }]],
    ['with a quote left open', `${HEAD}\nproduct,"https`, [{ line: 2, code: 'not-csv' }]],
    [
      'with another head',
      'kind;url\n',
      [
        { line: 1, column: 'kind;url', code: 'unknown-field' },
        { column: 'kind', code: 'missing' },
      ],
    ],
    ['with a head alone', `${HEAD}\n`, [{ code: 'too-few' }]],
  ])('%s is told as such', async (_, csv, rows) => {
    const { disputeId } = await file();
    expect(await table(disputeId, csv)).toMatchObject({
      status: 422,
      body: { rows: expect.arrayContaining(rows.map((one) => expect.objectContaining(one))) },
    });
  });

  it('is nobody else’s, tells nobody else what is there, and is taken nowhere else', async () => {
    const { disputeId } = await accepted();
    const csv = `${HEAD}\nproduct,https://shop.example/hat,card-hat,Hat,${story.ben.partyId}`;
    expect(await table(disputeId, csv, '', story.ben)).toMatchObject({ status: 403, body: { code: 'NotYourPart' } });
    expect(
      await api.send('POST', '/v1/disputes', { ...story.ana, headers: { 'content-type': 'text/csv' } }, csv),
    ).toMatchObject({ status: 415 });
    expect(await api.post(`/v1/disputes/${disputeId}/items`, {}, story.ana)).toMatchObject({ status: 415 });
  });
});
