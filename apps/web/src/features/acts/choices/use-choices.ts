import { useQuery } from '@tanstack/react-query';
import type { Option } from '../../../kit/choices/options.js';
import type { Source } from '../model/source.js';
import { HERE } from './here.js';
import { OF_ASSOCIATION } from './of-association.js';
import { OF_DISPUTE } from './of-dispute.js';
import { OF_ONE } from './of-one.js';
import type { Load, Where } from './where.js';

/** Where the choices of everything that has an id come from: without its row here a new kind does not compile. */
const LOADS: Readonly<Record<Source, Load>> = { ...OF_DISPUTE, ...OF_ASSOCIATION, ...OF_ONE, ...HERE };

/** What of the form itself a source asks for. */
const saidFor = (source: Source, { values }: Where): unknown => {
  if (Object.hasOwn(HERE, source)) return values;
  return source === 'held' || source === 'told' ? [values['kind'], values['to']] : undefined;
};

const NONE: readonly Option[] = [];

/** What can be chosen now; undefined while it is read. */
export function useChoices(
  source: Source,
  where: Where,
): { readonly options?: readonly Option[]; readonly isLost: boolean } {
  const { locale, disputeId, params } = where;
  const { data, error } = useQuery({
    queryKey: ['choices', source, locale, disputeId, params, saidFor(source, where)],
    queryFn: () => LOADS[source](where),
    staleTime: 0,
    placeholderData: (before: readonly Option[] | undefined) => before,
  });
  return { options: error ? NONE : data, isLost: error !== null };
}
