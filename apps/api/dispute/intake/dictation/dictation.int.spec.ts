import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import {
  type Case,
  complaintOf,
  DECLARATION,
  evidence,
  type Filed,
  item,
  setUpCase,
} from '../../../../../test/support/dispute.js';
import { messagesTo, startMail } from '../../../../../test/support/mail.js';
import { startReceiver } from '../../../../../test/support/receiver.js';

let api: Api;
let story: Case;
let mail: Awaited<ReturnType<typeof startMail>>;
let provider: Awaited<ReturnType<typeof startReceiver>>;
let nils: { readonly token: string };
const HOUR = 3_600_000;

beforeAll(async () => {
  mail = await startMail();
  api = await startApi('development', { url: mail.smtpUrl, from: 'Parley <parley@parley.example>' });
  story = await setUpCase(api);
  nils = { token: await story.association.person({ login: 'nils', roles: ['case-manager'] }) };
  provider = await startReceiver(() => 202);
  const { associationId, operator } = story.association;
  for (const channel of ['sms', 'wechat'])
    await api.post(
      `/v1/associations/${associationId}/message-providers`,
      { channel, url: provider.url.replace('/hooks', '') },
      operator,
    );
  for (const { partyId, token } of [story.ana, story.ben])
    expect(
      (await api.post(`/v1/parties/${partyId}/consents`, { channel: 'sms', contact: '+8613800001234' }, { token }))
        .status,
    ).toBe(200);
}, 90_000);
afterAll(async () => {
  await Promise.all([api.stop(), provider.stop(), mail.stop()]);
});
beforeEach(() => {
  provider.answer(() => 202);
  provider.journal.length = 0;
});

type Dictated = Filed & { readonly dictationId: string; readonly recordId: string };
const record = { ...evidence('call'), mediaType: 'audio/mpeg' };
const received = '2026-03-02T01:30:00Z';
const dictation = (more: object = {}) => ({
  partyId: story.ana.partyId,
  source: 'telephone',
  receivedAt: received,
  record,
  ...more,
});
const dictate = (more: object = {}, by = story.maja) =>
  api.post('/v1/dictated-complaints', { ...complaintOf(story), dictation: dictation(), ...more }, by);
const dictated = async (more: object = {}): Promise<Dictated> => (await dictate(more)).body as unknown as Dictated;
const at = ({ disputeId, dictationId }: Dictated) => `/v1/disputes/${disputeId}/dictations/${dictationId}`;
const send = (one: Dictated, channel: string, by = story.maja, key?: string) =>
  api.post(`${at(one)}/codes`, { channel }, { ...by, key });
const codes = (): readonly string[] =>
  provider.journal.map(({ body }) => /\d{6}/.exec((body as unknown as { text: string }).text)?.[0] ?? '');
const confirm = (one: Dictated, body: object, by: { token: string } = story.maja, key?: string) =>
  api.post(`${at(one)}/confirmations`, { version: 1, ...body }, { ...by, key });
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const accept = ({ disputeId }: Filed) => api.post(`/v1/disputes/${disputeId}/acceptances`, {}, story.maja);

it('waits for its party: written down, refused acceptance, confirmed by the code that came to the phone, accepted', async () => {
  const filed = await dictate();
  expect(filed).toMatchObject({
    status: 201,
    body: { filedAt: '2026-03-02T01:30:00.000Z', dictationId: expect.any(String), missingMaterials: [] },
  });
  const one = filed.body as unknown as Dictated;
  expect(await accept(one)).toMatchObject({ status: 409, body: { code: 'NotConfirmed' } });
  const sent = await send(one, 'sms', story.maja, 'sent-once-only');
  expect(sent).toMatchObject({ status: 200, body: { to: '+86138****1234' } });
  expect((await send(one, 'sms', story.maja, 'sent-once-only')).text).toBe(sent.text);
  expect(codes()).toHaveLength(1);
  const [code = ''] = codes();
  expect(sent.text).not.toContain(code);
  expect(await confirm(one, { code: wrong(code) })).toMatchObject({ status: 401, body: { code: 'WrongCode' } });
  const confirmed = await confirm(one, { code }, story.maja, 'confirmed-once');
  expect(confirmed).toMatchObject({ status: 200, body: { events: ['DictationConfirmed', 'ServiceOrdered'] } });
  expect((await confirm(one, { code }, story.maja, 'confirmed-once')).text).toBe(confirmed.text);
  expect(await confirm(one, { code })).toMatchObject({ status: 409, body: { code: 'WrongStage' } });
  expect((await accept(one)).status).toBe(200);
  const { rows } = await api.parts.pool.query<{ data: string; meta: string }>(
    "SELECT data, meta FROM log.event WHERE stream_id = $1 AND type = 'ComplaintFiled'",
    [one.disputeId],
  );
  expect(JSON.parse(rows[0]?.data ?? '{}')).toMatchObject({
    complainantId: story.ana.partyId,
    dictation: { source: 'telephone', takenBy: expect.any(String) },
  });
  expect(JSON.parse(rows[0]?.meta ?? '{}')).toMatchObject({ by: { onBehalfOf: story.ana.partyId } });
  expect(rows[0]?.data).not.toContain(code);
}, 60_000);

it('sends codes by mail and WeChat as its party has agreed, and by nothing else', async () => {
  const one = await dictated();
  const { partyId } = story.ana;
  expect(await send(one, 'wechat')).toMatchObject({ status: 409, body: { code: 'NoChannel' } });
  await api.post(`/v1/parties/${partyId}/consents`, { channel: 'wechat', contact: 'oLvPpjqs9BhvzwPj5A' }, story.maja);
  expect((await send(one, 'wechat')).status).toBe(200);
  expect(provider.journal.map(({ body }) => body)).toMatchObject([{ channel: 'wechat', to: 'oLvPpjqs9BhvzwPj5A' }]);
  await api.post(`/v1/parties/${partyId}/consent-withdrawals`, { channel: 'wechat' }, story.maja);
  expect((await send(one, 'wechat')).body).toMatchObject({ code: 'NoChannel' });
  expect(await send(one, 'mail')).toMatchObject({ status: 409, body: { code: 'NoChannel' } }); // no address is known
  const dora = await api.post(
    '/v1/parties',
    { kind: 'person', name: 'Dora', mail: 'dora@north.example', locale: 'en', accounts: [] },
    story.maja,
  );
  const hers = await dictated({ dictation: dictation({ partyId: dora.body['partyId'] }) });
  expect(await send(hers, 'mail')).toMatchObject({ status: 200, body: { to: 'do****@north.example' } });
  expect(await messagesTo(mail.page, 'dora@north.example')).toMatchObject([
    { subject: expect.stringContaining(hers.number) },
  ]);
  await api.post(`/v1/parties/${String(dora.body['partyId'])}/consent-withdrawals`, { channel: 'mail' }, story.maja);
  expect(await send(hers, 'mail')).toMatchObject({ status: 409, body: { code: 'NoChannel' } });
  for (const bad of [undefined, null, 'post', 7, ['sms'], {}, ''])
    expect((await api.post(`${at(one)}/codes`, { channel: bad }, story.maja)).status).toBe(400);
  provider.answer(() => 503);
  expect(await send(one, 'sms', story.maja, 'tried-again')).toMatchObject({
    status: 503,
    body: { code: 'NoMessages' },
  });
  provider.answer(() => 202);
  expect((await send(one, 'sms', story.maja, 'tried-again')).status).toBe(200);
}, 60_000);

it('takes another officer where the typist wrote down itself where the code goes', async () => {
  const emil = { kind: 'person', name: 'Emil', locale: 'en', accounts: [] };
  const { partyId } = (await api.post('/v1/parties', emil, story.maja)).body as unknown as { readonly partyId: string };
  const consent = { channel: 'sms', contact: '+8613800005678' };
  expect((await api.post(`/v1/parties/${partyId}/consents`, consent, story.maja)).status).toBe(200);
  const one = await dictated({ dictation: dictation({ partyId }) });
  await send(one, 'sms');
  expect((await confirm(one, { code: codes().at(-1) })).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await accept(one)).body).toMatchObject({ code: 'NotConfirmed' });
  await send(one, 'sms');
  expect(await confirm(one, { code: codes().at(-1) }, nils)).toMatchObject({ status: 200 });
}, 60_000);

it('judges the contact that the code went to, whatever was said of it since', async () => {
  const frida = { kind: 'person', name: 'Frida', locale: 'en', accounts: [] };
  const { partyId } = (await api.post('/v1/parties', frida, story.maja)).body as unknown as {
    readonly partyId: string;
  };
  const consent = (path: string, body: object) => api.post(`/v1/parties/${partyId}/${path}`, body, story.maja);
  expect((await consent('consents', { channel: 'sms', contact: '+8613800007777' })).status).toBe(200);
  const one = await dictated({ dictation: dictation({ partyId }) });
  await send(one, 'sms');
  expect((await consent('consent-withdrawals', { channel: 'sms' })).status).toBe(200);
  expect((await confirm(one, { code: codes().at(-1) })).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect((await consent('consents', { channel: 'sms', contact: '+8613800007777' })).status).toBe(200);
  await send(one, 'sms');
  await api.parts.pool.query('UPDATE office.dictation_code SET contact_content_id = NULL'); // as of an older release
  expect((await confirm(one, { code: codes().at(-1) })).body).toMatchObject({ code: 'SecondPersonNeeded' });
  await send(one, 'sms');
  await api.parts.pool.query('UPDATE office.dictation_code SET contact_content_id = NULL');
  expect(await confirm(one, { code: codes().at(-1) }, nils)).toMatchObject({ status: 200 });
}, 60_000);

it('counts guesses and codes, lets old ones run out, and takes none for what was put right since', async () => {
  const one = await dictated();
  await send(one, 'sms');
  const [code = ''] = codes();
  const guesses = await Promise.all(
    Array.from({ length: 8 }, (_, i) => confirm(one, { code: String(i).padStart(6, '9') })),
  );
  expect(guesses.map(({ status }) => status)).toEqual(Array(8).fill(401));
  expect((await confirm(one, { code })).status).toBe(401); // five guesses were all it took
  const more = await Promise.all(Array.from({ length: 8 }, () => send(one, 'sms')));
  expect(more.filter(({ status }) => status === 200)).toHaveLength(4);
  expect(more.filter(({ status }) => status === 429)).toHaveLength(4);
  api.pass(HOUR);
  await send(one, 'sms');
  api.pass(11 * 60_000);
  expect((await confirm(one, { code: codes().at(-1) ?? '' })).status).toBe(401);
  await send(one, 'sms');
  const old = codes().at(-1) ?? '';
  const words = 'The bags and the caps bear our mark.';
  expect(await api.post(`${at(one)}/corrections`, { complaint: { statement: words } }, nils)).toMatchObject({
    status: 200,
    body: { events: ['DictationCorrected', 'ComplaintAmended', 'ServiceOrdered'] },
  });
  expect(await confirm(one, { code: old })).toMatchObject({ status: 409, body: { code: 'Corrected' } });
  expect(await confirm(one, { code: old, version: 2 })).toMatchObject({ status: 401, body: { code: 'WrongCode' } });
  await send(one, 'sms');
  expect((await confirm(one, { code: codes().at(-1), version: 2 })).status).toBe(200);
  for (const bad of ['12345', '1234567', 123456, '１２３４５６', null, ['123456'], ''])
    expect((await confirm(one, { code: bad })).status).toBe(400);
}, 60_000);

it('is confirmed by its party itself, or by signed paper through a second person; by nobody else', async () => {
  const one = await dictated();
  expect(await confirm(one, {}, story.maja)).toMatchObject({ status: 403, body: { code: 'NotYourPart' } });
  const strange = [await confirm(one, {}, story.ben), await confirm({ ...one, disputeId: newId() }, {}, story.ben)];
  expect(strange.map(({ status, body }) => [status, (body as { code?: string }).code])).toEqual(
    Array(2).fill([404, 'NotFound']),
  );
  expect((await send({ ...one, dictationId: newId() }, 'sms')).status).toBe(422);
  expect((await send(one, 'sms', story.ben)).status).toBe(404);
  expect((await confirm(one, {}, story.ana)).status).toBe(200);

  const other = await dictated({ dictation: dictation({ source: 'paper' }) });
  const paper = (by: { token: string }, body: object = {}) =>
    api.post(
      `${at(other)}/signed-confirmations`,
      { version: 1, evidence: [evidence('signed')], note: 'As on the card', ...body },
      by,
    );
  expect(await paper(story.maja)).toMatchObject({ status: 409, body: { code: 'SecondPersonNeeded' } });
  expect((await paper(story.ana)).status).toBe(404);
  for (const bad of [{ evidence: [] }, { evidence: undefined }, { version: 0 }, { note: 7 }])
    expect((await paper(nils, bad)).status).toBe(400);
  expect(await paper(nils)).toMatchObject({ status: 200 });
}, 60_000);

it('writes a counter-notice down, which nobody else sees before it is confirmed', async () => {
  const filed = (await api.post('/v1/disputes', complaintOf(story), story.ana)).body as unknown as Filed;
  await accept(filed);
  const bag = filed.items.find(({ ref }) => ref === 'bag')?.itemId ?? '';
  const respondentId = story.ben.partyId;
  const words = {
    itemIds: [bag],
    statement: 'Bought from the maker.',
    evidence: [evidence('invoice')],
    declaration: DECLARATION,
  };
  const { partyId: _, ...whence } = dictation({ source: 'letter', receivedAt: '2026-03-02T02:00:00Z' });
  const write = (body: object) =>
    api.post(`/v1/disputes/${filed.disputeId}/dictated-counter-notices`, body, story.maja);
  expect((await write({ ...words, respondentId: story.cai.partyId, dictation: whence })).status).toBe(422);
  const written = await write({
    ...words,
    respondentId,
    dictation: { ...whence, receivedAt: new Date(Date.parse(filed.filedAt)).toISOString() },
  });
  expect(written).toMatchObject({ status: 200, body: { events: ['CounterNoticeDictated', 'ServiceOrdered'] } });
  const one = { ...filed, ...(written.body as object) } as Dictated;
  const timeline = async (by: { token: string }) =>
    (await api.get(`/v1/disputes/${filed.disputeId}/timeline`, by)).text;
  expect([await timeline(story.ana), await timeline(story.shop)].join()).not.toContain('CounterNoticeDictated');
  expect(await timeline(story.ben)).toContain('CounterNoticeDictated');
  await send(one, 'sms', story.ben);
  expect(await confirm(one, { code: codes().at(-1) }, story.ana)).toMatchObject({ status: 403 });
  expect(await confirm(one, { code: codes().at(-1) }, story.ben)).toMatchObject({
    status: 200,
    body: { counterNoticeId: one.dictationId },
  });
}, 60_000);

it('takes another officer where the other side wrote down where the code goes', async () => {
  const complaint = complaintOf(story);
  const account = { platformId: story.shop.platformId, handle: 'zoe' };
  const zoe = { ref: 'zoe', roles: ['merchant'], name: 'Zoe', mail: 'not-hers@north.example', account };
  const respondents = [...complaint.respondents, zoe];
  const items = [...complaint.items, item(story.shop.platformId, 'zip', ['zoe'])];
  const answer = await api.post('/v1/disputes', { ...complaint, respondents, items }, story.ana);
  const filed = answer.body as unknown as Filed;
  await accept(filed);
  const words = { statement: 'Bought from the maker.', evidence: [evidence('invoice')], declaration: DECLARATION };
  const itemIds = filed.items.flatMap(({ ref, itemId }) => (ref === 'zip' ? [itemId] : []));
  const respondentId = filed.respondents.find(({ ref }) => ref === 'zoe')?.respondentId;
  const { partyId: _, ...whence } = dictation({ receivedAt: new Date(Date.parse(filed.filedAt)).toISOString() });
  const written = await api.post(
    `/v1/disputes/${filed.disputeId}/dictated-counter-notices`,
    { ...words, itemIds, respondentId, dictation: whence },
    story.maja,
  );
  const one = { ...filed, ...(written.body as object) } as Dictated;
  const code = async () => {
    expect((await send(one, 'mail')).status).toBe(200);
    const [newest] = await messagesTo(mail.page, 'not-hers@north.example');
    const read = await fetch(`${mail.page}/api/messages/${String(newest?.id)}`);
    return /\b\d{6}\b/.exec(((await read.json()) as { readonly text: string }).text)?.[0];
  };
  expect((await confirm(one, { code: await code() })).body).toMatchObject({ code: 'SecondPersonNeeded' });
  expect(await confirm(one, { code: await code() }, nils)).toMatchObject({ status: 200 });
}, 60_000);

it('refuses bad input, naming the field, and writes nothing down', async () => {
  const bad: readonly (readonly [object, number, string])[] = [
    [{ dictation: dictation({ receivedAt: '2026-03-02T23:00:00Z' }) }, 422, 'receivedAt'],
    [{ dictation: dictation({ receivedAt: '2025-11-02T00:00:00Z' }) }, 422, 'receivedAt'],
    [{ dictation: dictation({ receivedAt: '0001-01-01T00:00:00Z' }) }, 400, 'receivedAt'],
    [{ dictation: dictation({ source: 'pigeon' }) }, 400, 'source'],
    [{ dictation: dictation({ record: undefined }) }, 400, 'record'],
    [{ dictation: dictation({ partyId: newId() }) }, 422, 'partyId'],
    [{ dictation: undefined }, 400, 'dictation'],
    [{ dictation: [] }, 400, 'dictation'],
    [{ dictation: dictation({ partyId: story.ben.partyId }) }, 422, 'respondents'],
  ];
  for (const [more, status, field] of bad) {
    const answer = await dictate(more);
    expect([status, answer.status, answer.text.includes(field)]).toEqual([status, status, true]);
  }
  expect((await dictate({}, story.ana)).status).toBe(403);
}, 60_000);
