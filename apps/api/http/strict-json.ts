import { HttpProblem, invalid } from './http-problem.js';

const DEEPEST = 32;
const MOST_MEMBERS = 1_000;

/**
 * JSON as RFC 8259 and I-JSON (RFC 7493) want it: valid UTF-8, no name twice in an object, no number or text that
 * another program would read otherwise, an object at the top. Throws HttpProblem InvalidRequest naming the field.
 */
export function parseStrictJson(bytes: Buffer): object {
  const text = decode(bytes);
  assertShape(text);
  const value = parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('', 'not-an-object');
  assertValues(value, '');
  return value;
}

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const decode = (bytes: Buffer): string => {
  try {
    return decoder.decode(bytes);
  } catch {
    throw invalid('', 'not-json');
  }
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw invalid('', 'not-json');
  }
};

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * One pass over the text, before anything is built from it: depth, and names given twice. What is no JSON is left to
 * the parser.
 */
function assertShape(text: string): void {
  const open: (Set<string> | undefined)[] = []; // names of the objects that are open; undefined for an array
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code === 0x7b || code === 0x5b) {
      open.push(code === 0x7b ? new Set() : undefined);
      if (open.length > DEEPEST) throw invalid('', 'too-deep');
    } else if (code === 0x7d || code === 0x5d) open.pop();
    else if (code === QUOTE) {
      const end = endOfString(text, i);
      const names = open.at(-1);
      if (names && /\s*:/y.test(text.slice(end + 1, end + 20))) assertNew(names, text.slice(i, end + 1));
      i = end;
    }
  }
}

const endOfString = (text: string, start: number): number => {
  let i = start + 1;
  while (i < text.length && text.charCodeAt(i) !== QUOTE) i += text.charCodeAt(i) === BACKSLASH ? 2 : 1;
  return i;
};

const assertNew = (names: Set<string>, quoted: string): void => {
  const name = parse(quoted) as string; // an escape spells the same name otherwise
  if (names.has(name)) throw invalid(name.slice(0, 100), 'named-twice');
  if (names.size === MOST_MEMBERS) throw new HttpProblem('BodyTooLarge');
  names.add(name);
};

/**
 * Every text must be storable as it came, every number exact, and no name one that every object has (`__proto__`,
 * `constructor`, …).
 */
function assertValues(value: unknown, field: string): void {
  if (typeof value === 'string') assertText(value, field);
  else if (typeof value === 'number') assertNumber(value, field);
  else if (Array.isArray(value)) value.forEach((one, i) => assertValues(one, `${field}[${i}]`));
  else if (typeof value === 'object' && value !== null)
    for (const [name, one] of Object.entries(value)) {
      const path = field === '' ? name : `${field}.${name}`;
      if (name in Object.prototype) throw invalid(path, 'unknown-field');
      assertText(name, path);
      assertValues(one, path);
    }
}

const LONE_SURROGATE = /\p{Surrogate}/u;
const LONE_SURROGATES = /\p{Surrogate}/gu;

const assertText = (text: string, field: string): void => {
  if (LONE_SURROGATE.test(text)) throw invalid(field.replace(LONE_SURROGATES, '\ufffd'), 'bad-characters');
  if (text.includes('\0')) throw invalid(field.replaceAll('\0', ''), 'bad-characters');
};

const assertNumber = (number: number, field: string): void => {
  if (!Number.isFinite(number) || (Number.isInteger(number) && !Number.isSafeInteger(number)))
    throw invalid(field, 'not-a-number');
};
