import type { Spelling } from './finding.js';
import { charsOf, type Glyph, type Place } from './glyphs.js';
import { isHan, soundsOf } from './sound.js';

/** Where a word stands among the glyphs, and the ways in which its characters were written. */
export type Match = Place & {
  readonly ways: ReadonlySet<Spelling>;
  /** Which of its glyphs are other characters of the same sound. */
  readonly said: readonly number[];
};

/** Signs between two characters of one word: more are two words. */
const WIDEST_GAP = 3;
const LATIN = /[a-z]/;

/** The word as it stands from this glyph on, however it is written; undefined if it does not. */
export function matchAt(glyphs: readonly Glyph[], start: number, word: string, bySound: boolean): Match | undefined {
  const ways = new Set<Spelling>();
  let at = start;
  const said: number[] = [];
  for (const meant of word) {
    const glyph = glyphs[at];
    if (glyph === undefined) return undefined;
    if (at > start) {
      if (glyph.afterBreak || glyph.gap > WIDEST_GAP) return undefined;
      if (glyph.gap > 0) ways.add('spaced');
    }
    const written = writtenAs(glyphs, at, meant, bySound);
    if (written === undefined) return undefined;
    if (written.way !== 'plain') ways.add(written.way);
    if (written.way === 'homophone') said.push(at);
    at = written.end;
  }
  // Said in other characters from first to last, it is another word.
  return said.length > Math.ceil([...word].length / 2) ? undefined : { start, end: at, ways, said };
}

type Written = { readonly end: number; readonly way: Spelling };

function writtenAs(glyphs: readonly Glyph[], at: number, meant: string, bySound: boolean): Written | undefined {
  const { char, disguise } = glyphs[at]!;
  if (char === meant) return { end: at + 1, way: disguise ?? 'plain' };
  if (!isHan(meant))
    return bySound && meant === 'a' && '诶欸'.includes(char) ? { end: at + 1, way: 'homophone' } : undefined;
  const sounds = soundsOf(meant);
  if (LATIN.test(char)) return writtenInLatin(glyphs, at, sounds);
  if (bySound && isHan(char) && soundsOf(char).some((sound) => sound === sounds[0]))
    return { end: at + 1, way: 'homophone' };
  return undefined;
}

/** The letters from here on are one of the sounds. */
function writtenInLatin(glyphs: readonly Glyph[], at: number, sounds: readonly string[]): Written | undefined {
  for (const sound of sounds) {
    const letters = glyphs.slice(at, at + sound.length);
    const joined = letters.every(({ afterBreak, gap }, i) => i === 0 || (!afterBreak && gap <= 1));
    if (joined && charsOf(letters) === sound) return { end: at + sound.length, way: 'pinyin' };
  }
  return undefined;
}
