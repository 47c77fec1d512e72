import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { DELEGATED_STATES, LATE_SIDES, PLATFORM_WORDS as W } from '#messages/ui/desk-platforms.js';
import { listDelegated } from '../../client/sdk.gen.js';
import { Select } from '../../kit/choices/select.js';
import { pagesOf } from '../../shared/desk/pages.js';
import { useFilters } from '../../shared/desk/search.js';
import { useDesk } from '../../shared/desk/use-desk.js';
import { useNow } from '../../shared/desk/use-now.js';
import { useLanguage } from '../../shared/language/language.js';
import { FindBar, says } from '../lists/find-bar.js';
import { ListTable } from '../lists/list-table.js';
import s from '../lists/lists.module.css';
import { LATE, readAsked, STATES } from './asked.js';
import { delegatedColumns } from './delegated-columns.js';
import { PLATFORMS } from './platform-list.js';

/** Disputes that platforms handed over: how far they are, and who has let a day pass. */
export function Delegated() {
  const { say, locale } = useLanguage();
  const { to } = useDesk();
  const now = useNow();
  const [{ search, state, late }, change] = useFilters(readAsked);
  const asked = { ...(state && { state }), ...(late && { late }) };
  const list = useInfiniteQuery(
    pagesOf('listDelegated', (page, signal) => listDelegated({ query: { ...asked, ...page }, signal }), asked),
  );
  const platforms = useQuery(PLATFORMS);
  const nameOf = (id: string): string =>
    platforms.data?.platforms.find(({ platformId }) => platformId === id)?.name ?? say(LIST_WORDS.notRead);
  const rows = (list.data ?? [])
    .filter(({ number, reference, platformId }) => says(search, number, reference, nameOf(platformId)))
    .map((one) => ({ ...one, id: one.disputeId }));
  return (
    <div className={s.stack}>
      <FindBar
        value={search}
        hint={say(W.delegatedHint)}
        onSearch={(sought) => change({ search: sought })}
        onReset={() => change({ search: undefined, state: undefined, late: undefined })}
      >
        <Select
          label={say(W.state)}
          placeholder={say(LIST_WORDS.any)}
          options={STATES.map((id) => ({ id, label: say(DELEGATED_STATES[id]) }))}
          value={state ?? null}
          onChange={(id) => change({ state: STATES.find((one) => one === id) })}
        />
        <Select
          label={say(W.late)}
          placeholder={say(LIST_WORDS.any)}
          options={LATE.map((id) => ({ id, label: say(LATE_SIDES[id]) }))}
          value={late ?? null}
          onChange={(id) => change({ late: LATE.find((one) => one === id) })}
        />
      </FindBar>
      <ListTable
        label={say(W.delegated)}
        columns={delegatedColumns({ say, locale, now, to, nameOf })}
        rows={rows}
        read={list}
        isFiltered={[search, state, late].some((one) => one !== undefined)}
        none={{ title: say(W.noDelegated), help: say(W.noDelegatedHelp) }}
      />
    </div>
  );
}
