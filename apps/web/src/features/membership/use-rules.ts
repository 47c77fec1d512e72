import { useQuery } from '@tanstack/react-query';
import { getPublishedRules, listPublishedRules } from '../../client/sdk.gen.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';

/** One version of the member rules as everybody reads it. */
export const useMemberRules = (version: string | undefined) => {
  const { association } = useDesk();
  const path = {
    associationId: association.associationId,
    ruleKind: 'member-rules',
    ruleVersion: version ?? '',
  } as const;
  return useQuery({ ...queryOf('getPublishedRules', getPublishedRules, { path }), enabled: version !== undefined });
};

/** The version of the member rules that is in force today; `isNone` where there is none. */
export const useRulesInForce = () => {
  const { association } = useDesk();
  const path = { associationId: association.associationId };
  const list = useQuery(queryOf('listPublishedRules', listPublishedRules, { path }));
  const line = list.data?.items.find(({ kind, stage }) => kind === 'member-rules' && stage === 'in-force');
  const rules = useMemberRules(line?.version);
  return { rules: rules.data, error: list.error ?? rules.error, isNone: list.data !== undefined && line === undefined };
};
