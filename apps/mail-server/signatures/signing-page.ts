import { html } from '../page/html.js';
import { layout } from '../page/layout.js';
import type { Answer, Wish } from './open-signatures.js';

/** All that anybody was asked to sign, the newest first. */
export const signaturesPage = (wishes: readonly Wish[]): string =>
  layout(
    'Signatures',
    wishes.length === 0
      ? html`<p class="empty">Nobody was asked to sign anything yet.</p>`
      : html`<ul>
          ${wishes.map(
            ({ reference, title, signer }) =>
              html`<li>
                <a href="/signatures/${reference}"><strong>${title}</strong><small>${signer.name}</small></a>
              </li>`,
          )}
        </ul>`,
    'Phones',
  );

/** One text with the two things that can be done about it. */
export const signingPage = (
  { reference, title, text, documentSha256, signer }: Wish,
  status: Answer | undefined,
): string =>
  layout(
    title,
    html`<h1>${title}</h1>
      <p>${signer.name}</p>
      ${
        status === undefined
          ? html`<form method="post" action="/signatures/${reference}">
              <button name="answer" value="signed">Sign 签署</button>
              <button name="answer" value="declined">Decline 不签署</button>
            </form>`
          : html`<p><strong>${status === 'signed' ? 'Signed 已签署' : 'Declined 未签署'}</strong></p>`
      }
      <small>SHA-256 ${documentSha256}</small>
      <pre>${text}</pre>`,
    'Phones',
  );
