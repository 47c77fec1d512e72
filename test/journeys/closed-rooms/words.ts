import { randomBytes, randomInt } from 'node:crypto';

export type Words = ReturnType<typeof openWords>;

/**
 * Words that are nowhere else in the world, each said in one place; letters and digits only, so that no writing changes
 * them.
 */
export function openWords() {
  const said: { readonly where: string; readonly word: string }[] = [];
  const keep = (where: string, word: string): string => {
    said.push({ where, word });
    return word;
  };
  return {
    said,
    /** Words of ours that could be nowhere else either, such as an id with what was said of it. */
    exactly: keep,
    word: (where: string): string => keep(where, `zq${randomBytes(7).toString('hex')}`),
    /** A sum of money as it is written anywhere. */
    sum: (where: string): number => Number(keep(where, String(randomInt(2 ** 40, 2 ** 41)))),
  };
}

const BASE64_CUTS = [0, 1, 2];

/** Each word is looked for in thousands of places. */
const FORMS = new Map<string, readonly Buffer[]>();

/**
 * How a word looks in bytes that somebody stored: plain, in two bytes a letter, in hexadecimal, and in base64 wherever
 * it begins.
 */
export const formsOf = (word: string): readonly Buffer[] => {
  const known = FORMS.get(word);
  if (known) return known;
  const plain = Buffer.from(word);
  const inBase64 = BASE64_CUTS.map((cut) =>
    Buffer.from(plain.subarray(cut, plain.length - ((plain.length - cut) % 3)).toString('base64')),
  );
  const forms = [plain, Buffer.from(word, 'utf16le'), Buffer.from(plain.toString('hex')), ...inBase64];
  FORMS.set(word, forms);
  return forms;
};

/** The words that stand in these bytes, in any form. A sum may be written in yuan, or with commas. */
export const wordsIn = (bytes: Buffer | string, words: readonly string[]): readonly string[] => {
  const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  return words.filter((word) =>
    [word, ...asMoney(word)].some((written) => formsOf(written).some((form) => buffer.includes(form))),
  );
};

const asMoney = (word: string): readonly string[] => {
  if (!/^\d+$/.test(word)) return [];
  const [yuan, cents] = [word.slice(0, -2), word.slice(-2)];
  return [`${yuan}.${cents}`, `${yuan.replaceAll(/\B(?=(\d{3})+$)/g, ',')}.${cents}`];
};
