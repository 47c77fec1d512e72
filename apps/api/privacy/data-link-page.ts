import type { DataRequestRow } from '#application/privacy/data-requests.js';
import { LOCALES, type Words } from '#messages/locale.js';
import { ASKING_WORDS as WORDS, KEEPING_WORDS } from '#messages/privacy/asking.js';

/** No script, nothing from elsewhere, in no frame; its form goes back to this page. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const;

const OUTCOMES: Readonly<Record<DataRequestRow['state'], Words>> = {
  open: WORDS.outcomeOpen,
  partly: WORDS.outcomePartly,
  done: WORDS.outcomeDone,
  refused: WORDS.outcomeRefused,
};

const HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parley</title>';

/** What an answer says: its outcome, what is kept and why, and the words of the association. */
export function answerLines(
  { state, kept }: Pick<DataRequestRow, 'state' | 'kept'>,
  words: string,
): readonly (Words | string)[] {
  return [
    OUTCOMES[state],
    ...[...new Set(kept.map(({ reason }) => reason))].map((reason) => KEEPING_WORDS[reason]),
    words,
  ];
}

/** A page of lines, each in both languages or as it was written, with a button that posts. */
export function linkPage(
  lines: readonly (Words | string)[],
  button?: { readonly text: string; readonly to: string },
): { readonly headers: Readonly<Record<string, string>>; readonly html: string } {
  const inAll = LOCALES.map((locale) => {
    const said = lines.filter((line) => typeof line !== 'string').map((line) => `<p>${escaped(line[locale])}</p>`);
    return `<div lang="${locale}">${said.join('')}</div>`;
  });
  const written = lines.filter((line) => typeof line === 'string').map((line) => `<pre>${escaped(line)}</pre>`);
  const form = button
    ? `<form method="post" action="${escaped(button.to)}"><p><button>${button.text}</button></p></form>`
    : '';
  const body = [...inAll, ...written, form].join('');
  return {
    headers: HEADERS,
    html: `<!doctype html><html lang="zh-CN">${HEAD}${body}</html>`,
  };
}

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
