import { checked, type About } from './checked.js';

type ObjectAbout = About & { readonly example: object };

/** An object of any shape: what takes it in the end looks into it. */
export const AnyObject = ({ example, ...about }: ObjectAbout): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      typeof value === 'object' && value !== null && !Array.isArray(value) ? undefined : { code: 'not-an-object' },
    schema: { type: 'object', additionalProperties: true, example },
  });
