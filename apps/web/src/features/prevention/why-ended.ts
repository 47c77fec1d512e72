import { COLON } from '#messages/colon.js';
import type { Words } from '#messages/locale.js';
import { PREVENTION_END_CAUSES_NAMED } from '#messages/prevention/words.js';

type Ended = { readonly cause?: keyof typeof PREVENTION_END_CAUSES_NAMED; readonly words?: string };

/** Why something ended before its time: the cause, and what was said of it. */
export const whyEnded = ({ cause, words }: Ended, say: (words: Words) => string): string =>
  [cause && say(PREVENTION_END_CAUSES_NAMED[cause]), words].filter(Boolean).join(say(COLON));
