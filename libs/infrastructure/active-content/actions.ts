import { PDFDict, PDFHexString, PDFString, type PDFObject } from '@cantoo/pdf-lib';
import { ACTIONS, TURNS_PAGES, type ActiveKind } from './active-kinds.js';
import { look, nameOf } from './pdf-objects.js';

/** Of groups and masks of painting, which have an `S`, too. */
const PAINT: ReadonlySet<string> = new Set(['Alpha', 'Luminosity', 'Transparency']);
const WEB = /^(?:https?|mailto|tel|ftp):/i;
const RELATIVE = /^(?!\/\/)[^:\\]*(?:$|[/?#][^\\]*$)/;

/** Whether it has the shape of an action: a dictionary that says what it does. */
export const isAction = (value: PDFObject | undefined): value is PDFDict => {
  const type = value instanceof PDFDict ? nameOf(value, 'S') : undefined;
  return type !== undefined && !PAINT.has(type);
};

/** As programs that follow an address read it: without what cannot be seen. */
const bare = (address: string): string => address.replace(/[\0-\x20\u007f-\u00a0\u200b\ufeff]/gu, '');

/** An address of the web, of mail or a phone, or one within a site; no file, no script, no other program. */
export const isWeb = (value: PDFObject | undefined): boolean => {
  if (!(value instanceof PDFString) && !(value instanceof PDFHexString)) return false;
  const address = bare(value.decodeText());
  return WEB.test(address) || RELATIVE.test(address);
};

/** An action that moves within the document, or leads to the web when it is clicked. */
export const isHarmless = (action: PDFDict): boolean => {
  const type = nameOf(action, 'S');
  if (type === 'Named') return TURNS_PAGES.has(nameOf(action, 'N') ?? '');
  if (type === 'URI') return isWeb(look(action, 'URI'));
  return type !== undefined && ACTIONS[type] === 'harmless';
};

/** What an action that does not stay is told as. */
export const kindOf = (action: PDFDict): ActiveKind => {
  const kind = ACTIONS[nameOf(action, 'S') ?? ''];
  if (kind === 'link') return 'launch'; // an address of no web: a file or a script
  return kind === undefined || kind === 'harmless' ? 'automatic' : kind;
};

/** One that would do harm wherever it stands. Elements of a structure say what they are by the same key. */
export const isArmed = (dict: PDFDict): boolean => {
  const type = nameOf(dict, 'S');
  return (
    type !== undefined && ACTIONS[type] !== undefined && nameOf(dict, 'Type') !== 'StructElem' && !isHarmless(dict)
  );
};
