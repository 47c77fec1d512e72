import { ONLY_FIRST } from '#messages/ui/desk-lists.js';
import type { Locale } from '#messages/locale.js';
import type { Option } from '../../../kit/choices/options.js';

/** Choices of a list that was too long to be read whole say so at their end. */
export const withRest = (options: readonly Option[], isCut: boolean, locale: Locale): readonly Option[] =>
  isCut ? [...options, { id: '', label: ONLY_FIRST[locale]({ count: options.length }), isDisabled: true }] : options;
