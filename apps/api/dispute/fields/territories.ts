import { checked, type About } from './checked.js';
import { itself, listFault } from './list.js';

const CODE = /^[A-Z]{2}$/;

/** Codes of countries, two capital letters each (ISO 3166-1), each once. */
export const Territories = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      listFault(value, {
        least: 1,
        most: 250,
        each: (one) => (typeof one === 'string' && CODE.test(one) ? undefined : { code: 'invalid' }),
        key: itself,
      }),
    schema: {
      type: 'array',
      items: { type: 'string', pattern: CODE.source },
      minItems: 1,
      maxItems: 250,
      uniqueItems: true,
      example: ['CN'],
    },
  });
