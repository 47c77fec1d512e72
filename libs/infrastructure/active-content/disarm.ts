import { PDFArray, PDFDict, PDFName, PDFNumber, PDFStream, type PDFContext, type PDFObject } from '@cantoo/pdf-lib';
import { ANNOTATIONS, type ActiveKind } from './active-kinds.js';
import { isAction, isArmed, isHarmless, isWeb, kindOf } from './actions.js';
import { dictsIn, has, look, lookDict, nameOf, resolved, streamsIn, take } from './pdf-objects.js';

type Kinds = Set<ActiveKind>;

/**
 * Takes out of a document all that it can do beside being read, and tells what that was. Every object is looked at, not
 * only those that something refers to. First what stands where an action belongs and is none of those that stay; then
 * what says of itself that it is one of the others, wherever it stands.
 */
export function disarm(context: PDFContext): ReadonlySet<ActiveKind> {
  const kinds: Kinds = new Set();
  const dicts = [...dictsIn(context)];
  const root = resolved(context, context.trailerInfo.Root);
  for (const dict of dicts) if (dict === root || nameOf(dict, 'Type') === 'Catalog') ofCatalog(dict, kinds);
  for (const dict of dicts) byPlace(dict, kinds);
  for (const dict of dicts) byKind(dict, kinds);
  for (const { dict } of streamsIn(context))
    for (const key of ELSEWHERE) if (take(dict, key)) kinds.add('external-content');
  return kinds;
}

/** Bytes of a stream that lie in another file (7.3.8.2), pictures of another document's pages (8.10.4, OPI). */
const ELSEWHERE = ['F', 'FFilter', 'FDecodeParms', 'Ref', 'OPI'];

const IN_CATALOG = { Requirements: undefined, NeedsRendering: undefined, Collection: 'embedded-file' } as const;
const IN_NAMES = {
  JavaScript: 'javascript',
  EmbeddedFiles: 'embedded-file',
  Renditions: 'multimedia',
  AlternatePresentations: 'multimedia',
} as const;

const ofCatalog = (catalog: PDFDict, kinds: Kinds): void => {
  for (const [key, kind] of Object.entries(IN_CATALOG)) if (take(catalog, key) && kind) kinds.add(kind);
  const opening = look(catalog, 'OpenAction');
  if (isAction(opening) && (!isHarmless(opening) || nameOf(opening, 'S') === 'URI')) {
    kinds.add('automatic');
    if (!isHarmless(opening)) kinds.add(kindOf(opening));
    take(catalog, 'OpenAction');
  }
  const base = lookDict(catalog, 'URI');
  if (base && !isWeb(look(base, 'Base'))) take(catalog, 'URI');
  const names = lookDict(catalog, 'Names');
  for (const [key, kind] of Object.entries(IN_NAMES)) if (names && take(names, key)) kinds.add(kind);
};

const byPlace = (dict: PDFDict, kinds: Kinds): void => {
  for (const key of ['A', 'PA', 'Next']) {
    const bad = actionsAt(dict, key).filter((action) => !isHarmless(action));
    for (const action of bad) kinds.add(kindOf(action));
    if (bad.length > 0) take(dict, key);
  }
  const additional = lookDict(dict, 'AA');
  const triggered = additional?.values().map((one) => resolved(dict.context, one)) ?? [];
  const acting = triggered.filter(isAction);
  for (const action of acting) if (!isHarmless(action)) kinds.add(kindOf(action));
  if (acting.length > 0 && take(dict, 'AA')) kinds.add('automatic');
  const files = lookDict(dict, 'EF');
  if (files && ['F', 'UF', 'DOS', 'Mac', 'Unix'].some((key) => has(files, key)) && take(dict, 'EF')) {
    take(dict, 'RF');
    kinds.add('embedded-file');
  }
  if (isForm(look(dict, 'XFA')) && take(dict, 'XFA')) kinds.add('xfa');
};

const actionsAt = (dict: PDFDict, key: string): readonly PDFDict[] => {
  const value = look(dict, key);
  const all = value instanceof PDFArray ? value.asArray().map((one) => resolved(dict.context, one)) : [value];
  return all.filter(isAction);
};

/** A form, and no font or picture, which may have any name in a list of them. */
const isForm = (value: PDFObject | undefined): boolean =>
  value instanceof PDFArray || (value instanceof PDFStream && nameOf(value.dict, 'Subtype') === undefined);

const byKind = (dict: PDFDict, kinds: Kinds): void => {
  if (isArmed(dict)) {
    kinds.add(kindOf(dict));
    for (const key of dict.keys()) dict.delete(key);
    return;
  }
  const subtype = nameOf(dict, 'Subtype');
  const kind = subtype !== undefined && has(dict, 'Rect') ? ANNOTATIONS[subtype] : undefined;
  if (kind === undefined) return;
  kinds.add(kind);
  asPicture(dict);
};

const MEDIA = ['Sound', 'Movie', 'RichMediaContent', 'RichMediaSettings', '3DD', '3DV', '3DA', '3DI', 'FS'];

/** It keeps how it looks, as a stamp does; what looks like nothing is not shown. */
const asPicture = (annotation: PDFDict): void => {
  for (const key of MEDIA) take(annotation, key);
  annotation.set(PDFName.of('Subtype'), PDFName.of('Stamp'));
  if (lookDict(annotation, 'AP')) return;
  const flags = look(annotation, 'F');
  annotation.set(PDFName.of('F'), PDFNumber.of((flags instanceof PDFNumber ? flags.asNumber() : 0) | 2)); // hidden
};

/** Whether it carries a signature (12.8). */
export const isSigned = (context: PDFContext): boolean => {
  for (const dict of dictsIn(context)) {
    if (nameOf(dict, 'FT') === 'Sig' && lookDict(dict, 'V')) return true;
    if (look(dict, 'ByteRange') instanceof PDFArray && has(dict, 'Contents')) return true;
  }
  return false;
};
