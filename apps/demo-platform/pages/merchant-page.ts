import type { Merchant } from '../shop/facts.js';
import type { Shop } from '../shop/shop.js';
import { cards } from './card.js';
import { documents } from './document.js';
import { html } from './html.js';
import { both, layout } from './layout.js';

/** A merchant's back office: what was forwarded to it, and its own listings. */
export const merchantPage = (shop: Shop, { handle, name, nameEn }: Merchant): string =>
  layout(
    name,
    html`<p><small>${nameEn ?? ''} @${handle}</small></p>
      <h2>${both('收件箱', 'Inbox')}</h2>
      ${documents(shop.documents.filter(({ to }) => to.kind === 'inbox' && to.handle === handle))}
      <h2>${both('我的商品与直播间', 'Listings')}</h2>
      ${cards(
        shop,
        [...shop.listings.values()].filter(({ merchant }) => merchant === handle),
      )}`,
  );

/** Where a right holder who complained reads what the other side answered. */
export const rightsPortalPage = (shop: Shop): string =>
  layout('权利人中心', html`<h2>${both('收件箱', 'Inbox')}</h2>
      ${documents(shop.documents.filter(({ to }) => to.kind === 'rights-portal'))}`); // prettier-ignore
