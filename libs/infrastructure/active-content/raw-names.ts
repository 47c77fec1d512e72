import { TELLING_NAMES, type ActiveKind } from './active-kinds.js';

const [SLASH, HASH] = [0x2f, 0x23];
const LONGEST = 64;

/**
 * What names in the bytes tell, however they are escaped (`/J#61vaScript`; ISO 32000-2, 7.3.5), whether or not anything
 * refers to them: a reader that repairs a broken file may find what a strict one does not.
 */
export function namesIn(bytes: Uint8Array): ReadonlySet<ActiveKind> {
  const found = new Set<ActiveKind>();
  for (let at = bytes.indexOf(SLASH); at >= 0; at = bytes.indexOf(SLASH, at + 1)) {
    const kind = TELLING_NAMES[nameAt(bytes, at + 1)];
    if (kind !== undefined) found.add(kind);
  }
  return found;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x30 && byte <= 0x39;
const isAlphanumeric = (byte: number): boolean =>
  isDigit(byte) || (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isSpace = (byte: number | undefined): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;

/** Letters and digits alone: no telling name has others. */
const nameAt = (bytes: Uint8Array, start: number): string => {
  let name = '';
  for (let at = start; name.length < LONGEST; at += 1) {
    let byte = bytes[at] ?? SLASH;
    if (byte === HASH) {
      byte = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16);
      at += 2;
    }
    if (!isAlphanumeric(byte)) break;
    name += String.fromCharCode(byte);
  }
  return name;
};

/** How many objects begin in the bytes: `12 0 obj`. */
export function objectsIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf('obj'); at >= 0; at = bytes.indexOf('obj', at + 1)) if (isHeader(bytes, at)) count += 1;
  return count;
}

const isHeader = (bytes: Uint8Array, obj: number): boolean => {
  let at = obj - 1;
  const spaces = (): number => {
    const from = at;
    while (isSpace(bytes[at])) at -= 1;
    return from - at;
  };
  const digits = (): number => {
    const from = at;
    while (isDigit(bytes[at])) at -= 1;
    return from - at;
  };
  spaces();
  return digits() > 0 && spaces() > 0 && digits() > 0;
};
