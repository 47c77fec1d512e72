import type { Summary } from '../mailbox/summary.js';
import { html, type Html } from './html.js';
import { layout } from './layout.js';

type List = { readonly mails: readonly Summary[]; readonly to: string; readonly next: string | undefined };

export const listPage = ({ mails, to, next }: List): string =>
  layout(
    'Mail',
    html`<form role="search">
        <input type="search" name="to" value="${to}" placeholder="Recipient" aria-label="Recipient" />
        <button>Show</button>
      </form>
      ${
        mails.length === 0
          ? nothing(to)
          : html`<ul>
              ${mails.map(line)}
            </ul>`
      }
      ${next === undefined ? '' : html`<p><a href="/?to=${encodeURIComponent(to)}&before=${next}">Older</a></p>`}`,
  );

const line = ({ id, subject, from, to, receivedAt }: Summary): Html =>
  html`<li>
    <a href="/messages/${id}">
      <strong><bdi>${subject || '(no subject)'}</bdi></strong>
      <small><bdi>${from || '(null sender)'}</bdi> → <bdi>${to.join(', ')}</bdi></small>
      <small><time datetime="${receivedAt.toISOString()}">${readable(receivedAt)}</time></small>
    </a>
  </li>`;

const nothing = (to: string): Html =>
  html`<p class="empty">
    ${to === '' ? 'No mail yet. What is sent here will stand on this page.' : `No mail to ${to}.`}
  </p>`;

export const readable = (date: Date): string => `${date.toISOString().slice(0, 19).replace('T', ' ')} UTC`;
