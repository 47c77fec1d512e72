import { DESK_WATCH as W } from '#messages/ui/desk-watch.js';
import { SEAT_PLACES } from '#messages/ui/seat-places.js';
import { listWatches } from '../../client/sdk.gen.js';
import { isOfStaff, useDesk } from '../../shared/desk/use-desk.js';
import { useLanguage } from '../../shared/language/language.js';
import { DeskPage } from '../desk/desk-page.js';
import f from '../quick-filing/filing.module.css';
import { CardPages } from '../registers/card-pages.js';
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
        <CardPages read={list} lines={6} none={{ title: W.none, help: ofStaff ? W.noneStaff : W.noneHelp }}>
          {(watches) => watches.map((one) => <WatchCard key={one.watchId} one={one} />)}
        </CardPages>
      </Stack>
    </DeskPage>
  );
}
