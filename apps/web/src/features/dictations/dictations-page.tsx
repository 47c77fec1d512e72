import { DICTATION_WORDS as W } from '#messages/ui/desk-dictations.js';
import { DESK_DOCKET_WORDS } from '#messages/ui/desk-docket.js';
import { MAIL_WORDS } from '#messages/ui/incoming-mails.js';
import { useInfiniteQuery } from '@tanstack/react-query';
import { listTasks } from '../../client/sdk.gen.js';
import type { TaskLine } from '../../client/types.gen.js';
import { TextLink } from '../../kit/actions/text-link.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Deadline } from '../../kit/status/deadline.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { betweenWhom } from '../docket/between-whom.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';

type Row = TaskLine & { readonly id: string };

/** What is written down for parties who cannot write themselves: how it begins, and what waits for their yes. */
export function DictationsPage() {
  const { say, tell } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const kind = 'have-confirmed';
  const list = useInfiniteQuery(
    pagesOf('listTasks', (place, signal) => listTasks({ query: { kind, ...place }, signal }), { kind }),
  );
  const rows = (list.data ?? []).map((one) => ({ ...one, id: `${one.disputeId ?? ''} ${one.subject}` }));
  const href = ({ disputeId = '', subject }: Row): string =>
    to(['dictations', disputeId, subject.slice(subject.indexOf(':') + 1)]);
  const columns: readonly TableColumn<Row>[] = [
    {
      id: 'number',
      label: say(W.number),
      isName: true,
      width: 220,
      cell: (row) => <TextLink href={href(row)}>{row.number ?? '…'}</TextLink>,
    },
    { id: 'between', label: say(DESK_DOCKET_WORDS.parties), cell: ({ parties = [] }) => betweenWhom(parties, tell) },
    { id: 'due', label: say(W.confirmBy), cell: ({ dueAt }) => <Deadline dueAt={dueAt} now={now} /> },
  ];
  return (
    <DeskPage title={say(W.title)}>
      <div className={s.stack}>
        <p className={s.help}>{say(W.help)}</p>
        <div className={s.acts}>
          <TextLink isButton href={to(['dictations', 'call'])}>
            {say(W.call)}
          </TextLink>
          <TextLink isButton href={to(['dictations', 'paper'])}>
            {say(W.paper)}
          </TextLink>
          <TextLink isButton href={to(['dictations', 'mails'])}>
            {say(MAIL_WORDS.title)}
          </TextLink>
        </div>
        <h2>{say(W.waiting)}</h2>
        <ListTable
          label={say(W.waiting)}
          columns={columns}
          rows={rows}
          read={list}
          none={{ title: say(W.none), help: say(W.noneHelp) }}
        />
      </div>
    </DeskPage>
  );
}
