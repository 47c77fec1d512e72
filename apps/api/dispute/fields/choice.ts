import { checked, type About, type Fault } from './checked.js';
import { itself, listFault } from './list.js';

const choiceFault =
  (allowed: readonly string[]) =>
  (value: unknown): Fault | undefined =>
    typeof value === 'string' && allowed.includes(value) ? undefined : { code: 'not-in-list', allowed };

/** One of these words. */
export const Choice = (values: readonly string[], about: About): PropertyDecorator =>
  checked(about, { fault: choiceFault(values), schema: { type: 'string', enum: [...values], example: values[0] } });

/** Some of these words, each once. */
export const Choices = (values: readonly string[], about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => listFault(value, { least: 1, most: values.length, each: choiceFault(values), key: itself }),
    schema: {
      type: 'array',
      items: { type: 'string', enum: [...values] },
      minItems: 1,
      uniqueItems: true,
      example: [values[0]],
    },
  });

/** Only `true` will do. */
export const Accepted = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (value === true ? undefined : { code: 'not-accepted' }),
    schema: { type: 'boolean', enum: [true], example: true },
  });

const wholeFault =
  (least: number, most: number) =>
  (value: unknown): Fault | undefined => {
    if (!Number.isSafeInteger(value)) return { code: 'not-a-number' };
    if ((value as number) < least) return { code: 'too-small', limit: least };
    return (value as number) > most ? { code: 'too-large', limit: most } : undefined;
  };

/** A whole number in these bounds, both included. */
export const Whole = ({
  least,
  most,
  ...about
}: About & { readonly least: number; readonly most: number }): PropertyDecorator =>
  checked(about, {
    fault: wholeFault(least, most),
    schema: { type: 'integer', minimum: least, maximum: most, example: least },
  });

/** Yes or no, which has to be said. */
export const Flag = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (typeof value === 'boolean' ? undefined : { code: 'not-a-boolean' }),
    schema: { type: 'boolean', example: false },
  });

/** Different whole numbers in these bounds, at least one. */
export const Wholes = ({
  least,
  most,
  ...about
}: About & { readonly least: number; readonly most: number }): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      listFault(value, {
        least: 1,
        most: most - least + 1,
        each: wholeFault(least, most),
        key: String as (one: string) => string,
      }),
    schema: {
      type: 'array',
      items: { type: 'integer', minimum: least, maximum: most },
      minItems: 1,
      uniqueItems: true,
      example: [least],
    },
  });
