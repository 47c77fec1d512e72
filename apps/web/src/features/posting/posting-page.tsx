import { useQuery } from '@tanstack/react-query';
import { DOCUMENT_KINDS } from '#messages/service/document-kinds.js';
import { POSTING_WORDS as W } from '#messages/ui/desk-posting.js';
import { getDispute } from '../../client/sdk.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { TextField } from '../../kit/fields/text-field.js';
import { Deadline } from '../../kit/status/deadline.js';
import { queryOf } from '../../shared/desk/queries.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { wordOf } from '../../shared/language/word-of.js';
import { DeskPage } from '../desk/desk-page.js';
import { addresseeOf } from '../dispute-desk/use-case.js';
import { namesOf } from '../dispute/names-of.js';
import { ListTable } from '../lists/list-table.js';
import { useToPost, type ToPost } from './to-post.js';
import { Tracking } from './tracking.js';
import { useTracking } from './use-tracking.js';
import s from '../lists/lists.module.css';

/** What is to be posted: each letter as a packet ready to print, and the tracking numbers of what went, many at once. */
export function PostingPage() {
  const { say } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const { rows, read } = useToPost();
  const tracking = useTracking(rows);
  const columns: readonly TableColumn<ToPost>[] = [
    {
      id: 'letter',
      label: say(W.letter),
      isName: true,
      width: 300,
      cell: (row) => <Letter row={row} />,
    },
    { id: 'due', label: say(W.postBy), width: 170, cell: ({ dueAt }) => <Deadline dueAt={dueAt} now={now} /> },
    {
      id: 'packet',
      label: say(W.packet),
      width: 130,
      cell: ({ disputeId, serviceId }) => (
        <TextLink isButton href={to(['posting', disputeId, serviceId])}>
          {say(W.openPacket)}
        </TextLink>
      ),
    },
    {
      id: 'tracking',
      label: say(W.tracking),
      cell: ({ serviceId }) => (
        <div data-tracking={serviceId} onKeyDown={tracking.goOn}>
          <TextField
            label={say(W.tracking)}
            autoComplete="off"
            isDisabled={tracking.isSent(serviceId)}
            fault={tracking.faultOf(serviceId)}
            value={tracking.numberOf(serviceId)}
            onChange={(number) => tracking.type(serviceId, number)}
          />
        </div>
      ),
    },
  ];
  return (
    <DeskPage title={say(W.title)}>
      <div className={s.stack}>
        <p className={s.help}>{say(W.help)}</p>
        <ListTable
          label={say(W.title)}
          caption={say(W.firstDue)}
          columns={columns}
          rows={rows}
          read={read}
          none={{ title: say(W.none), help: say(W.noneHelp) }}
        />
        {rows.length > 0 && <Tracking tracking={tracking} />}
      </div>
    </DeskPage>
  );
}

/** Which document, to whom, in which dispute; tasks know its id alone. */
function Letter({ row: { disputeId, serviceId, number } }: { readonly row: ToPost }) {
  const { locale } = useLanguage();
  const { to } = useDesk();
  const { data: view } = useQuery(queryOf('getDispute', getDispute, { path: { disputeId } }));
  const service = view?.services.find((one) => one.serviceId === serviceId);
  return (
    <span>
      <b>{service ? wordOf(DOCUMENT_KINDS, service.document, locale) : '…'}</b>
      {view && service && ` → ${namesOf(view)(addresseeOf(service))}`}
      <br />
      <TextLink href={to(['disputes', disputeId, 'documents'], { open: serviceId })}>{number ?? '…'}</TextLink>
    </span>
  );
}
