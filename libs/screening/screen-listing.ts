import { deniedHere } from './denials.js';
import { REPORTED, rounded, type Finding, type Spelling } from './finding.js';
import { charsOf, glyphsOf, writtenAt, type Glyph } from './glyphs.js';
import type { Likeness, NameIndex, NameMatch } from './names.js';
import { screenWords } from './screen-words.js';

/**
 * Where in a shop a text stands; a name may be used otherwise in a title than as the name of a shop. What stands for a
 * picture is its hash.
 */
export const SCREENED_FIELDS = ['title', 'keyword', 'script', 'nickname', 'shop-name', 'picture'] as const;
export type ScreenedField = (typeof SCREENED_FIELDS)[number];

export type Screened = {
  readonly text: string;
  readonly field: ScreenedField;
  /** Whether papers are known by which this shop may use the name; nobody knows of any where it is not said. */
  readonly mayUse?: (nameId: string) => boolean;
};

export type ListingFinding = Finding & { readonly nameId?: string };

/** Said right behind somebody else's name, it draws that one's customers (guideline 3.2.1(3), fifth dash). */
const TRAFFIC_AFTER =
  /^(官方|牌)?(同款|平替|平价|风格?|款|版|级|级别|质感|类似|代工厂?|贴牌|工厂|尾货|剪标|专柜同|味儿?)/u;
const TRAFFIC_BEFORE = /(媲美|堪比|不输|秒杀|吊打|(?<!高)仿|像|类似|对标|致敬|碰瓷|替代|平替|超越|碾压|低配|山寨)$/u;

/** As what a likeness is told. */
const TOLD_AS: Readonly<Record<Likeness, Spelling>> = { same: 'plain', sound: 'homophone', 'one-off': 'lookalike' };
const LIKE: Readonly<Record<Likeness, number>> = { same: 0.9, sound: 0.75, 'one-off': 0.7 };
/** A dictionary's word by chance like a name is no name of a shop. */
const SURER_AS_A_NAME = 0.1;

/** Everything in one text that a person should look at, as it stands there. Nothing is taken down by it. */
export function screenListing(screened: Screened, names?: NameIndex): readonly ListingFinding[] {
  if (screened.field === 'picture') return []; // its hash is no word
  const glyphs = glyphsOf(screened.text);
  const words = screenWords(screened.text, glyphs);
  if (names === undefined) return words;
  const named = names.find(glyphs).flatMap((match) => nameFinding(screened, glyphs, match));
  return [...words, ...named.filter(({ score }) => score >= REPORTED)].sort((a, b) => a.from - b.from);
}

function nameFinding(
  { text, field, mayUse }: Screened,
  glyphs: readonly Glyph[],
  match: NameMatch,
): readonly ListingFinding[] {
  const { known, likeness, start, end } = match;
  if (mayUse?.(known.id) === true || deniedHere(glyphs, match)) return [];
  const asName = field === 'shop-name' || field === 'nickname';
  const draws =
    TRAFFIC_AFTER.test(charsOf(glyphs.slice(end, end + 6))) ||
    TRAFFIC_BEFORE.test(charsOf(glyphs.slice(Math.max(0, start - 6), start)));
  const rule = draws
    ? 'brand-traffic'
    : known.kind === 'geographical-indication'
      ? 'unlicensed-indication'
      : ruleOf(likeness);
  const score = Math.min(
    0.99,
    LIKE[likeness] + (asName ? SURER_AS_A_NAME : 0) - (likeness !== 'same' && !asName ? 0.15 : 0),
  );
  return [
    {
      rule,
      word: known.name,
      ...writtenAt(text, glyphs, match),
      spelling: TOLD_AS[likeness],
      score: rounded(score),
      nameId: known.id,
    },
  ];
}

const ruleOf = (likeness: Likeness): string => (likeness === 'same' ? 'registered-name' : 'like-registered-name');
