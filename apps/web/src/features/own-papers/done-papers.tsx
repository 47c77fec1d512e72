import { Check, CircleSlash, Hourglass } from 'lucide-react';
import { SEAT_PAPERS as W } from '#messages/ui/seat-papers.js';
import { SEAT_WORDS } from '#messages/ui/seats.js';
import type { OwnPaperView } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { ListTable, type Read } from '../lists/list-table.js';
import { otherSide } from '../matters/other-side.js';
import { stateOfPaper } from './paper-states.js';

type Row = OwnPaperView & { readonly id: string };
const SHOWN = {
  waiting: { tone: 'now', icon: Hourglass },
  signed: { tone: 'lifted', icon: Check },
  refused: { tone: 'neutral', icon: CircleSlash },
  lapsed: { tone: 'neutral', icon: Hourglass },
} as const;

/** What one signed, refused, or let lapse; the letter that brought an agreement is confirmed on a page for everybody. */
export function DonePapers({ read, papers }: { readonly read: Read; readonly papers: readonly OwnPaperView[] }) {
  const { say } = useLanguage();
  const { to, association } = useDesk();
  const rows = papers.map((paper, place) => ({ ...paper, id: `${paper.disputeId} ${paper.kind} ${place}` }));
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'paper',
      label: say(W.paper),
      isName: true,
      cell: ({ kind, disputeId }) =>
        kind === 'decision' ? (
          <TextLink href={to(['disputes', disputeId, 'work'])}>{say(W.decision)}</TextLink>
        ) : (
          say(W[kind])
        ),
    },
    {
      id: 'state',
      label: say(W.state),
      cell: ({ kind, state }) => <Status {...SHOWN[state]} word={say(stateOfPaper(kind, state))} />,
    },
    {
      id: 'confirm',
      label: say(W.confirmPage),
      cell: ({ code }) =>
        code === undefined ? (
          '—'
        ) : (
          <TextLink outside href={`/a/${association.slug}/document/${code}`}>
            {say(W.confirmHere)}
          </TextLink>
        ),
    },
    {
      id: 'number',
      label: say(SEAT_WORDS.number),
      cell: ({ disputeId, number }) => <TextLink href={to(['disputes', disputeId])}>{number}</TextLink>,
    },
    { id: 'others', label: say(SEAT_WORDS.otherSide), cell: (paper) => otherSide(paper).join(' · ') || '—' },
  ];
  return (
    <ListTable
      label={say(W.done)}
      read={read}
      rows={rows}
      columns={columns}
      none={{ title: say(W.doneNone), help: say(W.doneNoneHelp) }}
    />
  );
}
