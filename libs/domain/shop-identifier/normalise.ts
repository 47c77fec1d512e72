import type { IdentifierKind } from './kinds.js';

/** Full-width and half-width, spaces and signs, case: what differs from one spelling to the next and tells nothing. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\p{P}\p{S}\p{Cf}]+/gu, '')
    .toLowerCase();

const phone = (digits: string): string => digits.replace(/^(?:00)?86(?=1\d{10}$)/u, '');

const contact = (text: string): string => {
  const line = text
    .normalize('NFKC')
    .replace(/[\s\p{Cf}]+/gu, '')
    .toLowerCase();
  return line.includes('@') ? line : phone(line.replace(/\D+/gu, ''));
};

/**
 * One spelling of an identifier, the same wherever it is written down; what is hashed is made of it. Persons are
 * named by the number of their identity paper, never by name, which many share. Undefined for what says too little to
 * tell one from another.
 */
export const normalisedIdentifier = (kind: IdentifierKind, text: string): string | undefined => {
  const one = kind === 'contact' ? contact(text) : plain(text);
  return [...one].length < LEAST[kind] ? undefined : one;
};

/** Shorter ones are no identity number, telephone, account, address or device. */
const LEAST: Readonly<Record<IdentifierKind, number>> = {
  'legal-representative': 8,
  person: 8,
  contact: 6,
  'payment-account': 6,
  address: 6,
  device: 8,
};

/** What the key is put to: the kind is part of it, so that a number means nothing in another kind. */
export const hashedText = (kind: IdentifierKind, normalised: string): string => `${kind}\n${normalised}`;
