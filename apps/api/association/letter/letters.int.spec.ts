import { printDocument } from '#application/document/print-document.js';
import { layoutOf } from '#documents/print/layout-of.js';
import { daysAfter, localDateAt } from '#domain/calendar/local-date.js';
import type { DisputeEvent } from '#domain/dispute/core/state.js';
import type { Instant } from '#domain/kernel/message.js';
import { loadStream } from '#event-store/load.js';
import { PROJECTIONS } from '#read-models/all.js';
import { keepUp } from '#read-models/keep-up.js';
import { startApi, type Api } from '../../../../test/support/api.js';
import { complaintOf, setUpCase, type Case, type Filed } from '../../../../test/support/dispute.js';
import { passDays } from '../../../../test/support/pass-days.js';
import { pdfText } from '../../../../test/support/pdf-text.js';
import { tenantOf } from '../../http/caller-of.js';

/** A picture of eight pixels, with words of its maker that are no part of it. */
const LOGO =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAACCAYAAAB/qH1jAAAAD3RFWHRBdXRob3IAU29tZWJvZHlzxYaJAAAAEUlEQVR4nGMQsan4j4wZ0AUA5eYOOfUe9MgAAAAASUVORK5CYII=';
let api: Api;
let story: Case;
let office: string;
let ada: { readonly token: string };
let bob: { readonly token: string };
beforeAll(async () => {
  api = await startApi();
  while ((await keepUp(api.parts.pool, PROJECTIONS)) > 0);
  story = await setUpCase(api);
  office = `/v1/associations/${story.association.associationId}/letters`;
  const person = async (login: string) => ({
    token: await story.association.person({ login, roles: ['administrator'] }),
  });
  [ada, bob] = [await person('letter-ada'), await person('letter-bob')];
}, 60_000);
afterAll(() => api.stop());

/** Legal days alone: sessions last. */
const pass = (days: number): Promise<void> => passDays(api, story.association.associationId)(days);
const today = async () => {
  const { now } = (await api.get('/v1/clock', story.maja)).body as unknown as { readonly now: Instant };
  return localDateAt(now);
};
const head = {
  name: { 'zh-CN': '示范行业协会', en: 'Model Association' },
  contact: { 'zh-CN': '电话010', en: 'Phone 010' },
  logo: LOGO,
};
const added = (zh: string, en: string) => ({ before: { 'zh-CN': zh, en } });
const propose = async (body: object) => api.post(office, { inForceFrom: daysAfter(await today(), 1), ...body }, ada);
type Proposed = { readonly versionId: string; readonly hash: string };
const released = async (body: object): Promise<Proposed> => {
  const { versionId, hash } = (await propose(body)).body as unknown as Proposed;
  expect(await api.post(`${office}/${versionId}/releases`, { hash }, bob)).toMatchObject({ status: 200 });
  return { versionId, hash };
};
const file = async (): Promise<Filed> => {
  const answer = await api.post('/v1/disputes', complaintOf(story), story.ana);
  expect(answer).toMatchObject({ status: 201 });
  return answer.body as unknown as Filed;
};
const receiptOf = async (disputeId: string) => {
  const { associationId } = story.association;
  const stream = await loadStream<DisputeEvent>(api.parts.pool, associationId, disputeId);
  const ordered = stream.events.find((one) => one.type === 'ServiceOrdered');
  const serviceId = ordered?.type === 'ServiceOrdered' ? ordered.data.serviceId : '';
  const tenant = tenantOf(api.parts, { id: associationId, caseManagerAccountId: null }, []);
  const { print, factsHash } = await printDocument(tenant, stream, serviceId, 'zh-CN');
  const { layout, template } = layoutOf(print);
  const pdf = await api.parts.pdf.make({ layout, print, createdAt: print.issuedSeconds });
  const shown = (await api.get(`/v1/disputes/${disputeId}/services/${serviceId}/document`, story.ana)).body;
  return { pdf, factsHash, template, shown };
};

it('takes what one proposes and another releases, for a day to come, and shows both languages before', async () => {
  const proposed = await propose({ kind: 'letterhead', letterhead: head });
  expect(proposed.status).toBe(201);
  const { versionId, hash } = proposed.body as unknown as Proposed;
  for (const [locale, words] of [
    ['zh-CN', '示范行业协会'],
    ['en', 'Model Association'],
  ] as const) {
    const answer = await fetch(`${api.url}${office}/${versionId}/preview?locale=${locale}`, {
      headers: { authorization: `Bearer ${bob.token}` },
    });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/pdf']);
    expect((await pdfText(Buffer.from(await answer.arrayBuffer()))).replaceAll(/\s/g, '')).toContain(
      words.replaceAll(/\s/g, ''),
    );
  }
  const at = `${office}/${versionId}`;
  expect(await api.post(`${at}/releases`, { hash }, ada)).toMatchObject({
    status: 409,
    body: { code: 'SecondPersonNeeded' },
  });
  expect((await api.post(`${at}/releases`, { hash: 'ab'.repeat(32) }, bob)).body).toMatchObject({
    code: 'HashDiffers',
  });
  expect((await api.post(`${at}/releases`, { hash }, bob)).status).toBe(200);
  expect((await api.post(`${at}/refusals`, undefined, bob)).body).toMatchObject({ code: 'AnsweredAlready' });
  const { items } = (await api.get(office, story.maja)).body as unknown as { readonly items: readonly object[] };
  expect(items[0]).toMatchObject({ versionId, hash, state: 'released', kind: 'letterhead' });
  expect((await api.get(office, story.ana)).status).toBe(403);
});

it('refuses with the field what is no such text, picture or day, and keeps nothing of it', async () => {
  const kind = 'receipt';
  const bad: readonly (readonly [string, object])[] = [
    ['addition.before.en', { kind, addition: { before: { 'zh-CN': '好', en: 'Your {password}' } } }],
    ['addition.before.zh-CN', { kind, addition: { before: { 'zh-CN': '好'.repeat(1_001), en: 'x' } } }],
    [
      'letterhead.logo',
      { kind: 'letterhead', letterhead: { ...head, logo: Buffer.from('<svg/>').toString('base64') } },
    ],
    ['addition', { kind }],
    ['letterhead', { kind, letterhead: head, addition: {} }],
    ['kind', { kind: 'ransom-note', addition: {} }],
  ];
  for (const [field, body] of bad)
    expect((await propose(body)).body).toMatchObject({ errors: [expect.objectContaining({ field })] });
  expect((await propose({ kind, addition: {}, inForceFrom: await today() })).body).toMatchObject({
    code: 'DeadlinePassed',
  });
  const { items } = (await api.get(office, ada)).body as unknown as {
    readonly items: readonly { readonly kind: string }[];
  };
  expect(items.filter((one) => one.kind === kind)).toEqual([]);
});

it('makes each letter with what was in force when it was ordered, byte for byte, whatever is released later', async () => {
  const early = await file();
  const before = await receiptOf(early.disputeId);
  expect(before.template).toBe('2');
  expect(before.shown).not.toHaveProperty('madeWith');
  const evil = '#import "x" <b>{number}</b> $x$ \\u{41}'.replace('\\u{41}', '*');
  const { hash } = await released({
    kind: 'receipt',
    addition: added(`${evil} 请注明{number}。`, `Dear {addressee}, ${evil}`),
  });
  await pass(2);
  const middle = await file();
  const made = await receiptOf(middle.disputeId);
  expect(made.template).toBe('2-letterhead');
  expect(made.shown).toMatchObject({
    madeWith: expect.arrayContaining([hash]),
    letterhead: { name: expect.any(String) },
  });
  const text = (await pdfText(made.pdf)).replaceAll(/\s/g, '');
  expect(text).toContain('示范行业协会');
  expect(text).toContain('#import"x"<b>PL-'); // words, not markup
  expect(text).toContain(hash.slice(0, 8));
  await released({ kind: 'receipt', addition: {} });
  await released({ kind: 'letterhead', letterhead: { name: { 'zh-CN': '另一名称', en: 'Another' } } });
  await pass(3);
  for (const [{ disputeId }, first] of [
    [early, before],
    [middle, made],
  ] as const) {
    const again = await receiptOf(disputeId);
    expect([again.factsHash, again.pdf.equals(first.pdf)]).toEqual([first.factsHash, true]);
  }
});
