/**
 * What nobody sees and what turns the direction of what follows has no place in a name: two names that look alike are
 * one name to whoever reads them. Refused and never taken out in silence, as PRECIS does (RFC 8264, sections 9.8 and
 * 9.13, on which the nicknames of RFC 8266 and the user names of RFC 8265 rest; UAX 31, section 2.3; UTS 39).
 */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\ufff9-\ufffb]/u;

/** Signs that take the vowel away (canonical combining class 9), of scripts in use. */
const VIRAMA =
  '\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1715\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\ua806\ua82c\ua8c4\ua953\ua9c0\uaaf6\uabed';

/**
 * Where scripts need what is not seen. The joiners, as RFC 5892 has it in appendices A.1 and A.2: both after a virama, the
 * non-joiner between joined letters; and, as Bengali writes its ra, the joiner before one. Mongolian letters choose their
 * form by a selector. What belongs to an emoji is seen with it.
 */
const NEEDED = [
  new RegExp(`(?<=\\p{L}\\p{M}*[${VIRAMA}])[\\u200c\\u200d]`, 'gu'),
  /(?<=\u09b0)\u200d(?=\u09cd)/gu,
  /(?<=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}]\p{M}*)\u200c(?=[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Nko}])/gu,
  /(?<=\p{Script=Mongolian})[\u180b-\u180f]+/gu,
  new RegExp('\\p{RGI_Emoji}', 'gv'),
  /\p{Extended_Pictographic}\ufe0f?(?:\p{Emoji_Modifier})?(?:\u200d\p{Extended_Pictographic}\ufe0f?(?:\p{Emoji_Modifier})?)*/gu,
];

/** Something that is seen: not only spaces, and what looks like one. */
const SEEN = /[^\s\u2800\p{Default_Ignorable_Code_Point}\p{Cf}]/u;

/** The first character of a name that nobody sees and no script needs there, as `U+200B`. */
export const unseenIn = (name: string): string | undefined => {
  if (!UNSEEN.test(name)) return undefined;
  const [found] = UNSEEN.exec(NEEDED.reduce((rest, needed) => rest.replaceAll(needed, ''), name)) ?? [];
  return found === undefined
    ? undefined
    : `U+${(found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
};

/** Whether there is anything to be read in it. */
export const isSeen = (text: string): boolean => SEEN.test(text);
