import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { CODES, complaintOf, item, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const file = (body: object, key = newId()) => api.post('/v1/disputes', body, { ...story.ana, key });
const filed = async (body: object): Promise<Filed> => {
  const { status, text } = await file(body);
  if (status !== 201) throw new Error(text);
  return JSON.parse(text) as Filed;
};
/** What the log holds of this association: others share the API. */
const logged = async (): Promise<readonly string[]> => {
  const text = 'SELECT data FROM log.event WHERE association_id = $1';
  const { rows } = await api.parts.pool.query<{ data: string }>(text, [story.association.associationId]);
  return rows.map(({ data }) => data);
};
const eventsOf = async () => (await logged()).length;

it('answers a complaint with its number and ids, and the same key with the same bytes', async () => {
  const [body, key] = [complaintOf(story), newId()];
  const first = await file(body, key);
  expect(first).toMatchObject({
    status: 201,
    body: {
      number: expect.stringMatching(/^PL-20260302-[0-9A-HJKMNP-TV-Z]{8}$/),
      missingMaterials: [],
      items: ['bag', 'cap', 'hat'].map((ref) => ({ ref, itemId: expect.any(String) })),
      respondents: [
        { ref: 'ben', respondentId: story.ben.partyId },
        { ref: 'cai', respondentId: story.cai.partyId },
      ],
    },
  });
  expect(first.headers.get('parley-token')).toBeTruthy();
  const events = await eventsOf();
  const again = await file(body, key);
  expect([again.status, again.text]).toEqual([201, first.text]);
  expect(await file({ ...body, statement: 'Something else' }, key)).toMatchObject({
    status: 422,
    body: { code: 'KeyReused' },
  });
  expect(await eventsOf()).toBe(events);
});

it('keeps no word of it in the log', async () => {
  await filed(complaintOf(story));
  const log = (await logged()).join('\n');
  expect(log).toContain(story.ben.partyId);
  // with its blank: a short word may stand by chance in what is sealed or hashed
  for (const word of ['NORTHWIND', ' Bags', 'shop.example', 'Title of', 'our mark', 'cai@live', 'apology', 'What e-'])
    expect(log).not.toContain(word);
});

it('tells all missing materials at once', async () => {
  const { missingMaterials } = await filed(complaintOf(story, CODES.slice(2)));
  expect(missingMaterials).toEqual(CODES.slice(0, 2));
});

it('takes 2,500 items and not 2,501', async () => {
  const many = (count: number) => ({
    ...complaintOf(story),
    respondents: complaintOf(story).respondents.slice(0, 1),
    items: Array.from({ length: count }, (_, i) => item(story.shop.platformId, `i${i}`, ['ben'])),
  });
  expect((await filed(many(2_500))).items).toHaveLength(2_500);
  expect(await file(many(2_501))).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'items', code: 'too-many', limit: 2_500 }] },
  });
});

it('wants to be told what is asked for, and says so with all else that is wrong', async () => {
  const { claims: _, ...without } = complaintOf(story);
  const wrong = { filedAs: 'heir', statement: '' };
  const rest = [expect.objectContaining({ field: 'filedAs' }), expect.objectContaining({ field: 'statement' })];
  for (const [body, fault] of [
    [
      { ...without, claims: [], ...wrong },
      { field: 'claims', code: 'too-few', limit: 1 },
    ],
    [
      { ...without, ...wrong },
      { field: 'claims', code: 'missing' },
    ],
  ] as const) {
    const { status, body: problem } = await file(body);
    expect([status, problem['errors']]).toEqual([
      400,
      expect.arrayContaining([expect.objectContaining(fault), ...rest]),
    ]);
  }
});

it('makes one respondent of two names that are one party', async () => {
  const body = complaintOf(story);
  const [ben] = body.respondents;
  const twice = [
    ben,
    { ref: 'ben-live', roles: ['room-operator', 'merchant'], name: 'Ben in person', partyId: story.ben.partyId },
    {
      ref: 'ben-shop',
      roles: ['merchant'],
      name: 'Ben',
      account: { platformId: story.shop.platformId, handle: ' BEN ' },
    },
  ];
  const { disputeId, respondents } = await filed({
    ...body,
    respondents: twice,
    items: [item(story.shop.platformId, 'bag', ['ben', 'ben-live']), item(story.shop.platformId, 'cap', ['ben-shop'])],
  });
  expect(new Set(respondents.map(({ respondentId }) => respondentId))).toEqual(new Set([story.ben.partyId]));
  const view = await api.get(`/v1/disputes/${disputeId}`, story.ana);
  expect(view.body).toMatchObject({
    respondents: [
      {
        respondentId: story.ben.partyId,
        roles: ['merchant', 'room-operator'],
        name: "Ben's Bags",
        also: [{ name: 'Ben in person' }, { name: 'Ben' }],
      },
    ],
    pairs: [{ stage: 'intake' }, { stage: 'intake' }],
  });
});

it('notes a party never heard of, and knows it the next time, also from two complaints at once', async () => {
  const unknown = (ref: string) => ({
    ...complaintOf(story),
    respondents: [
      { ref, roles: ['merchant'], name: 'Dan', account: { platformId: story.shop.platformId, handle: 'dan' } },
    ],
    items: [item(story.shop.platformId, 'bag', [ref])],
  });
  const answers = await Promise.all(['x', 'y', 'z'].map((ref) => filed(unknown(ref))));
  const ids = new Set(
    [...answers, await filed(unknown('d'))].flatMap(({ respondents }) =>
      respondents.map(({ respondentId }) => respondentId),
    ),
  );
  expect(ids.size).toBe(1);
  const party = await api.get(`/v1/parties/${[...ids][0]}`, story.maja);
  expect(party).toMatchObject({ status: 200, body: { kind: 'unknown', name: 'Dan' } });
});

it('refuses what names nothing that is there, with the field', async () => {
  const body = complaintOf(story);
  const [bag] = body.items;
  const [ben, cai] = body.respondents;
  const cases: readonly (readonly [object, number, string])[] = [
    [{ items: [{ ...bag, respondents: ['nobody'] }] }, 422, 'items[0].respondents[0]'],
    [{ items: [{ ...bag, platformId: newId() }] }, 422, 'items[0].platformId'],
    [
      { respondents: [{ ...ben, account: { platformId: newId(), handle: 'ben' } }, cai] },
      422,
      'respondents[0].account.platformId',
    ],
    [
      { respondents: [{ ref: 'ben', roles: ['merchant'], name: 'Ben', partyId: newId() }, cai] },
      422,
      'respondents[0].partyId',
    ],
    [{ respondents: [{ ...ben, partyId: story.ben.partyId }, cai] }, 422, 'respondents[0].account'],
    [{ respondents: [ben, { ...cai, ref: 'ben' }] }, 422, 'respondents[1].ref'],
    [{ materials: [{ code: 'TM1', evidence: ['e-none'] }] }, 422, 'materials[0].evidence[0]'],
    [{ declaration: { accepted: true, version: '1999-01' } }, 422, 'declaration'],
  ];
  const events = await eventsOf();
  for (const [change, status, field] of cases) {
    const answer = await file({ ...body, ...change });
    expect([answer.status, JSON.stringify(answer.body)]).toEqual([status, expect.stringContaining(`"${field}"`)]);
  }
  const self = { ...ben, ref: 'ana', account: { platformId: story.shop.platformId, handle: 'ana' } };
  const own = await file({ ...body, respondents: [self], items: [item(story.shop.platformId, 'bag', ['ana'])] });
  expect(own).toMatchObject({ status: 422, body: { code: 'SelfComplaint' } });
  expect(await eventsOf()).toBe(events);
});

it('takes back what a list names or, where that is said, all; and nothing twice', async () => {
  const { disputeId, items, respondents } = await filed(complaintOf(story));
  const take = (body: object) =>
    api.post(`/v1/disputes/${disputeId}/withdrawals`, { consideration: 'none', ...body }, story.ana);
  const idOf = (ref: string) => items.find((one) => one.ref === ref)?.itemId;
  const pairs = [{ respondentId: respondents[0]?.respondentId, itemId: idOf('bag') }];
  const before = await eventsOf();
  expect(await take({})).toMatchObject({ status: 422, body: { code: 'NothingNamed' } });
  expect(await take({ pairs, all: true })).toMatchObject({ status: 422, body: { code: 'NamedTwice' } });
  expect(await take({ all: false })).toMatchObject({ status: 400 });
  expect(await eventsOf()).toBe(before);
  expect(await take({ pairs })).toMatchObject({ status: 200 });
  expect(await take({ pairs })).toMatchObject({ status: 409, body: { code: 'WithdrawnAlready' } });
  expect(await take({ all: true })).toMatchObject({ status: 200 });
  expect(await take({ all: true })).toMatchObject({ status: 409 });
});

it('takes a notice as large as real ones: 120 respondents, 2,032 items that each name theirs', async () => {
  const { shop, maja } = story;
  const of = (index: number) => `r${index % 120}`;
  const large = {
    ...complaintOf(story),
    respondents: Array.from({ length: 120 }, (_, i) => ({
      ref: of(i),
      roles: ['merchant'],
      name: `Shop ${i}`,
      account: { platformId: shop.platformId, handle: `seller-${i}` },
    })),
    items: Array.from({ length: 2_032 }, (_, i) => item(shop.platformId, `i${i}`, [of(i)])),
  };
  const { disputeId, items, respondents } = await filed(large);
  expect([items.length, new Set(respondents.map(({ respondentId }) => respondentId)).size]).toEqual([2_032, 120]);
  const { status, text } = await api.post(`/v1/disputes/${disputeId}/acceptances`, {}, maja);
  if (status !== 200) throw new Error(text);
  const { rows } = await api.parts.pool.query<{ events: number; bytes: number; measures: number }>(
    `SELECT count(*)::int AS events, sum(octet_length(data::text))::int AS bytes,
       (count(*) FILTER (WHERE type = 'MeasureSet'))::int AS measures
     FROM log.event WHERE stream_id = $1`,
    [disputeId],
  );
  const [{ events = 0, bytes = 0, measures = 0 } = {}] = rows;
  expect(measures).toBe(2_032);
  expect(events).toBeLessThan(2_500);
  expect(bytes).toBeLessThan(4_000_000);
  const seen = await api.get(`/v1/disputes/${disputeId}`, maja);
  expect([seen.status, (seen.body as unknown as { pairs: unknown[] }).pairs.length]).toEqual([200, 2_032]);
  process.stdout.write(`events ${events}, bytes ${bytes}\n`);
}, 120_000);
