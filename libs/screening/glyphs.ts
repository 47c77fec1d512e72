import { Converter } from 'opencc-js/t2cn';
import { LOOKALIKES, SPLIT_CHARACTERS } from './lookalikes.js';

/** One character as it is compared, and where it stood in what was written (UTF-16 units). */
export type Glyph = {
  readonly char: string;
  readonly from: number;
  readonly to: number;
  /** How it was written otherwise than it is compared. */
  readonly disguise?: 'traditional' | 'lookalike';
  /** Signs without a meaning that stood before it: spaces, dots, emoji. */
  readonly gap: number;
  /** Something that ends a clause stood before it. */
  readonly afterBreak: boolean;
};

/** What stands there, as it is compared. */
export const charsOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ char }) => char).join('');

/** Where some of them stand: from the first to before `end`. */
export type Place = { readonly start: number; readonly end: number };

/** The same in what was written, with its place there. */
export const writtenAt = (
  text: string,
  glyphs: readonly Glyph[],
  { start, end }: Place,
): { readonly text: string; readonly from: number; readonly to: number } => {
  const [{ from }, { to }] = [glyphs[start]!, glyphs[end - 1]!];
  return { text: text.slice(from, to), from, to };
};

/** Whether a word of such letters goes on from one to the next. */
export const goesOn = (one: Glyph | undefined, next: Glyph | undefined, letters: RegExp): boolean =>
  one !== undefined &&
  next !== undefined &&
  !next.afterBreak &&
  next.gap === 0 &&
  letters.test(one.char) &&
  letters.test(next.char);

const ENDS_A_CLAUSE = /[\n，。；：！？,;!?]/u;
const KEPT = /[\p{L}\p{N}]/u;

const simplified = new Map<string, string>();
const converter = Converter({ from: 'tw', to: 'cn' });
/** Right in simplified texts, though the table of Taiwan’s forms has another for them. */
const SIMPLIFIED_ALREADY = new Set('么着');
const simplify = (char: string): string => {
  if (SIMPLIFIED_ALREADY.has(char)) return char;
  const known = simplified.get(char);
  if (known !== undefined) return known;
  const made = converter(char) ?? char;
  simplified.set(char, made);
  return made;
};

/** Letters in squares and flags of emoji, which no form of Unicode maps to letters. */
const letterOf = (code: number): string | undefined => {
  if (code >= 0x1f150 && code <= 0x1f169) return String.fromCharCode(code - 0x1f150 + 97);
  if (code >= 0x1f170 && code <= 0x1f189) return String.fromCharCode(code - 0x1f170 + 97);
  if (code >= 0x1f1e6 && code <= 0x1f1ff) return String.fromCharCode(code - 0x1f1e6 + 97);
  return undefined;
};

/** fāng is read as fang. */
const withoutTone = (char: string): string =>
  /^\p{Script=Latin}/u.test(char) ? char.normalize('NFD').replace(/\p{M}/gu, '') : char;

/** NFKC, small letters, lookalikes and traditional forms made one (Unicode UAX #15; UTS #39 for the idea). */
function compared(written: string): Pick<Glyph, 'char' | 'disguise'> {
  const square = letterOf(written.codePointAt(0) ?? 0);
  if (square !== undefined) return { char: square, disguise: 'lookalike' };
  const plain = withoutTone(written.normalize('NFKC').toLowerCase());
  const alike = LOOKALIKES.get(plain);
  if (alike !== undefined) return { char: alike, disguise: 'lookalike' };
  const char = simplify(plain);
  return char === plain ? { char } : { char, disguise: 'traditional' };
}

/** What is written, as it is compared: signs left out and counted, two halves of a character put together. */
export function glyphsOf(text: string): readonly Glyph[] {
  const glyphs: Glyph[] = [];
  let gap = 0;
  let afterBreak = true;
  let from = 0;
  for (const written of text) {
    const to = from + written.length;
    const { char, disguise } = compared(written);
    if (KEPT.test(char)) {
      // A form that stands for several letters (㎏) keeps its first place for all of them.
      for (const one of char) glyphs.push({ char: one, from, to, gap, afterBreak, ...(disguise && { disguise }) });
      gap = 0;
      afterBreak = false;
    } else if (ENDS_A_CLAUSE.test(written)) afterBreak = true;
    else gap += 1;
    from = to;
  }
  return joinSplit(glyphs);
}

/** 亻方 is read as 仿, 厂白小 as 原, 亻匕贝 as 货. */
function joinSplit(glyphs: readonly Glyph[]): readonly Glyph[] {
  const joined: Glyph[] = [];
  for (const glyph of glyphs) {
    joined.push(glyph);
    for (const parts of [3, 2]) {
      const last = joined.slice(-parts);
      const whole = SPLIT_CHARACTERS.get(charsOf(last));
      if (whole === undefined || last.some(({ afterBreak }, i) => i > 0 && afterBreak)) continue;
      joined.splice(-parts, parts, { ...last[0]!, char: whole, to: glyph.to, disguise: 'lookalike' });
    }
  }
  return joined;
}
