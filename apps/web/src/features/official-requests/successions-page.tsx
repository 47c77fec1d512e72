import { useQuery } from '@tanstack/react-query';
import { formatList } from '#messages/format.js';
import { OPERATIONS } from '#messages/forms/operations.js';
import { SUCCESSION_WORDS as W } from '#messages/ui/official-successions.js';
import { DESK_REGISTERS } from '#messages/ui/desk-registers.js';
import { listOfficialSuccessions } from '../../client/sdk.gen.js';
import type { OfficialSuccession } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { DueDay } from '../lists/due-day.js';
import { ListTable } from '../lists/list-table.js';

type Row = OfficialSuccession & { readonly id: string };

/** Requests of authorities that nobody can open any more, for an administrator to name two others. */
export function SuccessionsPage() {
  const { say } = useLanguage();
  const read = useQuery(queryOf('listOfficialSuccessions', listOfficialSuccessions, {}));
  return (
    <DeskPage title={say(W.title)}>
      <ListTable
        label={say(W.title)}
        caption={say(W.lead)}
        columns={useColumns()}
        rows={(read.data?.items ?? []).map((one) => ({ ...one, id: one.requestId }))}
        read={read}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
    </DeskPage>
  );
}

const useColumns = (): readonly TableColumn<Row>[] => {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const both = (names: readonly (string | undefined)[]): string =>
    formatList(
      names.map((name) => name ?? '—'),
      locale,
    );
  return [
    { id: 'number', label: say(W.number), isName: true, cell: ({ number }) => number },
    { id: 'due', label: say(DESK_REGISTERS.due), cell: ({ dueAt }) => <DueDay dueAt={dueAt} now={now} /> },
    { id: 'former', label: say(W.former), cell: ({ formerNames }) => both(formerNames) },
    {
      id: 'proposed',
      label: say(W.proposed),
      cell: ({ proposed }) =>
        proposed ? (
          <TwoLines
            isStacked
            first={both([proposed.handlerName, proposed.secondName])}
            second={proposed.isOwn ? say(W.waits) : (proposed.proposedBy ?? '—')}
          />
        ) : (
          say(W.notYet)
        ),
    },
    {
      id: 'act',
      label: say(DESK_REGISTERS.acts),
      cell: ({ requestId, proposed }) => (
        <TextLink
          href={to(['do', 'nameOfficialSuccessors'], {
            officialRequestId: requestId,
            handlerId: proposed?.handlerId,
            secondId: proposed?.secondId,
          })}
        >
          {say(OPERATIONS.nameOfficialSuccessors.label)}
        </TextLink>
      ),
    },
  ];
};
