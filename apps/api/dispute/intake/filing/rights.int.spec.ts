import { RIGHT_KINDS, type RightKind } from '#domain/rulebook/right-kinds.js';
import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../../test/support/api.js';
import { complaintOf, evidence, setUpCase, type Case, type Filed } from '../../../../../test/support/dispute.js';
import { passTime } from '../../../../../test/support/pass-days.js';

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

const file = (body: object) => api.post('/v1/disputes', body, { ...story.ana, key: newId() });
const filed = async (body: object): Promise<Filed> => {
  const { status, text } = await file(body);
  if (status !== 201) throw new Error(text);
  return JSON.parse(text) as Filed;
};

const RIGHTS: Readonly<Record<RightKind, Readonly<Record<string, unknown>>>> = {
  trademark: {
    registrationNumber: '12345678',
    trademark: { classes: [25, 35], goods: 'Clothing', validUntil: '2031-05-06' },
  },
  copyright: { copyright: { work: 'musical', author: 'Lin Yue', publishedOn: '2025-01-02' } },
  patent: { registrationNumber: 'ZL202530000000.1', patent: { kind: 'design', pendingInvalidation: true } },
  'geographical-indication': { registrationNumber: 'GI-77', geographical: { kind: 'product', area: 'Yangcheng Lake' } },
  'trade-secret': { tradeSecret: { kind: 'technical' } },
  'layout-design': { registrationNumber: 'BS.225000001', layoutDesign: { registeredOn: '2024-03-04' } },
  'plant-variety': {
    registrationNumber: 'CNA20191000001',
    plantVariety: { denomination: 'Zhongnong 26', species: 'Cucumis sativus' },
  },
  name: { protectedName: { kind: 'domain' } },
};
const right = (kind: RightKind, changes: object = {}) => ({
  kind,
  name: 'A right by its secret name',
  ...RIGHTS[kind],
  ...changes,
});

describe.each(RIGHT_KINDS)('%s', (kind) => {
  it('is taken with what is its own, of which only codes stand in the clear', async () => {
    const { disputeId } = await filed({ ...complaintOf(story), right: right(kind) });
    const { body } = await api.get(`/v1/disputes/${disputeId}`, story.ana);
    expect(body).toMatchObject({ right: { kind, name: 'A right by its secret name', ...RIGHTS[kind] } });
    const { rows } = await api.parts.pool.query<{ data: string }>(
      'SELECT data FROM log.event WHERE stream_id = $1 ORDER BY version LIMIT 1',
      [disputeId],
    );
    for (const word of [
      'secret name',
      '12345678',
      'Lin Yue',
      'ZL2025',
      'Yangcheng',
      'GI-77',
      'Zhongnong',
      'CNA2019',
      'BS.225',
    ])
      expect(rows[0]?.data).not.toContain(word);
  });
  it('names the field that it lacks', async () => {
    const part = Object.keys(RIGHTS[kind]).find((name) => name !== 'registrationNumber') ?? '';
    expect(await file({ ...complaintOf(story), right: right(kind, { [part]: undefined }) })).toMatchObject({
      status: 422,
      body: { code: 'RightDetails', errors: [{ field: `right.${part}` }] },
    });
  });
  it('takes nothing of another kind', async () => {
    const [part, value] =
      kind === 'copyright' ? ['tradeSecret', { kind: 'technical' }] : ['copyright', { work: 'musical' }];
    expect(await file({ ...complaintOf(story), right: right(kind, { [part as string]: value }) })).toMatchObject({
      status: 422,
      body: { code: 'RightDetails', errors: [{ field: `right.${part as string}` }] },
    });
  });
});

it.each([
  ['class 46', right('trademark', { trademark: { classes: [46] } }), 'right.trademark.classes'],
  ['a class twice', right('trademark', { trademark: { classes: [9, 9] } }), 'right.trademark.classes'],
  [
    '30 February',
    right('copyright', { copyright: { work: 'oral', completedOn: '2025-02-30' } }),
    'right.copyright.completedOn',
  ],
  ['an unknown work', right('copyright', { copyright: { work: 'perfume' } }), 'right.copyright.work'],
  [
    'an invalidation that is perhaps pending',
    right('patent', { patent: { kind: 'design', pendingInvalidation: 'perhaps' } }),
    'right.patent.pendingInvalidation',
  ],
  ['an unknown field', right('name', { protectedName: { kind: 'domain', secret: 1 } }), 'right.protectedName.secret'],
])('is told of %s', async (_, wrong, field) => {
  const { status, body } = await file({ ...complaintOf(story), right: wrong });
  expect([status, (body as unknown as { errors: { field: string }[] }).errors.map((one) => one.field)]).toEqual([
    400,
    [field],
  ]);
});

it('tells everything that is missing at once, in both languages, and what comes of it', async () => {
  const answer = await filed({
    ...complaintOf(story, ['G01', 'PT1']),
    right: right('patent'),
    filedAs: 'agent',
    claims: [{ kind: 'compensation' }],
  });
  expect(answer.missingMaterials).toEqual(['G06', 'G07', 'G12', 'G18', 'PT2', 'PT4']);
  expect((answer as unknown as { missing: object[] }).missing).toContainEqual({
    code: 'PT3a',
    words: { 'zh-CN': '专利权评价报告', en: 'Evaluation report of the patent' },
    without: 'no-measure',
  });
});

it('asks for papers by item, and for fresh ones', async () => {
  const body = complaintOf(story, ['G01', 'G07', 'PT1', 'PT3a', 'PT4']);
  const paper = (code: string, more: object) => ({ code, evidence: ['e-x'], ...more });
  const withPapers = (...papers: object[]) => ({
    ...body,
    right: right('patent'),
    evidence: [...body.evidence, evidence('e-x')],
    materials: [...body.materials, ...papers],
  });
  const stale = await filed(withPapers(paper('G06', { items: ['bag'] }), paper('PT2', { issuedOn: '2025-01-01' })));
  expect(stale.missingMaterials).toEqual(['G06', 'PT2']);
  const good = await filed(
    withPapers(paper('G06', { items: ['bag', 'cap', 'hat'] }), paper('PT2', { issuedOn: '2026-02-01' })),
  );
  expect(good.missingMaterials).toEqual([]);
  expect(await file(withPapers(paper('G06', { items: ['nobody'] })))).toMatchObject({
    status: 422,
    body: { code: 'UnknownReference', errors: [{ field: 'materials[5].items[0]' }] },
  });
});

it('gives each pair its law, as far as a person does not choose another', async () => {
  const body = complaintOf(story, ['G01', 'G06', 'G07', 'CR1b', 'CR2', 'CR3', 'CR4']);
  const [ben, cai] = body.respondents;
  const [bag, cap, hat] = body.items;
  const { disputeId, items } = await filed({
    ...body,
    right: right('copyright'),
    respondents: [ben, { ...cai, position: 'no-operator' }],
    items: [{ ...bag, kind: 'replay' }, cap, hat],
  });
  const itemId = (ref: string) => items.find((one) => one.ref === ref)?.itemId ?? '';
  const accept = (tracks?: object) =>
    api.post(`/v1/disputes/${disputeId}/acceptances`, tracks && { tracks }, { ...story.maja, key: newId() });
  const pairs = [{ respondentId: story.ben.partyId, itemId: itemId('cap') }];
  expect(await accept([{ pairs, track: 'civil-code', reason: '' }])).toMatchObject({ status: 400 });
  expect(await accept([{ pairs: [{ ...pairs[0], itemId: newId() }], track: 'civil-code', reason: 'x' }])).toMatchObject(
    {
      status: 422,
      body: { code: 'UnknownReference' },
    },
  );
  expect(await accept([{ pairs, track: 'civil-code', reason: 'Ben only delivers' }])).toMatchObject({ status: 200 });
  const { body: seen } = await api.get(`/v1/disputes/${disputeId}`, story.ben);
  expect(
    (seen as unknown as { pairs: { itemId: string; track: object }[] }).pairs.map(({ itemId: id, track }) => [
      id,
      track,
    ]),
  ).toEqual([
    [itemId('bag'), { track: 'inforeg', ground: 'work-on-network', clause: 'InfoReg 17' }],
    [
      itemId('cap'),
      {
        track: 'civil-code',
        ground: 'no-operator-on-platform',
        clause: 'Civil Code 1196(2)',
        reason: 'Ben only delivers',
      },
    ],
  ]);
});

it('lets an agent do what its authority covers, until it ends, and tells the remedy', async () => {
  const accountId = await story.association.account({ login: 'agent', roles: ['party'] });
  const agent = await story.association.signIn('agent');
  const grant = (authority: object) =>
    api.post(
      `/v1/parties/${story.ana.partyId}/authorities`,
      { accountId, ...authority },
      { ...story.ana, key: newId() },
    );
  const asAgent = () =>
    api.post('/v1/disputes', complaintOf(story), {
      token: agent,
      headers: { 'parley-party': story.ana.partyId },
      key: newId(),
    });
  expect(await grant({ scope: ['report'] })).toMatchObject({ status: 201 });
  expect(await asAgent()).toMatchObject({ status: 403, body: { code: 'AuthorityLacksScope' } });
  expect(await grant({ scope: ['complain'], until: '2026-03-01T00:00:00Z' })).toMatchObject({ status: 422 });
  expect(await grant({ scope: ['complain'], until: '2026-03-02T06:00:00Z' })).toMatchObject({ status: 201 });
  expect(await asAgent()).toMatchObject({ status: 201 });
  await passTime(api, story.association.associationId)(5 * 3_600_000);
  expect(await asAgent()).toMatchObject({ status: 403, body: { code: 'AuthorityExpired' } });
});
