import type { Content } from './content.js';
import { formOf } from './form.js';

/** A draft as this page has it, or as it lies on the server. */
export type Kept = {
  readonly etag: string;
  readonly content: Content;
  /** Nothing was typed here since it was kept on the server. */
  readonly isSaved?: boolean;
};
/** What the page goes on with; what stands elsewhere, where both were written on and somebody has to choose. */
export type Standing = { readonly now: Kept; readonly elsewhere?: Kept };

/**
 * What was typed here goes on where nobody changed the draft elsewhere since, also where it was kept and the answer was
 * lost. What was not kept yet is never dropped for what somebody wrote elsewhere.
 */
export function standingOf(here: Kept | undefined, there: Kept): Standing {
  if (!here || here.etag === there.etag) return { now: here ?? there };
  if (here.isSaved === true) return { now: there };
  if (differing(here.content, there.content).length === 0) return { now: there };
  return { now: here, elsewhere: there };
}

/** What this page kept last, and over which versions. */
export type LastSaved = { readonly kept: Kept; readonly over: readonly string[] };

/** What lies on the server as far as is known: what was read before one kept it oneself is no longer there. */
export const newestOf = (read: Kept, last: LastSaved | undefined): Kept =>
  last?.over.includes(read.etag) ? last.kept : read;

const PARTS = {
  right: ['filedAs', 'rightId', 'right'],
  goods: ['respondents', 'items'],
  papers: ['circumstances', 'evidence', 'materials'],
  words: ['claims', 'statement', 'newFacts'],
  check: ['urgent'],
} as const;
export type PartOfDraft = keyof typeof PARTS;

/** The steps in which two drafts would not be filed alike; what no step shows belongs to the last. */
export function differing(one: Content, other: Content): readonly PartOfDraft[] {
  const [mine, theirs] = [formOf(one), formOf(other)];
  const isOther = (name: string): boolean => JSON.stringify(mine[name]) !== JSON.stringify(theirs[name]);
  const parts = (Object.keys(PARTS) as readonly PartOfDraft[]).filter((part) => PARTS[part].some(isOther));
  const isElse = JSON.stringify(mine) !== JSON.stringify(theirs);
  return parts.length === 0 && isElse ? ['check'] : parts;
}
