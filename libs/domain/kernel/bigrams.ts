/** Words as they are searched: compatible forms in one, one blank between words. */
export const shownForm = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim();

/** The same in small letters. */
export const plainForm = (text: string): string => shownForm(text).toLowerCase();

/**
 * Every two characters that stand beside each other in a word, as numbers of 32 bits that differ from one `salt` to the
 * next (FNV-1a). Chinese has no blanks between words and many of two characters: nothing longer would find them.
 */
export function bigramsOf(salt: string, plain: string): readonly number[] {
  const start = hashed(OFFSET, salt);
  const grams = new Set<number>();
  for (const word of plain.split(' ')) {
    const characters = [...word];
    for (let i = 1; i < characters.length; i += 1)
      grams.add(hashed(hashed(start, characters[i - 1] ?? ''), characters[i] ?? '') | 0);
  }
  return [...grams];
}

/** Published texts are found apart from what is in confidence: neither search comes upon the other's. */
export const publicationSalt = (associationId: string): string => `publication ${associationId}`;

const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

const hashed = (from: number, text: string): number => {
  let hash = from;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME);
  return hash;
};
