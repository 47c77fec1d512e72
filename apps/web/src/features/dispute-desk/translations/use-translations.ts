import { useQuery } from '@tanstack/react-query';
import { listTranslations } from '../../../client/sdk.gen.js';
import type { TranslationView } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { isOf, type OriginalHere } from '../../translations/original.js';
import { saidOfTranslation, whoBy } from '../../translations/said-of-translation.js';
import { useCase, useNames } from '../use-case.js';
import { useShort } from '../use-short.js';

/** All of the dispute, asked for once for every card. */
export const useTranslations = (): readonly TranslationView[] =>
  useQuery(queryOf('listTranslations', listTranslations, { path: { disputeId: useCase().disputeId } })).data?.items ??
  [];

export const useTranslationsOf = (original: OriginalHere): readonly TranslationView[] =>
  useTranslations().filter((one) => isOf(one, original));

export const useSaid = (): ReturnType<typeof saidOfTranslation> => {
  const language = useLanguage();
  return saidOfTranslation(language, whoBy(language, useNames()), useShort());
};
