import { looksLike } from './alike.js';
import { glyphsOf, goesOn, type Glyph, type Place } from './glyphs.js';
import { isHan, soundsOf } from './sound.js';

/** A name that stands in a register. Which it is and who may use it, its keeper knows. */
export type KnownName = {
  readonly id: string;
  readonly name: string;
  readonly kind: 'trade-mark' | 'geographical-indication';
};

/** In which way what is written is like a name. */
export const LIKENESSES = ['same', 'sound', 'one-off'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export type NameMatch = Place & { readonly known: KnownName; readonly likeness: Likeness };

/** Shorter names are like half of the dictionary. */
const SHORTEST_BY_SOUND = 3;
const SHORTEST_ONE_OFF = { han: 3, latin: 5 };

type Lengths = Set<number>;
/** A name with its characters as they are compared. */
type Kept = { readonly known: KnownName; readonly chars: readonly string[] };
type Keys = Map<string, Kept[]>;
type Table = { readonly keys: Keys; readonly lengths: Lengths };
const table = (): Table => ({ keys: new Map(), lengths: new Set() });
const enter = ({ keys, lengths }: Table, key: string, kept: Kept): void => {
  const there = keys.get(key);
  if (there) there.push(kept);
  else keys.set(key, [kept]);
  lengths.add(kept.chars.length);
};

const soundOf = (chars: readonly string[]): string => chars.map((char) => soundsOf(char)[0] ?? char).join(' ');
/** The text with each of its characters left open in turn: two that share one differ in that place alone. */
const withOneOpen = (chars: readonly string[]): readonly string[] =>
  chars.map((_, open) => chars.map((char, i) => (i === open ? '?' : char)).join(''));

/**
 * Finds registered names in a text, and what is like them: by compared glyphs, by sound without tones, or with one
 * character of at least three that looks like its own (Latin: one of five letters another). An index of 10,000 names
 * takes some 20 MB.
 */
export class NameIndex {
  readonly #same = table();
  readonly #sound = table();
  readonly #open = table();

  constructor(names: Iterable<KnownName>) {
    for (const known of names) this.#add(known);
  }

  #add(known: KnownName): void {
    const chars = glyphsOf(known.name).map(({ char }) => char);
    const { length } = chars;
    if (length < 2) return;
    const kept = { known, chars };
    enter(this.#same, chars.join(''), kept);
    const han = chars.every(isHan);
    if (han && length >= SHORTEST_BY_SOUND) enter(this.#sound, soundOf(chars), kept);
    if (length >= SHORTEST_ONE_OFF[han ? 'han' : 'latin'])
      for (const key of withOneOpen(chars)) enter(this.#open, key, kept);
  }

  /** All names in these glyphs, surest first at one place; a place is told once for each name. */
  find(glyphs: readonly Glyph[]): readonly NameMatch[] {
    const found: NameMatch[] = [];
    const lengths = new Set([...this.#same.lengths, ...this.#sound.lengths, ...this.#open.lengths]);
    for (let start = 0; start < glyphs.length; start += 1)
      for (const length of lengths) this.#at(glyphs, start, length, found);
    return found.filter(
      (one, i) =>
        !found.slice(0, i).some((other) => other.known === one.known && one.start < other.end && other.start < one.end),
    );
  }

  #at(glyphs: readonly Glyph[], start: number, length: number, found: NameMatch[]): void {
    const end = start + length;
    const part = glyphs.slice(start, end);
    if (
      part.length < length ||
      part.some(({ afterBreak }, i) => i > 0 && afterBreak) ||
      partOfAWord(glyphs, start, end)
    )
      return;
    const chars = part.map(({ char }) => char);
    const add = (kept: readonly Kept[] | undefined, likeness: Likeness): void => {
      for (const { known } of kept ?? [])
        if (!found.some((other) => other.known === known && other.start === start))
          found.push({ known, likeness, start, end });
    };
    add(this.#same.keys.get(chars.join('')), 'same');
    if (this.#sound.lengths.has(length)) add(this.#sound.keys.get(soundOf(chars)), 'sound');
    if (this.#open.lengths.has(length))
      for (const [open, key] of withOneOpen(chars).entries())
        add(
          this.#open.keys.get(key)?.filter((kept) => isOneOff(chars[open]!, kept.chars[open]!)),
          'one-off',
        );
  }
}

/** Of Latin letters any other one; of Chinese characters one that looks like what the name has there. */
const isOneOff = (char: string, meant: string): boolean => char !== meant && (!isHan(meant) || looksLike(char, meant));

const LETTERS = /[a-z\d]/;
const partOfAWord = (glyphs: readonly Glyph[], start: number, end: number): boolean =>
  goesOn(glyphs[start - 1], glyphs[start], LETTERS) || goesOn(glyphs[end - 1], glyphs[end], LETTERS);
