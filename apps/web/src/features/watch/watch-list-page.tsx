import { DESK_WATCH as W } from '#messages/ui/desk-watch.js';
import { LIST_WORDS } from '#messages/ui/desk-lists.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { listWatches } from '../../client/sdk.gen.js';
import { Button } from '../../kit/actions/button.js';
import { EmptyState } from '../../kit/status/empty-state.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import { Part } from '../dispute-desk/part.js';
import f from '../quick-filing/filing.module.css';
import { Stack } from '../registers/stack.js';
import { usePages } from '../registers/use-pages.js';
import { ProposedShops } from '../shop-identifiers/proposed-shops.js';
import { PlaceForm } from './place-form.js';
import { WatchCard } from './watch-card.js';

const ALL = {};

/** Goods that are watched: all of the association, or those that concern whoever looks. */
export function WatchListPage() {
  const { say } = useLanguage();
  const ofStaff = isOfStaff(useDesk().office);
  const list = usePages('listWatches', ALL, listWatches);
  return (
    <DeskPage title={say(SEAT_PLACES.watchList)}>
      <Stack label={say(SEAT_PLACES.watchList)}>
        <p className={f.quiet}>{say(ofStaff ? W.what : W.whatTold)}</p>
        {ofStaff && <ProposedShops />}
        {ofStaff && <PlaceForm />}
        <Part read={list} lines={6}>
          {({ pages }) => {
            const items = pages.flatMap((page) => page.items);
            if (items.length === 0)
              return (
                <EmptyState title={say(W.none)}>
                  <p>{say(ofStaff ? W.noneStaff : W.noneHelp)}</p>
                </EmptyState>
              );
            return (
              <div className={f.stack}>
                {items.map((one) => (
                  <WatchCard key={one.watchId} one={one} />
                ))}
                {list.hasNextPage && (
                  <Button isPending={list.isFetchingNextPage} onPress={() => void list.fetchNextPage()}>
                    {say(LIST_WORDS.more)}
                  </Button>
                )}
              </div>
            );
          }}
        </Part>
      </Stack>
    </DeskPage>
  );
}
