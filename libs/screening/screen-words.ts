import { isTalk, isTrade, meansOtherwise } from './contexts.js';
import { cutsOf, type Cuts } from './cuts.js';
import { REPORTED, SPELLINGS, type Finding, type Spelling } from './finding.js';
import { glyphsOf, type Glyph } from './glyphs.js';
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
export function screenWords(text: string): readonly Finding[] {
  const glyphs = glyphsOf(text);
  const cuts = cutsOf(glyphs);
  const compared = glyphs.map(({ char }) => char).join('');
  if (isTalk(compared)) return [];
  const matched = LEXICON.filter((word) => isSpokenOf(word, compared)).flatMap((word) =>
    matchesOf(word, glyphs, cuts).map((match) => ({ word, match })),
  );
  const several = new Set(matched.map(({ word }) => word.rule)).size > 1;
  const found = matched
    .filter(
      ({ match }) =>
        isTrade(compared) || several || isHidden(match) || (match.said.length === 0 && glyphs.length <= SHORT),
    )
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

function matchesOf(word: LexiconWord, glyphs: readonly Glyph[], cuts: Cuts): readonly Match[] {
  return word.spelled.flatMap((spelled) =>
    glyphs.flatMap((_, start) => {
      const match = matchAt(glyphs, start, spelled, word.bySound);
      return match && standsAlone(glyphs, cuts, match) && !meansOtherwise(word, glyphs, match) ? [match] : [];
    }),
  );
}

/** It is no part of another word: neither of a Latin one, nor of one of the dictionary. */
function standsAlone(glyphs: readonly Glyph[], cuts: Cuts, { start, end, said }: Match): boolean {
  const [before, first] = [glyphs[start - 1], glyphs[start]!];
  const [last, after] = [glyphs[end - 1]!, glyphs[end]];
  if (goesOn(before, first) && !(first.char === 'a' && before!.char === 'a')) return false;
  if (after !== undefined && goesOn(last, after)) return false;
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
const goesOn = (one: Glyph | undefined, next: Glyph): boolean =>
  one !== undefined && !next.afterBreak && next.gap === 0 && LATIN.test(one.char) && LATIN.test(next.char);

function findingOf(word: LexiconWord, text: string, glyphs: readonly Glyph[], { start, end, ways }: Match): Finding {
  const from = glyphs[start]!.from;
  const to = glyphs[end - 1]!.to;
  const score = [...ways].reduce((left, way) => left * LEAVES[way], word.weight);
  const spelling = SPELLINGS.findLast((one) => ways.has(one)) ?? 'plain';
  return {
    rule: word.rule,
    word: word.word,
    text: text.slice(from, to),
    from,
    to,
    spelling,
    score: Math.round(score * 100) / 100,
  };
}
