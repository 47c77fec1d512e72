import { useInfiniteQuery } from '@tanstack/react-query';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { WORKLOAD_WORDS as W } from '#messages/ui/desk-workload.js';
import { listAccounts, listReassignments } from '../../client/sdk.gen.js';
import type { ReassignmentView } from '../../client/types.gen.js';
import type { TableColumn } from '../../kit/data/table.js';
import { Status } from '../../kit/status/status.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { tableText } from '../../shared/language/instant-text.js';
import { useLanguage } from '../../shared/language/language.js';
import { ActLinks } from '../lists/act-links.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';

type Row = ReassignmentView & { readonly id: string };
const readAsked = searchOf({ search: text });

/** Orders to move all disputes of somebody, and how far each is. */
export function Reassignments() {
  const { say, locale } = useLanguage();
  const { association } = useDesk();
  const path = { associationId: association.associationId };
  const [{ search }, change] = useFilters(readAsked);
  const query = search === undefined ? {} : { search };
  const list = useInfiniteQuery(
    pagesOf('listReassignments', (page, signal) => listReassignments({ path, query: { ...query, ...page }, signal }), {
      ...path,
      ...query,
    }),
  );
  const asked = { office: 'case-manager' } as const;
  const people = useInfiniteQuery(
    pagesOf('listAccounts', (page, signal) => listAccounts({ path, query: { ...asked, ...page }, signal }), asked),
  );
  const nameOf = (id: string): string =>
    people.data?.find(({ accountId }) => accountId === id)?.name ?? say(LIST_WORDS.notRead);
  const rows = (list.data ?? []).map((one) => ({ ...one, id: one.orderId }));
  const columns: readonly TableColumn<Row>[] = [
    { id: 'from', label: say(W.from), isName: true, cell: ({ fromId }) => nameOf(fromId) },
    { id: 'to', label: say(W.to), cell: ({ toId }) => (toId === undefined ? say(W.byRule) : nameOf(toId)) },
    { id: 'by', label: say(W.orderedBy), cell: ({ orderedBy }) => nameOf(orderedBy) },
    { id: 'at', label: say(W.orderedAt), cell: ({ orderedAt }) => tableText(orderedAt) },
    {
      id: 'state',
      label: say(W.state),
      cell: ({ finishedAt }) => (
        <Status tone={finishedAt === undefined ? 'now' : 'lifted'} word={say(finishedAt ? W.done : W.running)} />
      ),
    },
    { id: 'lookedAt', label: say(W.lookedAt), isNumber: true, cell: ({ lookedAt }) => lookedAt },
    { id: 'moved', label: say(W.moved), isNumber: true, cell: ({ moved }) => moved },
    { id: 'left', label: say(W.leftAlone), isNumber: true, cell: ({ leftAlone }) => leftAlone },
  ];
  return (
    <>
      <FindBar
        value={search}
        hint={say(W.hint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined })}
      />
      <ListTable
        label={say(W.reassignments)}
        caption={say(W.reassignments)}
        columns={columns}
        rows={rows}
        read={list}
        isFiltered={search !== undefined}
        none={{
          title: say(W.noOrders),
          help: say(W.noOrdersHelp),
          act: <ActLinks acts={['reassign']} isButton />,
        }}
      />
    </>
  );
}
