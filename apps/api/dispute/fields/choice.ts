import { checked, type About } from './checked.js';

/** One of these words. */
export const Choice = (values: readonly string[], about: About): PropertyDecorator =>
  checked(about, {
    code: 'choice',
    passes: (value) => typeof value === 'string' && values.includes(value),
    says: `must be one of ${values.join(', ')}`,
    schema: { type: 'string', enum: [...values], example: values[0] },
  });

/** Some of these words, each once. */
export const Choices = (values: readonly string[], about: About): PropertyDecorator =>
  checked(about, {
    code: 'choices',
    passes: (value) => Array.isArray(value) && value.length >= 1 && new Set(value).size === value.length && value.every((one) => values.includes(one)),
    says: `must be some of ${values.join(', ')}, each once`,
    schema: { type: 'array', items: { type: 'string', enum: [...values] }, minItems: 1, uniqueItems: true, example: [values[0]] },
  });

/** Only `true` will do. */
export const Accepted = (about: About): PropertyDecorator =>
  checked(about, { code: 'accepted', passes: (value) => value === true, says: 'must be true', schema: { type: 'boolean', enum: [true], example: true } });

/** A whole number in these bounds, both included. */
export const Whole = ({ least, most, ...about }: About & { readonly least: number; readonly most: number }): PropertyDecorator =>
  checked(about, {
    code: 'whole',
    passes: (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    says: `must be a whole number from ${least} to ${most}`,
    schema: { type: 'integer', minimum: least, maximum: most, example: least },
  });
