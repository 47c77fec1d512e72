import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { instant } from '#domain/kernel/message.js';
import { Association } from '#infrastructure/database/entities/association.js';
import { newId } from '#infrastructure/ids.js';
import { PdfFailed, type PdfMaker } from '#infrastructure/pdf/open-pdf-maker.js';
import { documentCodes } from '#read-models/document-codes.projection.js';
import { keepUp } from '#read-models/keep-up.js';
import { patientPdfMaker } from '../../../../../test/support/patient-pdf-maker.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { openEffects } from '../../../../../test/support/effects.js';
import { fileWith, sha256 } from '../../../../../test/support/evidence.js';
import { pdfText } from '../../../../../test/support/pdf-text.js';
import { tenantOf } from '../../../http/caller-of.js';
import { wrappingKey } from '#infrastructure/vault/master-key.js';

type By = { readonly token: string };
type Service = {
  readonly serviceId: string;
  readonly document: string;
  readonly addressee: { readonly id: string };
  readonly files?: readonly object[];
};

let api: Api;
let story: Case;
const effects: ReturnType<typeof openEffects>[] = [];
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
}, 60_000);
afterAll(async () => {
  for (const one of effects) one.close();
  await api.stop();
});

/** The worker's part, in the API's house, as a process of its own. */
const worker = async (pdf?: PdfMaker) => {
  const association = await api.parts.dataSource
    .getRepository(Association)
    .findOneByOrFail({ id: story.association.associationId });
  const tenant = tenantOf(api.parts, association, []);
  const now = () => instant(Date.now() + association.clockOffsetMs);
  const { pool } = api.parts;
  const masterKey = wrappingKey(api.parts.masterKey);
  const made = openEffects(
    { pool, masterKey, tenant, now },
    { evidenceFolder: api.evidenceFolder, ...(pdf && { pdf }) },
  );
  effects.push(made);
  return { ...made, tenant };
};

const accepted = async () => {
  const dispute = await fileWith(api, story);
  await dispute.accept();
  const services = async (by: By) =>
    ((await api.get(dispute.path, by)).body as unknown as { readonly services: readonly Service[] }).services;
  const serviceOf = async (document: string, addressee: string) =>
    (await services(story.maja)).find((one) => one.document === document && one.addressee.id === addressee)
      ?.serviceId ?? 'none';
  const pdfOf = (serviceId: string, query = '') => `${dispute.path}/services/${serviceId}/document/pdf${query}`;
  const download = async (serviceId: string, by: By, query = '', language = 'zh-CN') => {
    const response = await fetch(api.url + pdfOf(serviceId, query), {
      headers: { authorization: `Bearer ${by.token}`, 'accept-language': language },
    });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const ask = (serviceId: string, by: By, body: object = {}) =>
    api.post(pdfOf(serviceId), body, { token: by.token, headers: { 'accept-language': 'zh-CN' } });
  const timeline = async (by: By) => (await api.get(`${dispute.path}/timeline`, by)).text;
  return { ...dispute, services, serviceOf, pdfOf, download, ask, timeline };
};

it('is asked for, made a moment later, and downloaded by whoever may read it', async () => {
  const { disputeId, number, serviceOf, services, ask, download, timeline } = await accepted();
  const [notice, { perform, keysOf }] = [await serviceOf('forwarded-notice', story.ben.partyId), await worker()];
  const early = await download(notice, story.ben);
  expect([early.status, JSON.parse(early.bytes.toString())]).toMatchObject([409, { code: 'DocumentNotAsked' }]);

  expect(await ask(notice, story.ben)).toMatchObject({ status: 200, body: { events: ['DocumentAsked'] } });
  const waiting = await download(notice, story.ben);
  expect([waiting.status, waiting.headers.get('retry-after'), JSON.parse(waiting.bytes.toString())]).toMatchObject([
    503,
    '2',
    { code: 'DocumentNotReady' },
  ]);
  const [key = ''] = await keysOf(disputeId, 'make-document');
  expect(key).toBe(`make-document:${notice}:zh-CN`);
  await perform(disputeId, key);

  const { status, headers, bytes } = await download(notice, story.ben);
  expect(status).toBe(200);
  expect(Object.fromEntries(headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(bytes.length),
    'content-disposition': `attachment; filename="forwarded-notice-${number}.pdf"; filename*=UTF-8''${encodeURIComponent(`侵权通知转送函-${number}.pdf`)}`,
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'repr-digest': `sha-256=:${Buffer.from(sha256(bytes), 'hex').toString('base64')}:`,
  });
  const text = await pdfText(bytes);
  for (const word of [number, notice, 'Titleofbag', 'card-cap', 'NORTHWIND', '第1页，共']) expect(text).toContain(word);
  for (const word of ['ofhat', 'card-hat', 'Cai']) expect(text).not.toContain(word);

  for (const by of [story.ana, story.maja, story.shop])
    expect((await download(notice, by)).bytes.equals(bytes)).toBe(true);
  const file = { locale: 'zh-CN', made: true, sha256: sha256(bytes), size: bytes.length };
  for (const by of [story.ben, story.maja])
    expect((await services(by)).find(({ serviceId }) => serviceId === notice)?.files).toEqual([file]);
  for (const by of [story.ana, story.shop])
    expect((await services(by)).find(({ serviceId }) => serviceId === notice)).not.toHaveProperty('files');
  expect(await timeline(story.ben)).toContain(sha256(bytes));
  for (const by of [story.ana, story.cai, story.shop]) expect(await timeline(by)).not.toContain('PDF');
  expect(await ask(notice, story.maja)).toMatchObject({ status: 200, body: { events: [] } });
}, 60_000);

it('gives a receipt the log reference that its filer has, in each language', async () => {
  const { disputeId, path: dispute, serviceOf, ask, download } = await accepted();
  const [receipt, { perform, keysOf }] = [await serviceOf('receipt', story.ana.partyId), await worker()];
  await ask(receipt, story.ana, { locale: 'en' });
  await ask(receipt, story.ana, { locale: 'zh-CN' });
  for (const key of await keysOf(disputeId, 'make-document')) await perform(disputeId, key);
  const { logReference } = (await api.get(`${dispute}/receipt`, story.ana)).body as unknown as {
    readonly logReference: string;
  };
  const [en, zh] = [
    await download(receipt, story.ana, '?locale=en'),
    await download(receipt, story.ana, '?locale=zh-CN', 'en'),
  ];
  expect(await pdfText(en.bytes)).toMatch(new RegExp(`TheChinesetextofthisdocumentgoverns.*${logReference}`));
  expect(await pdfText(zh.bytes)).toMatch(new RegExp(`${logReference}本文书以中文文本为准`));
});

it('is confirmed to whoever holds it, by its code or its bytes: what it is, its day, whether it holds, no more', async () => {
  const { disputeId, number, serviceOf, ask, download } = await accepted();
  const [notice, { perform, keysOf }] = [await serviceOf('forwarded-notice', story.ben.partyId), await worker()];
  await ask(notice, story.ben);
  for (const key of await keysOf(disputeId, 'make-document')) await perform(disputeId, key);
  while ((await keepUp(api.parts.pool, [documentCodes])) > 0);
  const { bytes } = await download(notice, story.ben);
  const [, slug = '', code = ''] =
    /https:\/\/parley\.example\/a\/([a-z0-9-]+)\/document\/([0-9a-f]{64})/.exec(await pdfText(bytes)) ?? [];
  expect((await api.get(`/v1/associations/by-slug/${slug}`)).body['associationId']).toBe(
    story.association.associationId,
  );
  const at = `/v1/associations/${story.association.associationId}/documents`;
  const told = { document: 'forwarded-notice', title: '侵权通知转送函', standing: 'issued' };
  const byCode = await api.get(`${at}/${code}`);
  expect(byCode.body).toEqual({
    documents: [{ ...told, by: 'log-reference', issuedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string }],
  });
  const byBytes = await api.get(`${at}/${sha256(bytes)}`);
  expect(byBytes.body).toMatchObject({ documents: [{ ...told, by: 'file', locale: 'zh-CN' }] });
  for (const { text } of [byCode, byBytes])
    for (const secret of [disputeId, number, notice, story.ben.partyId]) expect(text).not.toContain(secret);
  for (const none of [
    `${code.slice(0, 63)}${code.endsWith('0') ? '1' : '0'}`,
    code.slice(0, 40),
    code.toUpperCase(),
    notice,
  ])
    expect((await api.get(`${at}/${none}`)).status).toBe(404);
  expect((await api.get(at)).status).toBe(404); // nothing lists them
  const other = `/v1/associations/${story.ben.partyId}/documents/${code}`;
  expect((await api.get(other)).status).toBe(404);
}, 60_000);

it('answers a stranger to the document like one to a document that never was', async () => {
  const { serviceOf, pdfOf, ask } = await accepted();
  const notice = await serviceOf('forwarded-notice', story.ben.partyId);
  const hidden = { asked: await ask(notice, story.cai), got: await api.get(pdfOf(notice), story.cai) };
  expect(hidden.asked).toMatchObject({ status: 404, text: (await ask(newId(), story.cai)).text });
  expect(hidden.got).toMatchObject({ status: 404, text: (await api.get(pdfOf(newId()), story.cai)).text });
  expect(await ask(notice, story.ben, { locale: 'fr' })).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'locale', code: 'not-in-list' }] },
  });
  expect(await api.get(pdfOf(notice, '?locale=fr'), story.ben)).toMatchObject({
    status: 400,
    body: { errors: [{ field: 'locale' }] },
  });
});

it('is made once, however often and wherever it is tried, and lies encrypted', async () => {
  const { disputeId, number, serviceOf, ask, download } = await accepted();
  const notice = await serviceOf('statutory-notice', story.shop.platformId);
  await ask(notice, story.shop);
  const key = `make-document:${notice}:zh-CN`;
  const workers = [await worker(), await worker()];
  await Promise.all(workers.map(({ perform }) => perform(disputeId, key)));
  await workers[0]?.perform(disputeId, key);
  const { rows } = await api.parts.pool.query(
    `SELECT data FROM log.event WHERE stream_id = $1 AND type = 'DocumentMade'`,
    [disputeId],
  );
  expect(rows).toHaveLength(1);
  const { bytes } = await download(notice, story.shop);
  const folder = path.join(api.evidenceFolder, 'objects', story.association.associationId, disputeId, notice);
  expect(readdirSync(folder)).toEqual([sha256(bytes)]);
  const kept = readFileSync(path.join(folder, sha256(bytes)));
  expect(kept.includes('%PDF')).toBe(false);
  expect(kept.includes(number)).toBe(false);
});

it('is tried again while the compiler fails, and holds up nothing else', async () => {
  const { disputeId, serviceOf, ask, download } = await accepted();
  const notice = await serviceOf('forwarded-notice', story.ben.partyId);
  await ask(notice, story.ben);
  const key = `make-document:${notice}:zh-CN`;
  const broken: PdfMaker = { make: () => Promise.reject(new PdfFailed('away')), close: async () => undefined };
  const away = await worker(broken);
  await expect(away.perform(disputeId, key)).rejects.toMatchObject({ message: 'compiler-away', nonRetryable: false });
  expect(await away.attempts(disputeId)).toMatchObject([
    { key, attempts: 1, last_error: 'compiler-away', gave_up: false },
  ]);
  const others = (await away.keysOf(disputeId)).filter((one) => one !== key);
  expect(others.some((one) => one.startsWith('serve:'))).toBe(true);
  await (await worker()).perform(disputeId, key);
  expect((await download(notice, story.ben)).status).toBe(200);
  expect(await away.attempts(disputeId)).toEqual([]);
});

it('is given to a person where it cannot be made, and made when that one has it tried again', async () => {
  const { disputeId, path: dispute, serviceOf, ask, download } = await accepted();
  const notice = await serviceOf('forwarded-notice', story.ben.partyId);
  await ask(notice, story.ben);
  const key = `make-document:${notice}:zh-CN`;
  const broken: PdfMaker = { make: () => Promise.reject(new PdfFailed('refused')), close: async () => undefined };
  await (await worker(broken)).perform(disputeId, key);
  const { headers } = await download(notice, story.ben);
  expect(headers.get('retry-after')).toBe('3600');
  const { perform, keysOf } = await worker(patientPdfMaker());
  expect(await keysOf(disputeId, 'make-document')).toEqual([]);
  expect(await api.post(`${dispute}/resumptions`, { key, subject: `service:${notice}` }, story.maja)).toMatchObject({
    status: 200,
  });
  await perform(disputeId, key);
  expect((await download(notice, story.ben)).status).toBe(200);
});

it('cannot be opened, nor made, once somebody whom it names was erased', async () => {
  const { disputeId, serviceOf, ask, download } = await accepted();
  const notice = await serviceOf('forwarded-notice', story.ben.partyId);
  await ask(notice, story.ben);
  const { perform, tenant } = await worker();
  await perform(disputeId, `make-document:${notice}:zh-CN`);
  await tenant.vault.destroyKey(`text:${disputeId}:${story.ana.partyId}`);
  const gone = await download(notice, story.ben);
  expect([gone.status, JSON.parse(gone.bytes.toString())]).toMatchObject([410, { code: 'DocumentErased' }]);
  await ask(notice, story.ben, { locale: 'en' });
  await perform(disputeId, `make-document:${notice}:en`);
  expect((await download(notice, story.ben, '?locale=en')).headers.get('retry-after')).toBe('3600');
});
