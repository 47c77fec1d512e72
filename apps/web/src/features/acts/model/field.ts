import type { Source } from './source.js';

/** What asks for one thing, by how people give it. */
export type Kind =
  | { readonly kind: 'text'; readonly as?: 'email' | 'uri' | 'password'; readonly most?: number }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'choices'; readonly values: readonly string[]; readonly least: number }
  /** What can only be agreed to. */
  | { readonly kind: 'oath' }
  | { readonly kind: 'flag' }
  | { readonly kind: 'number'; readonly least?: number; readonly most?: number }
  | { readonly kind: 'day' }
  | { readonly kind: 'instant' }
  /** In the smallest unit, with its currency; what else stands beside it. */
  | { readonly kind: 'money'; readonly currencies: readonly string[]; readonly also: readonly Field[] }
  /** Several words, days or numbers, one a line. */
  | { readonly kind: 'lines'; readonly of: 'text' | 'day' | 'number'; readonly least: number }
  /** Something that has an id, which people know by its name. */
  | {
      readonly kind: 'pick';
      readonly source: Source;
      readonly isMany: boolean;
      readonly least: number;
      /** It is sent as a number. */
      readonly isNumber?: boolean;
    }
  /** Items, each of one respondent. */
  | { readonly kind: 'pairs'; readonly least: number }
  /** Files named by their hashes; their bytes follow. */
  | { readonly kind: 'files'; readonly isOne: boolean; readonly least: number }
  /** A name that the form gives itself, for its own parts to be told apart. */
  | { readonly kind: 'own' }
  | { readonly kind: 'group'; readonly fields: readonly Field[] }
  | { readonly kind: 'list'; readonly of: readonly Field[]; readonly least: number };

export type Field = Kind & {
  readonly name: string;
  /** Where it stands in the request, without places in lists: `reports.details.body`. */
  readonly path: string;
  readonly isOptional: boolean;
  /** What the API says of it, in English. */
  readonly help?: string;
  /** The same in Chinese. */
  readonly helpZh?: string;
};

/** An operation as a form: what stands in its address, its query and its body. */
export type Form = {
  readonly operationId: string;
  readonly method: string;
  /** With the names of its parameters in braces. */
  readonly path: string;
  readonly params: readonly Field[];
  readonly query: readonly Field[];
  readonly fields: readonly Field[];
  /** Bytes of one file are sent as they are. */
  readonly sends: 'json' | 'nothing' | 'bytes' | 'multipart';
  readonly isKeyed: boolean;
  readonly isConditional: boolean;
  /** In English, as the API says it. */
  readonly summary: string;
  readonly description?: string;
};

/** What was typed and chosen so far, by the names of fields. */
export type Values = Readonly<Record<string, unknown>>;
