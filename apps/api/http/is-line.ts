import { buildMessage, ValidateBy, type ValidationOptions } from 'class-validator';

/** Controls, line ends, and marks that turn the direction of what follows: none belongs in a name. */
const NOT_IN_A_LINE = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;
/** Something that is seen: not only spaces and fillers. */
const SEEN = /[^\s\u115f\u1160\u3164\uffa0\p{Cf}]/u;

/** One line of text that a person can read, at most so many characters (code points). */
export const IsLine = (most: number, options?: ValidationOptions): PropertyDecorator =>
  ValidateBy(
    {
      name: 'isLine',
      constraints: [most],
      validator: {
        validate: (value: unknown) =>
          typeof value === 'string' &&
          Array.from(value.slice(0, 2 * most + 1)).length <= most &&
          SEEN.test(value) &&
          !NOT_IN_A_LINE.test(value),
        defaultMessage: buildMessage(
          (each) => `${each}$property must be one line of 1 to $constraint1 characters`,
          options,
        ),
      },
    },
    options,
  );
