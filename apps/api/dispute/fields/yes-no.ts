import { checked, type About } from './checked.js';

/** True or false, and nothing that only looks like it. */
export const YesNo = (about: About): PropertyDecorator =>
  checked(about, {
    fault: (value) => (typeof value === 'boolean' ? undefined : { code: 'not-a-boolean' }),
    schema: { type: 'boolean', example: false },
  });
