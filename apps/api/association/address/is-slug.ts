import { ValidateBy } from 'class-validator';
import { LONGEST_SLUG, SLUG } from '#application/association/slugs.js';
import { FAULT } from '../../http/field-errors.js';
import { lineFault } from '../../http/is-line.js';

const slugFault = (value: unknown) =>
  lineFault(value, LONGEST_SLUG) ??
  (String(value).length < 2
    ? { code: 'too-short', limit: 2 }
    : SLUG.test(String(value))
      ? undefined
      : { code: 'not-a-slug' });

/** The name in the address of an association’s pages. */
export const IsSlug = (): PropertyDecorator =>
  ValidateBy({
    name: FAULT,
    validator: {
      validate: (value: unknown) => slugFault(value) === undefined,
      defaultMessage: (argument) => JSON.stringify(slugFault(argument?.value)),
    },
  });
