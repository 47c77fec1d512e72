import type { Event } from '#domain/kernel/message.js';
import type { Names } from './names.js';

/** One sentence of the timeline for each event of a folder, in every language. */
export type Sentences<E extends Event> = {
  readonly [T in E['type']]: {
    readonly 'zh-CN': (data: Extract<E, { type: T }>['data'], names: Names) => string;
    readonly en: (data: Extract<E, { type: T }>['data'], names: Names) => string;
  };
};
