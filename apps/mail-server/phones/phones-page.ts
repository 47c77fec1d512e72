import { html, type Html } from '../page/html.js';
import { layout } from '../page/layout.js';
import { BEHAVIOURS, type Behaviour } from './behaviour.js';
import type { Message } from './open-phones.js';

const CHANNELS = { sms: 'SMS 短信', wechat: 'WeChat 微信' };

/** Every phone that has a message, the newest first. */
export const phonesPage = (messages: readonly Message[]): string => {
  const newest = new Map<string, Message>();
  for (const message of messages) if (!newest.has(message.to)) newest.set(message.to, message);
  return layout(
    'Phones',
    newest.size === 0
      ? html`<p class="empty">No message yet. What is sent to a phone will stand on this page.</p>`
      : html`<ul>
          ${[...newest.values()].map(
            ({ to, text }) =>
              html`<li>
                <a href="/phones/${encodeURIComponent(to)}"><strong>${to}</strong><small>${text}</small></a>
              </li>`,
          )}
        </ul>`,
    'Phones',
  );
};

/** One phone's inbox, its links to be opened, and how it is to behave. */
export const phonePage = (to: string, messages: readonly Message[], behaviour: Behaviour): string =>
  layout(
    to,
    html`<h1>${to}</h1>
      <form method="post" action="/phones/${encodeURIComponent(to)}/behaviour">
        <select name="behaviour" aria-label="How this phone takes messages">
          ${BEHAVIOURS.map((one) => html`<option ${one === behaviour ? html`selected` : ''}>${one}</option>`)}
        </select>
        <button>From now on</button>
      </form>
      <ul>
        ${messages.map(entry)}
      </ul>`,
    'Phones',
  );

const entry = ({ channel, text, receivedAt }: Message): Html =>
  html`<li>
    <small
      >${CHANNELS[channel]} ·
      <time datetime="${receivedAt}">${receivedAt.slice(0, 19).replace('T', ' ')} UTC</time></small
    >
    <p>${withLinks(text)}</p>
  </li>`;

/** A phone makes web addresses in a message to be tapped; everything else stays text. */
const withLinks = (text: string): readonly Html[] =>
  text
    .split(/(https?:\/\/[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]+)/)
    .map((part, i) => (i % 2 === 1 ? html`<a href="${part}" rel="noreferrer">${part}</a>` : html`${part}`));
