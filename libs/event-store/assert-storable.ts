import { isUuid } from '#infrastructure/ids.js';

/** NUL, and halves of surrogate pairs. */
const NO_UTF8_TEXT = /[\0\p{Surrogate}]/u;

/** Throws TypeError for a text that PostgreSQL cannot hold, or would hold otherwise than it was given. */
export function assertStorable(what: string, text: string): void {
  if (NO_UTF8_TEXT.test(text)) throw new TypeError(`A ${what} must be UTF-8 without NUL`);
}

/** An escaped NUL; before it only pairs of backslashes, which are backslashes themselves. */
const ESCAPED_NUL = /(?<!\\)(?:\\\\)*\\u0000/;

/** Throws TypeError for JSON that would parse to a NUL, which no read model could hold. */
export function assertNoNul(what: string, json: string): void {
  if (json.includes('\\u0000') && ESCAPED_NUL.test(json)) throw new TypeError(`${what} must not contain NUL`);
}

/** Throws TypeError for what is no UUID in lower case, which is how it is hashed and how PostgreSQL writes it. */
export function assertUuid(text: string): void {
  if (!isUuid(text)) throw new TypeError(`${text} is no UUID in lower case`);
}
