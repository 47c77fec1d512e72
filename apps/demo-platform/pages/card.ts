import type { Listing } from '../shop/facts.js';
import { blockedBy, visibilityOf, type Shop } from '../shop/shop.js';
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

/**
 * One listing. A blocked one stays on the page with the disputes that block it, so that everybody sees why it cannot be
 * bought.
 */
export const card = (shop: Shop, listing: Listing): Html => {
  const { externalId, kind, title, titleEn, merchant, price } = listing;
  const measures = blockedBy(shop, externalId);
  const isBlocked = visibilityOf(shop, externalId) === 'blocked';
  const numbers = [...new Set(measures.map(({ number }) => number))];
  return html`<li class="card${isBlocked ? ' blocked' : ''}">
    <h3>
      <a class="title" href="/listings/${encodeURIComponent(externalId)}">${title}</a>
      ${titleEn === undefined ? '' : html`<small lang="en">${titleEn}</small>`}
    </h3>
    <p>
      ${both(...KINDS[kind])} ·
      <a href="/merchants/${encodeURIComponent(merchant)}">${shop.merchants.get(merchant)?.name ?? merchant}</a>
    </p>
    ${price === undefined ? '' : html`<p>¥ ${price}</p>`}
    ${numbers.length > 0 ? html`<p class="mark">${isBlocked ? both('已屏蔽', 'Blocked') : both('有措施', 'Measure in force')} · ${numbers.join(', ')}</p>` : ''}
    ${shop.ended.has(externalId) ? html`<p class="mark">${both('已结束', 'Ended')}</p>` : ''}
  </li>`;
};

export const cards = (shop: Shop, listings: readonly Listing[]): Html =>
  html`<ul class="cards">
    ${listings.map((listing) => card(shop, listing))}
  </ul>`;
