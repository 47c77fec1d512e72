import type { LocalDate } from '../calendar/local-date.js';

/**
 * What a platform may hand over of a shop, and nothing else: who stands for it by law, another person who runs it, a
 * telephone or address of mail, where it is paid, from where it sends or takes back goods, a device that signs in.
 */
export const IDENTIFIER_KINDS = [
  'legal-representative',
  'person',
  'contact',
  'payment-account',
  'address',
  'device',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/**
 * On which ground of the Personal Information Protection Law 13 a platform may hand a kind over: separate consent, a
 * contract with the shop, a legal duty, or what was lawfully made public. From general knowledge; no text was compared.
 */
export const IDENTIFIER_GROUNDS = ['consent', 'contract', 'legal-duty', 'made-public'] as const;
export type IdentifierGroundCode = (typeof IDENTIFIER_GROUNDS)[number];

/** What an agreement says of one kind: why it may be handed over, by which of its clauses, from when until when. */
export type IdentifierGround = {
  readonly kind: IdentifierKind;
  readonly ground: IdentifierGroundCode;
  /** The law, consent or contract in words, as the two agreed on it. */
  readonly source: string;
  readonly clause: string;
  readonly from: LocalDate;
  /** The last day. */
  readonly until: LocalDate;
};
