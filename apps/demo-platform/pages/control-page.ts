import { waitingFor } from '../control/waiting-for.js';
import type { Platform } from '../platform.js';
import type { Behaviour } from '../shop/facts.js';
import { behaviourOf, holdOf, webhookKey, type ReceivedWebhook, type Shop } from '../shop/shop.js';
import { html, type Html } from './html.js';
import { both, layout, nothing, readable } from './layout.js';

const MODES: readonly (readonly [Behaviour['mode'], string, string])[] = [
  ['normal', '正常', 'Normal'],
  ['slow', '缓慢应答', 'Answers slowly'],
  ['down', '停机（503）', 'Down (503)'],
  ['refuse', '拒绝措施', 'Refuses measures'],
  ['silent', '沉默，从不回报', 'Silent: never reports'],
];

export const controlPage = ({ shop, lines, queue }: Platform): string => {
  const waiting = waitingFor(shop);
  return layout(
    '演示开关',
    html`${behaviourForm(shop.behaviour)}
      <h2>${both('接入的协会', 'Connections')}</h2>
      <ul>
        ${lines.names().map((name) => connection(shop, name))}
      </ul>
      <h2>${both('待处理', 'Waiting')} (${waiting.length})</h2>
      ${
        waiting.length === 0
          ? nothing('没有待处理的消息', 'Nothing waits')
          : html`<ul>
              ${waiting.slice(0, 100).map((webhook) => line(webhook, queue.troubleOf(webhookKey(webhook))?.error))}
            </ul>`
      }
      <form method="post" action="/control/hold">
        <button>${both('暂扣新消息', 'Hold what comes')}</button>
      </form>
      ${shop.hold === undefined ? '' : html`<p class="mark">${both('正在暂扣', 'Holding')} ${shop.hold.join(', ')}</p>`}
      <form method="post" action="/control/release">
        <button>${both('放行', 'Release all')}</button>
      </form>
      <form method="post" action="/control/departures">
        <fieldset>
          <legend>${both('不采纳专家组决定', 'Depart from a decision')}</legend>
          <label>${both('商品编号', 'Listing')} <input name="externalId" required /></label>
          <label>${both('理由', 'Reason')} <input name="reason" required /></label>
        </fieldset>
        <button>${both('记住', 'Remember')}</button>
      </form>
      <form method="post" action="/control/reset">
        <button>${both('重置商店', 'Reset the shop')}</button>
      </form>
      <p><a href="/control/journal">journal</a></p>`,
  );
};

const behaviourForm = ({ mode, delay, reasonCode, reason }: Behaviour): Html =>
  html`<form method="post" action="/control/behaviour">
    <fieldset>
      <legend>${both('平台表现', 'Behaviour')}</legend>
      ${MODES.map(
        ([value, chinese, english]) =>
          html`<label
            >${value === mode ? html`<input type="radio" name="mode" value="${value}" checked />` : html`<input type="radio" name="mode" value="${value}" />`}
            <span>${both(chinese, english)}</span></label
          >`,
      )}
    </fieldset>
    <label
      >${both('延迟（毫秒）', 'Delay in ms')} <input type="number" name="delay" min="0" max="600000" value="${delay}"
    /></label>
    <label>${both('拒绝代码', 'Reason code')} <input name="reasonCode" value="${reasonCode}" /></label>
    <label>${both('拒绝理由', 'Reason')} <input name="reason" value="${reason}" /></label>
    <button>${both('应用', 'Apply')}</button>
  </form>`;

const connection = (shop: Shop, name: string): Html => {
  const { mode } = behaviourOf(shop, name);
  const [, chinese, english] = MODES.find(([value]) => value === mode) ?? ['', mode, mode];
  return html`<li>
    <a href="/control/journal?connection=${name}">${name}</a> ${both(chinese, english)}
    ${holdOf(shop, name) === undefined ? '' : html`<span class="mark">${both('暂扣', 'held')}</span>`}
  </li>`;
};

const line = (
  { connection: from, id, webhook, receivedAt, held }: ReceivedWebhook,
  trouble: string | undefined,
): Html =>
  html`<li>
    ${webhook.type} <small>${from} ${id} · ${readable(receivedAt)}</small>
    ${held ? html`<span class="mark">${both('暂扣', 'held')}</span>` : ''}
    ${trouble === undefined ? '' : html`<small>${trouble}</small>`}
  </li>`;
