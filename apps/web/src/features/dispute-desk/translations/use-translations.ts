import { useQuery } from '@tanstack/react-query';
import { LANGUAGES_NAMED } from '#messages/service/translations.js';
import { TRANSLATION_WORDS as W } from '#messages/ui/desk-translations.js';
import { listTranslations } from '../../../client/sdk.gen.js';
import type { TranslationView } from '../../../client/types.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase, useNames } from '../use-case.js';

/** What may have a translation, and how it is called on this page. */
export type OriginalHere = {
  readonly kind: TranslationView['of']['kind'];
  readonly id: string;
  readonly version?: number;
  readonly name: string;
};

/** All of the dispute, asked for once for every card. */
export const useTranslations = (): readonly TranslationView[] =>
  useQuery(queryOf('listTranslations', listTranslations, { path: { disputeId: useCase().disputeId } })).data?.items ??
  [];

export const useTranslationsOf = ({ kind, id, version }: OriginalHere): readonly TranslationView[] =>
  useTranslations().filter(({ of }) => of.kind === kind && of.id === id && of.version === version);

/** A party by its name; the association and the panel by what they are. */
export const useWho = (): ((who: string) => string) => {
  const { say } = useLanguage();
  const nameOf = useNames();
  return (who) => (who === 'association' ? say(W.association) : who === 'panel' ? say(W.panel) : nameOf(who));
};

type Language = TranslationView['into'];
export const LANGUAGES = Object.keys(LANGUAGES_NAMED) as readonly Language[];

/** What the API calls the original, by its kind. */
export const originalIn = ({ kind, id, version }: OriginalHere): Readonly<Record<string, string | number>> => {
  if (kind === 'exhibit') return { evidenceId: id };
  if (kind === 'letter') return { serviceId: id };
  return kind === 'decision' ? { decisionId: id } : { mediationId: id, version: version ?? 1 };
};
