import type { Language } from '../../../rulebook/language.js';
import type { Original, TranslationAsked, TranslationChecked } from './events.js';
import type { TranslationContested, TranslationDelivered } from './events.js';

/** One delivered version, with what was said of it in the order in which it was said. */
export type TranslationVersion = Omit<
  TranslationDelivered['data'],
  'translationId' | 'of' | 'from' | 'into' | 'evidence'
> & {
  readonly evidenceId: string;
  readonly said: readonly (Contest | Check)[];
};
export type Contest = Omit<TranslationContested['data'], 'translationId' | 'version'>;
export type Check = Omit<TranslationChecked['data'], 'translationId' | 'version'>;

/** A translation of one original into one language, asked for or not, all versions, the newest last. */
export type Translation = {
  readonly of: Original;
  readonly from: Language;
  readonly into: Language;
  readonly asked?: Pick<TranslationAsked['data'], 'askedBy' | 'askedOf' | 'noteContentId' | 'askedAt'>;
  readonly versions: readonly TranslationVersion[];
};
