import { useQuery } from '@tanstack/react-query';
import { formatDay } from '#messages/format.js';
import { ROLES } from '#messages/core/roles.js';
import { SECRET_WORDS as W } from '#messages/ui/secrets.js';
import { listConfidentialReturns } from '../../client/sdk.gen.js';
import type { ReturnOwedView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { ListTable } from '../lists/list-table.js';
import { Stack } from '../registers/stack.js';
import s from '../registers/registers.module.css';

type Row = ReturnOwedView & { readonly id: string };

/** Who read in confidence, and has still to say what became of copies: for the association, without a word of it. */
export function ReturnsPage() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listConfidentialReturns', listConfidentialReturns, {}));
  const rows = (read.data?.items ?? []).map((one, at) => ({ ...one, id: String(at) }));
  return (
    <DeskPage title={say(W.staffTitle)}>
      <Stack label={say(W.staffTitle)}>
        <p className={s.quiet}>{say(W.staffLead)}</p>
        <ListTable
          label={say(W.staffTitle)}
          read={read}
          columns={useColumns()}
          rows={rows}
          none={{ title: say(W.staffNone), help: say(W.staffNoneHelp) }}
        />
      </Stack>
    </DeskPage>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  return [
    {
      id: 'what',
      label: say(W.what),
      isName: true,
      cell: ({ kind, number, disputeId }) => (
        <>
          {say(W[kind])}{' '}
          {disputeId === undefined ? number : <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>}
        </>
      ),
    },
    {
      id: 'who',
      label: say(W.who),
      cell: ({ reader, role }) =>
        [role === undefined ? '' : wordOf(ROLES, role, locale), reader ?? say(W.forgotten)].filter(Boolean).join(' · '),
    },
    { id: 'endedOn', label: say(W.endedOn), cell: ({ endedOn }) => formatDay(endedOn, locale) },
    { id: 'dueOn', label: say(W.dueOn), cell: ({ dueOn }) => formatDay(dueOn, locale) },
    {
      id: 'state',
      label: say(W.state),
      cell: ({ overdue }) => <Status tone={overdue ? 'overdue' : 'due'} word={say(overdue ? W.overdue : W.owes)} />,
    },
  ];
};
