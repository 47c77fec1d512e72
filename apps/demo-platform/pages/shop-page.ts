import type { Listing } from '../shop/facts.js';
import { visibilityOf, type Shop } from '../shop/shop.js';
import { card, cards } from './card.js';
import { html, type Html } from './html.js';
import { both, layout } from './layout.js';

/** What a visitor sees: live rooms with their product cards, and everything else. */
export const shopPage = (shop: Shop): string => {
  const all = [...shop.listings.values()];
  const rooms = all.filter(({ kind }) => kind === 'room');
  const others = all.filter(
    ({ kind, room }) => kind !== 'room' && !rooms.some(({ externalId }) => externalId === room),
  );
  return layout(
    '正在直播',
    html`${rooms.map((room) => roomSection(shop, room, all))}
      <h2>${both('更多', 'More')}</h2>
      ${cards(shop, others)}`,
  );
};

const roomSection = (shop: Shop, room: Listing, all: readonly Listing[]): Html => {
  const isBlocked = visibilityOf(shop, room.externalId) === 'blocked';
  return html`<section>
    <h2>
      ${isBlocked ? '' : html`<span class="live">● ${both('直播中', 'Live')}</span> `}${both(room.title, room.titleEn)}
    </h2>
    ${cards(shop, [room, ...all.filter((listing) => listing.room === room.externalId)])}
  </section>`;
};

/** The page of one listing: the address that a complaint names. */
export const listingPage = (shop: Shop, listing: Listing): string =>
  layout(
    listing.title,
    html`<ul>
        ${card(shop, listing)}
      </ul>
      <p><small>${listing.externalId}</small></p>`,
  );
