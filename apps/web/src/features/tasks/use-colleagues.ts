import { useQuery } from '@tanstack/react-query';
import { LOAD } from '#messages/ui/desk-tasks.js';
import { getWorkload } from '../../client/sdk.gen.js';
import type { Option } from '../../kit/choices/options.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';

const OFFICERS = { ...queryOf('getWorkload', getWorkload, {}), staleTime: 60_000 };

/** Everybody who handles disputes, by the id of the account. */
export function useOfficerNames(): ReadonlyMap<string, string> {
  const { office } = useDesk();
  const { data } = useQuery({ ...OFFICERS, enabled: office === 'case-manager' });
  return new Map((data?.officers ?? []).map(({ id, name }) => [id, name]));
}

/** Those who handle disputes and their teams, to look by. */
export function usePeople() {
  const { data } = useQuery(OFFICERS);
  const named = (all: readonly { readonly id: string; readonly name: string }[] = []): readonly Option[] =>
    all.map(({ id, name }) => ({ id, label: name }));
  return { officers: named(data?.officers), teams: named(data?.teams) };
}

/** Who else could take a dispute, with what each has to do now. */
export function useColleagues(): readonly Option[] {
  const { tell } = useLanguage();
  const { accountId } = useDesk();
  const { data } = useQuery(OFFICERS);
  return (data?.officers ?? []).flatMap(({ id, name, tasks, called }) =>
    id === accountId ? [] : [{ id, label: name, help: tell(LOAD, { tasks, called }) }],
  );
}
