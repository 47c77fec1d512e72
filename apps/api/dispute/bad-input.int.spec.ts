import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const recorded = async () =>
  (
    await api.parts.pool.query<{ count: string }>(
      'SELECT (SELECT count(*) FROM log.event) + (SELECT count(*) FROM log.answer) AS count',
    )
  ).rows[0]?.count;

type Bad = readonly [field: string, change: (body: ReturnType<typeof complaintOf>) => unknown];

const inFirst =
  <K extends 'items' | 'respondents' | 'evidence'>(name: K, change: object) =>
  (body: ReturnType<typeof complaintOf>) => ({
    ...body,
    [name]: body[name].map((one, i) => (i === 0 ? { ...one, ...change } : one)),
  });
const locator = (change: object) =>
  inFirst('items', { locator: { url: 'https://shop.example/bag', externalId: '1', ...change } });

const DATES = [
  '2026-02-30T10:00:00Z',
  '0000-00-00T00:00:00Z',
  '10000-01-01T00:00:00Z',
  '2026-03-01T10:00:00',
  '2026-03-01',
  '2026-03-01T10:00:00+25:00',
  '2016-12-31T23:59:60Z',
  '2026-03-01 10:00:00Z',
  'yesterday',
  '',
  1_772_330_400_000,
  ['2026-03-01T10:00:00Z'],
  {},
];
const IDS = [
  'not-an-id',
  `${newId()} `,
  `${newId()}\n`,
  '9223372036854775807',
  9_007_199_254_740_991,
  -1,
  [newId()],
  { id: newId() },
  '',
  true,
  null,
];
const URLS = [
  'javascript:alert(1)',
  'file:///etc/passwd',
  'ftp://shop.example/',
  '//shop.example/x',
  'https://',
  'http://a b/',
  `https://shop.example/${'x'.repeat(2_000)}`,
  'https://shop.example/\u0007',
  7,
  ['https://shop.example'],
];
const TEXTS = ['', '   ', '\u3000\u3164', '\u200b', 'x'.repeat(20_001), 0, true, null, [], {}, ['x']];
const NAMES = [...TEXTS.slice(0, 4), 'x'.repeat(201), 'two\nlines', 'bell\u0007', '\u0085'];
const LISTS = [null, {}, 'x', 7, [[]], [null], ['x'], [7], [[{}]], { 0: {}, length: 1 }];

const CASES: readonly Bad[] = [
  ...DATES.map((capturedAt): Bad => ['evidence[0].capturedAt', inFirst('evidence', { capturedAt })]),
  ...IDS.map((platformId): Bad => ['items[0].platformId', inFirst('items', { platformId })]),
  ...URLS.map((url): Bad => ['items[0].locator.url', locator({ url })]),
  ...TEXTS.map((statement): Bad => ['statement', (body) => ({ ...body, statement })]),
  ...NAMES.map((name): Bad => ['respondents[0].name', inFirst('respondents', { name })]),
  ...LISTS.map((items): Bad => ['items', (body) => ({ ...body, items })]),
  ...LISTS.map((respondents): Bad => ['respondents', (body) => ({ ...body, respondents })]),
  ...[null, [], 'x', 7, [{}]].map((right): Bad => ['right', (body) => ({ ...body, right })]),
  ...[null, [], 'x', 7].map((bad): Bad => ['items[0].locator', inFirst('items', { locator: bad })]),
  ...['', 'ABC', 'g'.repeat(64), 'A'.repeat(64), 'a'.repeat(63), 1].map((sha256): Bad => [
    'evidence[0].sha256',
    inFirst('evidence', { sha256 }),
  ]),
  ...['', 'a b', 'x'.repeat(41), '../x', 1, null].map((ref): Bad => ['items[0].ref', inFirst('items', { ref })]),
  ...['buyer', '', null, 1, ['product']].map((kind): Bad => ['items[0].kind', inFirst('items', { kind })]),
  ...[[], ['buyer'], ['merchant', 'merchant'], 'merchant', null].map((roles): Bad => [
    'respondents[0].roles',
    inFirst('respondents', { roles }),
  ]),
  ...[false, 'true', 1, null].map((accepted): Bad => [
    'declaration.accepted',
    (body) => ({ ...body, declaration: { accepted, version: '2026-11' } }),
  ]),
  ['items[0].amount', inFirst('items', { amount: 0.1 })],
  ['unknown', (body) => ({ ...body, unknown: 1 })],
  ['items', (body) => ({ ...body, items: [] })],
  ['items', (body) => ({ ...body, items: Array.from({ length: 2_501 }, () => body.items[0]) })],
  ['respondents', (body) => ({ ...body, respondents: Array.from({ length: 151 }, () => body.respondents[0]) })],
  ['evidence', (body) => ({ ...body, evidence: Array.from({ length: 901 }, () => body.evidence[0]) })],
];

it.each([...Map.groupBy(CASES, ([field]) => field)])(
  'refuses every bad %s, names it and records nothing',
  async (field, bad) => {
    const before = await recorded();
    for (const [, change] of bad) {
      const { status, text } = await api.post('/v1/disputes', change(complaintOf(story)), story.ana);
      expect([status, text]).toEqual([400, expect.stringContaining(`"field":"${field}`)]);
    }
    expect(await recorded()).toBe(before);
  },
);

it('refuses what no JSON may hold', async () => {
  const text = JSON.stringify(complaintOf(story));
  const statement = (json: string) => text.replace('"The goods shown bear our mark."', json);
  const before = await recorded();
  for (const body of [
    statement('"\\ud800"'),
    statement('"\\u0000"'),
    statement('9007199254740993'),
    statement('NaN'),
    statement('Infinity'),
    '',
    'null',
    '[]',
    `${text}${text}`,
  ]) {
    const { status } = await api.post('/v1/disputes', body, story.ana);
    expect([body.slice(-40), status]).toEqual([body.slice(-40), 400]);
  }
  for (const bytes of [
    Buffer.from([0xc0, 0xaf]),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xf5, 0x80, 0x80, 0x80]),
  ]) {
    const body = Buffer.concat([Buffer.from('{"statement":"'), bytes, Buffer.from('"}')]);
    const headers = {
      authorization: `Bearer ${story.ana.token}`,
      'idempotency-key': newId(),
      'content-type': 'application/json',
    };
    expect((await fetch(`${api.url}/v1/disputes`, { method: 'POST', headers, body })).status).toBe(400);
  }
  const utf16 = {
    authorization: `Bearer ${story.ana.token}`,
    'idempotency-key': newId(),
    'content-type': 'application/json',
  };
  expect(
    (await fetch(`${api.url}/v1/disputes`, { method: 'POST', headers: utf16, body: Buffer.from(text, 'utf16le') }))
      .status,
  ).toBe(400);
  expect(await recorded()).toBe(before);
});

it('takes names and words of every script as they are', async () => {
  const words = [
    '𠮷野家',
    '阿布都·热合曼',
    "O'Brien",
    'Null',
    'undefined',
    '0',
    '龘',
    'é',
    'e\u0301',
    '👨‍👩‍👧‍👦',
    '<script>alert(1)</script>',
    "'; DROP TABLE log.event; --",
    '${7*7}',
    '%s%n',
    'مرحبا',
    'ＡＢＣ',
    `a${'\u0300'.repeat(90)}`,
  ];
  for (const word of words) {
    const body = complaintOf(story);
    const { status, text } = await api.post(
      '/v1/disputes',
      inFirst('items', { title: word })({ ...body, statement: `${word}\n${word}` }),
      story.ana,
    );
    expect([word, status]).toEqual([word, 201]);
    const { disputeId } = JSON.parse(text) as { disputeId: string };
    const view = (await api.get(`/v1/disputes/${disputeId}`, story.ana)).body as unknown as {
      items: readonly { title: string }[];
      complaint: { statement: string };
    };
    expect([view.items[0]?.title, view.complaint.statement]).toEqual([word, `${word}\n${word}`]);
  }
}, 30_000);

it('answers ids that are none like ids that never were', async () => {
  const never = await api.get(`/v1/disputes/${newId()}`, story.ana);
  const ids = [
    '00000000-0000-0000-0000-000000000000',
    newId().toUpperCase(),
    `${newId()}%20`,
    `${newId()}%00`,
    '9223372036854775807',
    '-1',
    '%5B%5D',
    'x',
  ];
  for (const id of ids) {
    const { status, text } = await api.get(`/v1/disputes/${id}`, story.ana);
    expect([id, status, text]).toEqual([id, 404, never.text]);
  }
});
