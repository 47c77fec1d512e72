import { checked, type About } from './checked.js';

type TextAbout = About & { readonly example: string; readonly most?: number };

/** In code points, as JSON Schema counts. */
const lengthOf = (text: string): number => (text.length > 200 ? [...text].length : text.length);

const isWords = (value: unknown, most: number): value is string =>
  typeof value === 'string' && value.length <= most * 2 && lengthOf(value) <= most && !/\p{Surrogate}/u.test(value) && /[^\s\u200b\u3164]/u.test(value);

/** Any words, several lines allowed; at most 20,000 characters, no NUL and no half of a surrogate pair. */
export const Text = ({ example, most = 20_000, ...about }: TextAbout): PropertyDecorator =>
  checked(about, {
    code: 'text',
    passes: (value) => isWords(value, most) && !value.includes('\0'),
    says: `must be text of 1 to ${most} characters`,
    schema: { type: 'string', minLength: 1, maxLength: most, example },
  });

/** One line without control characters, at most 200 characters. */
export const Name = ({ example, most = 200, ...about }: TextAbout): PropertyDecorator =>
  checked(about, {
    code: 'name',
    passes: (value) => isWords(value, most) && !/\p{Cc}/u.test(value),
    says: `must be one line of 1 to ${most} characters`,
    schema: { type: 'string', minLength: 1, maxLength: most, example },
  });
