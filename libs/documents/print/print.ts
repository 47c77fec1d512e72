import type { Section } from '../document.js';
import type { Locale } from '#messages/locale.js';

/** Where anybody can have the document confirmed: an address, what to do with it, and its QR code as a path of squares. */
export type Confirm = {
  readonly url: string;
  readonly words: string;
  readonly path: string;
  /** Of a side, in squares. */
  readonly size: number;
};

/**
 * All that a document's PDF is made of, its own furniture included: the same print in the same layout gives the same
 * bytes.
 */
export type Print = {
  readonly locale: Locale;
  readonly title: string;
  readonly issuer: string;
  readonly number: string;
  readonly addressee: string;
  readonly paragraphs: readonly string[];
  readonly sections: readonly Section[];
  readonly closing: readonly string[];
  readonly signed: string;
  readonly dated: string;
  /** Said above the text of a translation. */
  readonly translation?: string;
  readonly footer: readonly string[];
  readonly words: { readonly number: string; readonly to: string; readonly page: string };
  /** When the document was issued, in whole seconds since 1970: what the file says of its making. */
  readonly issuedSeconds: number;
  readonly confirm?: Confirm;
  /** How the association's letters begin; the bytes of its logo one by one. */
  readonly letterhead?: { readonly name: string; readonly lines: readonly string[]; readonly logo?: readonly number[] };
};
