import type { FastifyReply } from 'fastify';
import { LOCALES, type Words } from '#messages/locale.js';

/** No script, nothing from elsewhere, in no frame; its forms go back to this page. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; object-src 'none'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex',
} as const;

const HEAD = '<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Parley</title>';

/** Posts to an address beside this page. */
export type LinkButton = { readonly words: Words; readonly to: string };

/**
 * Answers with the page to which a mail's link leads: lines, each in both languages or as it was written, and buttons
 * that post.
 */
export function sendLinkPage(
  reply: FastifyReply,
  status: number,
  lines: readonly (Words | string)[],
  buttons: readonly LinkButton[] = [],
): void {
  const inAll = LOCALES.map((locale) => {
    const said = lines.filter((line) => typeof line !== 'string').map((line) => `<p>${escaped(line[locale])}</p>`);
    return `<div lang="${locale}">${said.join('')}</div>`;
  });
  const written = lines.filter((line) => typeof line === 'string').map((line) => `<pre>${escaped(line)}</pre>`);
  const body = [...inAll, ...written, ...buttons.map(formOf)].join('');
  void reply
    .status(status)
    .headers(HEADERS)
    .type('text/html; charset=utf-8')
    .send(`<!doctype html><html lang="zh-CN">${HEAD}${body}</html>`);
}

const formOf = ({ words, to }: LinkButton): string => {
  const text = LOCALES.map((locale) => words[locale]).join(' / ');
  return `<form method="post" action="${escaped(to)}"><p><button>${escaped(text)}</button></p></form>`;
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"']/g, (character) => `&#${String(character.codePointAt(0))};`);
