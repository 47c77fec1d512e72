import { isTalk, isTrade, meansOtherwise } from './contexts.js';
import { cutsOf, type Cuts } from './cuts.js';
import { REPORTED, rounded, SPELLINGS, type Finding, type Spelling } from './finding.js';
import { charsOf, glyphsOf, goesOn, writtenAt, type Glyph } from './glyphs.js';
import { LEXICON, type LexiconWord } from './lexicon.js';
import { isHan } from './sound.js';
import { matchAt, type Match } from './spelled.js';

/** What each disguise leaves of the score: who spaces a word out hides it, who writes another one may mean that. */
const LEAVES: Readonly<Record<Spelling, number>> = {
  plain: 1,
  spaced: 0.97,
  traditional: 0.97,
  lookalike: 0.95,
  pinyin: 0.85,
  homophone: 0.75,
};

/**
 * The words of the lexicon in a title, a nickname, a script of a room, in whichever spelling; first found first. Pure:
 * the same text gives the same findings as long as the lexicon's version is the same.
 */
export function screenWords(text: string, glyphs: readonly Glyph[] = glyphsOf(text)): readonly Finding[] {
  const compared = charsOf(glyphs);
  const matched = LEXICON.filter((word) => isSpokenOf(word, compared)).flatMap((word) =>
    matchesOf(word, glyphs).map((match) => ({ word, match })),
  );
  if (matched.length === 0 || isTalk(compared)) return [];
  const trade = isTrade(compared);
  const several = new Set(matched.map(({ word }) => word.rule)).size > 1;
  const found = matched
    .filter(({ match }) => trade || several || isHidden(match) || (match.said.length === 0 && glyphs.length <= SHORT))
    .map(({ word, match }) => findingOf(word, text, glyphs, match));
  const reported = found.filter(({ score }) => score >= REPORTED).sort((a, b) => a.from - b.from || b.to - a.to);
  return reported.filter(
    (one, i) => !reported.slice(0, i).some((other) => other.rule === one.rule && one.from < other.to),
  );
}

/** Whoever writes a word so that no filter finds it offers what it says. */
const isHidden = ({ ways, said }: Match): boolean =>
  said.length === 0 && (ways.has('spaced') || ways.has('lookalike') || ways.has('pinyin'));

/** Of so few characters a name or a keyword is, in which goods need no word. */
const SHORT = 7;

/** Whether what else is said in the text lets the word mean what the lexicon means. */
const isSpokenOf = ({ needs, unless }: LexiconWord, compared: string): boolean =>
  (needs?.test(compared) ?? true) && !(unless?.some.test(compared) === true && !unless.but.test(compared));

function matchesOf(word: LexiconWord, glyphs: readonly Glyph[]): readonly Match[] {
  const like = word.spelled.flatMap((spelled) =>
    glyphs.flatMap((_, start) => matchAt(glyphs, start, spelled, word.bySound) ?? []),
  );
  if (like.length === 0) return []; // most texts: only what has something like a word is cut
  const cuts = cutsOf(glyphs);
  return like.filter((match) => standsAlone(glyphs, cuts, match) && !meansOtherwise(word, glyphs, match));
}

/** It is no part of another word: neither of a Latin one, nor of one of the dictionary. */
function standsAlone(glyphs: readonly Glyph[], cuts: Cuts, { start, end, said }: Match): boolean {
  const [before, first] = [glyphs[start - 1], glyphs[start]!];
  const [last, after] = [glyphs[end - 1]!, glyphs[end]];
  if (goesOn(before, first, LATIN) && !(first.char === 'a' && before!.char === 'a')) return false;
  if (goesOn(last, after, LATIN)) return false;
  // what is said by its sounds must mean nothing as it is written (元旦 is a day), nor be a number of something (2元单包)
  if (said.some((at) => cuts.lengthAt[at] !== 1)) return false;
  if (said.includes(start) && before !== undefined && /[\p{N}两几百千万]/u.test(before.char) && first.gap === 0)
    return false;
  return (!isHan(first.char) || isCut(glyphs, cuts, start)) && (!isHan(last.char) || isCut(glyphs, cuts, end));
}

/** A word ends before this glyph, or its writer set it apart. */
const isCut = (glyphs: readonly Glyph[], { begins }: Cuts, at: number): boolean => {
  const glyph = glyphs[at];
  return begins.has(at) || glyph === undefined || glyph.gap > 0 || glyph.afterBreak;
};

const LATIN = /[a-z]/;

function findingOf({ rule, word, weight }: LexiconWord, text: string, glyphs: readonly Glyph[], match: Match): Finding {
  const score = rounded([...match.ways].reduce((left, way) => left * LEAVES[way], weight));
  const spelling = SPELLINGS.findLast((one) => match.ways.has(one)) ?? 'plain';
  return { rule, word, ...writtenAt(text, glyphs, match), spelling, score };
}
