import { isKnownPassword } from '#infrastructure/passwords/known-passwords.js';

/**
 * Length counts, not composition; nothing has to be changed by a day (NIST SP 800-63B-4, 3.1.1.2: 15 characters where a
 * password is all that is asked for; ASVS 5.0 V6.2). In code points, after NFKC.
 */
export const SHORTEST_PASSWORD = 15;
export const LONGEST_PASSWORD = 200;
/** Names shorter than that stand in many words. */
const SHORTEST_NAME = 4;
/** Fewer different characters than that are a pattern. */
const LEAST_DIFFERENT = 5;

/** Whose password it is to be: login, name and mail address, of which every part counts; and how all else is called. */
export type PasswordContext = { readonly words: readonly string[]; readonly whole?: readonly string[] };

export type PasswordFault =
  | { readonly code: 'too-short' | 'too-long'; readonly limit: number }
  | { readonly code: 'known-password' | 'names-you' };

/** Why a password may not be chosen (ASVS 5.0 V6.2.1, 6.2.4, 6.2.9, 6.2.11, 6.2.12); undefined where it may. */
export function passwordFault(password: string, { words, whole = [] }: PasswordContext): PasswordFault | undefined {
  const text = password.normalize('NFKC');
  const characters = [...text];
  if (characters.length < SHORTEST_PASSWORD) return { code: 'too-short', limit: SHORTEST_PASSWORD };
  if (characters.length > LONGEST_PASSWORD) return { code: 'too-long', limit: LONGEST_PASSWORD };
  if (new Set(characters).size < LEAST_DIFFERENT || isKnownPassword(text)) return { code: 'known-password' };
  const folded = text.toLowerCase();
  const named = words
    .flatMap((word) =>
      word
        .normalize('NFKC')
        .toLowerCase()
        .split(/[@\s]+/),
    )
    .filter((word) => word.length >= SHORTEST_NAME || (/\p{Script=Han}/u.test(word) && word.length > 1));
  const called = whole.map((name) => name.normalize('NFKC').toLowerCase());
  return [...named, ...called].some((word) => folded.includes(word)) ? { code: 'names-you' } : undefined;
}
