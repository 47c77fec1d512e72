import type { Listing } from '../shop/facts.js';
import { html, type Html } from './html.js';
import { both } from './layout.js';

/** Somebody brought papers of a suit to us instead of to the association: its arrival here is what counts. */
export const suitForm = (listings: readonly Listing[]): Html =>
  html`<h2>${both('登记起诉材料', 'Enter a suit')}</h2>
    <form method="post" action="/control/suits">
      <label>
        ${both('对象', 'Listing')}
        <select name="externalId" required>
          ${listings.map(({ externalId, title }) => html`<option value="${externalId}">${title} (${externalId})</option>`)}
        </select>
      </label>
      <label>${both('法院', 'Court')} <input name="body" required maxlength="500" /></label>
      <label
        >${both('案号（没有则留空）', 'Case number, if there is one')} <input name="caseNumber" maxlength="500"
      /></label>
      <label
        >${both('收到时间（北京时间；留空为现在）', 'Received, Chinese time; empty: now')}
        <input type="datetime-local" name="receivedAt"
      /></label>
      <button>${both('登记', 'Enter')}</button>
    </form>`;
