import { forgetScreenings } from '#application/screening/forget-screenings.js';
import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { shareApi, type Api } from '../../../test/support/api.js';
import { evidence, setUpCase, type Case } from '../../../test/support/dispute.js';
import { everywhereOf } from '../../../test/support/everywhere.js';

let api: Api;
let story: Case;
type By = { readonly token: string };
type Finding = {
  readonly finding: number;
  readonly rule: string;
  readonly text: number;
  readonly ref?: string;
  readonly whole?: string;
  readonly written?: string;
};
type View = { readonly screeningId: string; readonly findings: readonly Finding[] } & Record<string, unknown>;

const readAll = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const papers = (...codes: readonly string[]) => ({
  evidence: codes.map((code) => evidence(`r-${code}`)),
  materials: codes.map((code) => ({ code, evidence: [`r-${code}`] })),
});
const record = async (right: object, ...codes: readonly string[]): Promise<string> => {
  const { status, text, body } = await api.post('/v1/rights', { right, ...papers(...codes) }, story.ana);
  if (status !== 201) throw new Error(text);
  await api.post(`/v1/rights/${String(body['rightId'])}/checks`, {}, story.maja);
  return String(body['rightId']);
};
let markId = '';
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const trademark = { classes: [25] };
  markId = await record(
    { kind: 'trademark', name: 'Azurebird', registrationNumber: '34567890', trademark },
    ...['G01', 'TM1'],
  );
  await readAll();
}, 90_000);
afterAll(() => api.stop());

const screen = async (texts: readonly (string | object)[], by: By, more: object = {}): Promise<View> => {
  const sent = texts.map((one) => (typeof one === 'string' ? { text: one } : one));
  const { status, text, body } = await api.post('/v1/screenings', { listedBy: 'others', texts: sent, ...more }, by);
  if (status !== 201) throw new Error(text);
  return body as unknown as View;
};
const rulesOf = ({ findings }: View): readonly string[] => findings.map(({ rule, text }) => `${text} ${rule}`);
const judge = (id: string, by: By, body: object) => api.post(`/v1/screenings/${id}/judgements`, body, by);

it('is answered with each finding, its place and what to do, and keeps no text without one', async () => {
  const by = { ...story.shop, key: newId() };
  const texts = [
    { ref: 'item-7', text: '大牌高 仿女包 支持验货' },
    '纯棉家居服',
    { field: 'script', text: '不卖高仿' },
  ];
  const view = await screen(texts, by);
  expect(view).toMatchObject({
    ...{ part: 'sender', senderKind: 'platform', texts: 3, found: 1, unjudged: 1, notKept: 0 },
    allowedActions: ['JudgeFindings'],
    findings: [
      {
        ...{ finding: 1, rule: 'word-high-imitation', text: 1, ref: 'item-7', field: 'title', word: '高仿' },
        ...{ written: '高 仿', from: 2, to: 5, spelling: 'spaced', whole: '大牌高 仿女包 支持验货' },
        ...{ score: expect.any(Number), advice: expect.stringMatching(/\S/), ruleName: expect.stringMatching(/\S/) },
      },
    ],
  });
  expect(await screen(texts, by)).toEqual(view); // sent again under its key
  const { rows } = await api.parts.pool.query('SELECT data FROM log.event WHERE stream_id = $1', [view.screeningId]);
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toMatch(/高|女包|item-7|家居/);
  const { rows: answers } = await api.parts.pool.query('SELECT body FROM log.answer WHERE key = $1', [by.key]);
  expect(JSON.stringify(answers)).not.toMatch(/高|女包|item-7/);
});

it('takes a table or lines as well, and says which line of it is wrong', async () => {
  const csv = '\uFEFF编号,位置,文字\r\na-1,店铺名,原单 女装\r\na-2,keyword,"外贸原单, 剪标"\r\n';
  const { findings } = await screen([], story.shop, { texts: undefined, csv });
  expect(findings.map(({ ref, field }: Finding & { field?: string }) => `${ref} ${field}`)).toEqual([
    ...['a-1 shop-name', 'a-2 keyword'],
  ]);
  expect(rulesOf(await screen([], story.shop, { texts: undefined, csv: '纯棉家居服\n大牌高仿女包' }))).toEqual([
    '2 word-high-imitation',
  ]);
  for (const [body, field] of [
    [{}, 'texts'],
    [{ csv: 'ref,field,text\na,nowhere,包' }, 'csv[2].field'],
    [{ csv: 'text\n"包' }, expect.stringMatching(/^csv/)],
    [{ texts: [{ text: '包' }], csv: '包' }, 'csv'],
    [{ texts: Array.from({ length: 2_001 }, () => ({ text: '包' })) }, 'texts'],
    [{ texts: [{ text: '' }] }, 'texts[0].text'],
  ] as const)
    expect(await api.post('/v1/screenings', { listedBy: 'others', ...body }, story.shop)).toMatchObject({
      status: 400,
      body: { errors: [expect.objectContaining({ field })] },
    });
});

it('looks for names by what the sender may know, and tells what may be used no longer', async () => {
  const text = 'Azurebird 冲锋衣';
  expect(rulesOf(await screen([text], story.maja))).toEqual(['1 registered-name']);
  expect(rulesOf(await screen([text], story.ana))).toEqual(['1 registered-name']); // of others’ listings its own name
  expect(rulesOf(await screen([text], story.ana, { listedBy: 'sender' }))).toEqual([]);
  for (const by of [story.ben, story.shop]) expect(rulesOf(await screen([text], by))).toEqual([]);
  const licence = { licenseeId: story.ben.partyId, kind: 'ordinary', ownName: false, ...papers('G11') };
  const granted = await api.post(`/v1/rights/${markId}/licences`, licence, story.ana);
  await api.post(`/v1/rights/${markId}/checks`, {}, story.maja);
  await readAll();
  expect(rulesOf(await screen([text], story.ben, { listedBy: 'sender' }))).toEqual([]);
  const ends = `/v1/rights/${markId}/licences/${String(granted.body['licenceId'])}/ends`;
  expect((await api.post(ends, { endedOn: '2026-03-01' }, story.ana)).status).toBe(200);
  await readAll();
  expect(rulesOf(await screen([text], story.ben, { listedBy: 'sender' }))).toEqual(['1 expired-authorisation']);
});

it('is there for its sender and the reviewers alone, judged by both, and measured by that', async () => {
  const { screeningId: id } = await screen(['大牌高仿女包', '高仿腕表', '大牌高 仿手表'], story.shop);
  for (const by of [story.ana, story.ben]) {
    expect((await api.get(`/v1/screenings/${id}`, by)).status).toBe(404);
    expect((await api.get(`/v1/screenings/${id}/table`, by)).status).toBe(404);
    expect((await judge(id, by, { findings: [1], judgement: 'confirmed' })).status).toBe(404);
  }
  const refused = await judge(id, story.shop, { findings: [1], judgement: 'dismissed' });
  expect(refused).toMatchObject({ body: { code: 'EntryMissing', errors: [{ field: 'reason' }] } });
  expect((await judge(id, story.shop, { findings: [4], judgement: 'confirmed' })).status).toBe(422);
  expect((await judge(id, story.shop, { findings: [1, 2], judgement: 'confirmed' })).status).toBe(200);
  const dismissed = { findings: [2], judgement: 'dismissed', reason: 'other-meaning', note: '=1+1 仿真' };
  expect((await judge(id, story.maja, dismissed)).status).toBe(200);
  const { body } = await api.get(`/v1/screenings/${id}`, story.maja);
  expect(body).toMatchObject({ part: 'reviewer', senderName: expect.any(String), unjudged: 1 });
  expect((body as unknown as View).findings[1]).toMatchObject({
    sender: { judgement: 'confirmed' },
    reviewer: { judgement: 'dismissed', reason: 'other-meaning', note: dismissed.note },
  });
  await readAll();
  const figures = async (by: By) => (await api.get('/v1/screening-figures', by)).body['rules'] as unknown;
  expect(await figures(story.maja)).toContainEqual(
    expect.objectContaining({
      ...{ rule: 'word-high-imitation', confirmed: 1, dismissed: 1, precision: { part: 1, whole: 2 } },
    }),
  );
  expect(await figures(story.ben)).toContainEqual(expect.objectContaining({ rule: 'word-high-imitation', found: 0 }));
  const { items } = (await api.get('/v1/screenings', story.maja)).body as unknown as {
    readonly items: readonly View[];
  };
  expect(items).toContainEqual(expect.objectContaining({ screeningId: id, senderKind: 'platform', found: 3 }));
  expect((await api.get('/v1/screenings', story.cai)).body).toEqual({ items: [] });
});

const forgetAfter = (days: number) =>
  forgetScreenings(
    everywhereOf(api, api.parts.now().toISOString()),
    new Date(api.parts.now().getTime() + days * 86_400_000),
  );

it('keeps what was found as long as a hold stands on whoever sent it', async () => {
  const { screeningId: id } = await screen(['高仿女包'], story.ben);
  await readAll();
  const [holdId, one, other] = [newId(), newId(), newId()];
  await api.parts.pool.query(
    `INSERT INTO office.legal_hold (id, association_id, subject_kind, subject_id, reason_content_id, proposed_by, proposed_at,
       placed_by, placed_at) VALUES ($1, $2, 'party', $3, $4, $4, now(), $5, now())`,
    [holdId, story.association.associationId, story.ben.partyId, one, other],
  );
  await forgetAfter(366);
  expect((await api.get(`/v1/screenings/${id}`, story.ben)).text).toContain('女包');
  await api.parts.pool.query('UPDATE office.legal_hold SET lifted_by = $2, lifted_at = now() WHERE id = $1', [
    holdId,
    other,
  ]);
  expect(await forgetAfter(366)).toBeGreaterThan(0);
  expect((await api.get(`/v1/screenings/${id}`, story.ben)).text).not.toContain('女包');
});

it('is taken away as a table without formulas, and forgotten a year later, its figures not', async () => {
  const { screeningId: id } = await screen(['=HYPERLINK("x") 高仿女包'], story.shop);
  const { text } = await api.get(`/v1/screenings/${id}/table`, story.shop);
  expect(text).toContain(`"'=HYPERLINK(""x"") 高仿女包"`);
  await readAll();
  await forgetAfter(364);
  expect((await api.get(`/v1/screenings/${id}`, story.shop)).text).toContain('女包');
  expect(await forgetAfter(366)).toBeGreaterThan(0);
  const { text: after } = await api.get(`/v1/screenings/${id}`, story.shop);
  expect(after).not.toContain('女包');
  expect(after).toContain('word-high-imitation');
  expect(await forgetAfter(366)).toBe(0);
});
