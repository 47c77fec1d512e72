import { tellWarned } from '#application/early-warning/tell-warned.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { makeHistory, raise } from '../../../test/support/early-warnings.js';
import { catchUp } from '../../../test/support/everywhere.js';
import { DISPUTE_SIGNALS_VIEW } from '#read-models/views.js';

let api: Api;
let story: Case;
let rightId = '';
type By = { readonly token: string };
type Warning = {
  readonly warning: number;
  readonly about: { readonly kind: string; readonly id: string; readonly name: string };
  readonly allowedActions: readonly string[];
} & Record<string, unknown>;
type Morning = { readonly morningId: string; readonly warnings: readonly Warning[] } & Record<string, unknown>;

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const right = {
    right: { kind: 'trademark', name: 'Azurebird', registrationNumber: '34567890', trademark: { classes: [25] } },
    evidence: ['G01', 'TM1'].map((code) => evidence(`r-${code}`)),
    materials: ['G01', 'TM1'].map((code) => ({ code, evidence: [`r-${code}`] })),
  };
  rightId = String((await api.post('/v1/rights', right, story.ana)).body['rightId']);
  await makeHistory(api, story, rightId);
}, 90_000);
afterAll(() => api.stop());

const see = async (by: By): Promise<readonly Morning[]> => {
  const { status, text, body } = await api.get('/v1/early-warnings', by);
  if (status !== 200) throw new Error(text);
  return body['items'] as unknown as readonly Morning[];
};
const on = async (by: By, act: string, body: object) => {
  const [morning] = await see(story.maja);
  return api.post(`/v1/early-warnings/${morning?.morningId ?? ''}/${act}`, body, by);
};
const numberOf = async (kind: string): Promise<number> =>
  (await see(story.maja))[0]?.warnings.find(({ about }) => about.kind === kind)?.warning ?? 0;

it('counts what comes in by day, for shops, categories and rights', async () => {
  const filed = await api.post('/v1/disputes', complaintOf(story), story.ana);
  expect(filed.status).toBe(201);
  await catchUp(api);
  const { rows } = await api.parts.pool.query<Record<string, unknown>>(
    `SELECT source, kind, subject, day::text, part FROM ${DISPUTE_SIGNALS_VIEW} AS dispute_signals WHERE stream_id = $1 ORDER BY kind, part DESC, subject`,
    [filed.body['disputeId']],
  );
  const counted = { source: 'complaint', day: '2026-03-02' };
  expect(rows).toEqual([
    { ...counted, kind: 'category', subject: 'product/trademark', part: 3 },
    { ...counted, kind: 'shop', subject: story.ben.partyId, part: 2 },
    { ...counted, kind: 'shop', subject: story.cai.partyId, part: 1 },
  ]);
});

it('raises once on a legal day before a festival, with all that it rests on and how often it was wrong', async () => {
  expect(await see(story.maja)).toEqual([]);
  expect(await raise(api)).toBe(1);
  expect(await raise(api)).toBe(0);
  const [morning, ...more] = await see(story.maja);
  expect(more).toEqual([]);
  expect(morning).toMatchObject({
    ...{ festivalName: '女神节', festivalOn: '2026-03-12', on: '2026-03-02', subjects: 21, triedMornings: 6 },
    falseAlarms: { part: 0, whole: 126 },
    lasted: { part: 0, whole: 0 },
  });
  expect(morning?.warnings.map(({ about }) => about.kind).sort()).toEqual(['right', 'shop']);
  const shop = morning?.warnings.find(({ about }) => about.kind === 'shop');
  expect(shop).toMatchObject({
    source: 'complaint',
    about: { id: story.ben.partyId, name: 'The firm of ben', platformName: 'shop' },
    seen: { part: expect.any(Number), low: expect.any(Number), high: expect.any(Number) },
    expected: { years: 1, scatter: 1 },
    error: expect.any(Number),
    concerned: [
      { as: 'shop', name: 'The firm of ben' },
      { as: 'platform', name: 'shop' },
    ],
    allowedActions: ['AcknowledgeWarning', 'SendWarningOn', 'DismissWarning'],
  });
  expect(await raise(api, '2026-03-03T02:00:00Z')).toBe(1); // the next morning, on which nobody new stands out
  expect((await see(story.maja)).map(({ on: day, warnings }) => [day, warnings.length])).toEqual([
    ['2026-03-03', 0],
    ['2026-03-02', 2],
  ]);
});

it('is sent on to whom it concerns, who see that one alone, and are written to once', async () => {
  const shown = async (by: By) => (await see(by)).flatMap(({ warnings }) => warnings.map(({ about }) => about.kind));
  const morningId = (await see(story.maja)).find(({ warnings }) => warnings.length > 0)?.morningId ?? '';
  const act = (by: By, what: string, body: object) => api.post(`/v1/early-warnings/${morningId}/${what}`, body, by);
  const all = (await see(story.maja)).flatMap(({ warnings }) => warnings);
  const [shop, right] = ['shop', 'right'].map((kind) => all.find(({ about }) => about.kind === kind)?.warning ?? 0);
  for (const by of [story.ana, story.ben, story.shop]) expect(await shown(by)).toEqual([]);
  expect(await act(story.ben, 'acknowledgements', { warning: shop })).toMatchObject({ status: 404 });
  expect((await act(story.maja, 'acknowledgements', { warning: shop })).status).toBe(200);
  expect((await act(story.maja, 'acknowledgements', { warning: shop })).body).toMatchObject({
    code: 'AnsweredAlready',
  });
  const wrong = await act(story.maja, 'sendings', { warning: right, to: ['platform'] });
  expect([wrong.status, wrong.body['code']]).toEqual([422, 'UnknownReference']);
  expect((await act(story.maja, 'sendings', { warning: right, to: ['right-holder'] })).status).toBe(200);
  expect((await act(story.maja, 'sendings', { warning: shop, to: ['platform'] })).status).toBe(200);
  await catchUp(api);
  expect([await shown(story.ana), await shown(story.ben), await shown(story.shop)]).toEqual([['right'], [], ['shop']]);
  const [[own]] = (await see(story.ana)).map(({ warnings }) => warnings) as [readonly [Warning]];
  expect(own).toMatchObject({ about: { name: 'Azurebird' }, concerned: [], allowedActions: ['AcknowledgeWarning'] });
  expect((await act(story.ana, 'acknowledgements', { warning: right })).status).toBe(200);
  const told = async () => {
    await tellWarned(api.parts.pool, new Date());
    const { rows } = await api.parts.pool.query<{ login: string }>(
      `SELECT a.login FROM office.account_notice n JOIN office.account a ON a.id = n.account_id
        WHERE topic = 'warning-sent-on' AND a.association_id = $1`,
      [story.association.associationId],
    );
    return rows.map(({ login }) => login);
  };
  for (const _ of [1, 2]) expect(await told()).toEqual(['ana']);
});

it('is dismissed with a reason, not once it was sent on, and stands in no name of the log', async () => {
  expect((await on(story.maja, 'dismissals', { warning: 1, reason: 'because' })).status).toBe(400);
  const shop = await numberOf('shop');
  expect(shop).toBe(0); // of the newest morning, on which nobody stands out
  const morningId = (await see(story.maja)).find(({ warnings }) => warnings.length > 0)?.morningId ?? '';
  const dismiss = { warning: 1, reason: 'one-complainant' };
  expect((await api.post(`/v1/early-warnings/${morningId}/dismissals`, dismiss, story.maja)).body).toMatchObject({
    code: 'AnsweredAlready',
  });
  const { rows } = await api.parts.pool.query('SELECT data FROM log.event WHERE stream_id = $1', [morningId]);
  expect(JSON.stringify(rows)).not.toMatch(/firm of|Azurebird|女神节/);
});
