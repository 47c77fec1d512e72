import { checked, type About } from './checked.js';

const MONTH = /^\d{4}-(0[1-9]|1[0-2])$/;

/** A month, as `2026-03`. */
export const Month = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (typeof value === 'string' && MONTH.test(value) ? undefined : { code: 'invalid' }),
    schema: { type: 'string', pattern: MONTH.source, example: '2026-03' },
  });
