import {
  CHECK_RESULTS_NAMED,
  CHECK_SOURCES_NAMED,
  PROOF_KINDS_NAMED,
  SALE_CHANNELS_NAMED,
} from '#messages/qualification/words.js';
import type { Words } from '#messages/locale.js';

/** What can be chosen, by its words. */
const optionsOf =
  <T extends string>(words: Readonly<Record<T, Words>>) =>
  (say: (words: Words) => string) =>
    (Object.keys(words) as T[]).map((id) => ({ id, label: say(words[id]) }));

export const kindOptions = optionsOf(PROOF_KINDS_NAMED);
export const channelOptions = optionsOf(SALE_CHANNELS_NAMED);
export const sourceOptions = optionsOf(CHECK_SOURCES_NAMED);
export const resultOptions = optionsOf(CHECK_RESULTS_NAMED);

/** The one that was chosen of them. */
export const chosenOf = <T extends string>(options: readonly { readonly id: T }[], id: string | null): T | undefined =>
  options.find((one) => one.id === id)?.id;
