import { htmlText as escaped } from '../html-text.js';
import type { Reference, ReferenceOperation } from './read-reference.js';

/** All operations on one page, by subject; the machine-readable description is beside it. */
export const referencePage = ({ description, operations }: Reference): string => {
  const groups = [...Map.groupBy(operations, ({ group }) => group)];
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Parley: the API</title>
<link rel="stylesheet" href="/docs/style.css"></head>
<body><main>
<h1>Parley: the API</h1>
<p>${escaped(description)}</p>
<p>The same for programs: <a href="/openapi.json">openapi.json</a></p>
<nav aria-label="Subjects">${groups.map(([group]) => `<a href="#${escaped(group)}">${escaped(group)}</a>`).join(' ')}</nav>
${groups.map(([group, some]) => `<section id="${escaped(group)}"><h2>${escaped(group)}</h2>${some.map(operationOf).join('')}</section>`).join('\n')}
</main></body></html>`;
};

const operationOf = ({ id, method, path, summary, answers }: ReferenceOperation): string =>
  `<article id="${escaped(id)}"><h3><code>${method} ${escaped(path)}</code></h3><p>${escaped(summary)} <small>${escaped(id)}</small></p>` +
  `<details><summary>Answers</summary><dl>${answers.map(({ status, description }) => `<dt>${escaped(status)}</dt><dd>${escaped(description)}</dd>`).join('')}</dl></details></article>`;

export const STYLE = `
body { margin: 0; font: 16px/1.5 system-ui, sans-serif; color: #1c2733; background: #fbfbfa; }
main { max-width: 60rem; margin: 0 auto; padding: 1.5rem; }
nav a { display: inline-block; margin: 0 .75rem .5rem 0; }
a { color: #0b5c7d; }
h2 { margin-top: 2rem; border-bottom: 1px solid #d5dbe0; }
h3 { margin: 1rem 0 0; font-size: 1rem; overflow-wrap: anywhere; }
p { margin: .25rem 0; }
small { color: #57646f; }
dt { font-weight: 600; }
dd { margin: 0 0 .5rem 1rem; }
summary { cursor: pointer; }
`;
