import type { KeptDocument } from '../shop/facts.js';
import { html, type Html } from './html.js';
import { both, nothing, readable } from './layout.js';

export const documents = (kept: readonly KeptDocument[]): Html =>
  kept.length === 0 ? nothing('没有文书', 'No documents') : html`${kept.toReversed().map(one)}`;

const one = ({ title, number, keptAt, paragraphs, language, link }: KeptDocument): Html =>
  html`<details class="box">
    <summary><strong>${title}</strong> <small>${number} · ${readable(keptAt)}</small></summary>
    <div lang="${language}">${paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}</div>
    ${link === undefined ? '' : html`<p><a href="${link}" rel="noreferrer">${both('办理链接（已发送至手机）', 'Answer here (sent to the phone)')}</a></p>`}
  </details>`;
