import { deflateSync } from 'node:zlib';
import { PDFDict, PDFDocument, PDFInvalidObject, PDFName, PDFNumber, PDFParser } from '@cantoo/pdf-lib';
import { PDFRawStream, PDFStream, PDFWriter, type PDFContext } from '@cantoo/pdf-lib';
import type { ActiveKind, Finding } from './active-kinds.js';
import { disarm, isSigned } from './disarm.js';
import { has, look, nameOf, resolved, streamsIn, sweep, take } from './pdf-objects.js';
import { namesIn, objectsIn } from './raw-names.js';

/** `copy`: the same document without what was found; there where something was, and only what looks clean itself. */
export type Checked = Finding & { readonly copy?: Uint8Array };

/**
 * Looks for what a PDF can do beside being read, and makes a copy that cannot. Never throws. Bounded by nothing: what
 * calls it sees to that.
 */
export async function checkPdf(bytes: Buffer): Promise<Checked> {
  const named = namesIn(bytes);
  try {
    const { context, hidden } = await parse(bytes);
    const signed = isSigned(context);
    const found = disarm(context);
    const kinds = new Set<ActiveKind>([...found, ...named]);
    // a name that stands in no place that was found, objects that were not met: readers might find them
    if (hidden || [...named].some((kind) => !found.has(kind))) kinds.add('hidden');
    if (kinds.size === 0) return { state: 'none', kinds: [], signed };
    const copy = await written(context);
    return {
      kinds: [...kinds],
      signed,
      ...((await isClean(copy)) ? { state: 'present', copy } : { state: 'unknown' }),
    };
  } catch {
    return { state: 'unknown', kinds: [...named], signed: false };
  }
}

type Parsed = { readonly context: PDFContext; readonly hidden: boolean };

/** Throws for what cannot be read to its end, or only with a password. */
const parse = async (bytes: Buffer): Promise<Parsed> => {
  const { context: first, met } = await countingParse(bytes);
  const hidden = met !== objectsIn(bytes) || streamsIn(first).some(hidesObjects);
  if (!first.trailerInfo.Encrypt) {
    assertWhole(first);
    return { context: first, hidden };
  }
  const opened = await PDFDocument.load(bytes, { password: '', updateMetadata: false, preserveXFA: true });
  const { context } = opened;
  // tables of references are not encrypted (7.6.1) and come out of deciphering as nonsense
  for (const [ref, object] of first.enumerateIndirectObjects())
    if (object instanceof PDFStream && nameOf(object.dict, 'Type') === 'XRef') context.delete(ref);
  context.trailerInfo = { ...context.trailerInfo, ...first.trailerInfo };
  delete context.trailerInfo.Encrypt; // from here on in the clear
  assertWhole(context);
  return { context, hidden };
};

type Steps = { parseIndirectObject: () => Promise<unknown>; tryToParseInvalidIndirectObject: () => unknown };

/** How many objects the parser met, also such as it did not understand; it goes on behind those without a word. */
const countingParse = async (bytes: Buffer): Promise<{ readonly context: PDFContext; readonly met: number }> => {
  const parser = PDFParser.forBytesWithOptions(bytes, Number.POSITIVE_INFINITY);
  const steps = parser as unknown as Steps; // private there
  const { parseIndirectObject, tryToParseInvalidIndirectObject } = steps;
  let met = 0;
  steps.parseIndirectObject = async () => {
    const ref = await parseIndirectObject.call(parser);
    met += 1;
    return ref;
  };
  steps.tryToParseInvalidIndirectObject = () => {
    const ref = tryToParseInvalidIndirectObject.call(parser);
    if (ref !== undefined) met += 1;
    return ref;
  };
  return { context: await parser.parseDocument(), met };
};

const assertWhole = (context: PDFContext): void => {
  const broken = context.enumerateIndirectObjects().some(([, object]) => object instanceof PDFInvalidObject);
  if (broken || !(resolved(context, context.trailerInfo.Root) instanceof PDFDict)) throw new Error('not whole');
};

/** It holds objects as an object stream does (7.5.7), and does not say that it is one. */
const hidesObjects = ({ dict }: PDFStream): boolean =>
  nameOf(dict, 'Type') !== 'ObjStm' && look(dict, 'N') instanceof PDFNumber && has(dict, 'First');

/**
 * With a table of references of its own, without what nothing leads to. Bytes that lay open are packed, so that nobody
 * who searches for objects finds any in them.
 */
const written = async (context: PDFContext): Promise<Uint8Array> => {
  sweep(context);
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream)) continue;
    if (hidesObjects(object)) take(object.dict, 'First');
    if (has(object.dict, 'Filter')) continue;
    object.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
    take(object.dict, 'DecodeParms');
    context.assign(ref, PDFRawStream.of(object.dict, deflateSync(object.contents)));
  }
  return PDFWriter.forContext(context, Number.POSITIVE_INFINITY).serializeToBuffer();
};

/** What is given out was looked at as its original was. */
const isClean = async (copy: Uint8Array): Promise<boolean> => {
  const bytes = Buffer.from(copy.buffer, copy.byteOffset, copy.byteLength);
  const { context, hidden } = await parse(bytes);
  return !hidden && disarm(context).size === 0 && namesIn(bytes).size === 0;
};
