import { isLonger, lineFault } from '../../http/is-line.js';
import { isSeen } from '../../http/unseen-characters.js';
import { checked, type About, type Fault } from './checked.js';
import { itself, listFault } from './list.js';

type TextAbout = About & { readonly example: string; readonly most?: number };

/** No NUL and no half of a surrogate pair. */
const REFUSED = /[\0\p{Surrogate}]/u;

/** What is wrong with words of any kind, several lines allowed. */
export const wordsFault = (value: unknown, most: number): Fault | undefined => {
  if (typeof value !== 'string') return { code: 'not-text' };
  if (isLonger(value, most)) return { code: 'too-long', limit: most };
  if (!isSeen(value)) return { code: 'too-short', limit: 1 };
  return REFUSED.test(value) ? { code: 'bad-characters' } : undefined;
};

const schemaOf = (most: number, example: string) => ({ type: 'string', minLength: 1, maxLength: most, example });

/** Any words, several lines allowed; at most 20,000 characters, no NUL and no half of a surrogate pair. */
export const Text = ({ example, most = 20_000, ...about }: TextAbout): PropertyDecorator =>
  checked(about, { fault: (value) => wordsFault(value, most), schema: schemaOf(most, example) });

/** One line as people read a name: nothing in it that nobody sees, at most 200 characters. */
export const Name = ({ example, most = 200, ...about }: TextAbout): PropertyDecorator =>
  checked(about, { fault: (value) => lineFault(value, most), schema: schemaOf(most, example) });

/** Up to so many different single lines. */
export const Names = ({
  example,
  each,
  most,
  ...about
}: About & { readonly example: string; readonly each: number; readonly most: number }): PropertyDecorator =>
  checked(about, {
    fault: (value) => listFault(value, { least: 0, most, each: (one) => lineFault(one, each), key: itself }),
    schema: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: each },
      maxItems: most,
      uniqueItems: true,
      example: [example],
    },
  });
