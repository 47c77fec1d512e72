import { newId } from '#infrastructure/ids.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { RISKS_2026_12 } from '#rulebooks/risks-2026-12.js';
import { startApi, type Api } from '../../../test/support/api.js';
import { setUpCase, type Case } from '../../../test/support/dispute.js';
import { putRulesInForce } from '../../../test/support/member-rules.js';

type By = { readonly token: string };
let api: Api;
let story: Case;
let noa: By;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  noa = { token: await story.association.person({ login: 'noa', roles: ['case-manager'] }) };
}, 60_000);
afterAll(() => api.stop());

const readAll = async (): Promise<void> => {
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
};
const [entry, ...others] = RISKS_2026_12.entries;
const citing = (source: object) => ({
  riskCatalogue: { ...RISKS_2026_12, entries: [{ ...entry, sources: [source] }, ...others] },
});
const draft = (body: object, by: By = story.maja) => api.post('/v1/rules', body, by);
const catalogue = async () =>
  (await api.get(`/v1/associations/${story.association.associationId}/risk-catalogue`)).body;
const give = async (): Promise<void> => {
  api.pass(61 * 60_000);
  const path = `/v1/associations/${story.association.associationId}/tips`;
  const { body } = await api.post(path, { subject: 'counterfeit', words: 'x' }, { key: newId() });
  const route = { to: 'platform', platformId: story.shop.platformId, reason: 'x' };
  await api.post(`/v1/tips/${String(body['tipId'])}/routes`, route, story.maja);
};

it('is the release’s list before the association has one, for everybody', async () => {
  const seen = await catalogue();
  expect(seen).not.toHaveProperty('version');
  expect(seen).toEqual({ changes: [], catalogue: RISKS_2026_12 });
});

it('cites no decision that nobody can read, no single tip, and no more than there is', async () => {
  const source = { kind: 'tip', ref: 'counterfeit', count: 5 };
  expect(await draft(citing(source))).toMatchObject({ status: 503 });
  await readAll();
  for (const [source, code] of [
    [{ kind: 'decision', ref: newId() }, 'UnknownReference'],
    [{ kind: 'decision', ref: 'PL-20260302-1' }, 'UnknownReference'],
    [{ kind: 'tip', ref: 'counterfeit', count: 4 }, 'TooFewToCite'],
    [{ kind: 'tip', ref: 'counterfeit', count: 5 }, 'UnknownReference'],
    [{ kind: 'screening', ref: 'brand-traffic', count: 9 }, 'UnknownReference'],
  ] as const)
    expect(await draft(citing(source))).toMatchObject({ status: 422, body: { code } });
  expect((await draft(citing({ kind: 'penalty', ref: 'x' }), story.ana)).status).toBe(403);
});

it('is fed from tips by their number, taken up in a draft, and in force after the one way of all rules', async () => {
  for (let n = 0; n < 5; n += 1) await give();
  await readAll();
  const found = await api.get('/v1/risk-candidates', story.maja);
  expect(found.body).toMatchObject({
    ...{ decisions: [], authorities: [], screening: [] },
    tips: [{ subject: 'counterfeit', routed: 5, acted: 0, citable: true, citedBy: [] }],
  });
  const source = { kind: 'tip', ref: 'counterfeit', count: 5 };
  const first = ['risk-catalogue', citing(source)] as const;
  const { version, hash } = await putRulesInForce(api, story.association, [story.maja, noa], first);
  const seen = await catalogue();
  expect(seen).toMatchObject({ version, hash, changes: [] });
  expect(seen['catalogue']).toEqual(citing(source).riskCatalogue);
  expect((await api.get('/v1/risk-candidates', noa)).body).toMatchObject({ tips: [{ citedBy: [entry?.code] }] });
  const lines = await api.get(`/v1/associations/${story.association.associationId}/rules`);
  expect(lines.body).toMatchObject({ items: [{ kind: 'risk-catalogue', stage: 'in-force' }] });
});

it('tells what a version changed of the one before, and gives no code to another risk', async () => {
  const added = { ...entry, code: 'another', sources: [{ kind: 'penalty', ref: '深市监处罚〔2026〕12号' }] };
  const second = { riskCatalogue: { ...RISKS_2026_12, entries: [...RISKS_2026_12.entries, added] } };
  await putRulesInForce(api, story.association, [noa, story.maja], ['risk-catalogue', second]);
  expect(await catalogue()).toMatchObject({
    version: '2',
    changes: [
      { code: entry?.code, change: 'changed' },
      { code: 'another', change: 'added' },
    ],
  });
  const moved = { riskCatalogue: { ...RISKS_2026_12, entries: [{ ...entry, subject: 'patent' }, ...others] } };
  expect(await draft(moved)).toMatchObject({ status: 422, body: { code: 'CodeOfAnother' } });
  const unlooked = { riskCatalogue: { ...RISKS_2026_12, entries: [entry] } };
  expect(await draft(unlooked)).toMatchObject({ status: 422, body: { code: 'RuleWithoutEntry' } });
});
