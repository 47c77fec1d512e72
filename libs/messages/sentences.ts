import type { Truth } from '#domain/dispute/truth/truths.js';
import type { Event } from '#domain/kernel/message.js';
import type { Names } from './names.js';

/** One way to tell an event, in every language. */
type Wording<D> = {
  readonly 'zh-CN': (data: D, names: Names) => string;
  readonly en: (data: D, names: Names) => string;
};

/**
 * How an event is told, and what that says beyond it: `says` has to be true of each pair that the sentence names. Where
 * it is not, the next of `otherwise` is used that is true; the last of them says nothing beyond the event.
 */
export type Telling<D> = Wording<D> & {
  readonly says?: readonly Truth[];
  readonly otherwise?: readonly (Wording<D> & { readonly says: readonly Truth[] })[];
};

/** One sentence of the timeline for each event of a folder, in every language. */
export type Sentences<E extends Event> = { readonly [T in E['type']]: Telling<Extract<E, { type: T }>['data']> };
