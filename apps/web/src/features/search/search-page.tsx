import { DESK_SEARCH_WORDS as W, WORD_KINDS_NAMED } from '#messages/ui/desk-search.js';
import { Button } from '../../kit/actions/button.js';
import { Select } from '../../kit/choices/select.js';
import { SearchField } from '../../kit/fields/search-field.js';
import { useTyped } from '../../kit/fields/use-typed.js';
import { FilterBar } from '../../kit/filters/filter-bar.js';
import { Banner } from '../../kit/status/banner.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { Skeleton } from '../../kit/status/skeleton.js';
import { troubleOf } from '../../shared/desk/queries.js';
import { useFilters } from '../../shared/desk/search.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { TroubleBanner } from '../desk/trouble-banner.js';
import { HitList } from './hit-list.js';
import { KINDS, LEAST, readAsked, useHits } from './use-hits.js';

/** Where words stand in everything that one may read. */
export function SearchPage() {
  const { say, locale } = useLanguage();
  const [{ q = '', kind }, change] = useFilters(readAsked);
  const [typed, setTyped] = useTyped(q);
  const read = useHits(q, kind);
  const pages = read.data?.pages ?? [];
  const hits = pages.flatMap(({ items }) => items);
  const isAsked = q.length >= LEAST;
  const chips = kind
    ? [{ id: 'kind', label: WORD_KINDS_NAMED[kind][locale], onRemove: () => change({ kind: undefined }) }]
    : [];
  return (
    <DeskPage title={say(W.search)}>
      <FilterBar
        chips={chips}
        onSearch={() => change({ q: typed.trim() || undefined })}
        onReset={() => {
          setTyped(''); // also what was typed and not asked for yet
          change({ q: undefined, kind: undefined });
        }}
      >
        <SearchField label={say(W.words)} placeholder={say(W.hint)} value={typed} onChange={setTyped} />
        <Select
          label={say(W.kind)}
          placeholder={say(W.anyKind)}
          options={KINDS.map((id) => ({ id, label: WORD_KINDS_NAMED[id][locale] }))}
          value={kind ?? null}
          onChange={(id) => change({ kind: readAsked({ kind: id ?? '' }).kind })}
        />
      </FilterBar>
      <TroubleBanner trouble={troubleOf(read.error)} again={() => void read.refetch()} />
      {pages.some(({ complete }) => !complete) && (
        <Banner tone="due" title={say(W.incomplete)}>
          <p>{say(W.incompleteHelp)}</p>
        </Banner>
      )}
      {!isAsked && (
        <EmptyState title={say(W.start)}>
          <p>{say(W.startHelp)}</p>
        </EmptyState>
      )}
      {isAsked && read.isPending && <Skeleton lines={6} />}
      {isAsked && read.data && hits.length === 0 && (
        <EmptyState title={say(W.none)}>
          <p>{say(W.noneHelp)}</p>
        </EmptyState>
      )}
      {hits.length > 0 && <HitList hits={hits} />}
      {read.hasNextPage && (
        <div>
          <Button isPending={read.isFetchingNextPage} onPress={() => void read.fetchNextPage()}>
            {say(W.more)}
          </Button>
        </div>
      )}
    </DeskPage>
  );
}
