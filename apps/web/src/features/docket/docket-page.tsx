import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { DESK_DOCKET_WORDS as W } from '#messages/ui/desk-docket.js';
import { BULK_WORDS as B } from '#messages/ui/desk-bulk.js';
import { DESK_WORDS } from '#messages/ui/desk.js';
import { countDisputes, listDisputes } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { Pagination } from '../../kit/data/pagination.js';
import { Table, type Sort } from '../../kit/data/table.js';
import { TableFrame } from '../../kit/data/table-frame.js';
import { ColumnChooser } from '../../kit/filters/column-chooser.js';
import { Banner } from '../../kit/status/banner.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { queryOf, troubleOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNarrow } from '../../shared/desk/use-narrow.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useTurns } from '../../shared/desk/use-turns.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { queryOfAsked, readAsked, type AskedDisputes } from './asked.js';
import { columnsOf } from './columns.js';
import { phoneColumnsOf } from './phone-columns.js';
import type { BulkActName } from './bulk/bulk-acts.js';
import { BulkBar } from './bulk/bulk-bar.js';
import { BulkDrawer } from './bulk/bulk-drawer.js';
import { useBatch } from './bulk/use-batch.js';
import { useChosen } from './bulk/use-chosen.js';
import { TakeOut } from './take-out.js';
import { DocketFilters } from './docket-filters.js';
import { QuickLook } from './quick-look.js';
import { Views } from './views.js';
import { useShownColumns } from './use-shown-columns.js';

/** Every dispute of the association, filtered, sorted, page by page. */
export function DocketPage() {
  const { say, tell, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const [asked, change] = useFilters(readAsked);
  const { filter, sort } = queryOfAsked(asked);
  const limit = Number(asked.size ?? '20');
  const what = JSON.stringify([filter, sort, limit]);
  const { list, turning, turnTo } = useTurns(
    what,
    (page) => queryOf('listDisputes', listDisputes, { query: { ...filter, sort, ...page } }),
    limit,
  );
  const counts = useQuery({
    ...queryOf('countDisputes', countDisputes, { query: filter }),
    placeholderData: keepPreviousData,
  });
  const [opened, setOpened] = useState<string>();
  const ways = { say, tell, locale, now, to };
  const all = columnsOf(ways);
  const isPhone = useNarrow();
  const [shown, setShown] = useShownColumns(all.map(({ id }) => id));
  const rows = (list.data?.items ?? []).map((line) => ({ ...line, id: line.disputeId }));
  const { chosen, choose, clear } = useChosen(rows);
  const running = useBatch();
  const [bulk, setBulk] = useState<BulkActName | 'begun'>();
  const total = counts.data?.all ?? rows.length;
  return (
    <DeskPage
      title={say(DESK_WORDS.docket)}
      beside={<Views asked={asked} columns={[...shown]} onAsk={change} onColumns={setShown} />}
    >
      <DocketFilters asked={asked} onAsk={change} counts={counts.data} />
      {running.isLeft && bulk === undefined && (
        <Banner tone="now" title={say(B.left)} acts={<Button onPress={() => setBulk('begun')}>{say(B.goOn)}</Button>} />
      )}
      <TroubleBanner trouble={troubleOf(list.error)} again={() => void list.refetch()} />
      <TableFrame
        total={total}
        chosen={chosen.size}
        acts={<BulkBar onAct={setBulk} onClear={clear} />}
        tools={
          <>
            <TakeOut from="/v1/dispute-export" query={{ ...filter, sort }} name={say(DESK_WORDS.docket)} />
            {!isPhone && <ColumnChooser columns={all} shown={shown} onChange={setShown} />}
          </>
        }
        pages={
          <Pagination
            total={total}
            page={turning.page}
            size={limit}
            onPage={turnTo}
            onSize={(size) => change({ size: readAsked({ size: String(size) }).size })}
          />
        }
      >
        <Table
          label={say(DESK_WORDS.docket)}
          columns={isPhone ? phoneColumnsOf(ways) : all.filter(({ id }) => shown.has(id))}
          rows={rows}
          isLoading={list.isPending}
          sort={sortOf(sort)}
          onSort={({ column, direction }) =>
            change({ sort: readAsked({ sort: direction === 'descending' ? `-${column}` : column }).sort })
          }
          chosen={new Set(rows.flatMap(({ id }) => (chosen.has(id) ? [id] : [])))}
          onChoose={choose}
          onOpen={setOpened}
          empty={<Nothing asked={asked} />}
        />
      </TableFrame>
      {bulk !== undefined && (
        <BulkDrawer
          act={bulk === 'begun' ? undefined : bulk}
          chosen={chosen}
          running={running}
          onClose={() => {
            if (!running.isLeft) running.drop();
            setBulk(undefined);
          }}
        />
      )}
      <QuickLook line={rows.find(({ id }) => id === opened)} now={now} onClose={() => setOpened(undefined)} />
    </DeskPage>
  );
}

const sortOf = (sort: string): Sort => ({
  column: sort.replace('-', ''),
  direction: sort.startsWith('-') ? 'descending' : 'ascending',
});

function Nothing({ asked: { size: _, sort: __, ...asked } }: { readonly asked: AskedDisputes }) {
  const { say } = useLanguage();
  const isFiltered = Object.keys(asked).length > 0;
  return (
    <EmptyState title={say(isFiltered ? W.noneFits : W.none)}>
      <p>{say(isFiltered ? W.noneFitsHelp : W.noneHelp)}</p>
    </EmptyState>
  );
}
