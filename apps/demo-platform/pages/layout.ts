import { html, type Html } from './html.js';

export const layout = (title: string, content: Html): string =>
  html`<!doctype html>
    <html lang="zh-CN">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · 星播</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header>
          <a class="name" href="/">星播 <small lang="en">XingBo Live</small></a>
          <nav>
            <a href="/notices">通知 <small lang="en">Desk</small></a>
            <a href="/rights-portal">权利人 <small lang="en">Right holders</small></a>
            <a href="/control">开关 <small lang="en">Switches</small></a>
          </nav>
        </header>
        <main>
          <h1>${title}</h1>
          ${content}
        </main>
      </body>
    </html> `.markup;

/** Chinese first, English small beside it. */
export const both = (chinese: string, english: string | undefined): Html =>
  english === undefined ? html`${chinese}` : html`${chinese} <small lang="en">${english}</small>`;

export const nothing = (chinese: string, english: string): Html => html`<p class="empty">${both(chinese, english)}</p>`;

/** In Chinese time, whatever the reader's machine is set to: periods end at midnight there. */
export const readable = (instant: string): Html =>
  html`<time datetime="${instant}">${new Date(instant).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })}</time>`;
