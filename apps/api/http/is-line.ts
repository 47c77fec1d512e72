import { ValidateBy } from 'class-validator';
import type { ValidationCode, ValidationFacts } from '#messages/validation.js';
import { FAULT } from './field-errors.js';
import { isSeen, unseenIn } from './unseen-characters.js';

/** What is wrong with a value that is to be one line for people to read. */
export const lineFault = (
  value: unknown,
  most: number,
): ({ readonly code: ValidationCode } & ValidationFacts) | undefined => {
  if (value === undefined) return { code: 'missing' };
  if (typeof value !== 'string') return { code: 'not-text' };
  if (isLonger(value, most)) return { code: 'too-long', limit: most };
  const character = unseenIn(value);
  if (character !== undefined) return { code: 'bad-characters', character };
  return isSeen(value) ? undefined : { code: 'too-short', limit: 1 };
};

/** In code points, as JSON Schema counts. */
export const isLonger = (text: string, most: number): boolean =>
  text.length > most * 2 || (text.length > most && Array.from(text).length > most);

/** One line of text that a person can read, at most so many characters (code points). */
export const IsLine = (most: number): PropertyDecorator =>
  ValidateBy({
    name: FAULT,
    validator: {
      validate: (value: unknown) => lineFault(value, most) === undefined,
      defaultMessage: (argument) => JSON.stringify(lineFault(argument?.value, most)),
    },
  });
