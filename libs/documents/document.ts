import type { DocumentKind } from '#domain/dispute/service/notice/document-kinds.js';
import type { Locale } from '#messages/locale.js';

/** A row has a label and a value; an item stands for itself. Values may be a person's own text and are never markup. */
export type Section = { readonly heading: string } & (
  { readonly rows: readonly (readonly [label: string, value: string])[] } | { readonly items: readonly string[] }
);

/** A document as plain JSON, in one language: what a page, a mail or a PDF shows. */
export type Document = {
  readonly document: DocumentKind;
  readonly number: string;
  readonly locale: Locale;
  readonly title: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
  readonly closing: readonly string[];
  /** Under which this very document is kept: the id of its service. */
  readonly reference: string;
  /** How the association's letters begin and end, where it has said so. */
  readonly letterhead?: {
    readonly name: string;
    readonly lines: readonly string[];
    readonly footer: readonly string[];
    /** A PNG in base64. */
    readonly logo?: string;
  };
  /** Hashes of the versions of letterhead and addition that it is made with. */
  readonly madeWith?: readonly string[];
};
