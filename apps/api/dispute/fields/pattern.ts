import { isEmail } from 'class-validator';
import type { ValidationCode } from '#messages/validation.js';
import { checked, type About } from './checked.js';
import { itself, listFault } from './list.js';

type Pattern = {
  readonly regexp: RegExp;
  readonly most: number;
  readonly example: string;
  readonly otherwise: ValidationCode;
};

const pattern = (about: About, { regexp, most, example, otherwise }: Pattern): PropertyDecorator =>
  checked(about, {
    fault: (value) => {
      if (typeof value !== 'string') return { code: 'not-text' };
      if (value.length > most && otherwise !== 'not-a-hash') return { code: 'too-long', limit: most };
      return regexp.test(value) ? undefined : { code: otherwise };
    },
    schema: { type: 'string', pattern: regexp.source, maxLength: most, example },
  });

export const REF = /^[A-Za-z0-9_-]{1,40}$/;

/**
 * The sender's own name for a part of its request, or a short word that a catalogue explains: A-Z a-z 0-9 _ -, at most
 * 40.
 */
export const Ref = ({ example, ...about }: About & { readonly example: string }): PropertyDecorator =>
  pattern(about, { regexp: REF, most: 40, example, otherwise: 'bad-characters' });
export const Code = Ref;

/** A month by Shanghai's days, written `2026-03`. */
export const Month = (about: About): PropertyDecorator =>
  pattern(about, { regexp: /^\d{4}-(0[1-9]|1[0-2])$/, most: 7, example: '2026-03', otherwise: 'not-a-month' });

/** A code as it is sent to a phone or a mail address. */
export const SixDigits = (about: About): PropertyDecorator =>
  pattern(about, { regexp: /^[0-9]{6}$/, most: 6, example: '048213', otherwise: 'invalid' });

export const Sha256 = (about: About): PropertyDecorator =>
  pattern(about, {
    regexp: /^[0-9a-f]{64}$/,
    most: 64,
    example: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    otherwise: 'not-a-hash',
  });

const HASH = /^[0-9a-f]{64}$/;

/** Hashes of different files, at least one. */
export const Hashes = ({ most, ...about }: About & { readonly most: number }): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      listFault(value, {
        least: 1,
        most,
        each: (one) => (typeof one === 'string' && HASH.test(one) ? undefined : { code: 'not-a-hash' }),
        key: itself,
      }),
    schema: {
      type: 'array',
      items: { type: 'string', pattern: HASH.source },
      minItems: 1,
      maxItems: most,
      uniqueItems: true,
      example: ['9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08'],
    },
  });

export const MediaType = (about: About): PropertyDecorator =>
  pattern(about, {
    regexp: /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/,
    most: 127,
    example: 'image/png',
    otherwise: 'invalid',
  });

/** An address that mail can be sent to. */
export const Mail = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      typeof value === 'string' && value.length <= 254 && isEmail(value) ? undefined : { code: 'not-a-mail-address' },
    schema: { type: 'string', format: 'email', maxLength: 254, example: 'ben@shop.example' },
  });
