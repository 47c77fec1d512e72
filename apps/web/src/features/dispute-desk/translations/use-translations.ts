import { useQuery } from '@tanstack/react-query';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { listTranslations } from '../../../client/sdk.gen.js';
import type { TranslationView } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { isOf, type OriginalHere } from '../../translations/original.js';
import { useCase, useNames } from '../use-case.js';

/** All of the dispute, asked for once for every card. */
export const useTranslations = (): readonly TranslationView[] =>
  useQuery(queryOf('listTranslations', listTranslations, { path: { disputeId: useCase().disputeId } })).data?.items ??
  [];

export const useTranslationsOf = (original: OriginalHere): readonly TranslationView[] =>
  useTranslations().filter((one) => isOf(one, original));

/** A party by its name; the association and the panel by what they are. */
export const useWho = (): ((who: string) => string) => {
  const { say } = useLanguage();
  const nameOf = useNames();
  return (who) => (who === 'association' ? say(W.association) : who === 'panel' ? say(W.panel) : nameOf(who));
};
