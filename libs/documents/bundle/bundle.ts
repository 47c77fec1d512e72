import type { Locale } from '#messages/locale.js';
import type { Print } from '../print/print.js';

/** A label, and what it says. */
export type Row = readonly [string, string];

/** One line of the index and the pages that it stands for. */
export type Entry = {
  /** As it is cited: `D3`, `C1`. */
  readonly number: string;
  readonly title: string;
  readonly date?: string;
  /** Whose it is. */
  readonly side?: string;
} & (
  | { readonly kind: 'document'; readonly print: Print }
  | {
      readonly kind: 'exhibit';
      readonly rows: readonly Row[];
      /** Why it is not shown as pages, or how. */
      readonly note?: string;
      /** Pictures of its pages, by the names under which they are handed to the compiler. */
      readonly files: readonly string[];
    }
  | {
      readonly kind: 'table';
      readonly intro?: string;
      readonly head: readonly string[];
      /** Widths of the columns as the layout knows them: a part of the line, or as much as it takes. */
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
);

export type Group = { readonly title: string; readonly entries: readonly Entry[] };

/** All that the PDF of a bundle is made of but the pictures: the same bundle in the same layout gives the same bytes. */
export type Bundle = {
  readonly locale: Locale;
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  readonly cover: readonly Row[];
  readonly notices: readonly string[];
  readonly groups: readonly Group[];
  readonly words: {
    readonly number: string;
    readonly index: string;
    readonly columns: readonly [string, string, string, string, string];
    readonly page: string;
    readonly pageOf: string;
    /** Above the letter, as in its own file. */
    readonly to: string;
  };
  readonly issuedSeconds: number;
};
