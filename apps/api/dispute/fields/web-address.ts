import { checked, type About } from './checked.js';

const MOST = 2_000;

const isWebAddress = (value: string): boolean =>
  /^https?:\/\//i.test(value) && !/[\s\p{Cc}\p{Surrogate}]/u.test(value) && URL.canParse(value);

/** Where something can be seen: http or https alone. */
export const WebAddress = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => {
      if (typeof value === 'string' && value.length > MOST) return { code: 'too-long', limit: MOST };
      return typeof value === 'string' && isWebAddress(value) ? undefined : { code: 'not-a-url' };
    },
    schema: { type: 'string', format: 'uri', maxLength: MOST, example: 'https://shop.example/products/4711' },
  });
