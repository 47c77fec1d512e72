import { checked, type About } from './checked.js';

const MOST = 2_000;

const isWebAddress = (value: unknown): boolean => {
  if (typeof value !== 'string' || value.length > MOST || !!/\p{Surrogate}/u.test(value) || /[\s\p{Cc}]/u.test(value) || !/^https?:\/\//i.test(value))
    return false;
  return URL.canParse(value);
};

/** Where something can be seen: http or https alone. */
export const WebAddress = (about: About): PropertyDecorator =>
  checked(about, {
    code: 'webAddress',
    passes: isWebAddress,
    says: `must be an http or https address of at most ${MOST} characters`,
    schema: { type: 'string', format: 'uri', maxLength: MOST, example: 'https://shop.example/products/4711' },
  });
