import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFStream,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from '@cantoo/pdf-lib';

type Box = readonly [number, number, number, number];
type Matrix = readonly [number, number, number, number, number, number];
const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const HIDDEN = 2;
const NO_VIEW = 32;

/**
 * The same pages with what lies over them (stamps, seals, filled fields) drawn into them, and without a password where
 * none is needed to read: who draws the pages draws nothing else. Throws for what is no PDF, or wants a password.
 */
export async function flatten(bytes: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { password: '', updateMetadata: false });
  for (const page of document.getPages()) drawOver(document, page);
  document.catalog.delete(PDFName.of('AcroForm'));
  document.catalog.delete(PDFName.of('Names'));
  document.catalog.delete(PDFName.of('OpenAction'));
  return document.save({ useObjectStreams: false, updateFieldAppearances: false });
}

const drawOver = (document: PDFDocument, page: PDFPage): void => {
  const { context } = document;
  const annotations = context.lookup(page.node.get(PDFName.of('Annots')));
  page.node.delete(PDFName.of('Annots'));
  if (!(annotations instanceof PDFArray)) return;
  const drawn = annotations.asArray().flatMap((one, index) => {
    const annotation = context.lookup(one);
    const look = annotation instanceof PDFDict ? looks(document, annotation) : undefined;
    if (!look) return [];
    const name = `ParleyOver${index}`;
    page.node.setXObject(PDFName.of(name), look.stream);
    return [`q ${look.matrix.map((value) => value.toFixed(5)).join(' ')} cm /${name} Do Q`];
  });
  if (drawn.length === 0) return;
  const before = context.register(context.stream('q\n'));
  const after = context.register(context.stream(`\nQ\n${drawn.join('\n')}\n`));
  page.node.wrapContentStreams(before, after);
};

/** How an annotation looks, and where to (12.5.5). */
const looks = ({ context }: PDFDocument, annotation: PDFDict) => {
  const flags = context.lookup(annotation.get(PDFName.of('F')));
  if (flags instanceof PDFNumber && (flags.asNumber() & (HIDDEN | NO_VIEW)) !== 0) return undefined;
  const all = context.lookup(annotation.get(PDFName.of('AP')));
  if (!(all instanceof PDFDict)) return undefined;
  const normal = all.get(PDFName.of('N'));
  const state = context.lookup(annotation.get(PDFName.of('AS')));
  const found = context.lookup(normal);
  const stream = found instanceof PDFDict && state instanceof PDFName ? found.get(state) : normal;
  const form = context.lookup(stream);
  const rect = numbers(context.lookup(annotation.get(PDFName.of('Rect'))), 4) as Box | undefined;
  if (!isStream(form) || stream === undefined || !rect) return undefined;
  const box = numbers(context.lookup(form.dict.get(PDFName.of('BBox'))), 4) as Box | undefined;
  const matrix = numbers(context.lookup(form.dict.get(PDFName.of('Matrix'))), 6) as Matrix | undefined;
  return box && { stream: stream as PDFRef, matrix: fit(box, matrix ?? IDENTITY, rect) };
};

const isStream = (value: PDFObject | undefined): value is PDFStream =>
  value instanceof PDFStream || value instanceof PDFRawStream;

const numbers = (value: PDFObject | undefined, count: number): readonly number[] | undefined => {
  if (!(value instanceof PDFArray) || value.size() !== count) return undefined;
  const all = value.asArray().map((one) => (one instanceof PDFNumber ? one.asNumber() : Number.NaN));
  return all.every(Number.isFinite) ? all : undefined;
};

/** Its box, as its own matrix turns it, on the rectangle of the annotation. */
const fit = ([x0, y0, x1, y1]: Box, [a, b, c, d, e, f]: Matrix, [r0, s0, r1, s1]: Box): Matrix => {
  const corners = [x0, x1].flatMap((x) => [y0, y1].map((y) => [a * x + c * y + e, b * x + d * y + f] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, bottom] = [Math.min(...xs), Math.min(...ys)];
  const [width, height] = [Math.max(...xs) - left, Math.max(...ys) - bottom];
  const scaleX = width === 0 ? 1 : Math.abs(r1 - r0) / width;
  const scaleY = height === 0 ? 1 : Math.abs(s1 - s0) / height;
  return [scaleX, 0, 0, scaleY, Math.min(r0, r1) - left * scaleX, Math.min(s0, s1) - bottom * scaleY];
};
