import type { LocalDate } from '../calendar/local-date.js';
import { localDateAt } from '../calendar/local-date.js';
import type { Instant } from '../kernel/message.js';
import { DOCUMENTS, type DocumentKind } from '../dispute/service/notice/document-kinds.js';

type Words = Readonly<Record<'zh-CN' | 'en', string>>;

/** How the association's letters begin and end. */
export type Letterhead = {
  readonly name: Words;
  readonly address?: Words;
  readonly contact?: Words;
  /** At the foot of every letter. */
  readonly footer?: Words;
  /** Number of its filing. */
  readonly filing?: string;
  /** A PNG in base64, without anything but the picture. */
  readonly logo?: string;
};

/** What the association adds to one kind of letter; the letter itself stays the rulebook's. */
export type Addition = { readonly before?: Words; readonly after?: Words };

export const LETTER_KINDS = ['letterhead', ...DOCUMENTS] as const;
export type LetterKind = 'letterhead' | DocumentKind;

/** What may stand in braces in an addition. */
export const MERGE_FIELDS = ['number', 'association', 'addressee', 'day'] as const;
export type MergeField = (typeof MERGE_FIELDS)[number];

/** The first thing in braces that is no field, or a brace that stands alone; undefined: all is well. */
export const strayField = (text: string): string | undefined => {
  const rest = text.replaceAll(/\{([a-z]+)\}/g, (all, name: string) =>
    (MERGE_FIELDS as readonly string[]).includes(name) ? '' : all,
  );
  const found = /\{[^}]*\}?|\}/.exec(rest);
  return found?.[0];
};

/** The text with its fields filled in; what is filled in is not read again. */
export const filledIn = (text: string, values: Readonly<Record<MergeField, string>>): string =>
  text.replaceAll(/\{([a-z]+)\}/g, (all, name: string) =>
    Object.hasOwn(values, name) ? values[name as MergeField] : all,
  );

export type Version = {
  readonly kind: LetterKind;
  readonly hash: string;
  readonly inForceFrom: LocalDate;
  /** When it was released, by a second person. */
  readonly releasedAt: Instant;
};

/**
 * By which version a letter of an instant is made. A version is released before its first day begins, so that this
 * never changes; of two of one day the one that was released later goes before.
 */
export const versionAt = <V extends Version>(versions: readonly V[], kind: LetterKind, at: Instant): V | undefined =>
  versions
    .filter((one) => one.kind === kind && one.inForceFrom <= localDateAt(at))
    .toSorted((a, b) => order(a.inForceFrom, b.inForceFrom) || order(a.releasedAt, b.releasedAt))
    .at(-1);

/** A version may only be released for a day that has not begun. */
export const mayBeReleased = (inForceFrom: LocalDate, at: Instant): boolean => inForceFrom > localDateAt(at);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
