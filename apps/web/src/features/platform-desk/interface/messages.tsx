import { PLATFORM_DESK as W, WEBHOOKS_TOLD } from '#messages/ui/platform-desk.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { TextLink } from '../../../kit/actions/text-link.js';
import { Table, type TableColumn } from '../../../kit/data/table.js';
import { useDesk } from '../../../shared/desk/use-desk.js';
import { useLanguage } from '../../../shared/language/language.js';
import s from '../platform-desk.module.css';

type Message = keyof typeof WEBHOOKS_TOLD;
type Row = { readonly id: Message };

/** Where a program, and where a person, reads what a message told: whatever was missed is read there again. */
const READ_AT: Readonly<Record<Message, { readonly api: string; readonly place: keyof typeof SEAT_PLACES }>> = {
  'service.ordered': { api: 'GET /v1/disputes/{disputeId}', place: 'owed' },
  'measures.wanted': { api: 'GET /v1/disputes/{disputeId}/measures', place: 'owed' },
  'inquiry.asked': { api: 'GET /v1/own-tasks', place: 'owed' },
  'adoption.asked': { api: 'GET /v1/disputes/{disputeId}/adoptions', place: 'results' },
  'delegation.answered': { api: 'GET /v1/delegations/{reference}', place: 'delegated' },
  'result.returned': { api: 'GET /v1/delegations', place: 'results' },
  'recommendation.withdrawn': { api: 'GET /v1/recommendations', place: 'recommendations' },
  'recommendation.made': { api: 'GET /v1/recommendations', place: 'recommendations' },
};

/** What webhooks tell, and how whoever missed one catches up. */
export function Messages() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const columns: readonly TableColumn<Row>[] = [
    { id: 'message', label: say(W.message), isName: true, width: 180, cell: ({ id }) => <code>{id}</code> },
    { id: 'means', label: say(W.means), cell: ({ id }) => say(WEBHOOKS_TOLD[id]) },
    { id: 'read', label: say(W.read), cell: ({ id }) => <code>{READ_AT[id].api}</code> },
    {
      id: 'place',
      label: say(W.here),
      cell: ({ id }) => <TextLink href={to([READ_AT[id].place])}>{say(SEAT_PLACES[READ_AT[id].place])}</TextLink>,
    },
  ];
  const rows = Object.keys(WEBHOOKS_TOLD).map((id) => ({ id: id as Message }));
  return (
    <div className={s.stack}>
      <h2>{say(W.told)}</h2>
      <p className={s.quiet}>{say(W.toldHelp)}</p>
      <Table label={say(W.told)} columns={columns} rows={rows} />
    </div>
  );
}
