import { useQuery } from '@tanstack/react-query';
import type { Answers } from '#domain/guide/guide.js';
import { getGuide } from '../../client/sdk.gen.js';
import { findKept } from '../../shared/connection/keep.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useLanguage } from '../../shared/language/language.js';

export type Told = { readonly name: string; readonly value: string };

/** Answers of the guide with its words. */
export function useGuideWords(answers: Answers | undefined): readonly Told[] {
  const { locale } = useLanguage();
  const { data } = useQuery({ ...queryOf('getGuide', getGuide, {}), enabled: answers !== undefined });
  return (data?.questions ?? []).flatMap(({ code, words, answers: all }) => {
    const said = all.find((one) => one.code === answers?.[code]);
    return said ? [{ name: words[locale], value: said.words[locale] }] : [];
  });
}

/** What was answered in this tab before one came here; the guide keeps it there and sends it nowhere. */
export function useOwnAnswers(): Answers | undefined {
  const { data } = useQuery(queryOf('getGuide', getGuide, {}));
  const kept = data && findKept<Answers>(`guide:${data.version}`);
  return kept && Object.keys(kept).length > 0 ? kept : undefined;
}
