import { PARTY_FILING as W, TO_BE_FILED } from '#messages/ui/party-filing.js';
import { TextLink } from '../../kit/actions/text-link.js';
import { Card } from '../../kit/data/card.js';
import { Table, type TableColumn } from '../../kit/data/table.js';
import { TwoLines } from '../../kit/data/table-frame.js';
import { Status } from '../../kit/status/status.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import type { Group } from './complaints.js';
import type { Line } from './lines.js';
import type { Fate } from './use-filing.js';

type Props = {
  readonly lines: readonly Line[];
  readonly groups: readonly Group[];
  readonly fates: readonly Fate[];
};

/** Each line by itself: whether it can be filed, and afterwards what came of it. */
export function LinesTable({ lines, groups, fates }: Props) {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const fateOf = (line: Line): Fate | undefined =>
    fates.find(({ group }) => group.lines.some(({ id, url }) => id === line.id && url === line.url));
  const result = (line: Line) => {
    if (line.fault) return <Status tone="overdue" word={say(W[line.fault])} />;
    const { filed, problem, draftId } = fateOf(line) ?? {};
    if (filed) return <TextLink href={to(['disputes', filed.disputeId])}>{filed.number}</TextLink>;
    if (problem) return <Status tone="overdue" word={problem.errors?.[0]?.detail ?? problem.title} />;
    return <Status tone={draftId === undefined ? 'now' : 'due'} word={say(draftId === undefined ? W.fits : W.kept)} />;
  };
  const columns: readonly TableColumn<Line>[] = [
    { id: 'line', label: say(W.line), isNumber: true, width: 60, cell: ({ id }) => id },
    {
      id: 'link',
      label: say(W.link),
      isName: true,
      width: 240,
      cell: ({ url, title }) => <TwoLines isStacked first={url} second={title} />,
    },
    {
      id: 'seller',
      label: say(W.seller),
      width: 130,
      cell: ({ seller, account }) => <TwoLines isStacked first={seller || '—'} second={account} />,
    },
    { id: 'result', label: say(W.result), width: 190, cell: result },
  ];
  return (
    <Card
      title={say(W.lines)}
      beside={tell(TO_BE_FILED, {
        complaints: groups.length,
        lines: groups.reduce((count, group) => count + group.lines.length, 0),
      })}
    >
      <Table label={say(W.lines)} columns={columns} rows={lines} />
    </Card>
  );
}
