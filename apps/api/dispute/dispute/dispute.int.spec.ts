import { newId } from '#infrastructure/ids.js';
import { shareApi, type Api } from '../../../../test/support/api.js';
import {
  CODES,
  complaintOf,
  DECLARATION,
  evidence,
  setUpCase,
  type Case,
  type Filed,
} from '../../../../test/support/dispute.js';

type Service = {
  readonly serviceId: string;
  readonly document: string;
  readonly addressee: { readonly id: string };
  readonly pairs: readonly string[];
};
type View = {
  readonly stage: string;
  readonly services: readonly Service[];
  readonly pairs: readonly {
    readonly respondentId: string;
    readonly itemId: string;
    readonly stage: string;
    readonly measure?: object;
  }[];
  readonly allowedActions: readonly { readonly action: string; readonly subject: string }[];
  readonly tasks?: readonly object[];
  readonly desk?: {
    readonly waitingFor: string;
    readonly caseManagerId?: string;
    readonly names: readonly object[];
    readonly workingDaysLeft: readonly object[];
  };
};
type By = { readonly token: string };

let api: Api;
let story: Case;
beforeAll(async () => {
  api = await shareApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(() => api.stop());

/** One dispute in which each does its part. */
const open = async () => {
  const filed = (await api.post('/v1/disputes', complaintOf(story, CODES), story.ana)).body as unknown as Filed;
  const path = `/v1/disputes/${filed.disputeId}`;
  const see = async (by: By): Promise<View> => (await api.get(path, by)).body as unknown as View;
  const post = async (by: By, rest: string, body: object = {}) => {
    const answer = await api.post(path + rest, body, { token: by.token });
    if (answer.status !== 200) throw new Error(`${rest}: ${answer.text}`);
    return answer.body as unknown as {
      readonly events: readonly string[];
      readonly reportId?: string;
      readonly counterNoticeId?: string;
    };
  };
  return {
    ...filed,
    path,
    see,
    post,
    itemId: (ref: string) => filed.items.find((item) => item.ref === ref)?.itemId ?? '',
    etag: async (by: By) => (await api.get(path, by)).headers.get('etag') ?? '',
    service: async (document: string, addressee: string) => {
      const found = (await see(story.maja)).services.find(
        (one) => one.document === document && one.addressee.id === addressee,
      );
      if (!found) throw new Error(`No ${document} to ${addressee}`);
      return found.serviceId;
    },
  };
};

const counterNotice = (itemIds: readonly string[]) => ({
  respondentId: story.ben.partyId,
  itemIds,
  statement: 'We buy from the right holder.',
  evidence: [evidence('invoice')],
  declaration: DECLARATION,
});

it('shows each only its own, and an ETag that only its own changes', async () => {
  const { path, post, itemId, see, etag, service, disputeId } = await open();
  await post(story.maja, '/acceptances');
  const [bens, anas] = [await etag(story.ben), await etag(story.ana)];
  expect(await etag(story.ben)).toBe(bens);

  // Something happens to Cai: Ben's page stays the same to the byte, Ana's does not.
  const before = await api.get(path, story.ben);
  await post(story.shop, `/services/${await service('forwarded-notice', story.cai.partyId)}/arrivals`);
  const after = await api.get(path, story.ben);
  expect([after.text, after.headers.get('etag')]).toEqual([before.text, bens]);
  expect(await etag(story.ana)).not.toBe(anas);

  // Ben's declaration is conditional on his own page alone.
  await post(story.shop, `/services/${await service('forwarded-notice', story.ben.partyId)}/arrivals`);
  const answer = (itemIds: readonly string[], ifMatch: string) =>
    api.post(`${path}/counter-notices`, counterNotice(itemIds), {
      token: story.ben.token,
      headers: { 'if-match': ifMatch },
    });
  expect(await answer([itemId('bag')], bens)).toMatchObject({ status: 412, body: { code: 'PreconditionFailed' } });
  const seen = await etag(story.ben);
  await post(story.cai, '/counter-notices', { ...counterNotice([itemId('hat')]), respondentId: story.cai.partyId });
  expect((await answer([itemId('bag')], seen)).status).toBe(200);

  for (const [viewer, others] of [
    [story.ben, [story.cai.partyId, itemId('hat'), 'Cai', 'of hat', 'card-hat', 'cai@live']],
    [story.cai, [story.ben.partyId, itemId('bag'), itemId('cap'), 'Ben', 'of bag', 'card-bag', 'of cap']],
  ] as const)
    for (const rest of ['', '/timeline']) {
      const { status, text } = await api.get(path + rest, {
        token: viewer.token,
        headers: { 'accept-language': 'en' },
      });
      expect(status).toBe(200);
      for (const other of others) expect(text).not.toContain(other);
      expect(text).not.toContain('sequence');
    }
  expect((await see(story.ben)).pairs.map(({ stage }) => stage)).toEqual([
    'counter-notice-arrival',
    'awaiting-counter-notice',
  ]);
  expect((await see(story.ben)).tasks).toBeUndefined();
  expect((await see(story.ana)).tasks).toBeUndefined();
  expect((await see(story.ana)).pairs).toHaveLength(3);
  expect(disputeId).toBeTruthy();
});

it('tells staff alone whose it is, how everybody is called and how long is left by the calendar', async () => {
  const { post, see, service } = await open();
  await post(story.maja, '/acceptances');
  const { desk } = await see(story.maja);
  const { body: me } = await api.get('/v1/me', story.maja);
  const { accountId } = me['account'] as unknown as { readonly accountId: string };
  expect(desk).toMatchObject({ waitingFor: 'respondent', caseManagerId: accountId, teams: [] });
  expect(desk?.names).toEqual(
    expect.arrayContaining([
      { id: accountId, name: 'maja' },
      { id: story.ana.partyId, name: 'The firm of ana' },
      { id: story.shop.platformId, name: 'shop' },
    ]),
  );
  const subject = `service:${await service('forwarded-notice', story.ben.partyId)}`;
  expect(desk?.workingDaysLeft).toContainEqual({ subject, count: 5 }); // Monday to Monday, two days of rest between
  for (const by of [story.ana, story.ben, story.cai, story.shop]) expect((await see(by)).desk).toBeUndefined();
});

it('allows only what can succeed', async () => {
  const { post, see, itemId, service } = await open();
  const actions = async (by: By) => [...new Set((await see(by)).allowedActions.map(({ action }) => action))].sort();
  // not its acceptance: the papers that it names have not been sent yet
  expect(await actions(story.maja)).toEqual([
    'AskForDocument',
    'AskForExport',
    'AskForTranslation',
    'ConfirmRelisting',
    'DescribeContractDuties',
    'DescribeLiveStream',
    'FileTranslation',
    'GiveGuarantee',
    'HandOverCharge',
    'LinkExhibit',
    'OpenDesk',
    'OpenFaithReview',
    'RecordArrival',
    'RecordAttempt',
    'RecordHandover',
    'RecordObjectEnded',
    'ReferIn',
    'ReferOut',
    'RejectComplaint',
    'RelateDisputes',
    'RequestCure',
    'StoreEvidence',
  ]);
  await post(story.maja, '/acceptances');
  const notice = await service('forwarded-notice', story.ben.partyId);
  expect(await actions(story.ben)).toEqual([
    'AcknowledgeService',
    'AskForDocument',
    'AskForExport',
    'AskForTranslation',
    'FileComparison',
    'FileCounterNotice',
    'FileTranslation',
    'GiveGuarantee',
    'InviteToMediation',
    'NameUnlisted',
    'NoteProceeding',
    'OpenDesk',
    'OrderPreservationPapers',
    'ProposeNegotiation',
    'RequestFaithReview',
    'StateLoss',
    'UrgeRightHolder',
  ]);
  expect((await post(story.ben, `/services/${notice}/acknowledgements`)).events).toEqual([
    'ServiceArrived',
    'ResponseWindowOpened',
  ]);
  expect(await actions(story.ben)).toEqual([
    'AskForDocument',
    'AskForExport',
    'AskForTranslation',
    'FileComparison',
    'FileCounterNotice',
    'FileTranslation',
    'GiveGuarantee',
    'InviteToMediation',
    'NameUnlisted',
    'NoteProceeding',
    'OpenDesk',
    'OrderPreservationPapers',
    'ProposeNegotiation',
    'RequestFaithReview',
    'StateLoss',
    'UrgeRightHolder',
  ]);
  await post(story.ana, '/withdrawals', {
    pairs: [{ respondentId: story.ben.partyId, itemId: itemId('cap') }],
    consideration: 'none',
    reason: 'A mistake',
  });
  const left = (await see(story.ben)).allowedActions.filter(({ action }) => action === 'FileCounterNotice');
  expect(left).toEqual([{ action: 'FileCounterNotice', subject: `pair:${story.ben.partyId}:${itemId('bag')}` }]);
  expect(await actions(story.shop)).toContain('ReportMeasures');
});

it('tells the platform its measures, takes its results and passes its reports on', async () => {
  const { path, post, see, itemId, service } = await open();
  await post(story.maja, '/acceptances');
  const { measures } = (await api.get(`${path}/measures`, story.shop)).body as unknown as {
    readonly measures: readonly { readonly respondentId: string; readonly itemId: string; readonly sequence: number }[];
  };
  expect(measures).toMatchObject(
    ['bag', 'cap', 'hat'].map((ref, i) => ({
      externalId: `card-${ref}`,
      wanted: 'block',
      sequence: i + 1,
      ground: 'complaint-accepted',
    })),
  );
  expect((await api.get(`${path}/measures`, story.maja)).body).toEqual({ measures });
  expect((await api.get(`${path}/measures`, story.ana)).status).toBe(404);
  const results = measures.map(({ respondentId, itemId: id, sequence }, i) =>
    i === 2
      ? { respondentId, itemId: id, sequence, outcome: 'refused', reasonCode: 'not-found', reason: 'No such card' }
      : { respondentId, itemId: id, sequence, outcome: 'confirmed' },
  );
  expect((await post(story.shop, '/measure-results', { results })).events).toEqual([
    'MeasureConfirmed',
    'MeasureConfirmed',
    'MeasureRefused',
    'ServiceOrdered',
  ]);

  // A counter-notice, its way to the complainant, and a suit that keeps the measure.
  await post(story.shop, `/services/${await service('forwarded-notice', story.ben.partyId)}/arrivals`, {
    note: 'Shown in the console',
  });
  expect((await post(story.ben, '/counter-notices', counterNotice([itemId('bag')]))).counterNoticeId).toBeTruthy();
  await post(story.ana, `/services/${await service('forwarded-counter-notice', story.ana.partyId)}/acknowledgements`);
  const { reportId } = await post(story.ana, '/proceedings', {
    pairs: [{ respondentId: story.ben.partyId, itemId: itemId('bag') }],
    kind: 'suit',
    proof: 'case-number',
    details: { body: 'Hangzhou Internet Court', caseNumber: '(2026)浙0192民初1号' },
  });
  expect((await see(story.ben)).pairs[0]).toMatchObject({
    stage: 'kept',
    measure: { wanted: 'block', state: 'confirmed' },
  });
  await post(story.ana, `/proceedings/${reportId}/states`, { state: 'dismissed', note: 'Lost' });
  expect((await see(story.ben)).pairs[0]).toMatchObject({ stage: 'waiting-period', measure: { wanted: 'block' } });
});

it('gives documents to whom they concern, the same whenever they are read', async () => {
  const { path, post, itemId, service, see } = await open();
  await post(story.maja, '/acceptances');
  const notice = await service('forwarded-notice', story.ben.partyId);
  const read = (id: string, by: By, language = 'en') =>
    api.get(`${path}/services/${id}/document`, { token: by.token, headers: { 'accept-language': language } });
  const first = await read(notice, story.ben);
  expect(first).toMatchObject({
    status: 200,
    body: { document: 'forwarded-notice', locale: 'en', addressee: "Ben's Bags", reference: notice },
  });
  for (const word of ['Title of bag', 'card-cap', 'NORTHWIND', 'The goods shown bear our mark.', 'The firm of ana'])
    expect(first.text).toContain(word);
  for (const word of ['of hat', 'card-hat', 'Cai']) expect(first.text).not.toContain(word);
  expect((await read(notice, story.ben, 'zh-CN')).body).toMatchObject({ locale: 'zh-CN' });
  await post(story.shop, `/services/${notice}/arrivals`);
  await post(story.ben, '/counter-notices', counterNotice([itemId('bag')]));
  for (const by of [story.ben, story.ana, story.maja, story.shop])
    expect((await read(notice, by)).text).toBe(first.text);
  expect(await read(notice, story.cai)).toMatchObject({ status: 404, text: (await read(newId(), story.cai)).text });
  for (const { serviceId, document } of (await see(story.maja)).services)
    expect(await read(serviceId, story.maja, 'zh-CN')).toMatchObject({ status: 200, body: { document } });
});

it('gives the same receipt for ever, to complainant and staff', async () => {
  const { path, post, receiptUrl, number } = await open();
  expect(receiptUrl).toBe(`${path}/receipt`);
  const first = await api.get(receiptUrl, story.ana);
  expect(first.body).toMatchObject({
    number,
    counts: { items: 3, respondents: 2, evidence: CODES.length },
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  await post(story.maja, '/acceptances');
  expect((await api.get(receiptUrl, { token: story.ana.token, headers: { 'accept-language': 'en' } })).text).toBe(
    first.text,
  );
  expect((await api.get(receiptUrl, story.maja)).text).toBe(first.text);
  expect((await api.get(receiptUrl, story.ben)).status).toBe(403);
});

it('cures, rejects and closes by the person of the association', async () => {
  const cured = await api.post('/v1/disputes', complaintOf(story, CODES.slice(1)), story.ana);
  const { disputeId, missingMaterials } = cured.body as unknown as Filed;
  const path = `/v1/disputes/${disputeId}`;
  const by = async (who: By, rest: string, body: object) =>
    (await api.post(path + rest, body, { token: who.token })).body as Record<string, unknown>;
  expect(await by(story.maja, '/acceptances', {})).toMatchObject({ code: 'MaterialsMissing' });
  expect(await by(story.maja, '/cure-requests', { defects: [{ code: 'TM1' }] })).toMatchObject({
    code: 'DefectsLeftOut',
  });
  expect(
    await by(story.maja, '/cure-requests', { defects: missingMaterials.map((code) => ({ code, note: 'Is missing' })) }),
  ).toMatchObject({
    events: ['CureRequested', 'ServiceOrdered'],
  });
  const [code] = CODES;
  expect(
    await by(story.ana, '/cures', {
      materials: [{ code, evidence: ['late'] }],
      evidence: [evidence('late')],
      statement: 'Here it is',
    }),
  ).toMatchObject({
    events: ['MaterialsCured'],
  });
  expect(await by(story.maja, '/acceptances', {})).toMatchObject({
    events: expect.arrayContaining(['ComplaintAccepted']),
  });
  const rejected = await open();
  await rejected.post(story.maja, '/rejections', {
    cause: 'out-of-scope',
    reasons: [{ code: 'TM1', note: 'Not ours' }],
  });
  expect((await rejected.see(story.ana)).stage).toBe('closed');
});

it('is not there for respondents and platforms before its acceptance, after a rejection, and for what was withdrawn before', async () => {
  const never = `/v1/disputes/${newId()}`;
  const hidden = async ({ path }: { readonly path: string }, by: By): Promise<void> => {
    for (const rest of ['', '/timeline', '/measures']) {
      const [real, random] = [await api.get(path + rest, by), await api.get(never + rest, by)];
      expect([real.status, real.text]).toEqual([random.status, random.text]);
    }
    if (by !== story.shop)
      expect(await api.post(`${path}/counter-notices`, counterNotice([newId()]), { token: by.token })).toMatchObject({
        status: 404,
      });
  };
  const dispute = await open();
  for (const by of [story.ben, story.cai, story.shop]) await hidden(dispute, by);
  const pair = (ref: string, { partyId }: { readonly partyId: string }) => ({
    respondentId: partyId,
    itemId: dispute.itemId(ref),
  });
  await dispute.post(story.ana, '/withdrawals', {
    pairs: [pair('hat', story.cai), pair('cap', story.ben)],
    consideration: 'none',
  });
  await dispute.post(story.maja, '/acceptances');
  await hidden(dispute, story.cai);
  expect((await dispute.see(story.ben)).pairs.map(({ itemId }) => itemId)).toEqual([dispute.itemId('bag')]);
  for (const rest of ['', '/timeline'])
    for (const by of [story.ben, story.shop])
      expect((await api.get(dispute.path + rest, by)).text).not.toMatch(new RegExp(dispute.itemId('cap')));
  const rejected = await open();
  await rejected.post(story.maja, '/rejections', {
    cause: 'out-of-scope',
    reasons: [{ code: 'TM1', note: 'Not ours' }],
  });
  for (const by of [story.ben, story.cai, story.shop]) await hidden(rejected, by);
});
