import { shareApi, type Api } from '../../../test/support/api.js';
import { complaintOf, setUpCase, type Case } from '../../../test/support/dispute.js';
import { catchUp } from '../../../test/support/everywhere.js';
import { passDays } from '../../../test/support/pass-days.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  for (const at of [1, 2, 3, 4, 5]) await accepted(at);
  await passDays(api, story.association.associationId)(31);
  await catchUp(api);
}, 120_000);
afterAll(() => api.stop());

type Cell = { readonly key: string; readonly count?: number };
type Figures = Readonly<Record<'outcomes' | 'measures' | 'warnings', readonly Cell[]>> & { readonly least: number };

/** Accepted, so that a block is ordered; of the first four the platform does what it was asked. */
const accepted = async (at: number): Promise<void> => {
  const { ana, maja, shop } = story;
  const disputeId = String((await api.post('/v1/disputes', complaintOf(story), ana)).body['disputeId']);
  const path = `/v1/disputes/${disputeId}`;
  expect((await api.post(`${path}/acceptances`, {}, maja)).status).toBe(200);
  if (at > 4) return;
  const { measures } = (await api.get(`${path}/measures`, shop)).body as unknown as {
    readonly measures: readonly { readonly respondentId: string; readonly itemId: string; readonly sequence: number }[];
  };
  const results = measures.map(({ respondentId, itemId, sequence }) => ({
    ...{ respondentId, itemId, sequence, outcome: 'confirmed' },
  }));
  const told = await api.post(`${path}/measure-results`, { results }, shop);
  if (told.status >= 300) throw new Error(told.text);
};
const figuresOf = async (month: string): Promise<Figures> => {
  const { body } = await api.get(`/v1/bulletins/candidates?span=month&month=${month}`, story.maja);
  return body['figures'] as unknown as Figures;
};

it('counts disputes with measures of the month, not their links; what is of too few has no figure', async () => {
  const { least, outcomes, measures } = await figuresOf('2026-03');
  expect([least, outcomes]).toEqual([5, []]); // none of them is closed
  expect(measures.filter(({ key }) => key.startsWith('ordered:')).map(({ count }) => count)).toEqual([5]);
  expect(measures.find(({ key }) => key === 'confirmed')).toEqual({ key: 'confirmed' });
});

it('counts nothing of another month', async () => {
  expect(await figuresOf('2026-02')).toMatchObject({ outcomes: [], measures: [], warnings: [] });
});

it('keeps the figures of the day on which a bulletin was put together', async () => {
  const both = (text: string) => ({ 'zh-CN': text, en: text });
  const draft = { span: 'month', month: '2026-03', title: both('x'), lead: both('x'), entries: [] };
  const { bulletinId } = (await api.post('/v1/bulletins', draft, story.maja)).body;
  const figures = await figuresOf('2026-03');
  expect((await api.get(`/v1/bulletins/${String(bulletinId)}`, story.maja)).body).toMatchObject({ figures });
});
