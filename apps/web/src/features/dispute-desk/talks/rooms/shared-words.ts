/** From this weight on it is no accident that two texts share a run: six characters, four words, or an amount. */
const ENOUGH = 6;
const NUMERALS = /^[〇零一二两三四五六七八九十百千万亿]$/u;
const TOKEN = /\p{Nd}[\p{Nd},.]*\p{Nd}|\p{Script=Han}|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

type Token = { readonly word: string; readonly from: number; readonly to: number; readonly weight: number };

/** A figure weighs by itself, and a Chinese numeral more than another character: an amount is short and tells all. */
const weightOf = (word: string): number => {
  if (/^\p{Nd}{3,}/u.test(word)) return ENOUGH;
  if (NUMERALS.test(word)) return 2.5;
  return /^\p{Script=Han}$/u.test(word) ? 1 : 1.5;
};

const tokensOf = (text: string): readonly Token[] =>
  [...text.matchAll(TOKEN)].map(({ 0: found, index }) => {
    const word = found.replaceAll(',', '').toLowerCase();
    return { word, from: index, to: index + found.length, weight: weightOf(word) };
  });

const keyOf = (tokens: readonly Token[]): string => ` ${tokens.map(({ word }) => word).join(' ')} `;

type Source = { readonly words: readonly string[]; readonly places: ReadonlyMap<string, readonly number[]> };
const sourceOf = (text: string): Source => {
  const words = tokensOf(text).map(({ word }) => word);
  const places = new Map<string, number[]>();
  words.forEach((word, at) => {
    const known = places.get(word);
    if (known) known.push(at);
    else places.set(word, [at]);
  });
  return { words, places };
};

const runAt = (typed: readonly Token[], from: number, { words, places }: Source): number =>
  (places.get(typed[from]?.word ?? '') ?? []).reduce((most, at) => {
    let length = 1;
    while (from + length < typed.length && words[at + length] === typed[from + length]?.word) length += 1;
    return Math.max(most, length);
  }, 0);

/**
 * What of a draft was said in these texts, several characters or words on end, and stands in none of those that its
 * readers know; marks and capitals make no difference. Texts never leave the browser.
 */
export function sharedWords(draft: string, said: readonly string[], known: readonly string[] = []): readonly string[] {
  const plain = draft.normalize('NFKC');
  const typed = tokensOf(plain);
  const sources = said.map((text) => sourceOf(text.normalize('NFKC')));
  const open = known.map((text) => keyOf(tokensOf(text.normalize('NFKC'))));
  const found: string[] = [];
  for (let at = 0; at < typed.length;) {
    const length = Math.max(0, ...sources.map((source) => runAt(typed, at, source)));
    const run = typed.slice(at, at + length);
    const weight = run.reduce((sum, one) => sum + one.weight, 0);
    const isTold = weight >= ENOUGH && !open.some((text) => text.includes(keyOf(run)));
    if (isTold) found.push(plain.slice(run[0]?.from, run.at(-1)?.to));
    at += isTold ? length : 1;
  }
  return [...new Set(found)];
}
