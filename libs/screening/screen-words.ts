import { meansOtherwise } from './contexts.js';
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
  const found = LEXICON.filter(({ needs }) => needs?.test(compared) ?? true).flatMap((word) =>
    matchesOf(word, glyphs, cuts).map((match) => findingOf(word, text, glyphs, match)),
  );
  const reported = found.filter(({ score }) => score >= REPORTED).sort((a, b) => a.from - b.from || b.to - a.to);
  return reported.filter(
    (one, i) => !reported.slice(0, i).some((other) => other.rule === one.rule && one.from < other.to),
  );
}

function matchesOf(word: LexiconWord, glyphs: readonly Glyph[], cuts: Cuts): readonly Match[] {
  return word.spelled.flatMap((spelled) =>
    glyphs.flatMap((_, start) => {
      const match = matchAt(glyphs, start, spelled, word.bySound);
      return match && standsAlone(glyphs, cuts, match) && !meansOtherwise(word, glyphs, match) ? [match] : [];
    }),
  );
}

/** It is no part of another word: neither of a Latin one, nor of one of the dictionary. */
function standsAlone(glyphs: readonly Glyph[], { begins, lengthAt }: Cuts, { start, end, ways }: Match): boolean {
  const first = glyphs[start]!;
  const before = glyphs[start - 1];
  const last = glyphs[end - 1]!;
  const after = glyphs[end];
  if (goesOn(before, first) && !(first.char === 'a' && before!.char === 'a')) return false;
  if (after !== undefined && goesOn(last, after)) return false;
  // What is said by its sounds must mean nothing as it is written: 元旦 is a day.
  if (ways.has('homophone'))
    return glyphs.slice(start, end).every(({ char }, i) => !isHan(char) || lengthAt[start + i] === 1);
  return (!isHan(first.char) || begins.has(start)) && (!isHan(last.char) || begins.has(end));
}

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
