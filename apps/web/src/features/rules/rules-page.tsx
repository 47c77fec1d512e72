import { useQuery } from '@tanstack/react-query';
import { RULE_KINDS_NAMED } from '#messages/rule-making/words.js';
import { DESK_RULE_WORDS as D } from '#messages/ui/desk-rules.js';
import { RULE_WORDS as W } from '#messages/ui/rules.js';
import { listRuleVersions } from '../../client/sdk.gen.js';
import { MenuButton } from '../../kit/actions/menu.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useGo } from '../../shared/desk/use-go.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { rowsOf, useRuleColumns } from './rule-columns.js';

/** Every version of the association's rules, drafts among them. */
export function RulesPage() {
  const { say } = useLanguage();
  const { to, office } = useDesk();
  const go = useGo();
  const read = useQuery(queryOf('listRuleVersions', listRuleVersions, {}));
  const columns = useRuleColumns(to, [
    {
      id: 'comments',
      label: `${say(W.comments)} · ${say(D.answered)}`,
      cell: ({ comments, answered }) => `${comments} · ${answered}`,
    },
  ]);
  const draft = office === 'case-manager' && (
    <MenuButton
      withWord
      label={say(D.draft)}
      acts={Object.entries(RULE_KINDS_NAMED).map(([kind, words]) => ({ id: kind, label: say(words) }))}
      onAct={(kind) => go(to(['rules', 'draft'], { kind }))}
    />
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
