import { PLATFORM_WORDS } from '#messages/ui/desk-platforms.js';
import { OWN_LATE_SIDES, OWN_STATES, PLATFORM_DESK as W } from '#messages/ui/platform-desk.js';
import type { DelegatedLineView } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import type { TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Badge, Status } from '../../../kit/status/status.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useNow } from '../../../shared/desk/use-now.js';
import { useLanguage } from '../../../shared/language/language.js';
import { dueOf } from '../../platforms/delegated-columns.js';
import { DueDay } from '../../lists/due-day.js';

type Row = DelegatedLineView & { readonly id: string };

/** The day on which the platform owes an answer to what came back. */
const answerDueOf = ({ results }: Row): string | undefined =>
  results
    .filter(({ answeredAt, overtaken }) => answeredAt === undefined && overtaken !== true)
    .flatMap(({ answerDue }) => answerDue ?? [])
    .toSorted()[0];

export const useOwnColumns = (): readonly TableColumn<Row>[] => {
  const { say } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  return [
    {
      id: 'reference',
      label: say(W.references),
      isName: true,
      width: 190,
      cell: ({ disputeId, number, reference }) => (
        <TwoLines
          isStacked
          first={<TextLink href={to(['disputes', disputeId])}>{reference}</TextLink>}
          second={number}
        />
      ),
    },
    { id: 'state', label: say(PLATFORM_WORDS.state), cell: ({ state }) => <Badge word={say(OWN_STATES[state])} /> },
    { id: 'theirs', label: say(W.theirDay), cell: (row) => <DueDay dueAt={dueOf(row)} now={now} /> },
    { id: 'ours', label: say(W.ourDay), cell: (row) => <DueDay dueAt={answerDueOf(row)} now={now} /> },
    {
      id: 'late',
      label: say(PLATFORM_WORDS.late),
      cell: ({ late }) =>
        late.length === 0
          ? say(PLATFORM_WORDS.notLate)
          : late.map((side) => <Status key={side} tone="overdue" word={say(OWN_LATE_SIDES[side])} />),
    },
  ];
};
