import { html, type Html } from './html.js';

export const layout = (title: string, content: Html, home = 'Mail'): string =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="stylesheet" href="/style.css" />
      </head>
      <body>
        <header><a href="/">${home}</a></header>
        <main>${content}</main>
      </body>
    </html> `.markup;

export const style = `
:root { color-scheme: light dark; --line: #8884; --soft: #767676; }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
header, main { max-width: 46rem; margin: 0 auto; padding: .75rem 1rem; }
header { border-bottom: 1px solid var(--line); font-weight: 600; }
header a { color: inherit; text-decoration: none; }
form { display: flex; gap: .5rem; margin-bottom: 1rem; }
input { flex: 1; min-width: 0; font: inherit; padding: .5rem; border: 1px solid var(--line); border-radius: .4rem; }
button { font: inherit; padding: .5rem 1rem; }
ul { list-style: none; margin: 0; padding: 0; }
li a { display: block; padding: .7rem 0; border-bottom: 1px solid var(--line); color: inherit; text-decoration: none; }
li a:hover strong, li a:focus strong { text-decoration: underline; }
small, dt { color: var(--soft); }
small { display: block; }
h1 { font-size: 1.3rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1rem; }
dd { margin: 0; }
pre { white-space: pre-wrap; font: inherit; border-top: 1px solid var(--line); padding-top: 1rem; }
details pre { font: 13px/1.4 ui-monospace, monospace; }
.empty { color: var(--soft); padding: 3rem 0; text-align: center; }
`;
