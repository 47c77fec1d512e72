import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { HELP_FEES_NAMED, HELP_KINDS_NAMED } from '#messages/help/kinds.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { HELP_WORDS as W } from '#messages/ui/help-directory.js';
import { listHelpEntries } from '../../client/sdk.gen.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { wordOf } from '../../shared/language/word-of.js';
import { useHere } from '../administration/use-here.js';
import { useNames } from '../administration/use-names.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { ListTable } from '../lists/list-table.js';

/** The directory of who helps, as it is kept up: what should be looked at again stands first. */
export function HelpPage() {
  const { say, path, locale } = useHere();
  const nameOf = useNames();
  const read = useQuery(queryOf('listHelpEntries', listHelpEntries, { path }));
  const rows = (read.data?.items ?? [])
    .map((row) => ({ ...row, id: row.entryId }))
    .toSorted((a, b) => Number(b.isCheckDue) - Number(a.isCheckDue));
  return (
    <DeskPage title={say(W.title)} beside={<ActLinks isButton acts={['enterHelpEntry']} />}>
      <ListTable
        label={say(W.title)}
        caption={say(W.help)}
        read={read}
        rows={rows}
        none={{ title: say(W.none), help: say(W.noneStaff) }}
        columns={[
          { id: 'name', label: say(W.name), isName: true, cell: ({ name }) => name[locale] },
          { id: 'kind', label: say(W.kind), cell: ({ kind }) => wordOf(HELP_KINDS_NAMED, kind, locale) },
          { id: 'telephone', label: say(W.telephone), cell: ({ telephone }) => telephone },
          { id: 'fee', label: say(W.fee), cell: ({ fee }) => wordOf(HELP_FEES_NAMED, fee, locale) },
          { id: 'checked', label: say(W.checked), cell: ({ checkedOn }) => formatDay(checkedOn, locale) },
          {
            id: 'standing',
            label: say(W.standing),
            cell: ({ isCheckDue }) => (
              <Status tone={isCheckDue ? 'due' : 'lifted'} word={say(isCheckDue ? W.due : W.current)} />
            ),
          },
          { id: 'by', label: say(W.by), cell: ({ by }) => nameOf(by) },
          {
            id: 'acts',
            label: say(DESK_REGISTERS.acts),
            cell: ({ entryId }) => (
              <ActLinks acts={['confirmHelpEntry', 'changeHelpEntry', 'withdrawHelpEntry']} ids={{ entryId }} />
            ),
          },
        ]}
      />
    </DeskPage>
  );
}
