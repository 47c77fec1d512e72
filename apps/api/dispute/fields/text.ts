import { checked, type About, type Fault } from './checked.js';
import { itself, listFault } from './list.js';

type TextAbout = About & { readonly example: string; readonly most?: number };

/** In code points, as JSON Schema counts. */
const isLonger = (text: string, most: number): boolean =>
  text.length > most * 2 || (text.length > most && Array.from(text).length > most);

/** Spaces of every kind, and what looks like one. */
const EMPTY = /^[\s\u200b\u3164]*$/u;

const faultOf = (value: unknown, most: number, refused: RegExp): Fault | undefined => {
  if (typeof value !== 'string') return { code: 'not-text' };
  if (isLonger(value, most)) return { code: 'too-long', limit: most };
  if (EMPTY.test(value)) return { code: 'too-short', limit: 1 };
  return refused.test(value) ? { code: 'bad-characters' } : undefined;
};

const schemaOf = (most: number, example: string) => ({ type: 'string', minLength: 1, maxLength: most, example });

/** Any words, several lines allowed; at most 20,000 characters, no NUL and no half of a surrogate pair. */
export const Text = ({ example, most = 20_000, ...about }: TextAbout): PropertyDecorator =>
  checked(about, { fault: (value) => faultOf(value, most, /[\0\p{Surrogate}]/u), schema: schemaOf(most, example) });

/** One line without control characters, at most 200 characters. */
export const Name = ({ example, most = 200, ...about }: TextAbout): PropertyDecorator =>
  checked(about, { fault: (value) => faultOf(value, most, /[\p{Cc}\p{Surrogate}]/u), schema: schemaOf(most, example) });

/** Up to so many different single lines. */
export const Names = ({
  example,
  each,
  most,
  ...about
}: About & { readonly example: string; readonly each: number; readonly most: number }): PropertyDecorator =>
  checked(about, {
    fault: (value) =>
      listFault(value, { least: 0, most, each: (one) => faultOf(one, each, /[\p{Cc}\p{Surrogate}]/u), key: itself }),
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: each },
      maxItems: most,
      uniqueItems: true,
      example: [example],
    },
  });
