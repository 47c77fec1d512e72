import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, PNG, postForm, sha256, type FiledCase } from '../../../../../test/support/evidence.js';

const photo = Buffer.concat([PNG, randomBytes(700_000)]);
const list = Buffer.from('item,price\nbag,86.00\n');

let api: Api;
let story: Case;
let dispute: FiledCase;
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  dispute = await fileWith(api, story, { photo: { bytes: photo }, list: { bytes: list, mediaType: 'text/csv' } });
}, 60_000);
afterAll(() => api.stop());

const incoming = (): readonly string[] => {
  const folder = path.join(api.evidenceFolder, 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};
/** What is kept of disputes; papers of a party lie under the party. */
const kept = (): readonly string[] => {
  const folder = path.join(api.evidenceFolder, 'objects');
  const ofParties = new Set([story.ana, story.ben, story.cai].map(({ partyId }) => partyId));
  return existsSync(folder)
    ? readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
        (name) => /[0-9a-f]{64}$/.test(name) && !ofParties.has(name.split(path.sep)[1] ?? ''),
      )
    : [];
};
const contentIn = async (ref: string) =>
  (await dispute.list(story.ana)).items.find(({ evidenceId }) => evidenceId === dispute.idOf(ref))?.['content'];

it('is there for the filer and staff alone until the complaint is accepted', async () => {
  const id = dispute.idOf('photo');
  for (const by of [story.ben, story.cai, story.shop]) {
    const random = await api.get(`/v1/disputes/${newId()}/evidence`, by);
    expect(await api.get(`${dispute.path}/evidence`, by)).toMatchObject({ status: 404, text: random.text });
    expect((await api.post(`${dispute.path}/evidence/${id}/viewings`, { purpose: 'verify' }, by)).status).toBe(404);
  }
  expect((await dispute.put(id, photo, story.ben)).status).toBe(404);
  expect((await dispute.put(newId(), photo, story.ana)).status).toBe(404);
  expect(incoming()).toEqual([]);
});

it('cannot be read before it has come', async () => {
  const answer = await api.post(
    `${dispute.path}/evidence/${dispute.idOf('photo')}/viewings`,
    { purpose: 'verify' },
    story.maja,
  );
  expect(answer).toMatchObject({ status: 409, body: { code: 'BytesMissing' } });
});

it('refuses other bytes than those that were named, and keeps nothing of them', async () => {
  expect(await dispute.put(dispute.idOf('photo'), photo.subarray(1), story.ana)).toMatchObject({
    status: 422,
    body: { code: 'HashDiffers' },
  });
  expect(await dispute.put(dispute.idOf('photo'), Buffer.alloc(0), story.ana)).toMatchObject({ status: 422 });
  expect([incoming(), kept(), await contentIn('photo')]).toEqual([[], [], undefined]);
});

it('keeps the bytes that were named, once, and answers the same for the same', async () => {
  const first = await dispute.put(dispute.idOf('photo'), photo, story.ana);
  expect(first).toMatchObject({ status: 200, body: { disputeId: dispute.disputeId, events: ['EvidenceStored'] } });
  expect(await dispute.put(dispute.idOf('photo'), photo, story.ana, '')).toEqual(first);
  expect(await contentIn('photo')).toEqual({ size: photo.length, mediaType: 'image/png' });
  const again = await Promise.all(
    Array.from({ length: 20 }, () => dispute.put(dispute.idOf('photo'), photo, story.ana)),
  );
  expect(again.every(({ text }) => text === first.text)).toBe(true);
  expect([incoming(), kept().length]).toEqual([[], 1]);
});

it('takes them from a browser’s form, too, under a key', async () => {
  const form = new FormData();
  form.set('file', new Blob([list], { type: 'text/html' }), '../../etc/passwd<img src=x onerror=alert(1)>.html');
  const send = (key: string | undefined) =>
    fetch(api.url + dispute.contentOf(dispute.idOf('list')), {
      method: 'POST',
      headers: { authorization: `Bearer ${story.ana.token}`, ...(key !== undefined && { 'idempotency-key': key }) },
      body: form,
    }).then(async (response) => [response.status, await response.json()]);
  expect(await send(undefined)).toMatchObject([400, { code: 'KeyMissing' }]);
  expect(await send('a key of mine')).toMatchObject([200, { events: ['EvidenceStored'] }]);
  expect(await send('a key of mine')).toMatchObject([200, { events: ['EvidenceStored'] }]);
  expect(await contentIn('list')).toEqual({ size: list.length, mediaType: 'text/csv' });
  const other = new FormData();
  other.set('file', new Blob([list]), 'x');
  other.set('more', 'y');
  const answer = await fetch(api.url + dispute.contentOf(dispute.idOf('list')), {
    method: 'POST',
    headers: { authorization: `Bearer ${story.ana.token}`, 'idempotency-key': newId() },
    body: other,
  });
  expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ field: 'file', code: 'too-many' }] }]);
  expect(incoming()).toEqual([]);
});

it('takes a table under its own media type', async () => {
  const answer = await dispute.put(dispute.idOf('list'), list, story.ana, 'text/csv; charset=utf-8');
  expect(answer).toMatchObject({ status: 200, body: { disputeId: dispute.disputeId } });
  expect(await contentIn('list')).toEqual({ size: list.length, mediaType: 'text/csv' });
});

it('gives them back as they came, whole and in ranges, under a viewing', async () => {
  const id = dispute.idOf('photo');
  const under = await dispute.viewing(id, story.maja);
  const whole = await dispute.read(id, story.maja, { under });
  expect([whole.status, sha256(whole.bytes)]).toEqual([200, sha256(photo)]);
  expect(Object.fromEntries(whole.headers)).toMatchObject({
    'content-type': 'image/png',
    'content-length': String(photo.length),
    'content-disposition': expect.stringMatching(/^attachment; filename="PL-[0-9A-Z-]+-C\d+\.png"$/),
    'content-security-policy':
      "sandbox; default-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
    'accept-ranges': 'bytes',
    etag: `"${sha256(photo)}"`,
  });
  for (const [range, start, end] of [
    ['bytes=0-0', 0, 1],
    ['bytes=262143-262144', 262_143, 262_145],
    ['bytes=-10', photo.length - 10, photo.length],
    ['bytes=699999-', 699_999, photo.length],
    [`bytes=5-${photo.length + 9}`, 5, photo.length],
  ] as const) {
    const part = await dispute.read(id, story.maja, { under, range });
    expect([
      range,
      part.status,
      part.headers.get('content-range'),
      part.bytes.equals(photo.subarray(start, end)),
    ]).toEqual([range, 206, `bytes ${start}-${end - 1}/${photo.length}`, true]);
  }
  const manyRanges = `bytes=${'0-,'.repeat(1_000)}0-`; // B053
  for (const range of ['bytes=9-3', 'bytes=a-b', 'pages=1-2', 'bytes=0-1,3-4', 'bytes=-', manyRanges])
    expect((await dispute.read(id, story.maja, { under, range })).status).toBe(200);
  for (const range of [`bytes=${photo.length}-`, 'bytes=-0', 'bytes=999999999999999-']) {
    const beyond = await dispute.read(id, story.maja, { under, range });
    expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, `bytes */${photo.length}`]);
  }
  for (const [ifRange, status] of [
    [`"${sha256(photo)}"`, 206],
    [`"${sha256(list)}"`, 200],
    [`W/"${sha256(photo)}"`, 200],
    ['Sat, 28 Nov 2026 10:00:00 GMT', 200],
  ] as const)
    expect([ifRange, (await dispute.read(id, story.maja, { under, range: 'bytes=0-9', ifRange })).status]).toEqual([
      ifRange,
      status,
    ]);
});

it('lets nobody read without a viewing of one’s own of this file, nor after its time', async () => {
  const id = dispute.idOf('photo');
  const under = await dispute.viewing(id, story.maja);
  expect((await api.get(dispute.contentOf(id), story.maja)).status).toBe(400);
  expect((await dispute.read(id, story.ana, { under })).status).toBe(404);
  expect((await dispute.read(dispute.idOf('list'), story.maja, { under })).status).toBe(404);
  expect((await dispute.read(id, story.maja, { under: newId() })).status).toBe(404);
  api.pass(15 * 60_000 - 5_000);
  expect((await dispute.read(id, story.maja, { under, range: 'bytes=0-9' })).status).toBe(206);
  api.pass(6_000);
  expect((await dispute.read(id, story.maja, { under, range: 'bytes=0-9' })).status).toBe(409);
});

it('is open to those who were noticed after the acceptance, and not theirs to send', async () => {
  expect((await dispute.accept()).status).toBe(200);
  const id = dispute.idOf('photo');
  for (const by of [story.ben, story.cai, story.shop])
    expect(sha256((await dispute.read(id, by)).bytes)).toBe(sha256(photo));
  expect(await dispute.put(id, photo, story.ben)).toMatchObject({ status: 403 });
});

it('tells staff and the filer who has looked, and nobody else', async () => {
  const viewings = (by: { token: string }) => api.get(`${dispute.path}/evidence/${dispute.idOf('photo')}/viewings`, by);
  const seen = (await viewings(story.ana)).body as unknown as { items: readonly Record<string, string>[] };
  expect(seen.items.map(({ role }) => role)).toEqual(
    expect.arrayContaining(['case-manager', 'respondent', 'platform']),
  );
  expect(seen.items.find(({ role }) => role === 'respondent')).toMatchObject({
    partyId: story.ben.partyId,
    purpose: 'verify',
  });
  expect(JSON.stringify(seen)).not.toContain('viewerId');
  expect((await viewings(story.maja)).text).toContain('viewerId');
  expect((await viewings(story.ben)).status).toBe(403);
  const { rows } = await api.parts.pool.query<{ category: string }>(`SELECT DISTINCT category FROM log.stream`);
  expect(rows.map(({ category }) => category)).toContain('access');
});

it('tells staff where else the same bytes were sent', async () => {
  const other = await fileWith(api, story, { photo: { bytes: photo } });
  await other.put(other.idOf('photo'), photo, story.ana);
  const found = (await dispute.list(story.maja)).items.find(({ evidenceId }) => evidenceId === dispute.idOf('photo'));
  expect(found?.['elsewhere']).toEqual([other.disputeId]);
  expect(found?.['elsewhereNumbers']).toEqual(['']); // no docket is read here: it has no number yet
  expect(JSON.stringify(await dispute.list(story.ana))).not.toContain('elsewhere');
  expect(kept().filter((name) => name.endsWith(sha256(photo)))).toHaveLength(2);
});

const live = {
  platform: 'Douyin',
  room: '80017709309',
  account: 'Canvas Bags Official',
  session: '7431002',
  startedAt: '2026-02-27T20:00:00+08:00',
  recordedFrom: '2026-02-27T20:12:00+08:00',
  recordedUntil: '2026-02-27T20:14:00+08:00',
  fromSecond: 740,
  toSecond: 770,
  lengthSeconds: 7_200,
  product: { number: '7301188', name: 'Canvas bag', url: 'https://shop.example/7301188' },
  productSecond: 754,
  price: { minorUnits: 8_600, currency: 'CNY' },
};

it('says of a recording where in a live stream it is, and what is wrong with that', async () => {
  const at = (id: string) => `${dispute.path}/evidence/${id}/live-streams`;
  const id = dispute.idOf('photo');
  const bad = await api.post(at(id), { liveStream: { ...live, toSecond: 7_300 } }, story.ana);
  expect(bad).toMatchObject({ status: 422, body: { code: 'LiveStreamImpossible' } });
  expect(String(bad.body['detail'])).toContain('回放');
  expect((await api.post(at(id), { liveStream: { ...live, recordedFrom: 'yesterday' } }, story.ana)).status).toBe(400);
  expect((await api.post(at(id), { liveStream: live }, story.ben)).status).toBe(403);
  expect(await api.post(at(id), { liveStream: live }, story.ana)).toMatchObject({ status: 200 });
  const moved = { ...live, room: '80017709310' };
  await api.post(at(id), { liveStream: moved, captionsId: dispute.idOf('list') }, story.maja);
  for (const by of [story.ana, story.ben, story.shop]) {
    const seen = (await dispute.list(by)).items.find(({ evidenceId }) => evidenceId === id);
    expect(seen).toMatchObject({
      number: { code: expect.stringMatching(/^C\d$/) as string, side: 'complainant' },
      liveStream: {
        ...moved,
        startedAt: '2026-02-27T12:00:00.000Z',
        recordedFrom: '2026-02-27T12:12:00.000Z',
        recordedUntil: '2026-02-27T12:14:00.000Z',
        captionsId: dispute.idOf('list'),
      },
      earlierLiveStreams: [{ room: live.room }],
    });
  }
});

it('says who bears which duty by a contract, reads it against the guideline, and keeps what was said before', async () => {
  const id = dispute.idOf('photo');
  const at = `${dispute.path}/evidence/${id}/contract-duties`;
  const told = {
    between: ['merchant', 'live-marketer'],
    duties: [
      { duty: 'goods-liability', bearer: 'live-marketer', clause: '第6条', words: '商品责任由主播承担。' },
      { duty: 'account-ownership', bearer: 'live-marketer', clause: '第9条' },
    ],
    account: { registration: 'live-marketer', investment: 'merchant', contract: 'live-marketer' },
  };
  const [first] = told.duties;
  const bad = await api.post(at, { ...told, duties: [first, first] }, story.ana);
  expect(bad).toMatchObject({ status: 400 });
  expect(await api.post(at, { ...told, between: ['merchant'] }, story.ana)).toMatchObject({
    status: 422,
    body: { code: 'EntryMissing', detail: expect.stringContaining('合同各方') as string },
  });
  expect(await api.post(at, { ...told, duties: [first] }, story.ana)).toMatchObject({
    status: 422,
    body: { code: 'EntryUnwanted' },
  });
  expect((await api.post(at, told, story.ben)).status).toBe(403);
  expect((await api.post(at, told, story.ana)).status).toBe(200);
  const later = { ...told, duties: [{ duty: 'goods-check', bearer: 'merchant' }], account: undefined };
  expect((await api.post(at, later, story.maja)).status).toBe(200);
  for (const by of [story.ana, story.ben, story.shop]) {
    const seen = (await dispute.list(by)).items.find(({ evidenceId }) => evidenceId === id);
    expect(seen).toMatchObject({
      duties: { duties: later.duties, notices: expect.arrayContaining([{ kind: 'uncited', duty: 'goods-check' }]) },
      earlierDuties: [
        {
          ...told,
          notices: expect.arrayContaining([
            { kind: 'unlike-advice', duty: 'goods-liability' },
            { kind: 'factors-differ', duty: 'account-ownership' },
            { kind: 'left-open', duty: 'goods-check' },
          ]) as object,
        },
      ],
    });
  }
  const { body } = await api.get('/v1/contract-duties');
  expect(body).toMatchObject({ duties: expect.arrayContaining([expect.objectContaining({ code: 'goods-check' })]) });
});

it('takes it with the file, and numbers the files of each side', async () => {
  const body = dispute.counterNotice({ invoice: { bytes: list, mediaType: 'text/csv' } });
  const [file] = body.evidence;
  const notice = { ...body, evidence: [{ ...file, liveStream: { ...live, captions: 'invoice' } }] };
  const answer = await api.post(`${dispute.path}/counter-notices`, notice, story.ben);
  expect(answer.status).toBe(200);
  const [own] = (answer.body as unknown as { evidence: readonly { evidenceId: string }[] }).evidence;
  const all = (await dispute.list(story.maja)).items;
  expect(all.find(({ evidenceId }) => evidenceId === own?.evidenceId)).toMatchObject({
    number: { code: 'R1', words: '被投诉方证据1' },
    liveStream: { platform: 'Douyin', captionsId: own?.evidenceId },
  });
  const codes = all.map(({ number }) => (number as { code: string }).code);
  expect(new Set(codes).size).toBe(codes.length);
});

it('says what an exhibit is to show, and compares it element by element', async () => {
  const id = dispute.idOf('photo');
  const links = [
    { kind: 'item', itemId: dispute.itemOf('bag') },
    { kind: 'element', element: 'sign' },
  ];
  expect(
    (await api.post(`${dispute.path}/evidence/${id}/links`, { links: [{ kind: 'item' }] }, story.ana)).body,
  ).toMatchObject({ code: 'EntryMissing' });
  expect((await api.post(`${dispute.path}/evidence/${id}/links`, { links }, story.ana)).status).toBe(200);
  const seen = (await dispute.list(story.maja)).items.find(({ evidenceId }) => evidenceId === id);
  expect(seen?.['links']).toEqual(links.map((link) => ({ by: 'filer', ...link })));
  const place = { evidenceId: id, page: 1, region: { x: 10, y: 20, width: 300, height: 400 } };
  const rows = [{ element: 'The sign', original: place, accused: { evidenceId: id, second: 754 }, view: 'identical' }];
  expect((await api.post(`${dispute.path}/comparisons`, { rows }, story.ana)).status).toBe(200);
  const listed = async (by: { token: string }) =>
    ((await api.get(`${dispute.path}/comparisons`, by)).body as unknown as { items: readonly Comparison[] }).items;
  type Comparison = { comparisonId: string; versions: readonly { rows: readonly { rowId: string }[] }[] };
  const [filed] = await listed(story.ben);
  const rowId = filed?.versions[0]?.rows[0]?.rowId;
  const answers = { rows: [{ rowId, view: 'different', text: 'Ours is a flower.' }] };
  expect(
    (await api.post(`${dispute.path}/comparisons/${filed?.comparisonId}/answers`, answers, story.ben)).status,
  ).toBe(200);
  expect(await listed(story.maja)).toMatchObject([
    {
      right: 'trademark',
      versions: [{ version: 1, rows: [{ element: 'The sign', answers: [{ text: 'Ours is a flower.' }] }] }],
    },
  ]);
});

it('translates what is there, and shows it to whoever may see its original', async () => {
  const translation = Buffer.from('item,price\n包,86.00\n');
  const file = { ref: 'f1', sha256: sha256(translation), mediaType: 'text/csv', description: 'The photo in Chinese' };
  const languages = { evidenceId: dispute.idOf('photo'), from: 'en', into: 'zh' };
  const act = (path: string, body: object, by: { token: string }) => api.post(`${dispute.path}/${path}`, body, by);
  const listed = async (by: { token: string }) => {
    const { body } = await api.get(`${dispute.path}/translations`, by);
    return body['items'] as unknown as readonly { readonly translationId: string }[];
  };
  expect(await act('translation-requests', { from: 'en', into: 'zh' }, story.ben)).toMatchObject({
    body: { code: 'EntryMissing' },
  });
  expect((await act('translation-requests', { ...languages, note: 'Page 2' }, story.ben)).status).toBe(200);
  const [asked] = await listed(story.ana);
  expect(asked).toMatchObject({ status: 'asked', owed: true, originalNumber: 'C5', asked: { note: 'Page 2' } });
  expect(await listed(story.cai)).toEqual([]); // it would tell that there is another respondent
  const at = `translations/${asked?.translationId}`;
  const made = { translator: { kind: 'person', name: '李娜', qualification: 'CATTI' }, evidence: [file] };
  expect((await act(`${at}/versions`, made, story.ben)).body).toMatchObject({ code: 'NotYourPart' });
  expect((await act(`${at}/versions`, made, story.ana)).status).toBe(200);
  expect((await act(`${at}/checks`, { finding: 'faithful', note: 'x' }, story.maja)).body).toMatchObject({
    code: 'BytesMissing',
  });
  const sent = (await dispute.list(story.ana)).items.find((one) => one['translationOf'] !== undefined);
  expect(sent).toMatchObject({ translationOf: { kind: 'exhibit', id: languages.evidenceId, into: 'zh' } });
  expect((await dispute.put(String(sent?.['evidenceId']), translation, story.ana)).status).toBe(200);
  const contest = { passage: '包', reason: 'It says cap.', proposal: '帽' };
  expect((await act(`${at}/contests`, contest, story.ben)).status).toBe(200);
  expect(await listed(story.maja)).toMatchObject([
    {
      status: 'contested',
      governs: 'original',
      mayCheck: true,
      versions: [{ contests: [{ ...contest, open: true }] }],
    },
  ]);
  expect((await act(`${at}/checks`, { finding: 'faithful', note: 'Compared.' }, story.maja)).status).toBe(200);
  for (const by of [story.ben, story.cai, story.shop])
    expect(await listed(by)).toMatchObject([
      { status: 'checked', governs: 'translation', versions: [{ here: true, translator: made.translator }] },
    ]);
});

it('rules on what came late where there is no panel', async () => {
  const at = `${dispute.path}/evidence/late-rulings`;
  const ruling = { evidenceIds: [dispute.idOf('photo')], admitted: true, reason: 'The replay came late.' };
  expect((await api.post(at, ruling, story.ana)).status).toBe(404);
  // it came with the complaint
  expect(await api.post(at, ruling, story.maja)).toMatchObject({ body: { code: 'UnknownReference' } });
});

it('is unreadable for ever once its author’s key is destroyed', async () => {
  const other = await fileWith(api, story, { photo: { bytes: photo } });
  await other.put(other.idOf('photo'), photo, story.ana);
  const under = await other.viewing(other.idOf('photo'), story.maja);
  await api.parts.vaultOf(story.association.associationId).destroyKey(`text:${other.disputeId}:${story.ana.partyId}`);
  expect((await other.read(other.idOf('photo'), story.maja, { under })).status).toBe(409);
  expect((await dispute.read(dispute.idOf('photo'), story.maja)).status).toBe(200);
});

it('takes no file as JSON, and no form elsewhere', async () => {
  expect((await dispute.put(dispute.idOf('list'), Buffer.from('{}'), story.ana, 'application/json')).status).toBe(415);
  expect((await postForm(api, '/v1/disputes', story.ana, 'x', 'multipart/form-data; boundary=x')).status).toBe(415);
});
