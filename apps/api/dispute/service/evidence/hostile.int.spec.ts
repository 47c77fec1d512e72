import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import path from 'node:path';
import { newId } from '#infrastructure/ids.js';
import { startApi, type Api } from '../../../../../test/support/api.js';
import { setUpCase, type Case } from '../../../../../test/support/dispute.js';
import {
  fileWith,
  PNG,
  postForm,
  sha256,
  type FiledCase,
  type NamedFile,
} from '../../../../../test/support/evidence.js';
import { until } from '../../../../../test/support/until.js';

const zip = (name: string): Buffer =>
  Buffer.concat([
    Buffer.from('504b03040a00000000000000000000000000000000000000000000', 'hex'),
    Buffer.from([name.length, 0, 0, 0]),
    Buffer.from(name),
  ]);
/** The same with other bytes in its header. */
const zipWith = (name: string, at: number, hex: string): Buffer => {
  const bytes = zip(name);
  bytes.write(hex, at, 'hex');
  return bytes;
};
const padded = (head: string | Buffer): Buffer => Buffer.concat([Buffer.from(head), Buffer.alloc(64)]);

/** What each file of facts/reliability.md 8.6 is, and what becomes of it: kept as that kind, or refused. */
const HOSTILE: Readonly<Record<string, readonly [bytes: Buffer, kept: string | undefined, named?: string]>> = {
  'B158 a page called a picture': [Buffer.from('<html><script>fetch("//evil")</script></html>'), undefined],
  'B159 a drawing with a script': [
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    undefined,
    'image/svg+xml',
  ],
  'B159 a drawing with foreign objects': [Buffer.from('<?xml version="1.0"?><svg><foreignObject/></svg>'), undefined],
  'B160 GIF and script in one': [
    Buffer.concat([Buffer.from('GIF89a/*'), Buffer.alloc(20), Buffer.from('*/=1;alert(1)')]),
    'image/gif',
  ],
  'B161 JPEG and archive in one': [
    Buffer.concat([Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex'), zip('x.class')]),
    'image/jpeg',
  ],
  'B162 PDF and page in one': [Buffer.from('%PDF-1.4\n<html><script>alert(1)</script></html>'), 'application/pdf'],
  'B163 PDF with JavaScript and launch': [
    Buffer.from('%PDF-1.7\n1 0 obj<</OpenAction<</S/JavaScript/JS(app.alert(1))>>/AA<</S/Launch/F(cmd.exe)>>>>'),
    'application/pdf',
  ],
  'B164 an old office document': [padded(Buffer.from('d0cf11e0a1b11ae1', 'hex')), undefined, 'application/msword'],
  'B166 XML that reads files': [
    Buffer.from('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
    undefined,
  ],
  'B167 a playlist that reads files': [Buffer.from('#EXTM3U\n#EXTINF:1\nfile:///etc/passwd\n'), 'text/plain'],
  'B168 a picture of 50,000 by 50,000': [
    Buffer.concat([PNG.subarray(0, 16), Buffer.from('0000c3500000c350', 'hex'), PNG.subarray(24)]),
    'image/png',
  ],
  'B169 half a picture': [Buffer.from('ffd8ffe000104a464946', 'hex'), 'image/jpeg'],
  'B170 EICAR': [Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'), 'text/plain'],
  'B171 a Windows program': [padded('MZ'), undefined],
  'B171 a Linux program': [padded(Buffer.from('7f454c4602010100', 'hex')), undefined],
  'B171 a Mac program': [padded(Buffer.from('cffaedfe07000001', 'hex')), undefined],
  'B172 one byte': [Buffer.from('a'), 'text/plain'],
  'B172 no byte': [Buffer.alloc(0), undefined],
  'B165 a table of an office, with links out of it': [
    Buffer.concat([zip('[Content_Types].xml'), zip('xl/externalLinks/externalLink1.xml')]),
    undefined,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  ],
  'B175 an archive that says 4 GB of itself': [zipWith('a', 18, 'ffffff00ffffffff'), undefined],
  'B177 an archive that says a million entries of itself': [
    Buffer.concat([
      zip('a'),
      Buffer.from('504b06062c000000000000002d002d00000000000000000040420f000000000040420f0000000000', 'hex'),
    ]),
    undefined,
  ],
  'B180 two entries of one name': [Buffer.concat([zip('a.txt'), zip('a.txt'), zip('A.TXT')]), undefined],
  'B181 an archive behind a password': [zipWith('a', 6, '0100'), undefined, 'application/zip'],
  'B183 an archive of a page': [
    Buffer.concat([zip('datapackage.json'), zip('../archive/data.warc.gz')]),
    undefined,
    'application/wacz',
  ],
  'B174 an archive': [zip('bomb.xml'), undefined],
  'B178 an archive that climbs': [zip('../../etc/passwd'), undefined],
  'B176 an archive in an archive': [zip('inner.zip'), undefined],
  'B179 an archive with links': [
    Buffer.concat([Buffer.alloc(257), Buffer.from('ustar\u000000'), Buffer.alloc(247)]),
    undefined,
  ],
  'B184 a web archive of a length that cannot be': [
    Buffer.from('WARC/1.0\r\nContent-Length: 9223372036854775808\r\n\r\n'),
    'text/plain',
  ],
  'B182 gzip': [padded(Buffer.from('1f8b0800000000000003', 'hex')), undefined],
  'a shell script': [Buffer.from('#!/bin/sh\nrm -rf /\n'), undefined, 'text/plain'],
  'a table with formulas': [Buffer.from("=cmd|' /C calc'!A0,1\n"), 'text/csv', 'text/csv'],
  'text in UTF-16': [Buffer.from('\ufeffabc', 'utf16le'), undefined, 'text/plain'],
};

let api: Api;
let story: Case;
let dispute: FiledCase;
const big = Buffer.concat([PNG, randomBytes(2_000_000)]);
beforeAll(async () => {
  api = await startApi();
  story = await setUpCase(api);
  const named = Object.entries(HOSTILE).map(([, [bytes, , mediaType]], index): [string, NamedFile] => [
    `h${index}`,
    { bytes, ...(mediaType !== undefined && { mediaType }) },
  ]);
  dispute = await fileWith(
    api,
    story,
    Object.fromEntries([...named, ['form', { bytes: PNG }], ['big', { bytes: big }]]),
  );
}, 60_000);
afterAll(async () => {
  expect((await api.get('/healthz')).status).toBe(200); // the same process has answered everything
  expect(api.lines.filter((line) => /"level":50|"status":5\d\d/.test(line))).toEqual([]);
  expect(incoming()).toEqual([]);
  await api.stop();
});

const incoming = (): readonly string[] => {
  const folder = path.join(api.evidenceFolder, 'incoming');
  return existsSync(folder) ? readdirSync(folder) : [];
};

it.each(Object.entries(HOSTILE).map(([name, [bytes, kept]], index) => [name, bytes, kept, `h${index}`] as const))(
  '%s',
  async (_, bytes, kept, ref) => {
    const id = dispute.idOf(ref);
    const { status, body } = await dispute.put(id, bytes, story.ana, 'text/html');
    expect([status, body['code']]).toEqual(kept === undefined ? [415, 'FileKindRefused'] : [200, undefined]);
    if (kept === undefined) return;
    const read = await dispute.read(id, story.maja);
    const shown = kept === 'application/pdf' ? 'application/octet-stream' : kept; // none of these can be looked at
    expect([read.bytes.equals(bytes), read.headers.get('content-type')?.split(';')[0]]).toEqual([true, shown]);
    expect(read.headers.get('content-disposition')).toMatch(
      /^attachment; filename="(unchecked-)?PL-[0-9A-Z-]+-C[0-9-]+\.[a-z0-9]+"$/,
    );
    expect(read.headers.get('x-content-type-options')).toBe('nosniff');
    expect(read.headers.get('content-security-policy')).toMatch(/^sandbox; default-src 'none'/);
  },
);

it('B173 is of no other kind because somebody asks for it', async () => {
  const under = await dispute.viewing(dispute.idOf('h3'), story.maja);
  const asked = await fetch(
    `${api.url}${dispute.contentOf(dispute.idOf('h3'))}?viewing=${under}&content-type=text/html`,
    {
      headers: { authorization: `Bearer ${story.maja.token}` },
    },
  );
  expect(asked.status).toBe(400);
});

const part = (name: string, body: string | Buffer = PNG, more = ''): Buffer =>
  Buffer.concat([
    Buffer.from(`--b\r\nContent-Disposition: form-data; ${name}${more}\r\n\r\n`),
    Buffer.from(body),
    Buffer.from('\r\n'),
  ]);
const end = Buffer.from('--b--\r\n');
const FORM = 'multipart/form-data; boundary=b';
const file = part('name="file"; filename="a.png"');
const deep = `a${'[b]'.repeat(10_000)}`;

const REFUSED: readonly (readonly [name: string, body: string | Buffer, contentType?: string])[] = [
  ['B191 no final boundary', file],
  ['B191 nothing at all', ''],
  ['B191 half a boundary', Buffer.concat([file.subarray(0, -2), Buffer.from('\r\n--')])],
  ['another boundary than said', Buffer.concat([file, end]), 'multipart/form-data; boundary=c'],
  ['B192 a boundary of 10 kB', Buffer.concat([file, end]), `multipart/form-data; boundary=${'b'.repeat(10_000)}`],
  ['B192 an empty boundary', Buffer.concat([file, end]), 'multipart/form-data; boundary='],
  ['B192 an empty boundary in quotes', Buffer.concat([file, end]), 'multipart/form-data; boundary=""'],
  ['B192 an odd boundary', Buffer.concat([file, end]), 'multipart/form-data; boundary="b\\"; x=1'],
  ['no boundary', Buffer.concat([file, end]), 'multipart/form-data'],
  ['B193 an empty field name', Buffer.concat([part('name=""'), file, end])],
  ['a name without a value', Buffer.concat([part('name'), file, end])],
  ['a name without an end', Buffer.concat([part('name="file'), file, end])],
  ['two names', Buffer.concat([part('name="file"; name="file"'), end])],
  ['B195 a name of 10,000 brackets', Buffer.concat([part(`name="${deep}"`), end])],
  ['B196 a name with a number', Buffer.concat([part('name="a[4294967295]"'), end])],
  ['B196 a name that every object has', Buffer.concat([part('name="__proto__"'), end])],
  ['B197 10,000 parts', Buffer.concat([...Array.from({ length: 10_000 }, (_, i) => part(`name="f${i}"`, 'x')), end])],
  ['B199 two files', Buffer.concat([file, file, end])],
  ['a field behind the file', Buffer.concat([file, part('name="more"', 'x'), end])],
  ['a header bomb', Buffer.concat([part('name="file"', PNG, '\r\nX: y'.repeat(100_000)), end])],
  ['one endless header', Buffer.concat([part('name="file"', PNG, `\r\nX: ${'y'.repeat(1_000_000)}`), end])],
  ['a header without a colon', Buffer.concat([part('name="file"', PNG, '\r\nnonsense'), end])],
  [
    'two dispositions',
    Buffer.concat([part('name="file"', PNG, '\r\nContent-Disposition: form-data; name="file"'), end]),
  ],
  [
    'a disposition that is none of a form',
    Buffer.concat([Buffer.from('--b\r\nContent-Disposition: attachment; name="file"\r\n\r\nx\r\n'), end]),
  ],
  ['no headers', Buffer.concat([Buffer.from('--b\r\n\r\nx\r\n'), end])],
  [
    'a form in a form',
    Buffer.concat([part('name="file"; filename="f"', Buffer.concat([Buffer.from('--b\r\n\r\n'), PNG])), end]),
  ],
  ['words before it', Buffer.concat([Buffer.from('preamble\r\n'), file, end])],
  ['a megabyte behind it', Buffer.concat([file, end, Buffer.alloc(1_000_000)])],
];
it.each(REFUSED.map(([name, body, contentType = FORM]) => ({ name, body, contentType })))(
  'refuses a form with $name',
  async ({ body, contentType }) => {
    const { status } = await postForm(api, dispute.contentOf(dispute.idOf('form')), story.ana, body, contentType);
    expect([400, 415, 422]).toContain(status);
    expect(await contentOf('form')).toBeUndefined();
  },
);

const contentOf = async (ref: string) =>
  (await dispute.list(story.ana)).items.find(({ evidenceId }) => evidenceId === dispute.idOf(ref))?.['content'];

type Sent = readonly [name: string, body: Buffer, contentType?: string];
const TAKEN: readonly Sent[] = [
  ['B194 an empty file name', Buffer.concat([part('name="file"; filename=""'), end])],
  ['B185 a file name that climbs', Buffer.concat([part('name="file"; filename="../../etc/passwd"'), end])],
  ['B152 a file name that breaks headers', Buffer.concat([part('name="file"; filename="a\r\n b;.png"'), end])],
  ...[
    '.htaccess',
    'CON',
    '-rf',
    'a:b',
    'a. ',
    'x.jpg.exe',
    '\u202egnp.exe',
    '<img src=x onerror=alert(1)>.png',
    ' ',
  ].map((name): Sent => [
    `B186 to B190 a file name ${JSON.stringify(name)}`,
    Buffer.concat([part(`name="file"; filename="${name}"`), end]),
  ]),
  [
    'B187 a file name of 100 Chinese characters',
    Buffer.concat([part(`name="file"; filename="${'证'.repeat(100)}.png"`), end]),
  ],
  ['a boundary in quotes', Buffer.concat([file, end]), 'multipart/form-data; boundary="b"'],
  ['no line end at its end', Buffer.concat([file, Buffer.from('--b--')])],
];
it.each(TAKEN.map(([name, body, contentType = FORM]) => ({ name, body, contentType })))(
  'takes a form with $name',
  async ({ name, body, contentType }) => {
    const { status } = await postForm(api, dispute.contentOf(dispute.idOf('form')), story.ana, body, contentType);
    // a folded header is no longer a header (RFC 9112)
    expect([name, status]).toEqual([name, name.startsWith('B152') ? 400 : 200]);
  },
);

it.each([1, 2, 3, 5, 7, 64, 1_000])('reads a form that comes in pieces of %i bytes', async (size) => {
  const bytes = randomBytes(1_500);
  const body = Buffer.concat([PNG, Buffer.from('\r\n--\r\n--a\r\n-'), bytes]);
  const own = await fileWith(api, story, { odd: { bytes: body } });
  const whole = Buffer.concat([part('name="file"; filename="x"', body), end]);
  const socket = await opened(own.contentOf(own.idOf('odd')), 'POST', whole.length, FORM);
  for (let start = 0; start < whole.length; start += size) {
    const ready = socket.write(whole.subarray(start, start + size));
    if (!ready) await new Promise((resolve) => socket.once('drain', resolve));
    if (start < 40 * size) await new Promise((resolve) => setImmediate(resolve));
  }
  expect(await heard(socket)).toMatch(/^HTTP\/1\.1 200 /);
  expect(sha256((await own.read(own.idOf('odd'), story.ana)).bytes)).toBe(sha256(body));
});

const opened = (url: string, method: string, length: number, contentType: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const { hostname, port, host } = new URL(api.url);
    const socket = connect({ host: hostname, port: Number(port), noDelay: true }, () => {
      socket.write(
        `${method} ${url} HTTP/1.1\r\nHost: ${host}\r\nAuthorization: Bearer ${story.ana.token}\r\nIdempotency-Key: ${newId()}\r\nContent-Type: ${contentType}\r\nContent-Length: ${length}\r\nConnection: close\r\n\r\n`,
      );
      resolve(socket);
    }).once('error', reject);
  });
const heard = (socket: Socket): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    socket.on('data', (bytes: Buffer) => (text += bytes.toString())).once('close', () => resolve(text));
  });

it('B198 leaves nothing of what a client broke off, wherever it did', async () => {
  for (let tenth = 1; tenth < 10; tenth += 1) {
    const socket = await opened(dispute.contentOf(dispute.idOf('big')), 'PUT', big.length, 'application/octet-stream');
    await new Promise((resolve) => socket.write(big.subarray(0, Math.floor((big.length * tenth) / 10)), resolve));
    await until('it is being received', async () => incoming().length > 0);
    socket.destroy();
    await until('nothing is left', async () => incoming().length === 0);
  }
  expect(await contentOf('big')).toBeUndefined();
  expect((await dispute.put(dispute.idOf('big'), big, story.ana)).status).toBe(200);
});
