import type { Listing } from '../shop/facts.js';
import { blockedBy, type Shop } from '../shop/shop.js';
import { html, type Html } from './html.js';
import { both } from './layout.js';

const KINDS: Readonly<Record<Listing['kind'], readonly [string, string]>> = {
  product: ['商品', 'Product'],
  room: ['直播间', 'Live room'],
  replay: ['回放', 'Replay'],
  clip: ['切片', 'Clip'],
  content: ['内容', 'Content'],
  account: ['账号', 'Account'],
};

/** One listing. A blocked one stays on the page with the disputes that block it, so that everybody sees why it cannot be bought. */
export const card = (shop: Shop, listing: Listing): Html => {
  const { externalId, kind, title, titleEn, merchant, price } = listing;
  const numbers = [...new Set(blockedBy(shop, externalId).map(({ number }) => number))];
  return html`<li class="card${numbers.length > 0 ? ' blocked' : ''}">
    <h3>
      <a class="title" href="/listings/${encodeURIComponent(externalId)}">${title}</a> ${titleEn === undefined ? '' : html`<small lang="en">${titleEn}</small>`}
    </h3>
    <p>${both(...KINDS[kind])} · <a href="/merchants/${encodeURIComponent(merchant)}">${shop.merchants.get(merchant)?.name ?? merchant}</a></p>
    ${price === undefined ? '' : html`<p>¥ ${price}</p>`}
    ${numbers.length > 0 ? html`<p class="mark">${both('已屏蔽', 'Blocked')} · ${numbers.join(', ')}</p>` : ''}
  </li>`;
};

export const cards = (shop: Shop, listings: readonly Listing[]): Html =>
  html`<ul class="cards">
    ${listings.map((listing) => card(shop, listing))}
  </ul>`;
