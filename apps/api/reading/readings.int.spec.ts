import { officialRequests } from '#read-models/official-requests.projection.js';
import { consultations } from '#read-models/consultations.projection.js';
import { grievances } from '#read-models/grievances.projection.js';
import { qualifications } from '#read-models/qualifications.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { contactProofs } from '#read-models/contact-proofs.projection.js';
import { deskQuestions } from '#read-models/desk-questions.projection.js';
import { docket } from '#read-models/docket.projection.js';
import { docketTasks } from '#read-models/docket-tasks.projection.js';
import { readings } from '#read-models/readings.projection.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { fileWith, type FiledCase } from '../../../test/support/evidence.js';

type By = { readonly token: string; readonly headers?: Readonly<Record<string, string>> };
type Lines = { readonly items: readonly Readonly<Record<string, string>>[]; readonly next?: string };
type Recorded = { readonly type: string; readonly data: string; readonly meta: string };

let api: Api;
let story: Case;
let dispute: FiledCase;
let ada: By;
let room: string;
let counterNoticeId: string;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  ada = { token: await story.association.person({ login: 'ada', roles: ['administrator'] }) };
  dispute = await fileWith(api, story);
  await dispute.accept();
  const { ben } = story;
  const itemId = dispute.items.find(({ ref }) => ref === 'bag')?.itemId ?? '';
  const invoice = { bytes: Buffer.from('Invoice 17'), mediaType: 'text/plain', part: 'confidential' } as const;
  const filed = await api.post(
    `${dispute.path}/counter-notices`,
    dispute.counterNotice({ invoice }, { confidentialStatement: 'We pay 86.00 each.' }),
    ben,
  );
  counterNoticeId = String(filed.body['counterNoticeId']);
  const asked = await api.post(
    `${dispute.path}/negotiations`,
    { pairs: [{ respondentId: ben.partyId, itemId }] },
    story.ana,
  );
  const begun = await api.post(`${dispute.path}/negotiations/${asked.body['negotiationId']}/acceptances`, {}, ben);
  room = `${dispute.path}/rooms/${begun.body['roomId']}`;
  await api.post(`${room}/messages`, { text: 'Between us.' }, story.ana);
  const tasks = [
    ...[docket, docketTasks, contactProofs, deskQuestions],
    ...[grievances, consultations, qualifications, officialRequests],
  ];
  while ((await keepUp(api.parts.pool, tasks)) > 0);
}, 60_000);
afterAll(() => api.stop());

const recorded = async (type: string): Promise<readonly Recorded[]> =>
  (
    await api.parts.pool.query<Recorded>('SELECT type, data, meta FROM log.event WHERE type = $1 ORDER BY position', [
      type,
    ])
  ).rows;
const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, [readings])) > 0);
};
const ok = async (path: string, by: By) => {
  const answer = await api.get(path, by);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer;
};
const own = async (by: By): Promise<Lines['items']> => {
  await catchUp();
  return ((await ok(`${dispute.path}/readings`, by)).body as unknown as Lines).items;
};
const office = async (query = ''): Promise<Lines> => {
  await catchUp();
  return (await ok(`/v1/associations/${story.association.associationId}/readings${query}`, ada)).body as never;
};

it('records a room once for each reader and quarter of an hour, however often it is polled, also at once', async () => {
  const poll = () => ok(`${room}/messages`, story.ben);
  await Promise.all([poll(), poll(), poll(), ok(room, story.ben)]);
  for (let i = 0; i < 3; i += 1) await poll();
  expect(await recorded('RoomRead')).toHaveLength(1);
  await ok(room, story.ana);
  expect(await recorded('RoomRead')).toHaveLength(2);
  api.pass(15 * 60_000);
  await poll();
  expect(await recorded('RoomRead')).toHaveLength(3);
});

it('tells its members who read in a room, and nobody else that it is busy', async () => {
  const rooms = async (by: By) => (await own(by)).filter(({ thing }) => thing === 'room');
  expect((await rooms(story.ana)).map(({ partyId }) => partyId)).toEqual(
    expect.arrayContaining([story.ben.partyId, story.ana.partyId]),
  );
  expect(await rooms(story.cai)).toEqual([]);
  expect((await office()).items.filter(({ thing }) => thing === 'room')).toEqual([]);
  expect((await api.get(`${dispute.path}/readings`, story.maja)).status).toBe(404);
  expect((await api.get(`${dispute.path}/readings`, { token: story.shop.apiKey })).status).toBe(404);
});

it('moves nothing that anybody else sees: no view, no tag, no timeline', async () => {
  const seen = async () =>
    Promise.all(
      [story.ana, story.cai, story.maja].flatMap((by) =>
        ['', '/timeline', '/evidence'].map(async (page) => {
          const { text, headers } = await ok(dispute.path + page, by);
          return text + String(headers.get('etag'));
        }),
      ),
    );
  await api.post(`${dispute.path}/confidentiality-undertakings`, { version: '2026-12-b', accepted: true }, story.maja);
  const before = await seen();
  api.pass(15 * 60_000);
  await ok(`${room}/messages`, story.ben);
  await ok(`${dispute.path}/counter-notices/${counterNoticeId}/confidential`, story.maja);
  expect(await seen()).toEqual(before);
});

it('tells a party who read what it has kept confidential, and no other', async () => {
  await ok(`${dispute.path}/counter-notices/${counterNoticeId}/confidential`, story.ben);
  const things = (await own(story.ben)).filter(({ offices }) => offices?.includes('case-manager'));
  expect(new Set(things.map(({ thing }) => thing))).toEqual(new Set(['counter-notice', 'exhibits']));
  expect(things.find(({ thing }) => thing === 'counter-notice')?.['thingId']).toBe(counterNoticeId);
  expect(JSON.stringify(things)).not.toContain('readerId');
  // its own reading is nobody's news
  expect((await recorded('ConfidentialPartRead')).filter(({ meta }) => meta.includes(story.ben.partyId))).toEqual([]);
  // Ana has an identity paper in the file, which is hers alone
  for (const other of [story.ana, story.cai])
    expect((await own(other)).filter(({ thing, thingId }) => thing !== 'room' && thingId !== other.partyId)).toEqual(
      [],
    );
});

it('tells the administrator who of the staff read which file on a day, and by which filters lists were asked', async () => {
  for (let i = 0; i < 3; i += 1) await ok('/v1/tasks?limit=10', story.maja);
  await ok('/v1/disputes?stage=intake', story.maja);
  const { items } = await office();
  const of = (thing: string) => items.filter((line) => line['thing'] === thing);
  expect(of('file').filter(({ offices }) => offices?.includes('case-manager'))).toHaveLength(1);
  expect(of('list')).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ list: 'listTasks', filters: ['limit'] }),
      expect.objectContaining({ list: 'listDisputes', filters: ['stage'] }),
    ]),
  );
  expect(of('list').filter(({ list }) => list === 'listTasks')).toHaveLength(1);
  expect(JSON.stringify(items)).not.toContain('intake'); // what was sought is not kept
  const first = await office('?limit=1');
  expect(first.items).toHaveLength(1);
  expect((await office(`?limit=1&cursor=${first.next}`)).items).not.toEqual(first.items);
  expect((await office('?day=2026-03-02')).items.length).toBeGreaterThan(0);
  expect((await office('?day=2026-03-01')).items).toEqual([]);
  for (const by of [story.maja, story.ana])
    expect((await api.get(`/v1/associations/${story.association.associationId}/readings`, by)).status).toBe(403);
});

it('records nothing for whoever is refused', async () => {
  const before = (await recorded('RoomRead')).length;
  for (const by of [story.cai, story.maja]) expect((await api.get(`${room}/messages`, by)).status).toBe(404);
  expect(await recorded('RoomRead')).toHaveLength(before);
});

it('a key that a client sends is never one of a record', async () => {
  const { rows } = await api.parts.pool.query<{ caller: string }>(
    "SELECT DISTINCT caller FROM log.answer WHERE caller LIKE '%:reading:%'",
  );
  expect(rows.length).toBeGreaterThan(0);
  expect(rows.every(({ caller }) => caller.startsWith(`${story.association.associationId}:reading:`))).toBe(true);
});

it('lets out no byte where it cannot be recorded', async () => {
  api.pass(15 * 60_000);
  const { append } = api.parts.appender;
  Object.assign(api.parts.appender, { append: () => Promise.reject(new Error('Connection terminated')) });
  try {
    for (const path of [`${room}/messages`, room]) {
      const { status, text } = await api.get(path, story.ben);
      expect([status, text.includes('Between us.')]).toEqual([503, false]);
    }
    const pdf = await api.get(`${dispute.path}/counter-notices/${counterNoticeId}/confidential`, story.maja);
    expect([pdf.status, pdf.text.includes('86.00')]).toEqual([503, false]);
    expect(pdf.headers.get('content-type')).toContain('application/problem+json');
  } finally {
    Object.assign(api.parts.appender, { append });
  }
  expect((await api.get(`${room}/messages`, story.ben)).status).toBe(200);
});
