import { HTTP_STATUS, MILLISECONDS, WEBHOOK_ERRORS, WEBHOOK_WORDS as W } from '#messages/ui/webhooks.js';
import type { WebhookAttemptView } from '../../../client/types.gen.js';
import { Table, type TableColumn } from '../../../kit/data/table.js';
import { TwoLines } from '../../../kit/data/table-frame.js';
import { Status } from '../../../kit/status/status.js';
import { shortText } from '../../../shared/language/instant-text.js';
import { useLanguage } from '../../../shared/language/language.js';

type Row = WebhookAttemptView & { readonly id: string };
type Props = { readonly history: readonly WebhookAttemptView[]; readonly platformId: string };

/** Each attempt with what was answered and how long that took, the last first. */
export function Attempts({ history, platformId }: Props) {
  const { say, tell } = useLanguage();
  const cameOfIt = ({ status, error }: WebhookAttemptView): string => {
    const words = error === undefined ? undefined : WEBHOOK_ERRORS[error];
    if (words) return say(words);
    return status === undefined ? (error ?? '—') : tell(HTTP_STATUS, { status });
  };
  const whoOf = (by: string | undefined): string => {
    if (by === undefined) return say(W.bySystem);
    return say(by === platformId ? W.byKey : W.byPerson);
  };
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'at',
      label: say(W.at),
      isName: true,
      cell: ({ at, milliseconds }) => (
        <TwoLines isStacked first={shortText(at)} second={tell(MILLISECONDS, { count: milliseconds })} />
      ),
    },
    {
      id: 'answer',
      label: say(W.answer),
      cell: (one) => <Status tone={one.error === undefined ? 'lifted' : 'overdue'} word={cameOfIt(one)} />,
    },
    { id: 'asked', label: say(W.asked), cell: ({ askedBy }) => whoOf(askedBy) },
  ];
  const rows = history.map((one) => ({ ...one, id: String(one.sequence) }));
  return <Table label={say(W.history)} columns={columns} rows={rows} empty={say(W.noneHelp)} />;
}
