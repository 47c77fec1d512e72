import type { Locale, Words } from '#messages/locale.js';
import { DELEGATED_STATES, LATE_SIDES, PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import type { DelegatedLineView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Badge, Status } from '../../kit/status/status.js';
import type { Desk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { DueDay } from '../lists/due-day.js';

type Row = DelegatedLineView & { readonly id: string };
type Ways = {
  readonly say: (words: Words) => string;
  readonly locale: Locale;
  readonly now: string;
  readonly to: Desk['to'];
  readonly nameOf: (platformId: string) => string;
};

/** The day that runs now: for the answer while it waits, then for the result. */
export const dueOf = ({
  state,
  answerDue,
  resultDue,
}: Pick<Row, 'state' | 'answerDue' | 'resultDue'>): string | undefined => {
  if (state === 'waiting') return answerDue;
  return state === 'running' ? resultDue : undefined;
};

export const delegatedColumns = ({ say, locale, now, to, nameOf }: Ways): readonly TableColumn<Row>[] => [
  {
    id: 'number',
    label: say(W.number),
    isName: true,
    cell: ({ disputeId, number, reference }) => (
      <TwoLines isStacked first={<TextLink href={to(['disputes', disputeId])}>{number}</TextLink>} second={reference} />
    ),
  },
  { id: 'platform', label: say(W.platform), cell: ({ platformId }) => nameOf(platformId) },
  { id: 'state', label: say(W.state), cell: ({ state }) => <Badge word={say(DELEGATED_STATES[state])} /> },
  {
    id: 'due',
    label: say(W.due),
    cell: (row) => <DueDay dueAt={dueOf(row)} now={now} />,
  },
  {
    id: 'late',
    label: say(W.late),
    cell: ({ late }) =>
      late.length === 0
        ? say(W.notLate)
        : late.map((side) => <Status key={side} tone="overdue" word={say(LATE_SIDES[side])} />),
  },
  { id: 'handedAt', label: say(W.handedAt), cell: ({ handedAt }) => tableText(handedAt) },
];
