import { html, type Html } from './html.js';
import { layout } from './layout.js';
import { readable } from './list-page.js';
import type { Mail } from './read-mail.js';

export const mailPage = ({ id, subject, from, to, receivedAt, text, headers, attachments }: Mail): string =>
  layout(
    subject || 'Mail',
    html`<h1><bdi>${subject || '(no subject)'}</bdi></h1>
      <dl>
        <dt>From</dt>
        <dd><bdi>${from || '(null sender)'}</bdi></dd>
        <dt>To</dt>
        <dd>${to.map((address) => html`<a href="/?to=${encodeURIComponent(address)}"><bdi>${address}</bdi></a> `)}</dd>
        <dt>Received</dt>
        <dd>${readable(receivedAt)}</dd>
      </dl>
      <pre>${linked(text)}</pre>
      ${
        attachments.length === 0
          ? ''
          : html`<ul>
              ${attachments.map(({ name, type, bytes }) => html`<li><bdi>${name || type}</bdi> <small>${type}, ${bytes} bytes</small></li>`)}
            </ul>`
      }
      <details>
        <summary>Headers</summary>
        <pre>${headers.map(({ name, value }) => `${name}: ${value}\n`)}</pre>
      </details>
      <p><a href="/messages/${id}.eml" download>Raw message</a></p>`,
  );

export const notFoundPage = (): string =>
  layout('Not found', html`<p class="empty">No such mail. <a href="/">All mail</a></p>`);

/**
 * Web addresses in the text become links, so that a reader can follow the one to a notice. Nothing but http and https.
 */
const linked = (text: string): readonly (Html | string)[] =>
  text
    .split(/(https?:\/\/[^\s<>"'()\u3000-\u303f\uff00-\uffef]+)/)
    .map((part, at) => (at % 2 === 1 ? html`<a href="${part}" rel="noopener noreferrer nofollow">${part}</a>` : part));
