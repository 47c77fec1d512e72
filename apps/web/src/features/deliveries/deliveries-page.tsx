import { useQuery } from '@tanstack/react-query';
import { DELIVERY_WORDS as W } from '#messages/ui/desk-deliveries.js';
import { explainMailFailure } from '#messages/ui/mail-failures.js';
import { listFailedDeliveries } from '../../client/sdk.gen.js';
import type { FailedDelivery } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { queryOf } from '../../shared/desk/queries.js';
import { searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar, says } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { SandboxMessages } from './sandbox-messages.js';

type Row = FailedDelivery & { readonly id: string; readonly why: string };
const readAsked = searchOf({ search: text });

/** Notices that did not leave: why, and whether they are tried again or let go. */
export function DeliveriesPage() {
  const { say } = useLanguage();
  const { association } = useDesk();
  const [{ search }, change] = useFilters(readAsked);
  const { associationId } = association;
  const list = useQuery(queryOf('listFailedDeliveries', listFailedDeliveries, { path: { associationId } }));
  const rows = (list.data?.items ?? [])
    .map((one) => ({ ...one, id: one.deliveryId, why: say(explainMailFailure(one.error)) }))
    .filter(({ name, error, why }) => says(search, name, error, why));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'name', label: say(W.to), isName: true, width: 200, cell: ({ name }) => name },
    {
      id: 'error',
      label: say(W.error),
      cell: ({ error, why }) => (
        <>
          {why}
          <br />
          <small>{error}</small>
        </>
      ),
    },
    {
      id: 'acts',
      label: say(W.acts),
      width: 260,
      cell: ({ deliveryId }) => <ActLinks acts={['retryDelivery', 'closeDelivery']} ids={{ deliveryId }} />,
    },
  ];
  return (
    <DeskPage title={say(W.title)}>
      <p className={s.help}>{say(W.help)}</p>
      <FindBar
        value={search}
        hint={say(W.hint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.title)}
        caption={say(W.oldestFirst)}
        columns={columns}
        rows={rows}
        read={list}
        isFiltered={search !== undefined}
        none={{ title: say(W.none), help: say(W.noneHelp) }}
      />
      {association.sandbox && <SandboxMessages />}
    </DeskPage>
  );
}
