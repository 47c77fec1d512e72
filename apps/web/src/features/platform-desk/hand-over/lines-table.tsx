import { HAND_OVER as W, HAND_OVER_COLUMNS as C, TO_HAND_OVER } from '#messages/ui/platform-hand-over.js';
import type { HandedOver } from '../../../client/types.gen.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Card } from '../../../kit/data/card.js';
import { Table, type TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Status } from '../../../kit/status/status.js';
import type { EachFate } from '../../../shared/desk/use-each.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import { titleOf, type HandedLine } from './handed-lines.js';

type Props = {
  readonly lines: readonly HandedLine[];
  readonly complaints: number;
  readonly fates: ReadonlyMap<string, EachFate<HandedOver>>;
};

/** Each line by itself: whether it can go, and afterwards what came of it. */
export function LinesTable({ lines, complaints, fates }: Props) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const result = ({ fault, cells: { reference } }: HandedLine) => {
    if (fault) return <Status tone="overdue" word={say(W[fault])} />;
    const { answer, problem } = fates.get(reference) ?? {};
    if (answer) return <TextLink href={to(['disputes', answer.disputeId])}>{answer.number}</TextLink>;
    if (problem) return <Status tone="overdue" word={problem.title} />;
    return <Status tone="now" word={say(W.fits)} />;
  };
  const columns: readonly TableColumn<HandedLine>[] = [
    { id: 'line', label: say(W.line), isNumber: true, width: 56, cell: ({ id }) => id },
    {
      id: 'reference',
      label: say(C.reference),
      isName: true,
      width: 130,
      cell: ({ cells }) => <TwoLines isStacked first={cells.reference || '—'} second={cells.complainant} />,
    },
    { id: 'result', label: say(W.result), width: 200, cell: result },
    {
      id: 'url',
      label: say(C.url),
      width: 180,
      cell: ({ cells, fault }) => (
        <TwoLines isStacked first={cells.url || '—'} second={fault === 'noAddress' ? cells.title : titleOf(cells)} />
      ),
    },
    {
      id: 'seller',
      label: say(C.seller),
      width: 120,
      cell: ({ cells }) => <TwoLines isStacked first={cells.seller || '—'} second={cells.account} />,
    },
  ];
  const good = lines.filter(({ fault }) => fault === undefined).length;
  return (
    <Card title={say(W.lines)} beside={tell(TO_HAND_OVER, { complaints, lines: good })}>
      <Table label={say(W.lines)} columns={columns} rows={lines} />
    </Card>
  );
}
