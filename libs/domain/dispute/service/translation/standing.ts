import type { Rulebook } from '../../../rulebook/rulebook.js';
import type { Language } from '../../../rulebook/language.js';
import type { Contest, Translation, TranslationVersion } from './state.js';

/** How far a translation is. */
export const TRANSLATION_STATUSES = ['asked', 'delivered', 'checked', 'contested'] as const;
export type TranslationStatus = (typeof TRANSLATION_STATUSES)[number];

/** Of a procedure whose rulebook does not say another: the Chinese text governs (practice P35). */
const CHINESE: Language = 'zh';

export const languageOf = ({ language }: Pick<Rulebook, 'language'>): Language => language ?? CHINESE;

/** What was contested since the last check. */
export const openContests = ({ said }: Pick<TranslationVersion, 'said'>): readonly Contest[] => {
  const last = said.findLastIndex((one) => 'finding' in one);
  return said.slice(last + 1).flatMap((one) => ('passageContentId' in one ? [one] : []));
};

/** A version that was found faulty stays contested until another comes. */
export const statusOf = ({ versions }: Pick<Translation, 'versions'>): TranslationStatus => {
  const newest = versions.at(-1);
  if (!newest) return 'asked';
  if (openContests(newest).length > 0) return 'contested';
  const last = newest.said.at(-1);
  if (!last || !('finding' in last)) return 'delivered';
  return last.finding === 'faithful' ? 'checked' : 'contested';
};

/**
 * Which text is read in the procedure: the one in its language. A translation into it is, unless it is contested, or a
 * machine made it and nobody has checked it; else, and of every other, the original.
 */
export const governingText = (
  translation: Pick<Translation, 'from' | 'into' | 'versions'>,
  rulebook: Pick<Rulebook, 'language'>,
): 'original' | 'translation' => {
  const language = languageOf(rulebook);
  if (translation.from === language || translation.into !== language) return 'original';
  const status = statusOf(translation);
  const machine = translation.versions.at(-1)?.translator.kind === 'machine';
  return status === 'checked' || (status === 'delivered' && !machine) ? 'translation' : 'original';
};
