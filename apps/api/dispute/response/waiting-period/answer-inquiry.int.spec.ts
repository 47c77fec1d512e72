import { newId } from '#infrastructure/ids.js';
import { askForReports } from '../../../../../test/support/ask-for-reports.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import {
  CODES,
  complaintOf,
  DECLARATION,
  setUpCase,
  type Case,
  type Filed,
} from '../../../../../test/support/dispute.js';

type By = { readonly token: string };
type View = {
  readonly services: readonly {
    readonly serviceId: string;
    readonly document: string;
    readonly addressee: { readonly id: string };
    readonly pairs: object[];
  }[];
  readonly pairs: readonly { readonly itemId: string; readonly stage: string; readonly reason?: string }[];
};

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

/** Ben has answered for both his items, and the shop is asked about them. */
const asked = async () => {
  const { disputeId, items } = (await api.post('/v1/disputes', complaintOf(story, CODES), story.ana))
    .body as unknown as Filed;
  const path = `/v1/disputes/${disputeId}`;
  const post = (by: By, rest: string, body: object = {}) => api.post(path + rest, body, { token: by.token });
  const see = async (by: By): Promise<View> => (await api.get(path, by)).body as unknown as View;
  const service = async (document: string, to: string): Promise<string> =>
    (await see(story.maja)).services.find((one) => one.document === document && one.addressee.id === to)?.serviceId ??
    '';
  const [bag = '', cap = ''] = items.map(({ itemId }) => itemId);
  const pair = (itemId: string) => ({ respondentId: story.ben.partyId, itemId });
  await post(story.maja, '/acceptances');
  await post(story.shop, `/services/${await service('forwarded-notice', story.ben.partyId)}/arrivals`);
  const answer = {
    respondentId: story.ben.partyId,
    itemIds: [bag, cap],
    statement: 'Ours',
    evidence: [],
    declaration: DECLARATION,
  };
  await post(story.ben, '/counter-notices', answer);
  await post(story.ana, `/services/${await service('forwarded-counter-notice', story.ana.partyId)}/acknowledgements`);
  const { now } = (await api.get('/v1/clock', story.shop)).body as unknown as { readonly now: string };
  await askForReports(api, story.ben.partyId, disputeId, cap);
  const report = (caseNumber: string, ...itemIds: readonly string[]) => ({
    pairs: itemIds.map(pair),
    kind: 'suit',
    proof: 'case-number',
    details: { body: 'Hangzhou Internet Court', caseNumber },
    receivedAt: now,
  });
  return {
    path,
    post,
    see,
    bag,
    cap,
    report,
    answers: `/inquiries/${await service('inquiry', story.shop.platformId)}/answers`,
  };
};

it('takes all reports about the pairs of one inquiry, and passes each on by itself', async () => {
  const { path, post, see, bag, cap, report, answers } = await asked();
  expect((await see(story.shop)).services.filter(({ document }) => document === 'inquiry')).toMatchObject([
    { pairs: [expect.anything(), expect.anything()] },
  ]);
  const { status, body } = await post(story.shop, answers, { reports: [report('No. 1', bag), report('No. 2', bag)] });
  expect([status, body]).toMatchObject([
    200,
    { reportIds: [expect.any(String), expect.any(String)], events: expect.arrayContaining(['InquiryAnswered']) },
  ]);
  const view = await see(story.ben);
  expect(view.pairs).toMatchObject([
    { itemId: bag, stage: 'kept' },
    { itemId: cap, stage: 'closed', reason: 'lifted' },
  ]);
  const told = view.services.filter(({ document }) => document === 'report-of-proceeding');
  const documents = await Promise.all(
    told.map(({ serviceId }) => api.get(`${path}/services/${serviceId}/document`, story.ben)),
  );
  expect(documents.map(({ text }) => ['No. 1', 'No. 2'].filter((name) => text.includes(name)))).toEqual([
    ['No. 1'],
    ['No. 2'],
  ]);
  expect(view.services.filter(({ document }) => document === 'measure-lifted')).toHaveLength(1);
});

it('knows a suit that we were told of when the platform tells it, however its number is written', async () => {
  const { path, post, see, bag, cap, report, answers } = await asked();
  const { receivedAt: _, ...late } = report('（2026） 浙0192民初1号', bag);
  const first = await post(story.ana, '/proceedings', late);
  const { status, body } = await post(story.shop, answers, {
    reports: [report('(2026)浙0192民初1号', bag), report('(2026)浙0192民初2号', cap)],
  });
  const { reportId } = first.body as unknown as { readonly reportId: string };
  const { reportIds } = body as unknown as { readonly reportIds: readonly string[] };
  expect([status, reportIds[0], reportIds.length]).toEqual([200, reportId, 2]);
  const view = await see(story.ana);
  expect((view as unknown as { readonly proceedings: object[] }).proceedings).toHaveLength(2);
  expect(JSON.stringify((await api.parts.pool.query('SELECT data FROM log.event')).rows)).not.toContain('民初');
  expect((await api.get(`${path}`, story.ben)).text).not.toContain('"mark"');
});

it('takes an empty answer for nothing, and refuses what is not asked about', async () => {
  const { post, see, bag, report, answers } = await asked();
  expect(await post(story.shop, answers, { reports: [report('No. 1', bag, newId())] })).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference' },
  });
  expect(await post(story.shop, answers, { reports: [report('No. 1')] })).toMatchObject({
    status: 400,
    text: expect.stringContaining('reports[0].pairs'),
  });
  expect(await post(story.shop, answers, {})).toMatchObject({ status: 200 });
  expect((await see(story.ben)).pairs.map(({ reason }) => reason)).toEqual(['lifted', 'lifted']);
});
