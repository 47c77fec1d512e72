import { useQuery } from '@tanstack/react-query';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { listRuleVersions } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { rowsOf, useRuleColumns } from './rule-columns.js';

/** Every version of the association's rules, drafts among them. */
export function RulesPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const read = useQuery(queryOf('listRuleVersions', listRuleVersions, {}));
  const columns = useRuleColumns(to, [
    {
      id: 'comments',
      label: `${say(W.comments)} · ${say(D.answered)}`,
      cell: ({ comments, answered }) => `${comments} · ${answered}`,
    },
  ]);
  const draft = office === 'case-manager' && (
    <TextLink isButton href={to(['rules', 'draft'])}>
      {say(D.draft)}
    </TextLink>
  );
  return (
    <DeskPage title={say(W.title)} beside={draft}>
      <ListTable
        label={say(W.title)}
        caption={say(D.help)}
        read={read}
        rows={rowsOf(read.data?.items)}
        columns={columns}
        none={{ title: say(W.none), help: say(D.noneHelp) }}
      />
    </DeskPage>
  );
}
