import { useQuery } from '@tanstack/react-query';
import type { Words } from '#messages/locale.js';
import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import { listPlatforms } from '../../client/sdk.gen.js';
import type { DisputeCounts } from '../../client/types.gen.js';
import type { Option } from '../../kit/choices/options.js';
import { queryOf } from '../../shared/desk/queries.js';
import { usePeople } from '../tasks/use-colleagues.js';
import type { AskedDisputes } from './asked.js';

export type Named = {
  readonly name: 'ownerId' | 'teamId' | 'platformId';
  readonly label: Words;
  readonly none: Words;
  readonly options: readonly Option[];
  /** How the one is called that is asked for. */
  readonly chosen: string | undefined;
};

const PLATFORMS = { ...queryOf('listPlatforms', listPlatforms, {}), staleTime: 60_000 };

/** Filters by somebody or something that has a name: who handles it, a team, a platform; with how many there are. */
export function useNamedFilters(asked: AskedDisputes, counts: DisputeCounts | undefined): readonly Named[] {
  const { officers, teams } = usePeople();
  const { data } = useQuery(PLATFORMS);
  const platforms = (data?.platforms ?? []).map(({ platformId, name }) => ({ id: platformId, label: name }));
  const filter = (
    name: Named['name'],
    words: Pick<Named, 'label' | 'none'>,
    all: readonly Option[],
    by: Readonly<Record<string, number>> = {},
  ): Named => {
    const one = asked[name];
    const chosen = one === undefined ? undefined : (all.find(({ id }) => id === one)?.label ?? '…');
    // of a list that is filtered by it one number alone would be told
    const options = one === undefined ? all.map((option) => ({ ...option, help: String(by[option.id] ?? 0) })) : all;
    return { ...words, name, options, chosen };
  };
  return [
    filter('ownerId', { label: W.owner, none: W.anybody }, officers, counts?.byOwner),
    filter('teamId', { label: W.ofTeam, none: W.anyTeam }, teams, counts?.byTeam),
    filter('platformId', { label: W.platforms, none: W.anyPlatform }, platforms, counts?.byPlatform),
  ];
}
