import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { extractText } from 'unpdf';
import { authorKey } from '#application/dispute/author-key.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import { fileWith, PNG, sha256, type FiledCase } from '../../../../../test/support/evidence.js';
import { hasFfmpeg, oldFilm } from '../../../../../test/support/films.js';
import { ARMED, HARMLESS, pdfWith, rewritten, SIGNED, TEXT } from '../../../../../test/support/pdfs.js';
import { until } from '../../../../../test/support/until.js';

const PDF = 'application/pdf';
const armed = pdfWith(ARMED['a script when it opens']?.parts);
const plain = pdfWith(HARMLESS['a link to the web']);
const signed = pdfWith({ ...SIGNED, page: `${SIGNED.page} /AA << /O << /S /Launch /F (cmd.exe) >> >>` });

let api: Api;
let story: Case;
let dispute: FiledCase;
let locked: Buffer;
const film = hasFfmpeg ? oldFilm() : Buffer.from('no film');
beforeAll(async () => {
  api = await startApi('development', undefined, undefined, undefined, { ffmpeg: 'ffmpeg' });
  story = await setUpCase(api);
  locked = await rewritten(armed, { password: 'secret' });
  dispute = await fileWith(api, story, {
    armed: { bytes: armed, mediaType: PDF },
    plain: { bytes: plain, mediaType: PDF },
    signed: { bytes: signed, mediaType: PDF },
    locked: { bytes: locked, mediaType: PDF },
    picture: { bytes: PNG },
    film: { bytes: film, mediaType: 'video/vnd.avi', part: 'confidential' },
  });
  for (const [ref, bytes] of Object.entries({ armed, plain, signed, locked, picture: PNG, ...(hasFfmpeg && { film }) }))
    expect((await dispute.put(dispute.idOf(ref), bytes, story.ana)).status).toBe(200);
}, 90_000);
afterAll(() => api.stop());

const viewing = async (ref: string, body: object = {}): Promise<string> => {
  const opened = await api.post(
    `${dispute.path}/evidence/${dispute.idOf(ref)}/viewings`,
    { purpose: 'verify', ...body },
    story.maja,
  );
  return String(opened.body['viewingId']);
};
const read = async (ref: string, { original, range, as }: { original?: true; range?: string; as?: string } = {}) =>
  dispute.read(dispute.idOf(ref), story.maja, {
    under: await viewing(ref, original && { original }),
    ...(range && { range }),
    ...(as && { as }),
  });
const markOf = async (ref: string): Promise<Record<string, unknown> | undefined> => {
  const { items } = await dispute.list(story.maja);
  const content = items.find(({ evidenceId }) => evidenceId === dispute.idOf(ref))?.['content'];
  return (content as { activeContent?: Record<string, unknown> } | undefined)?.activeContent;
};
const marked = (ref: string) =>
  until(`${ref} is marked`, async () => {
    const mark = await markOf(ref);
    return mark?.['state'] === 'waiting' ? undefined : (mark ?? {});
  });
const copies = (): readonly string[] => {
  const folder = path.join(api.evidenceFolder, 'shown', 'objects');
  return readdirSync(folder, { recursive: true })
    .map((name) => path.join(folder, String(name)))
    .filter((name) => statSync(name).isFile());
};

it('marks each PDF by what it can do, and nothing else', async () => {
  expect(await marked('armed')).toEqual({
    state: 'present',
    kinds: ['automatic', 'javascript'],
    warning: expect.stringMatching(/脚本.*副本/),
  });
  expect(await marked('plain')).toEqual({ state: 'none', kinds: [] });
  expect(await marked('signed')).toMatchObject({
    state: 'present',
    kinds: expect.arrayContaining(['launch']),
    signed: true,
    warning: expect.stringContaining('签名'),
  });
  expect(await marked('locked')).toMatchObject({ state: 'unknown', warning: expect.stringContaining('加密') });
  expect(await markOf('picture')).toBeUndefined();
  const english = await fetch(`${api.url}${dispute.path}/evidence`, {
    headers: { authorization: `Bearer ${story.maja.token}`, 'accept-language': 'en' },
  });
  expect(await english.text()).toMatch(/"warning":"PDF: [^"]*scripts[^"]* a copy without them/);
}, 60_000);

it('gives a copy that does nothing, with the same pages and text; also by ranges', async () => {
  const { status, headers, bytes } = await read('armed');
  expect(status).toBe(200);
  expect(headers.get('parley-shown')).toBe('copy');
  expect(headers.get('content-type')).toBe(PDF);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="copy-PL-/);
  expect(headers.get('content-security-policy')).toContain('sandbox');
  expect(headers.get('etag')).toBe(`"${sha256(bytes)}"`);
  expect(bytes.toString('latin1')).not.toMatch(/JavaScript|OpenAction/);
  const { text, totalPages } = await extractText(new Uint8Array(bytes));
  expect([totalPages, text.map((one) => one.trim())]).toEqual([2, [TEXT, 'second page']]);
  const part = await read('armed', { range: 'bytes=5-14' });
  expect([part.status, part.bytes.equals(bytes.subarray(5, 15))]).toEqual([206, true]);
});

it('gives what does nothing byte for byte', async () => {
  const found = await read('plain');
  expect([found.headers.get('parley-shown'), found.bytes.equals(plain)]).toEqual(['sent', true]);
  expect((await read('picture')).bytes.equals(PNG)).toBe(true);
});

it('gives what could not be checked as bytes that no program opens by itself', async () => {
  const { headers, bytes } = await read('locked');
  expect(headers.get('parley-shown')).toBe('unchecked');
  expect(headers.get('content-type')).toBe('application/octet-stream');
  expect(headers.get('content-disposition')).toMatch(/filename="unchecked-PL-[^"]*\.bin"/);
  expect(bytes.equals(locked)).toBe(true);
});

it('gives the original to whoever asks for it expressly, on record', async () => {
  const { headers, bytes } = await read('armed', { original: true });
  expect(headers.get('parley-shown')).toBe('original');
  expect([sha256(bytes), bytes.equals(armed)]).toEqual([sha256(armed), true]);
  const seen = await api.get(`${dispute.path}/evidence/${dispute.idOf('armed')}/viewings`, story.ana);
  const items = seen.body['items'] as unknown as readonly { readonly original?: boolean }[];
  expect(items.filter(({ original }) => original)).toHaveLength(1);
  expect(items.length).toBeGreaterThan(1);
  const { rows } = await api.parts.pool.query("SELECT facts FROM security.event WHERE kind = 'original-opened'");
  expect(rows).toEqual([{ facts: { disputeId: dispute.disputeId, evidenceId: dispute.idOf('armed') } }]);
  const faulty = await api.post(
    `${dispute.path}/evidence/${dispute.idOf('armed')}/viewings`,
    { purpose: 'verify', original: 'yes' },
    story.maja,
  );
  expect(faulty).toMatchObject({ status: 400, body: { errors: [{ field: 'original', code: 'not-a-boolean' }] } });
});

it('keeps copies sealed, makes a lost one again, and looks again at what was never looked at', async () => {
  for (const one of copies()) expect(readFileSync(one).includes('%PDF')).toBe(false);
  const before = (await read('armed')).bytes;
  rmSync(path.join(api.evidenceFolder, 'shown'), { recursive: true });
  expect((await read('armed')).bytes.equals(before)).toBe(true);
  await api.parts.pool.query('DELETE FROM office.pdf_check'); // as of a release that did not look
  expect((await read('armed')).headers.get('parley-shown')).toBe('copy');
  await markOf('plain'); // puts the others in turn
  expect(await marked('plain')).toMatchObject({ state: 'none' });
}, 60_000);

const withFfmpeg = hasFfmpeg ? it : it.skip;
type Film = { readonly state: string; readonly frames?: readonly number[]; readonly preview?: string };
const filmed = () =>
  until('the film was looked into', async () => {
    const { items } = await dispute.list(story.maja);
    const content = items.find(({ evidenceId }) => evidenceId === dispute.idOf('film'))?.['content'];
    const { film: found } = content as { film?: Film };
    return found?.state === 'made' ? found : undefined;
  });

withFfmpeg(
  'gives a preview and small pictures of a film to whoever may have the film, and keeps them sealed',
  async () => {
    await dispute.sign(story.maja);
    await filmed();
    for (const as of ['preview', 'frames']) await read('film', { as }); // what the test before lost is made again
    expect(await filmed()).toMatchObject({
      width: 320,
      height: 180,
      frames: [0.5, 1.5, 2.5].map((at) => expect.closeTo(at, 0)),
    });
    const { preview: kind = '' } = await filmed();
    const preview = await read('film', { as: 'preview' });
    expect([preview.status, preview.headers.get('parley-shown'), preview.headers.get('content-type')]).toEqual([
      200,
      'preview',
      kind,
    ]);
    expect(preview.headers.get('etag')).toBe(`"${sha256(preview.bytes)}"`);
    const part = await read('film', { as: 'preview', range: 'bytes=5-14' });
    expect([part.status, part.bytes.equals(preview.bytes.subarray(5, 15))]).toEqual([206, true]);
    const frames = await read('film', { as: 'frames' });
    expect([frames.headers.get('content-type'), frames.bytes.readUInt16BE(0)]).toEqual(['image/jpeg', 0xffd8]);
    expect((await read('film')).bytes.equals(film)).toBe(true); // the evidence is what was sent
    for (const one of copies()) expect(/ftyp|JFIF/.test(readFileSync(one, 'latin1'))).toBe(false);
  },
  60_000,
);

withFfmpeg(
  'gives nothing of a film without a viewing of it, and to nobody who may not have it',
  async () => {
    const id = dispute.idOf('film');
    for (const as of ['preview', 'frames']) {
      const other = await dispute.read(id, story.maja, { under: await viewing('picture'), as });
      expect(other.status).toBe(404);
      const stranger = await dispute.read(id, story.ben, { under: await viewing('film'), as });
      expect(stranger.status).toBe(404);
      expect((await read('picture', { as })).status).toBe(404);
    }
    const faulty = await read('film', { as: 'thumbnail' });
    expect([faulty.status, faulty.bytes.toString()]).toEqual([400, expect.stringContaining('"field":"as"')]);
  },
  60_000,
);

withFfmpeg(
  'makes again what was lost',
  async () => {
    const before = (await read('film', { as: 'frames' })).bytes;
    rmSync(path.join(api.evidenceFolder, 'shown'), { recursive: true });
    expect((await read('film', { as: 'frames' })).status).toBe(404);
    await filmed();
    expect((await read('film', { as: 'frames' })).bytes.equals(before)).toBe(true);
  },
  60_000,
);

it('takes a paper about a party the same way', async () => {
  const at = `/v1/parties/${story.ana.partyId}/papers`;
  const url = `${api.url}${at}/${sha256(armed)}/content`;
  const headers = { authorization: `Bearer ${story.ana.token}` };
  const sent = await fetch(`${url}?kind=identity-document`, {
    method: 'PUT',
    headers: { ...headers, 'content-type': 'application/octet-stream' },
    body: armed,
  });
  expect([sent.status, await sent.text()]).toEqual([200, expect.any(String)]);
  const copy = await fetch(url, { headers });
  expect(copy.headers.get('parley-shown')).toBe('copy');
  expect(Buffer.from(await copy.arrayBuffer()).includes('JavaScript')).toBe(false);
  const original = await fetch(`${url}?original=yes`, { headers });
  expect(Buffer.from(await original.arrayBuffer()).equals(armed)).toBe(true);
  const { body } = await api.get(at, story.ana);
  const items = body['items'] as unknown as readonly { readonly sha256: string }[];
  expect(items.filter((one) => one.sha256 === sha256(armed))).toMatchObject([
    { activeContent: { state: 'present' }, readings: [{ by: expect.any(String) }, { original: true }] },
  ]);
}, 60_000);

it('looks at what the association itself sends as at everything else', async () => {
  const evidenceId = await dispute.translated('plain', { bytes: armed, mediaType: PDF }, story.maja);
  expect(await dispute.put(evidenceId, armed, story.maja)).toMatchObject({ status: 200 });
  const shown = await dispute.read(evidenceId, story.maja);
  expect([shown.status, shown.headers.get('parley-shown')]).toEqual([200, 'copy']);
  const { items } = await dispute.list(story.maja);
  expect(items.find((one) => one['evidenceId'] === evidenceId)).toMatchObject({
    content: { activeContent: { state: 'present', kinds: ['automatic', 'javascript'] } },
  });
}, 60_000);

it('leaves nothing of a copy that anybody could read once its author is erased', async () => {
  const { pool, vaultOf } = api.parts;
  const { rows } = await pool.query<{ association_id: string }>(
    'SELECT association_id FROM office.pdf_check WHERE dispute_id = $1 LIMIT 1',
    [dispute.disputeId],
  );
  const vault = vaultOf(rows[0]?.association_id ?? '');
  const under = await viewing('armed');
  const name = authorKey(dispute.disputeId, story.ana.partyId);
  expect(await vault.findKey(name)).toBeDefined();
  await vault.destroyKeys([name]);
  const gone = await dispute.read(dispute.idOf('armed'), story.maja, { under });
  expect(gone.status).toBeGreaterThanOrEqual(400);
  expect(await vault.findKey(name)).toBeUndefined(); // and it alone opened them
});
