import { readFileSync } from 'node:fs';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { newId } from '#infrastructure/ids.js';
import { SIGNAL_CODES } from '#domain/signal/signal.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let mo: By;
let mediator: By;
let filed: Filed;
let reviewId = '';

/** Words that stand nowhere else in the world; each reader may know some of them. */
const WORDS = {
  asked: 'zqasked71',
  ground: 'zqground72',
  warning: 'zqwarning73',
  reply: 'zqreply74',
  reasons: 'zqreasons75',
  loss: 'zqloss76',
} as const;
const catchUp = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const act = async (path: string, body: object, by: By): Promise<Readonly<Record<string, unknown>>> => {
  const answer = await api.post(`/v1/disputes/${filed.disputeId}${path}`, body, by);
  if (answer.status !== 200) throw new Error(`${path}: ${answer.text}`);
  return answer.body;
};

beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
  const accountId = await story.association.account({ login: 'mo', roles: ['case-manager'] });
  await api.post(`/v1/reviewers/${accountId}/listings`, { competesWith: [] }, story.association.operator);
  mo = { token: await story.association.signIn('mo') };
  mediator = { token: await story.association.person({ login: 'max', roles: ['mediator'] }) };
  filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await act('/acceptances', {}, story.maja);
  reviewId = String(
    (await act('/reviews/requests', { moneyAsked: true, statement: WORDS.asked, evidence: [] }, story.ben))['reviewId'],
  );
  await catchUp();
  await act('/reviews', { reviewId, signals: ['money-asked'], disputeIds: [], ground: WORDS.ground }, mo);
  await act(`/reviews/${reviewId}/warnings`, { warning: WORDS.warning }, mo);
  await act(`/reviews/${reviewId}/replies`, { statement: WORDS.reply, evidence: [] }, story.ana);
  const pairs = [{ respondentId: story.ben.partyId, itemId: filed.items[0]?.itemId }];
  await act(
    '/losses',
    { pairs, figures: [{ figure: 'refunds', value: 1, unit: 'CNY', source: WORDS.loss }], evidence: [] },
    story.ben,
  );
  await act(
    `/reviews/${reviewId}/findings`,
    { finding: 'unfounded-in-good-faith', reasons: WORDS.reasons, evidenceIds: [], forgedEvidenceIds: [] },
    mo,
  );
  await catchUp();
}, 60_000);
afterAll(() => api.stop());

type Described = { readonly paths: Readonly<Record<string, Readonly<Record<string, object>>>> };

/** Every read operation with the ids that there are, and with ids that never were for what is not of this dispute. */
const addresses = async (): Promise<readonly string[]> => {
  const { paths } = JSON.parse(readFileSync('apps/api/openapi.json', 'utf8')) as Described;
  const view = JSON.stringify((await api.get(`/v1/disputes/${filed.disputeId}`, story.maja)).body);
  const serviceIds = [...new Set([...view.matchAll(/"serviceId":"([0-9a-f-]{36})"/g)].map(([, id]) => id ?? ''))];
  const sheets = (await api.get(`/v1/disputes/${filed.disputeId}/losses`, story.ben)).body as unknown as {
    worksheets: readonly { worksheetId: string }[];
  };
  const known: Readonly<Record<string, readonly string[]>> = {
    disputeId: [filed.disputeId],
    serviceId: serviceIds,
    worksheetId: sheets.worksheets.map(({ worksheetId }) => worksheetId),
    partyId: [story.ana.partyId, story.ben.partyId],
    memberId: [story.ana.partyId],
    associationId: [story.association.associationId],
    platformId: [story.shop.platformId],
    id: ['cn-ecl'],
    version: ['2027-01'],
  };
  const fill = (path: string): readonly string[] => {
    const name = /\{(\w+)\}/.exec(path)?.[1];
    if (name === undefined) return [path];
    return (known[name] ?? [newId()]).flatMap((value) => fill(path.replace(`{${name}}`, value)));
  };
  return Object.entries(paths).flatMap(([path, ways]) => ('get' in ways ? fill(path) : []));
};

const readBy = async (by: By): Promise<string> => {
  const texts: string[] = [];
  for (const address of await addresses()) {
    const response = await fetch(`${api.url}${address}`, {
      headers: { authorization: `Bearer ${by.token}`, 'accept-language': 'en' },
    });
    if (response.status >= 500 && response.status !== 503) throw new Error(`${address} answered ${response.status}`);
    const text = await response.text();
    // The published rules and the description name what there is, not what was seen of somebody.
    if (!/^\/v1\/(handling|rulebooks)/.test(address)) texts.push(text);
  }
  return texts.join('\n');
};
const foundIn = (text: string): readonly string[] =>
  Object.entries(WORDS).flatMap(([name, word]) => (text.includes(word) ? [name] : []));
const signalsIn = (text: string): readonly string[] => SIGNAL_CODES.filter((code) => text.includes(code));

it('the association’s people read everything, so that this could fail', async () => {
  const text = await readBy(mo);
  expect(foundIn(text)).toEqual(Object.keys(WORDS));
  expect(signalsIn(text)).toContain('money-asked');
}, 60_000);

it.each([
  ['the party under review', () => story.ana, ['warning', 'reply', 'reasons']],
  ['the shop that asked', () => story.ben, ['asked', 'reasons', 'loss']],
  ['another shop', () => story.cai, ['reasons']],
  ['the platform', () => ({ token: story.shop.apiKey }), []],
  ['a mediator', () => mediator, []],
] as const)(
  '%s reads its own words alone, and no signal',
  async (_, who, own) => {
    const text = await readBy(who());
    expect(foundIn(text)).toEqual(own);
    expect(signalsIn(text)).toEqual([]);
  },
  60_000,
);
