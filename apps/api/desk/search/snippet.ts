import type { Snippet } from './search.dto.js';

const BEFORE = 40;
const AFTER = 80;

/** What stands around the first of the words. `plain` is the text in small letters, in which they were found. */
export const snippetOf = (
  { text, plain }: { readonly text: string; readonly plain: string },
  terms: readonly string[],
): Snippet => {
  const shown = text.length === plain.length ? text : plain; // a few letters are two when they are small
  const [first] = terms.map((term) => ({ at: plain.indexOf(term), term })).sort((a, b) => a.at - b.at);
  const at = Math.max(first?.at ?? 0, 0);
  const end = at + (first?.term.length ?? 0);
  return {
    before: whole(shown.slice(Math.max(0, at - BEFORE), at)),
    found: shown.slice(at, end),
    after: whole(shown.slice(end, end + AFTER)),
  };
};

/** Without half of a character at either end. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/gu, '');
