import { useInfiniteQuery } from '@tanstack/react-query';
import { SEAT_WORDS as W } from '#messages/ui/seats.js';
import { listDisputes } from '../../client/sdk.gen.js';
import { Select } from '../../kit/choices/select.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { oneOf, searchOf, text, useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { FindBar } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import { matterColumns } from './matter-columns.js';

const STATES = ['open', 'closed'] as const;
const readAsked = searchOf({ state: oneOf(STATES), search: text });

/** All disputes in which somebody has a part, for every seat but the staff's. */
export function MattersPage() {
  const { say, locale } = useLanguage();
  const { office, to } = useDesk();
  const now = useNow();
  const [asked, change] = useFilters(readAsked);
  const sought = (asked.search ?? '').length > 1 ? { search: asked.search ?? '' } : {};
  const query = { ...(asked.state && { state: asked.state }), ...sought };
  const list = useInfiniteQuery(
    pagesOf('listDisputes', (page, signal) => listDisputes({ query: { ...query, ...page }, signal }), query),
  );
  const rows = (list.data ?? []).map((line) => ({ ...line, id: line.disputeId }));
  return (
    <DeskPage title={say(W.matters)}>
      <FindBar
        value={asked.search}
        hint={say(W.find)}
        onSearch={(search) => change({ search })}
        onReset={() => change({ search: undefined, state: undefined })}
      >
        <Select
          label={say(W.state)}
          placeholder={say(W.all)}
          options={[
            { id: 'open', label: say(W.running) },
            { id: 'closed', label: say(W.over) },
          ]}
          value={asked.state ?? null}
          onChange={(id) => change({ state: readAsked({ state: id ?? '' }).state })}
        />
      </FindBar>
      <ListTable
        label={say(W.matters)}
        columns={matterColumns({ say, locale, now, to, isParty: office === 'party' })}
        rows={rows}
        read={list}
        isFiltered={Object.keys(query).length > 0}
        none={{ title: say(W.noMatters), help: say(W.noMattersHelp) }}
      />
    </DeskPage>
  );
}
