import { shareApi, type Api } from '../../../../../test/support/api.js';
import { askingOf } from '../../../../../test/support/asking.js';
import { complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

let api: Api;
let story: Case;
let filed: Filed;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await ok(`${at()}/acceptances`, {}, story.maja);
}, 60_000);
afterAll(() => api.stop());

const { ok, refused } = askingOf(() => api);
const at = () => `/v1/disputes/${filed.disputeId}`;
const item = (ref: string, outcome: string, respondentId = story.ben.partyId) => ({
  respondentId,
  itemId: filed.items.find((one) => one.ref === ref)?.itemId,
  outcome,
});
const award = (more: object = {}) => ({
  commission: { name: '杭州仲裁委员会', registration: 'CAC-330100' },
  number: '（2026）杭仲字第12号',
  madeOn: '2026-03-01',
  items: [item('bag', 'lift'), item('hat', 'keep', story.cai.partyId)],
  evidence: [evidence('agreement'), evidence('paper')],
  agreement: 'agreement',
  award: 'paper',
  ...more,
});
type Awards = { readonly awards: readonly { readonly items: readonly { readonly outcome: string }[] }[] };
type Service = { readonly serviceId: string; readonly document: string };
const awardsOf = async (by: { token: string }) =>
  ((await api.get(`${at()}/awards`, by)).body as unknown as Awards).awards;
const letter = async (document: string, by: { token: string }): Promise<string> => {
  const { services } = (await api.get(at(), by)).body as unknown as { readonly services: readonly Service[] };
  const last = services.findLast((one) => one.document === document);
  return (await api.get(`${at()}/services/${last?.serviceId}/document`, by)).text;
};

it.each([
  [
    'without the registration of the commission',
    { commission: { name: 'x' } },
    422,
    'CommissionNotRegistered',
    'commission.registration',
  ],
  ['without the award', { award: undefined }, 422, 'AwardPaperMissing', 'award'],
  ['without the agreement', { agreement: undefined }, 422, 'AwardPaperMissing', 'agreement'],
  ['with a paper that is no file of it', { award: 'other' }, 422, 'UnknownReference', 'award'],
  ['of a day to come', { madeOn: '2026-03-09' }, 422, 'InstantImplausible', 'madeOn'],
] as const)('is refused %s, naming what to put right', async (_, more, status, code, field) => {
  const answer = await api.post(`${at()}/awards`, award(more), story.maja);
  expect(answer).toMatchObject({ status, body: { code, errors: [{ field }] } });
});

it('is the association’s to record, and nobody else’s', async () => {
  for (const by of [story.ana, story.ben, story.shop])
    expect(await refused(`${at()}/awards`, award(), by)).toBe('NotFound');
});

it('ends the procedure of its items, tells each side its own, and asks the platform', async () => {
  const { events } = await ok<{ events: readonly string[] }>(`${at()}/awards`, award(), story.maja);
  expect(events).toEqual(expect.arrayContaining(['AwardRecorded', 'AdoptionAsked']));
  expect(await refused(`${at()}/awards`, award(), story.maja)).toBe('AnsweredAlready');
  const whole = {
    legalKind: 'arbitral-award',
    commission: '杭州仲裁委员会',
    registration: 'CAC-330100',
    number: '（2026）杭仲字第12号',
    madeOn: '2026-03-01',
  };
  expect(await awardsOf(story.ana)).toMatchObject([{ ...whole, items: [{ outcome: 'lift' }, { outcome: 'keep' }] }]);
  expect(await awardsOf(story.ben)).toMatchObject([{ ...whole, items: [{ outcome: 'lift' }] }]);
  expect(await awardsOf(story.cai)).toMatchObject([{ items: [{ outcome: 'keep' }] }]);
  expect((await awardsOf(story.ben))[0]?.items).toHaveLength(1);
  for (const by of [story.ana, story.ben]) expect(await letter('award-recorded', by)).toContain('（2026）杭仲字第12号');
  expect(await letter('adoption-request', story.shop)).toContain('杭州仲裁委员会');
});

it('is adopted or departed from by its platform, and the sides are told', async () => {
  const { adoptions } = (await api.get(`${at()}/adoptions`, story.shop)).body as unknown as {
    readonly adoptions: readonly { readonly adoptionId: string }[];
  };
  const answers = [
    { ...item('bag', ''), outcome: undefined, answer: 'adopt' },
    { ...item('hat', '', story.cai.partyId), outcome: undefined, answer: 'depart', reason: 'Our rules forbid it.' },
  ];
  await ok(`${at()}/adoptions/${adoptions[0]?.adoptionId}/answers`, { answers }, story.shop);
  const seen = async (by: { token: string }) => (await api.get(`${at()}/adoptions`, by)).body;
  expect(await seen(story.cai)).toMatchObject({
    adoptions: [{ items: [{ answer: 'depart', reason: 'Our rules forbid it.' }] }],
  });
  expect(JSON.stringify(await seen(story.ben))).not.toContain('Our rules forbid it.');
  expect(await letter('after-decision', story.cai)).toContain('Our rules forbid it.');
  const { rows } = await api.parts.pool.query<{ data: string }>(
    `SELECT data FROM log.event WHERE association_id = $1 AND type LIKE 'Award%'`,
    [story.association.associationId],
  );
  expect(rows).not.toEqual([]);
  for (const { data } of rows) expect(data).not.toMatch(/杭州|12号/); // words lie sealed
});
