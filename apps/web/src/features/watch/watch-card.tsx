import { formatDay } from '#messages/format.js';
import { IDENTIFIER_KIND_WORDS } from '#messages/shop-identifier/words.js';
import { DESK_WATCH as W, SHOP_REACH_WORDS } from '#messages/ui/desk-watch.js';
import {
  FOUND_BY_WORDS,
  OBJECTION_OUTCOME_WORDS,
  WATCH_ENDING_WORDS,
  WATCH_GROUND_WORDS,
} from '#messages/watch/words.js';
import type { WatchView } from '../../client/types.gen.js';
import { Card } from '../../kit/data/card.js';
import { DescriptionList, type Fact } from '../../kit/data/description-list.js';
import { Banner } from '../../kit/status/banner.js';
import { Status } from '../../kit/status/status.js';
import { instantText } from '../../shared/language/instant-text.js';
import { joined } from '../../shared/language/joined.js';
import { useLanguage } from '../../shared/language/language.js';
import f from '../quick-filing/filing.module.css';
import { WatchActs } from './watch-acts.js';

/** One watch: why, until when, what was said against it, what was found; as far as whoever looks may see. */
export function WatchCard({ one }: { readonly one: WatchView }) {
  const { say, locale } = useLanguage();
  const { title, platformName, isWatched, ended, watched, reach, part } = one;
  const kind = { goods: undefined, shop: say(W.shop), listings: say(W.listings) }[watched];
  // a shop is told what it can object to, and not what somebody makes of it
  const isOwnShop = part === 'shop' && watched === 'shop';
  const facts: readonly Fact[] = [
    ...(one.ground === undefined
      ? []
      : [{ name: say(W.ground), value: say(isOwnShop ? W.sharedGround : WATCH_GROUND_WORDS[one.ground]) }]),
    ...(one.kinds === undefined
      ? []
      : [{ name: say(W.kinds), value: joined(...one.kinds.map((kind) => say(IDENTIFIER_KIND_WORDS[kind]))) }]),
    ...(one.reason === undefined ? [] : [{ name: say(W.reason), value: one.reason }]),
    ...(part === 'staff' && reach ? [{ name: say(W.reach), value: say(SHOP_REACH_WORDS[reach]) }] : []),
    { name: say(W.placedAt), value: instantText(one.placedAt, locale) },
    { name: say(W.until), value: formatDay(one.until, locale) },
    ...(one.disputeNumber === undefined ? [] : [{ name: say(W.inDispute), value: one.disputeNumber }]),
    ...(ended === undefined ? [] : [{ name: say(W.ended), value: say(WATCH_ENDING_WORDS[ended]) }]),
    ...one.listings.map(({ platformName: where, by, ref, text, at }, i) => ({
      name: `${say(W.listing)} ${i + 1}`,
      value: joined(where, ref, text, by && say(FOUND_BY_WORDS[by]), instantText(at, locale)),
    })),
    ...one.objections.flatMap(({ at, partyName, text, outcome, reason }, i) => [
      { name: `${say(W.objection)} ${i + 1}`, value: joined(partyName, text, instantText(at, locale)) },
      ...(outcome === undefined
        ? []
        : [{ name: `${say(W.answer)} ${i + 1}`, value: joined(say(OBJECTION_OUTCOME_WORDS[outcome]), reason) }]),
    ]),
  ];
  return (
    <Card
      title={joined(kind, title, platformName)}
      beside={<Status tone={isWatched ? 'now' : 'neutral'} word={say(isWatched ? W.watched : W.over)} />}
    >
      <div className={f.stack}>
        {part === 'platform' && reach !== undefined && reach !== 'account' && (
          <Banner tone="due" title={say(W.tellShop)}>
            <p>{say(W.tellShopHow)}</p>
          </Banner>
        )}
        <DescriptionList facts={facts} />
        <WatchActs one={one} />
      </div>
    </Card>
  );
}
