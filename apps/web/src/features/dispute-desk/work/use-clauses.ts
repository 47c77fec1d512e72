import { useQuery } from '@tanstack/react-query';
import { clauseName } from '#messages/rulebook/clauses.js';
import { getRulebook } from '../../../client/sdk.gen.js';
import { queryOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useCase } from '../use-case.js';

/** All that stands at a name within. */
const allOf = (within: unknown, name: string): readonly unknown[] => {
  if (typeof within !== 'object' || within === null) return [];
  return Object.entries(within).flatMap(([key, value]) => [
    ...(key === name ? [value as unknown] : []),
    ...allOf(value, name),
  ]);
};

/** The clauses on which the rulebook of this dispute rests, laws first, by name. */
export function useClauses(): readonly string[] {
  const { locale } = useLanguage();
  const { id, version } = useCase().view.rulebook;
  const { data } = useQuery(queryOf('getRulebook', getRulebook, { path: { id, version } }));
  const single = allOf(data, 'clause').flatMap((clause) => (typeof clause === 'string' ? clause.split('; ') : []));
  const sorted = [...new Set(single)].toSorted((one, other) => {
    const [first, second] = [one, other].map((clause) => Number(clause.startsWith('House rules')));
    return (first ?? 0) - (second ?? 0) || one.localeCompare(other, 'en', { numeric: true });
  });
  return [...new Set(sorted.map((clause) => clauseName(clause, locale)))];
}
