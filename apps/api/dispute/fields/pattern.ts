import { isEmail } from 'class-validator';
import { checked, type About } from './checked.js';

const pattern = (about: About, code: string, regexp: RegExp, says: string, example: string, most?: number): PropertyDecorator =>
  checked(about, {
    code,
    passes: (value) => typeof value === 'string' && (most === undefined || value.length <= most) && regexp.test(value),
    says,
    schema: { type: 'string', pattern: regexp.source, example, ...(most !== undefined && { maxLength: most }) },
  });

export const REF = /^[A-Za-z0-9_-]{1,40}$/;

/** The sender's own name for a part of its request. */
export const Ref = (about: About & { readonly example: string }): PropertyDecorator =>
  pattern(about, 'ref', REF, 'must be 1 to 40 characters of A-Z a-z 0-9 _ -', about.example);

export const Sha256 = (about: About): PropertyDecorator =>
  pattern(about, 'sha256', /^[0-9a-f]{64}$/, 'must be 64 lower-case hexadecimal digits', '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08');

export const MediaType = (about: About): PropertyDecorator =>
  pattern(about, 'mediaType', /^[a-z0-9][a-z0-9!#$&^_.+-]*\/[a-z0-9][a-z0-9!#$&^_.+-]*$/, 'must be a media type like image/png', 'image/png', 127);

/** A short word that the rulebook or a catalogue explains. */
export const Code = (about: About & { readonly example: string }): PropertyDecorator =>
  pattern(about, 'code', REF, 'must be 1 to 40 characters of A-Z a-z 0-9 _ -', about.example);

/** An address that mail can be sent to. */
export const Mail = (about: About): PropertyDecorator =>
  checked(about, {
    code: 'mail',
    passes: (value) => typeof value === 'string' && value.length <= 254 && isEmail(value),
    says: 'must be a mail address',
    schema: { type: 'string', format: 'email', maxLength: 254, example: 'ben@shop.example' },
  });
