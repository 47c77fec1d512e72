import type { NamedFile } from '../service/named-file.js';
import type { Form } from './form.js';

export type RightContent = {
  readonly kind: string;
  readonly name: string;
  readonly registrationNumber: string;
  readonly holder: string;
  readonly details: string;
  /** The part of its own kind, as it is typed. */
  readonly own: Readonly<Record<string, string | boolean>>;
  /** What its own part says beside that, for this kind. */
  readonly others?: Form;
};
export type RespondentContent = {
  readonly ref: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly mail: string;
  readonly platformId: string;
  readonly handle: string;
  readonly noOperator: boolean;
  readonly others?: Form;
};
export type ItemContent = {
  readonly ref: string;
  readonly platformId: string;
  readonly kind: string;
  readonly url: string;
  readonly externalId: string;
  readonly detail: string;
  readonly title: string;
  readonly respondents: readonly string[];
};
/** A file of the complaint, and for which papers of the checklist it stands. */
export type PaperFile = NamedFile & { readonly codes: readonly string[]; readonly others?: Form };

/** What was typed of a complaint so far; lies on the server in the form in which it would be filed. */
export type Content = {
  readonly filedAs: string;
  readonly rightId: string;
  readonly right: RightContent;
  readonly respondents: readonly RespondentContent[];
  readonly items: readonly ItemContent[];
  readonly circumstances: readonly string[];
  readonly files: readonly PaperFile[];
  readonly claims: readonly string[];
  readonly statement: string;
  readonly newFacts: string;
  /** What a draft says that this form does not ask, such as that something be done at once. */
  readonly others?: Form;
  /** Claims and papers as the draft has them, with the items and days that they name. */
  readonly drafted?: { readonly claims: readonly Form[]; readonly materials: readonly Form[] };
};
export const NO_RIGHT: RightContent = { kind: '', name: '', registrationNumber: '', holder: '', details: '', own: {} };
export const respondentOf = (ref: string): RespondentContent => ({
  ref,
  name: '',
  roles: ['merchant'],
  mail: '',
  platformId: '',
  handle: '',
  noOperator: false,
});
export const itemOf = (ref: string, respondents: readonly string[]): ItemContent => ({
  ref,
  platformId: '',
  kind: 'product',
  url: '',
  externalId: '',
  detail: '',
  title: '',
  respondents,
});
export const EMPTY: Content = {
  filedAs: 'right-holder',
  rightId: '',
  right: NO_RIGHT,
  respondents: [respondentOf('r1')],
  items: [itemOf('i1', ['r1'])],
  circumstances: [],
  files: [],
  claims: ['remove'],
  statement: '',
  newFacts: '',
};

/** The next name of this kind that nothing has yet. */
export const nextOf = (letter: string, all: readonly { readonly ref: string }[]): string =>
  `${letter}${Math.max(0, ...all.map(({ ref }) => Number(ref.slice(1))).filter(Number.isFinite)) + 1}`;
