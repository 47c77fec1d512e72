import type { Suit } from '../shop/suit.js';
import type { TakenMeasure } from '../shop/facts.js';
import type { Shop, Visibility } from '../shop/shop.js';
import { documents } from './document.js';
import { html, type Html } from './html.js';
import { both, layout, nothing, readable } from './layout.js';
import { suitForm } from './suit-form.js';

type Measure = TakenMeasure & { readonly visibility: Visibility | 'unknown' };
const SHOWN = 100;

/** The platform's own desk: what it was noticed of, what it did, and which suits were reported to it. */
export const deskPage = (shop: Shop): string =>
  layout(
    '平台通知台',
    html`<h2>${both('收到的通知', 'Notices received')}</h2>
      ${documents(shop.documents.filter(({ to }) => to.kind === 'desk'))}
      <h2>${both('措施', 'Measures')}</h2>
      ${shop.measures.length === 0 ? nothing('没有措施', 'No measures') : measures(shop.measures.slice(-SHOWN).toReversed())}
      <h2>${both('收到的起诉材料', 'Suits reported')}</h2>
      ${
        shop.suits.length === 0
          ? nothing('没有', 'None')
          : html`<ul>
              ${shop.suits.map(suit)}
            </ul>`
      }
      ${suitForm([...shop.listings.values()])}`,
  );

const measures = (all: readonly Measure[]): Html =>
  html`<div class="wide">
    <table>
      <thead>
        <tr>
          <th>${both('时间', 'When')}</th>
          <th>${both('争议', 'Dispute')}</th>
          <th>${both('对象', 'Listing')}</th>
          <th>${both('要求', 'Wanted')}</th>
          <th>${both('结果', 'Result')}</th>
        </tr>
      </thead>
      <tbody>
        ${all.map(row)}
      </tbody>
    </table>
  </div>`;

const row = ({ at, number, externalId, wanted, sequence, outcome, reasonCode, visibility }: Measure): Html =>
  html`<tr>
    <td>${readable(at)}</td>
    <td>${number}</td>
    <td><a href="/listings/${encodeURIComponent(externalId)}">${externalId}</a></td>
    <td>${wanted === 'block' ? both('屏蔽', 'block') : both('恢复', 'lift')} <small>#${sequence}</small></td>
    <td>
      ${outcome === 'applied' ? both('已执行', 'done') : html`${both('拒绝', 'refused')} ${reasonCode ?? ''}`}
      ${visibility === 'blocked' ? html`<span class="mark">${both('已屏蔽', 'blocked')}</span>` : ''}
    </td>
  </tr>`;

const suit = ({ externalId, disputeId, itemId, body, caseNumber, receivedAt }: Suit): Html =>
  html`<li>
    ${body} ${caseNumber ?? ''} · ${externalId ?? `${disputeId ?? ''} / ${itemId ?? ''}`} · ${readable(receivedAt)}
  </li>`;
