import { getDocumentProxy } from 'unpdf';
import { buildExport } from '#application/export/build-export.js';
import { openFiles } from '#infrastructure/files/files.js';
import { openExporter } from '#application/export/open-exporter.js';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, sha256, type FiledCase } from '../../../../../test/support/evidence.js';
import { openExports } from '../../../../../test/support/exports.js';
import { pdfText } from '../../../../../test/support/pdf-text.js';
import { pdfWith, rewritten, TEXT } from '../../../../../test/support/pdfs.js';
import { checkExport } from '../../../../cli/verify-export.js';

type By = { readonly token: string };
type Item = Readonly<Record<string, unknown>> & { readonly exportId: string };

const PICTURE = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const FILM = Buffer.concat([
  Buffer.from('0000001c667479706d703432000000006d70343269736f6d', 'hex'),
  Buffer.alloc(4_096),
]);
const SCRIPTED = pdfWith({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' });
const SECRETS = ['What secret shows', 'NOTE-OF-STAFF-4711', 'DESK-WORDS-4712'];
/** Who else is complained of, in words too long to stand in packed bytes by chance. */
const CAI = ['Cai Live', 'cai@live.example', 'card-hat'];
const written = (words: readonly string[]) => [...new Set(words.flatMap((one) => [one, one.replaceAll(' ', '')]))];
const wordsIn = (text: string, words: readonly string[]) => written(words).filter((one) => text.includes(one));

let [api, story, dispute]: [Api, Case, FiledCase] = [] as never;
let worker: Awaited<ReturnType<typeof openExports>>;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  worker = await openExports(api, story.association.associationId);
  const files = {
    paper: { bytes: SCRIPTED, mediaType: 'application/pdf' },
    locked: { bytes: await rewritten(pdfWith(), { password: 'open' }), mediaType: 'application/pdf' },
    picture: { bytes: PICTURE },
    film: { bytes: FILM, mediaType: 'video/mp4' },
    secret: { bytes: Buffer.from('the secret price list'), mediaType: 'text/plain', part: 'confidential' },
  };
  dispute = await fileWith(api, story, files);
  for (const [ref, { bytes }] of Object.entries(files))
    expect(await dispute.put(dispute.idOf(ref), bytes, story.ana)).toMatchObject({ status: 200 });
  await dispute.accept();
  const planted = [await api.post(`${dispute.path}/staff-notes`, { text: 'NOTE-OF-STAFF-4711' }, story.maja)];
  const desk = await api.post(`${dispute.path}/desks`, {}, story.ben);
  const words = { text: 'DESK-WORDS-4712' };
  planted.push(await api.post(`${dispute.path}/rooms/${String(desk.body['roomId'])}/messages`, words, story.ben));
  expect(planted.map(({ status }) => status)).toEqual([201, 201]);
}, 120_000);
afterAll(async () => {
  await worker.close();
  await api.stop();
});

const COURT = { recipient: { kind: 'court', name: '深圳市中级人民法院' }, reason: '起诉' };
const ask = async (by: By, body: object = COURT) => {
  const { status, text } = await api.post(`${dispute.path}/exports`, body, {
    token: by.token,
    headers: { 'accept-language': 'zh-CN' },
  });
  expect([status, text]).toEqual([200, expect.stringContaining('exportId')]);
  return (JSON.parse(text) as { readonly exportId: string }).exportId;
};
const list = async (by: By) =>
  ((await api.get(`${dispute.path}/exports`, by)).body as unknown as { readonly items: readonly Item[] }).items;
const download = async (exportId: string, by: By) => {
  const response = await fetch(`${api.url}${dispute.path}/exports/${exportId}/content`, {
    headers: { authorization: `Bearer ${by.token}` },
  });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const make = (exportId: string) => worker.make(dispute.disputeId, exportId);
const opened = (zip: Buffer) => worker.opened(zip);

it('is made for a court of what a court may see, once, whoever died in between', async () => {
  const exportId = await ask(story.maja);
  expect(await list(story.maja)).toMatchObject([{ exportId, state: 'making', recipientName: '深圳市中级人民法院' }]);
  const early = await download(exportId, story.maja);
  expect([early.status, early.headers.get('retry-after')]).toEqual([503, '3']);

  // somebody made it, and died before it was recorded
  const exporter = openExporter(api.parts.pool, openFiles(api.evidenceFolder));
  const { stream } = await worker.look(dispute.disputeId);
  const first = await buildExport(exporter, worker.tenant, stream, exportId);
  await exporter.close();
  await make(exportId);
  await make(exportId);
  const [made] = await list(story.maja);
  expect(made).toMatchObject({ state: 'ready', exhibits: 8, reason: '起诉' });
  expect(first).toMatchObject({ exportId, sha256: made?.['sha256'], size: made?.['size'], pages: made?.['pages'] });

  const { status, headers, bytes } = await download(exportId, story.maja);
  expect([status, headers.get('content-type'), sha256(bytes)]).toEqual([200, 'application/zip', made?.['sha256']]);
  const { entries, of, file } = await opened(bytes);
  expect(await checkExport(file)).toEqual({ faults: [], files: entries.size - 1 });
  const manifest = JSON.parse(of('manifest.json').toString()) as {
    readonly files: readonly { readonly path: string; readonly sha256: string; readonly exhibit?: string }[];
  };
  const exhibits = manifest.files.filter(({ exhibit }) => exhibit !== undefined);
  expect(exhibits.map((one) => one.sha256)).toEqual(
    expect.arrayContaining([SCRIPTED, PICTURE, FILM].map((one) => sha256(one))),
  );
  for (const { path: at, sha256: sum } of manifest.files) expect(sha256(of(at))).toBe(sum);
  const all = Buffer.concat([...entries.values()]).toString('latin1') + (await pdfText(of('bundle.pdf')));
  expect(wordsIn(all, [...SECRETS, 'the secret price list'])).toEqual([]);
  expect(wordsIn(all, CAI)).toEqual(expect.arrayContaining(['CaiLive', 'card-hat']));
}, 120_000);

it('is numbered through, indexed and bookmarked, and holds no script', async () => {
  const [{ exportId = '' } = {}] = (await list(story.maja)).filter(({ state }) => state === 'ready');
  const { of } = await opened((await download(exportId, story.maja)).bytes);
  const pdf = of('bundle.pdf');
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const text = await pdfText(pdf);
  for (let page = 1; page <= document.numPages; page += 1)
    expect(text).toContain(`案卷第${page}页，共${document.numPages}页`);
  expect((await document.getOutline()).map(({ title }) => title)).toEqual(
    expect.arrayContaining([
      '争议案卷',
      '目录',
      '文书',
      '证据',
      '案件经过',
      '送达证明',
      '期限',
      '存证信息',
      '未附内容',
    ]),
  );
  expect(text).toContain(sha256(FILM)); // a film is a sheet with what is known of it
  expect(text).toContain('该PDF设有打开密码');
  expect(text).not.toContain(TEXT.replaceAll(' ', '')); // its pages are drawn
  expect(pdf.toString('latin1')).not.toMatch(/JavaScript|app\.alert/);
  expect(pdf.toString('latin1')).toContain('<pdfaid:part>2</pdfaid:part>');
});

it('is asked for by a party for itself, and holds what that party sees', async () => {
  const own = { recipient: { kind: 'party', partyId: story.ben.partyId }, reason: '留存', locale: 'en' };
  const exportId = await ask(story.ben, own);
  await make(exportId);
  const { entries } = await opened((await download(exportId, story.ben)).bytes);
  const all = Buffer.concat([...entries.values()]).toString() + (await pdfText(entries.get('bundle.pdf') as Buffer));
  expect(wordsIn(all, [...CAI, ...SECRETS])).toEqual([]);
  expect((await list(story.ben)).map((one) => one.exportId)).toEqual([exportId]);
  for (const by of [story.ana, story.cai]) {
    expect(await list(by)).toEqual([]);
    expect((await download(exportId, by)).status).toBe(404);
    expect((await api.get(`${dispute.path}/timeline`, by)).text).not.toContain('Export');
  }
  expect((await api.post(`${dispute.path}/exports`, COURT, story.ben)).status).toBe(403);
  expect((await api.post(`${dispute.path}/exports`, own, story.ana)).status).toBe(403);
}, 120_000);

it('is asked for by staff for a party, and neither previewed nor fetched by them', async () => {
  const own = { recipient: { kind: 'party', partyId: story.ben.partyId }, reason: '留存', locale: 'en' };
  const exportId = await ask(story.maja, own);
  await make(exportId);
  const [one] = (await list(story.maja)).filter((line) => line.exportId === exportId);
  expect(one).toMatchObject({ state: 'ready', partyId: story.ben.partyId });
  for (const told of ['sha256', 'size', 'pages', 'exhibits']) expect(one).not.toHaveProperty(told);
  expect((await download(exportId, story.maja)).status).toBe(404);
  const preview = `${dispute.path}/exports/preview?recipient=party&partyId=${story.ben.partyId}`;
  expect([(await api.get(preview, story.maja)).status, (await api.get(preview, story.ben)).status]).toEqual([403, 200]);
  expect((await download(exportId, story.ben)).status).toBe(200);
}, 120_000);

it('leaves out what is named, masks what is asked, and says so', async () => {
  const leaveOut = [{ evidenceId: dispute.idOf('picture'), reason: '与请求无关' }];
  const body = { ...COURT, leaveOut, masks: ['names', 'contacts'], parts: ['documents', 'exhibits', 'timeline'] };
  const exportId = await ask(story.maja, body);
  await make(exportId);
  const { entries, of } = await opened((await download(exportId, story.maja)).bytes);
  const text = await pdfText(of('bundle.pdf'));
  expect(text).toContain('与请求无关');
  expect(text).toContain('申请时未选择');
  expect(wordsIn(text, ['The firm of ana', "Ben's Bags", 'Cai Live'])).toEqual([]);
  expect([...entries.keys()].filter((name) => name.startsWith('documents/'))).toEqual([]);
  expect(of('manifest.json').toString()).not.toContain(sha256(PICTURE));
}, 120_000);

it('holds what the association itself has sent', async () => {
  const words = Buffer.from('一份译文');
  const evidenceId = await dispute.translated('paper', { bytes: words, mediaType: 'text/plain' }, story.maja);
  expect(await dispute.put(evidenceId, words, story.maja)).toMatchObject({ status: 200 });
  const exportId = await ask(story.maja, { ...COURT, parts: ['exhibits'] });
  await make(exportId);
  const { entries, of, file } = await opened((await download(exportId, story.maja)).bytes);
  expect(of('manifest.json').toString()).toContain(sha256(words));
  expect([...entries.keys()]).not.toContain('events.ndjson'); // its timeline was not asked for
  expect(await checkExport(file)).toEqual({ faults: [], files: entries.size - 1 });
}, 120_000);

it('says which field is wrong, and records nothing', async () => {
  const bad = async (body: object) => (await api.post(`${dispute.path}/exports`, body, story.maja)).body;
  const before = (await list(story.maja)).length;
  expect(await bad({ ...COURT, recipient: { kind: 'court' } })).toMatchObject({
    errors: [{ field: 'recipient.name', code: 'missing' }],
  });
  expect(await bad({ ...COURT, recipient: { kind: 'party' } })).toMatchObject({ errors: [{ code: 'missing' }] });
  expect(await bad({ ...COURT, parts: ['rooms'] })).toMatchObject({ errors: [{ field: 'parts' }] });
  expect(await bad({ ...COURT, leaveOut: [{ evidenceId: newId(), reason: 'x' }] })).toMatchObject({
    code: 'UnknownReference',
  });
  expect(await list(story.maja)).toHaveLength(before);
});

it('previews what a recipient would get', async () => {
  const { body } = await api.get(`${dispute.path}/exports/preview?recipient=court`, story.maja);
  const { exhibits } = body as unknown as { readonly exhibits: readonly { readonly description?: string }[] };
  expect(exhibits.map(({ description }) => description)).toContain('What paper shows');
  expect(exhibits.map(({ description }) => description)).not.toContain('What secret shows');
  expect((await api.get(`${dispute.path}/exports/preview?recipient=court`, story.ben)).status).toBe(403);
});

it('can be opened no more once somebody in it was erased', async () => {
  const [{ exportId = '' } = {}] = await list(story.maja);
  expect((await download(exportId, story.maja)).status).toBe(200);
  await worker.tenant.vault.destroyKey(`person:${story.ana.partyId}`);
  const gone = await download(exportId, story.maja);
  expect([gone.status, gone.bytes.toString()]).toEqual([410, expect.stringContaining('ExportErased')]);
  expect((await list(story.maja))[0]).toMatchObject({ state: 'erased' });
});
