import { useQuery } from '@tanstack/react-query';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { listPublishedRules } from '../../../client/sdk.gen.js';
import { Table } from '../../../kit/data/table.js';
import { EmptyState } from '../../../kit/status/empty-state.js';
import { queryOf, troubleOf } from '../../../shared/desk/queries.js';
import { useLanguage } from '../../../shared/language/language.js';
import { useOpen } from '../../../shared/open/use-open.js';
import { TroubleBanner } from '../../desk/trouble-banner.js';
import { rowsOf, useRuleColumns } from '../../rules/rule-columns.js';
import { OpenPage } from '../open-page.js';

/** Rules in force, coming and past, and drafts on which anybody may comment. */
export function RulesPage() {
  const { say } = useLanguage();
  const { association, to } = useOpen();
  const path = { associationId: association.associationId };
  const { data, error, isPending, refetch } = useQuery(queryOf('listPublishedRules', listPublishedRules, { path }));
  return (
    <OpenPage title={say(W.title)} lead={say(W.lead)}>
      <TroubleBanner trouble={troubleOf(error)} again={() => void refetch()} />
      <Table
        label={say(W.title)}
        isLoading={isPending}
        rows={rowsOf(data?.items)}
        columns={useRuleColumns(to)}
        empty={
          <EmptyState title={say(W.none)}>
            <p>{say(W.noneHelp)}</p>
          </EmptyState>
        }
      />
    </OpenPage>
  );
}
